import CVModel

/// The name that the client gives to a document; compared as it is written, for the client always writes it
/// the same way.
struct DocumentURI: Hashable, Sendable {
    let text: String

    /// The last step of its path, as people know the file.
    var fileName: String {
        let path = path ?? text
        return path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The ending of the file that it names; empty where there is none.
    var fileExtension: String { File.fileExtension(of: text.prefix { $0 != "?" && $0 != "#" }) }
}

extension DocumentURI: JSONDecodable, JSONRepresentable {
    init(json: JSONValue) throws(ParameterError) { text = try String(json: json) }
    var json: JSONValue { text.json }
}
