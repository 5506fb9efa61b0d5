import CVModel
import Testing

@testable import CVParse

/// A résumé in which `‸` marks the caret, or `«…»` a selection, and what may be done there.
struct Rewriting {
    static let today = PartialDate(clamping: 2026, month: 6, day: 15)

    let parsed: ParsedResume
    let range: Range<Int>

    init(_ marked: String, dialect: Dialect = .auto) throws {
        let marks: Set<Character> = ["‸", "«", "»"]
        let places = marked.utf8.count
        try #require(marked.contains(where: marks.contains), "a caret or a selection")
        var before = 0
        var bounds: [Int] = []
        for character in marked where before < places {
            if marks.contains(character) { bounds.append(before) } else { before += character.utf8.count }
        }
        parsed = ResumeParser.parse(marked.filter { !marks.contains($0) }, dialect: dialect)
        range = (bounds.first ?? 0)..<(bounds.last ?? 0)
    }

    /// The text after the safe rewrite whose title begins so; `nil` where none is offered.
    func text(after title: String, among rewrites: [Rewrite], dialect: Dialect = .auto) -> String? {
        let rewrite = rewrites.first {
            $0.title.hasPrefix(title) && $0.isSafe(on: parsed, dialect: dialect)
        }
        guard let edited = rewrite?.change.apply(to: parsed.source) else { return nil }
        return edited.string(in: 0..<edited.bytes.count)
    }

    /// What a refactoring makes of a marked-up text.
    static func refactored(_ marked: String, _ title: String, dialect: Dialect = .auto) throws -> String? {
        let place = try Rewriting(marked, dialect: dialect)
        return place.text(
            after: title, among: Refactorings.rewrites(at: place.range, in: place.parsed), dialect: dialect)
    }
}
