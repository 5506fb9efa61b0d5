import CVModel
import CVParse

/// `textDocument/onTypeFormatting`: behind a line break, a list or a table goes on; behind an empty item or row it
/// ends.
enum OnTypeFormatting: DocumentFeature {
    typealias Parameters = LSP.TextDocumentPositionParams

    static let method = "textDocument/onTypeFormatting"
    static let capability: (key: String, value: JSONValue) =
        ("documentOnTypeFormattingProvider", ["firstTriggerCharacter": "\n"])

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> [LSP.TextEdit] {
        let offset = document.utf8Offset(of: parameters.position)
        return Continuation.change(behindLineBreakAt: offset, in: document.parsed).map(document.edits) ?? []
    }
}
