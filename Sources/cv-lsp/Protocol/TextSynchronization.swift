import CVModel

extension LSP {
    struct TextDocumentIdentifier {
        let uri: DocumentURI
    }

    /// A document as the client opens it.
    struct TextDocumentItem {
        let uri: DocumentURI
        let languageID: String
        let version: Int
        let text: String
    }

    /// `textDocument/didOpen`.
    struct DidOpenParams {
        let textDocument: TextDocumentItem
    }

    /// `textDocument/didChange`: edits to be made one after the other.
    struct DidChangeParams {
        let uri: DocumentURI
        /// `nil` where the client counts no versions.
        let version: Int?
        let changes: [ContentChange]
    }

    /// `textDocument/didClose`.
    struct DidCloseParams {
        let uri: DocumentURI
    }

    struct ContentChange {
        /// `nil`: the text is that of the whole document.
        let range: Range?
        let text: String
    }
}

extension LSP.TextDocumentIdentifier: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) { uri = try json.decode("uri") }
}

extension LSP.TextDocumentItem: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) {
        uri = try json.decode("uri")
        languageID = try json.decodeIfPresent("languageId") ?? ""
        version = try json.decodeIfPresent("version") ?? 0
        text = try json.decode("text")
    }
}

extension LSP.DidOpenParams: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) { textDocument = try json.decode("textDocument") }
}

extension LSP.DidChangeParams: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) {
        let document: JSONValue = try json.decode("textDocument")
        uri = try json.decode("textDocument", as: LSP.TextDocumentIdentifier.self).uri
        version = try document.decodeIfPresent("version")
        changes = try json.decode("contentChanges")
    }
}

extension LSP.DidCloseParams: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) {
        uri = try json.decode("textDocument", as: LSP.TextDocumentIdentifier.self).uri
    }
}

extension LSP.ContentChange: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) {
        range = try json.decodeIfPresent("range")
        text = try json.decode("text")
    }
}
