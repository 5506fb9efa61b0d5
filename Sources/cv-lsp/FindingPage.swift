/// Where `docs/findings.md` is read: each code has a heading of its own there.
///
/// LSP and SARIF want whole addresses. The host is the one of the schemas' `$id`.
enum FindingPage {
    static let address = "https://cv-lsp.invalid/docs/findings.md"

    static func address(of code: String) -> String { "\(address)#\(code)" }
}
