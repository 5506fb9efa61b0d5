import CVModel
import CVParse

extension LSP {
    /// `textDocument/formatting` and, with a range, `textDocument/rangeFormatting`.
    struct FormattingParams: DocumentParameters {
        let uri: DocumentURI
        let range: Range?
        let options: FormattingOptions

        init(json: JSONValue) throws(ParameterError) {
            uri = try json.decode("textDocument", as: LSP.TextDocumentIdentifier.self).uri
            range = try json.decodeIfPresent("range")
            let stated = json["options"]
            options = FormattingOptions(
                trimsTrailingSpace: stated?["trimTrailingWhitespace"]?.bool ?? true,
                insertsFinalNewline: stated?["insertFinalNewline"]?.bool ?? false,
                trimsFinalNewlines: stated?["trimFinalNewlines"]?.bool ?? false)
        }
    }
}

/// `textDocument/formatting`: the whole text as its author writes most of it.
enum DocumentFormatting: DocumentFeature {
    typealias Parameters = LSP.FormattingParams

    static let method = "textDocument/formatting"
    static let capability: (key: String, value: JSONValue) = ("documentFormattingProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> [LSP.TextEdit] {
        Formatting.change(of: document.parsed, parameters.options).map(document.edits) ?? []
    }
}

/// `textDocument/rangeFormatting`: the lines of a selection.
enum RangeFormatting: DocumentFeature {
    typealias Parameters = LSP.FormattingParams

    static let method = "textDocument/rangeFormatting"
    static let capability: (key: String, value: JSONValue) = ("documentRangeFormattingProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> [LSP.TextEdit] {
        let range = parameters.range.map { document.utf8Range(of: $0) }
        return Formatting.change(of: document.parsed, in: range, parameters.options).map(document.edits) ?? []
    }
}
