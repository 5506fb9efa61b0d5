import CVModel

extension LSP {
    /// `textDocument/codeAction`.
    struct CodeActionParams: DocumentParameters {
        let uri: DocumentURI
        let range: Range
        /// What the client shows there, as it was sent to it.
        let diagnostics: [JSONValue]
        /// The kinds that the client wants; `nil` for all.
        let only: [String]?
        /// Whether nobody asked: the editor only wants to know whether to show a light bulb.
        let isAutomatic: Bool
    }

    struct CodeAction: Hashable, Sendable {
        var title: String
        var kind: String
        var diagnostics: [JSONValue]
        var isPreferred: Bool
        /// `nil` where ``data`` leads to it.
        var edit: WorkspaceEdit?
        var data: CodeActionData?
    }

    /// How an action is found again whose edit is asked for later: the request that it was an answer to.
    struct CodeActionData: Hashable, Sendable {
        var uri: DocumentURI
        var version: Int
        /// Bytes.
        var range: Swift.Range<Int>
    }
}

extension LSP.CodeActionParams {
    init(json: JSONValue) throws(ParameterError) {
        uri = try json.decode("textDocument", as: LSP.TextDocumentIdentifier.self).uri
        range = try json.decode("range")
        let context = json["context"]
        diagnostics = context?["diagnostics"]?.array ?? []
        only = context?["only"]?.array?.compactMap(\.string)
        // CodeActionTriggerKind.Automatic
        isAutomatic = context?["triggerKind"]?.integer == 2
    }
}

extension LSP.CodeAction: JSONDecodable, JSONRepresentable {
    /// What comes back from the client to be resolved: the parts that say which one it is.
    init(json: JSONValue) throws(ParameterError) {
        title = try json.decode("title")
        kind = try json.decodeIfPresent("kind") ?? ""
        diagnostics = json["diagnostics"]?.array ?? []
        isPreferred = json["isPreferred"]?.bool ?? false
        edit = nil
        data = try json.decodeIfPresent("data")
    }

    var json: JSONValue {
        var members: JSONObject = ["title": title.json, "kind": kind.json]
        if !diagnostics.isEmpty { members["diagnostics"] = .array(diagnostics) }
        if isPreferred { members["isPreferred"] = true }
        members["edit"] = edit?.json
        members["data"] = data?.json
        return .object(members)
    }
}

extension LSP.CodeActionData: JSONDecodable, JSONRepresentable {
    init(json: JSONValue) throws(ParameterError) {
        uri = try json.decode("uri")
        version = try json.decode("version")
        let (start, end): (Int, Int) = (try json.decode("start"), try json.decode("end"))
        range = min(start, end)..<max(start, end)
    }

    var json: JSONValue {
        [
            "uri": uri.json, "version": version.json, "start": range.lowerBound.json,
            "end": range.upperBound.json,
        ]
    }
}
