import CVModel

extension LSP {
    /// A stretch of a document that leads elsewhere.
    struct DocumentLink: Hashable, Sendable {
        var range: Range
        /// A URI.
        var target: String
        var tooltip: String?
    }
}

extension LSP.DocumentLink: JSONDecodable, JSONRepresentable {
    init(json: JSONValue) throws(ParameterError) {
        range = try json.decode("range")
        target = try json.decode("target")
        tooltip = try json.decodeIfPresent("tooltip")
    }

    var json: JSONValue {
        var members: JSONObject = ["range": range.json, "target": target.json]
        members["tooltip"] = tooltip?.json
        return .object(members)
    }
}
