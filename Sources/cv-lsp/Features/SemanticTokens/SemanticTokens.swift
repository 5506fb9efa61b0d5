import CVModel
import CVParse

/// The tokens of a document as the wire has them: five integers each, relative to the token before.
struct SemanticTokens: Hashable, Sendable {
    private(set) var data: [Int] = []
    private var line = 0
    private var character = 0

    /// Those that touch a range of bytes.
    init(of document: Document, in range: Range<Int>) {
        let meanings = document.parsed.meanings
        // In source order: all before the first that reaches into the range are passed over.
        for meaning in meanings where meaning.range.upperBound > range.lowerBound {
            if meaning.range.lowerBound >= range.upperBound { break }
            for piece in document.source.pieces(of: meaning.range) { add(meaning, at: piece, in: document) }
        }
    }

    private mutating func add(_ meaning: Meaning, at piece: Range<Int>, in document: Document) {
        let place = document.range(ofUTF8Range: piece)
        let length = place.end.character - place.start.character
        guard length > 0 else { return }
        let isSameLine = place.start.line == line
        data += [
            place.start.line - line, isSameLine ? place.start.character - character : place.start.character,
            length, meaning.kind.rawValue, TokenLegend.bits(of: meaning),
        ]
        (line, character) = (place.start.line, place.start.character)
    }
}

extension SourceText {
    /// What of a range stands on each line, without the blanks and quote signs before it: not every client takes
    /// tokens of several lines.
    fileprivate func pieces(of range: Range<Int>) -> [Range<Int>] {
        let (first, last) = (
            lines.line(ofUTF8Offset: range.lowerBound), lines.line(ofUTF8Offset: range.upperBound)
        )
        if first == last { return [range] }
        return (first...last).compactMap { line in
            guard let whole = lines.range(ofLine: line) else { return nil }
            var piece = whole.clamped(to: range)
            if line > first {
                let start = bytes[piece].firstIndex { $0 > 0x20 && $0 != UInt8(ascii: ">") }
                piece = (start ?? piece.upperBound)..<piece.upperBound
            }
            return piece.isEmpty ? nil : piece
        }
    }
}

/// What changed between two token lists (LSP, `SemanticTokensEdit`).
struct TokenEdit: Hashable, Sendable, JSONEncodable {
    /// Index into the integers of the list before.
    var start: Int
    var deleteCount: Int
    var data: [Int]

    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("start", start)
            $0.member("deleteCount", deleteCount)
            $0.member("data", data)
        }
    }

    /// One edit from the first difference to the last, cut at whole tokens; none where nothing changed.
    static func edits(from old: [Int], to new: [Int]) -> [TokenEdit] {
        let shared = min(old.count, new.count)
        var prefix = 0
        while prefix < shared, old[prefix] == new[prefix] { prefix += 1 }
        if prefix == old.count, prefix == new.count { return [] }
        prefix -= prefix % 5
        var suffix = 0
        while suffix < shared - prefix, old[old.count - 1 - suffix] == new[new.count - 1 - suffix] {
            suffix += 1
        }
        suffix -= suffix % 5
        return [
            TokenEdit(
                start: prefix, deleteCount: old.count - prefix - suffix,
                data: Array(new[prefix..<new.count - suffix]))
        ]
    }
}
