import CVModel

extension LSP {
    /// `workspace/didRenameFiles` and `workspace/willRenameFiles`: files and folders.
    struct RenameFilesParams {
        let files: [FileRename]
    }

    struct FileRename: Sendable {
        let old: DocumentURI
        let new: DocumentURI
    }
}

extension LSP.RenameFilesParams: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) { files = try json.decode("files") }
}

extension LSP.FileRename: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) {
        old = try json.decode("oldUri")
        new = try json.decode("newUri")
    }

    /// Where a document is after the renaming of its file, or of a folder above it; `nil` where it stays.
    func moved(_ uri: DocumentURI) -> DocumentURI? {
        if uri == old { return new }
        guard uri.text.utf8.starts(with: "\(old.text)/".utf8) else { return nil }
        return DocumentURI(text: new.text + uri.text.dropFirst(old.text.count))
    }
}
