/// A reference link or a footnote whose label is defined nowhere: readers see the brackets.
///
/// `[text][label]`, `[label][]` and `[^1]`; a word in brackets alone is most often just that.
enum UndefinedReference: Check {
    static let kinds = [FindingCode.undefinedReference]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        // Plain text has no links, and data is no text.
        guard parsed.dialect != .plainText, parsed.tree.nodeCount > 1 else { return [] }
        let tree = parsed.tree
        var findings: [Finding] = []
        for node in tree.allNodes where tree.kind(node) == .text {
            if let piece = tree.onlyPiece(node) {
                scan(piece, of: parsed.source, &findings)
            } else {
                for piece in tree.pieces(node) { scan(piece, of: parsed.source, &findings) }
            }
        }
        return findings
    }

    private static func scan(_ piece: Range<Int>, of source: SourceText, _ findings: inout [Finding]) {
        let bytes = source.bytes
        guard let first = bytes[piece].firstIndex(of: UInt8(ascii: "[")) else { return }
        /// Where the last bracket was opened that has not been closed.
        var open: Int?
        var at = first
        while at < piece.upperBound {
            let byte = bytes[at]
            defer { at += 1 }
            switch byte {
            case UInt8(ascii: "["): open = at
            case UInt8(ascii: "]"):
                guard let start = open else { continue }
                open = nil
                let label = start + 1..<at
                if label.count > 1, bytes[start + 1] == UInt8(ascii: "^"),
                    !bytes[label].contains(where: \.isBlankOrBreak),
                    at + 1 == piece.upperBound || bytes[at + 1] != UInt8(ascii: ":")
                {
                    let name = start + 2..<at
                    guard !name.isEmpty else { continue }
                    findings.append(
                        Finding(
                            .undefinedReference(label: source.string(in: name), isFootnote: true),
                            at: start..<at + 1))
                } else if at + 1 < piece.upperBound, bytes[at + 1] == UInt8(ascii: "["),
                    let close = bytes[at + 2..<piece.upperBound].firstIndex(of: UInt8(ascii: "]")),
                    isReference(text: label, label: at + 2..<close, after: start, piece, bytes)
                {
                    let name = at + 2 == close ? label : at + 2..<close
                    findings.append(
                        Finding(
                            .undefinedReference(label: source.string(in: name), isFootnote: false), at: name)
                    )
                    at = close
                }
            default: break
            }
        }
    }

    /// Not an index into an array (`grid[x][y]`), nor two numbers of a list of sources (`[1][2]`).
    private static func isReference(
        text: Range<Int>, label: Range<Int>, after start: Int, _ piece: Range<Int>, _ bytes: [UInt8]
    ) -> Bool {
        guard !text.isEmpty, label.count < 100, !bytes[label].contains(UInt8(ascii: "[")) else {
            return false
        }
        if start > piece.lowerBound {
            let before = bytes[start - 1]
            if WordReader.isLetter(before) || WordReader.isDigit(before) || before >= 0x80 { return false }
        }
        return !bytes[text].allSatisfy(WordReader.isDigit)
            && (label.isEmpty || bytes[label].contains { !$0.isBlankOrBreak })
    }
}
