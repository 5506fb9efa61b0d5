import CVModel

/// The name that the client gives to a document; compared as it is written, for the client always writes it
/// the same way.
struct DocumentURI: Hashable, Sendable {
    let text: String

    /// What follows the last dot of the last part of the path, in lower case; empty where there is none.
    var fileExtension: String {
        let path = text.prefix { $0 != "?" && $0 != "#" }
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? path
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}

extension DocumentURI: JSONDecodable, JSONEncodable {
    init(json: JSONValue) throws(ParameterError) { text = try String(json: json) }
    var json: JSONValue { text.json }
}
