import CVModel

extension LSP {
    /// The kinds that the server uses, of LSP's 26.
    enum SymbolKind: Int, Sendable {
        case module = 2
        case `class` = 5
        case method = 6
        case `enum` = 10
        case interface = 11
        case `struct` = 23
    }

    /// One entry of the outline; `range` holds `selectionRange` and every child's range.
    struct DocumentSymbol: Hashable, Sendable {
        var name: String
        var detail: String?
        var kind: SymbolKind
        var range: Range
        var selectionRange: Range
        var children: [DocumentSymbol]
    }

    /// One entry of the outline, for clients without `hierarchicalDocumentSymbolSupport`.
    struct SymbolInformation: Hashable, Sendable {
        var name: String
        var kind: SymbolKind
        var uri: DocumentURI
        var range: Range
        var containerName: String?
    }
}

extension LSP.DocumentSymbol: JSONEncodable {
    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("name", name)
            $0.member("kind", kind.rawValue)
            $0.member("range", range)
            $0.member("selectionRange", selectionRange)
            $0.member("detail", ifPresent: detail)
            if !children.isEmpty { $0.member("children", children) }
        }
    }
}

extension LSP.SymbolInformation: JSONEncodable {
    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("name", name)
            $0.member("kind", kind.rawValue)
            $0.member("location", LSP.Location(uri: uri, range: range))
            $0.member("containerName", ifPresent: containerName)
        }
    }
}
