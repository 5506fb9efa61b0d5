import CVModel

extension LSP {
    /// A place in a document as the wire has it: `character` counts the units that were negotiated.
    struct Position: Hashable, Sendable {
        var line: Int
        var character: Int
    }

    /// Half-open.
    struct Range: Hashable, Sendable {
        var start: Position
        var end: Position
    }

    /// The parameters of requests about a whole document.
    struct TextDocumentParams: DocumentParameters {
        let uri: DocumentURI
    }

    /// The parameters of requests about a place in a document.
    struct TextDocumentPositionParams: DocumentParameters {
        let uri: DocumentURI
        let position: Position
    }

    /// The parameters of requests about a range of a document.
    struct DocumentRangeParams: DocumentParameters {
        let uri: DocumentURI
        let range: Range
    }

    /// A range of one document gives way to a text.
    struct TextEdit: Hashable, Sendable {
        var range: Range
        var newText: String
    }
}

extension LSP.Position: JSONDecodable, JSONRepresentable {
    init(json: JSONValue) throws(ParameterError) {
        line = try json.decode("line")
        character = try json.decode("character")
    }

    var json: JSONValue { ["line": line.json, "character": character.json] }

    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("line", line)
            $0.member("character", character)
        }
    }
}

extension LSP.Range: JSONDecodable, JSONRepresentable {
    init(json: JSONValue) throws(ParameterError) {
        start = try json.decode("start")
        end = try json.decode("end")
    }

    var json: JSONValue { ["start": start.json, "end": end.json] }

    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("start", start)
            $0.member("end", end)
        }
    }
}

extension LSP.TextDocumentParams {
    init(json: JSONValue) throws(ParameterError) {
        uri = try json.decode("textDocument", as: LSP.TextDocumentIdentifier.self).uri
    }
}

extension LSP.TextDocumentPositionParams {
    init(json: JSONValue) throws(ParameterError) {
        uri = try json.decode("textDocument", as: LSP.TextDocumentIdentifier.self).uri
        position = try json.decode("position")
    }
}

extension LSP.DocumentRangeParams {
    init(json: JSONValue) throws(ParameterError) {
        uri = try json.decode("textDocument", as: LSP.TextDocumentIdentifier.self).uri
        range = try json.decode("range")
    }
}

extension LSP.TextEdit: JSONRepresentable {
    var json: JSONValue { ["range": range.json, "newText": newText.json] }

    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("range", range)
            $0.member("newText", newText)
        }
    }
}
