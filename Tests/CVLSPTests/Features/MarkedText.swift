import CVParse
import Testing

@testable import cv_lsp

/// A résumé in which `‸` marks the caret.
struct MarkedText {
    let document: Document
    /// Bytes.
    let caret: Int

    init(_ marked: String, dialect: Dialect = .auto) throws {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
        try #require(parts.count == 2, "one caret")
        document = Document(
            uri: DocumentURI(text: "file:///cv.md"), dialect: dialect, version: 1,
            source: SourceText(parts.joined()), columnUnit: .utf16)
        caret = parts[0].utf8.count
    }
}
