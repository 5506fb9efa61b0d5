import CVModel

extension LSP {
    enum MarkupKind: String, Sendable {
        case plaintext, markdown
    }

    /// A text for a person to read.
    struct MarkupContent: Hashable, Sendable {
        var kind: MarkupKind
        var value: String
    }

    /// The answer to `textDocument/hover`.
    struct Hover: Hashable, Sendable {
        var contents: MarkupContent
        var range: Range
    }
}

extension LSP.MarkupContent: JSONRepresentable {
    var json: JSONValue { ["kind": .string(kind.rawValue), "value": value.json] }
}

extension LSP.Hover: JSONRepresentable {
    var json: JSONValue { ["contents": contents.json, "range": range.json] }
}
