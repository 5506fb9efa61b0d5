import CVModel
import CVParse

/// `textDocument/documentLink`: pages, e-mail addresses, telephone numbers and files that one can follow.
enum DocumentLinks: DocumentFeature {
    typealias Parameters = LSP.TextDocumentParams

    static let method = "textDocument/documentLink"
    static let capability: (key: String, value: JSONValue) = ("documentLinkProvider", [:])

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> [LSP.DocumentLink] {
        document.parsed.addresses.map { address in
            let isFile = address.kind == .file
            return LSP.DocumentLink(
                range: document.range(ofUTF8Range: address.range),
                target: isFile ? document.uri.sibling(address.target) : address.target.percentEncoded)
        }
    }
}

/// `documentLink/resolve`: what following a link does.
enum DocumentLinkResolution: WorkspaceFeature {
    static let method = "documentLink/resolve"
    static let capability: (key: String, value: JSONValue) =
        ("documentLinkProvider", ["resolveProvider": true])

    static func answer(_ link: LSP.DocumentLink, in workspace: Workspace) -> LSP.DocumentLink {
        var link = link
        link.tooltip = tooltip(link.target)
        return link
    }

    private static func tooltip(_ target: String) -> String {
        let parts = target.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return "Open \(target)" }
        let rest = String(parts[1])
        switch parts[0].lowercased() {
        case "mailto": return "Write to \(rest.prefix { $0 != "?" })"
        case "tel": return "Call \(rest)"
        case "file": return "Open \(rest.split(separator: "/").last ?? "the file")"
        default: return "Open \(target)"
        }
    }
}

extension DocumentURI {
    /// A file by its path relative to this document's.
    fileprivate func sibling(_ path: String) -> String {
        let path = path.percentEncoded
        let start = text.utf8.firstIndex(of: UInt8(ascii: "/")) ?? text.startIndex
        if path.hasPrefix("/") {
            // A scheme, and an authority that may be empty.
            let authority = text[start...].hasPrefix("//") ? text.index(start, offsetBy: 2) : start
            let root = text[authority...].firstIndex(of: "/") ?? text.endIndex
            return text[..<root] + path
        }
        var folders = text.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        for step in path.split(separator: "/", omittingEmptySubsequences: false) {
            switch step {
            case ".": continue
            // Never above the root.
            case "..": if folders.count > 3 { folders.removeLast() }
            default: folders.append(step)
            }
        }
        return folders.joined(separator: "/")
    }
}

extension String {
    /// The same with everything escaped that a URI may not hold (RFC 3986, section 2); what is escaped stays so.
    fileprivate var percentEncoded: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in utf8 {
            if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
