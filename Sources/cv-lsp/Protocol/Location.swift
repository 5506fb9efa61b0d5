import CVModel

extension LSP {
    /// A range of a document.
    struct Location: Hashable, Sendable {
        var uri: DocumentURI
        var range: Range
    }

    /// A range to go to, and what of the document that one comes from is underlined meanwhile.
    struct LocationLink: Hashable, Sendable {
        /// `nil` for the word under the caret.
        var originSelectionRange: Range?
        var targetUri: DocumentURI
        /// All of the target; holds `targetSelectionRange`.
        var targetRange: Range
        var targetSelectionRange: Range
    }
}

extension LSP.Location: JSONRepresentable {
    var json: JSONValue { ["uri": uri.json, "range": range.json] }
}

extension LSP.LocationLink: JSONRepresentable {
    var json: JSONValue {
        var members: JSONObject = [:]
        members["originSelectionRange"] = originSelectionRange?.json
        members["targetUri"] = targetUri.json
        members["targetRange"] = targetRange.json
        members["targetSelectionRange"] = targetSelectionRange.json
        return .object(members)
    }
}
