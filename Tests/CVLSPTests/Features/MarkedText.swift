import CVParse
import Testing

@testable import cv_lsp

/// A résumé in which `‸` marks the caret, `«…»` ranges, and `⟦…⟧` those that define something.
struct MarkedText {
    let document: Document
    /// Bytes; that of the first mark, or 0.
    let caret: Int
    /// What stands between `«` and `»`, and between `⟦` and `⟧`, in source order (bytes).
    private(set) var ranges: [Range<Int>] = []
    /// What stands between `⟦` and `⟧`.
    private(set) var definitions: [Range<Int>] = []

    var parsed: ParsedResume { document.parsed }

    init(_ marked: String, dialect: Dialect = .auto) throws {
        try self.init(marked: marked, dialect)
        try #require(marked.filter { $0 == "‸" }.count == 1, "one caret")
    }

    /// The same without a caret.
    init(marked: String, _ dialect: Dialect = .auto) throws {
        var text = String.UnicodeScalarView()
        var bytes = 0
        var open: [Int] = []
        var caret: Int?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "‸": caret = caret ?? bytes
            case "«", "⟦": open.append(bytes)
            case "»", "⟧":
                let last = open.popLast()
                let range = try #require(last, "what closes has been opened")..<bytes
                ranges.append(range)
                if scalar == "⟧" { definitions.append(range) }
            default:
                text.append(scalar)
                bytes += UTF8.width(scalar)
            }
        }
        try #require(open.isEmpty, "every range is closed")
        ranges.sort { $0.lowerBound < $1.lowerBound }
        self.caret = caret ?? 0
        document = Document(
            uri: DocumentURI(text: "file:///cv.md"), dialect: dialect, version: 1,
            source: SourceText(String(text)), columnUnit: .utf16)
    }
}
