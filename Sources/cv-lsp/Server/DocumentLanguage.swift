import CVParse

extension Dialect {
    /// How to read a document, by LSP's language id, or by the file's ending where that says nothing.
    init(languageID: String, uri: DocumentURI) {
        switch languageID.lowercased() {
        case "markdown", "rmd", "quarto": self = .auto
        case "pandoc": self = .pandoc
        case "plaintext": self = .plainText
        case "json", "jsonc": self = .json
        case "yaml": self = .yaml
        default: self.init(fileExtension: uri.fileExtension)
        }
    }

    /// How to read a file, by what follows the last dot of its name, in any case.
    init(fileExtension: String) {
        switch fileExtension.lowercased() {
        case "txt", "text": self = .plainText
        case "json": self = .json
        case "yaml", "yml": self = .yaml
        default: self = .auto
        }
    }
}
