/// Where an editor opens the page that explains a finding's code: each has a heading of its own in
/// `docs/findings.md`, and that file stands on the machine on which the program does.
enum FindingPage {
    /// The `file:` address of a code's part of the page; `nil` where the page was not installed.
    static func address(of code: String) -> String? { page.map { "\($0)#\(code)" } }

    private static let page: String? = places.first { access($0, R_OK) == 0 }
        .map { DocumentURI(path: $0).text }

    /// Beside the program as `make install` puts it; above it where it was built.
    private static var places: [String] {
        guard let program = realPath("/proc/self/exe") ?? CommandLine.arguments.first.flatMap(realPath) else {
            return []
        }
        let steps = program.split(separator: "/").dropLast()
        func path(_ up: Int, _ rest: String) -> String {
            (steps.dropLast(up).map(String.init) + [rest]).reduce("") { $0 + "/" + $1 }
        }
        return [path(1, "share/doc/cv-lsp/findings.md"), path(3, "docs/findings.md")]
    }

    /// Without symbolic links.
    private static func realPath(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}
