/// Words of the header and of contact sections that are written as an e-mail or web address, and are none.
///
/// Only there: elsewhere an `@` may be a package's version or a handle.
enum MalformedContact: Check {
    static let kinds = [FindingCode.malformedEmail, .malformedURL]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        let zones = ContactZones(of: parsed)
        let tree = parsed.tree
        return tree.subtree(tree.root).filter { tree.kind($0) == .text }.flatMap { leaf -> [Finding] in
            guard let piece = tree.onlyPiece(leaf) ?? tree.pieces(leaf).first,
                zones.contains(piece.lowerBound)
            else {
                return []
            }
            return words(in: piece, of: parsed.source).compactMap { range in
                problem(with: parsed.source.string(in: range)).map { Finding($0, at: range) }
            }
        }
    }

    private static let separators: ASCIISet = " \t|,;()<>[]\""

    private static let noBreakSpace = "\u{A0}".utf8

    /// The ranges of a leaf's words that could be addresses, without the full stop of a sentence.
    private static func words(in piece: Range<Int>, of source: SourceText) -> [Range<Int>] {
        source.bytes[piece].split { separators.contains($0) || noBreakSpace.contains($0) }.compactMap {
            word in
            let word = word.last == UInt8(ascii: ".") ? word.dropLast() : word
            guard word.count < 200, word.contains(UInt8(ascii: "@")) || word.starts(with: "http".utf8) else {
                return nil
            }
            return word.startIndex..<word.endIndex
        }
    }

    private static func problem(with word: String) -> Problem? {
        if word.hasPrefix("http") {
            if case .malformedURL(let address) = MalformedAddress.problem(with: word) {
                return .malformedURL(address)
            }
            return nil
        }
        guard let at = word.lastIndex(of: "@"), at != word.startIndex, !word.utf8.holds("/") else {
            return nil
        }
        // "react@18" is a version, "@ada@mastodon.example" an account.
        let host = word[word.index(after: at)...]
        guard !word.hasPrefix("@"), host.first?.isNumber != true else { return nil }
        if case .malformedEmail = MalformedAddress.problem(with: "mailto:" + word) {
            return .malformedEmail(word)
        }
        return nil
    }
}
