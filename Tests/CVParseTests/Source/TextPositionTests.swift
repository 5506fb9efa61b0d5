import Testing

@testable import CVParse

/// Lines, columns and offsets: tables of the cases that editors get wrong, then properties against an
/// implementation too plain to be wrong.
@Suite struct TextPositionTests {
    @Test(arguments: [
        ("", [0..<0]),
        ("a", [0..<1]),
        ("a\nb", [0..<1, 2..<3]),
        ("a\r\nb", [0..<1, 3..<4]),
        ("a\rb", [0..<1, 2..<3]),
        ("a\n\r\n\rb\n", [0..<1, 2..<2, 4..<4, 5..<6, 7..<7]),
        ("a\r\r\nb", [0..<1, 2..<2, 4..<5]),
        ("twelve bytes\r", [0..<12, 13..<13]),
        // Only LF, CRLF and CR end a line in LSP.
        ("a\u{2028}b\u{85}c\u{0B}d\u{0C}e", [0..<12]),
    ])
    func linesEndAtTheThreeLineBreaks(text: String, lines: [Range<Int>]) {
        let index = SourceText(text).lines
        #expect((0..<index.count).map { index.range(ofLine: $0) } == lines)
        #expect(index.range(ofLine: index.count) == nil)
        #expect(index.range(ofLine: -1) == nil)
    }

    /// One character of each length, and how many columns stand before the caret `‸`.
    @Test(arguments: [
        ("Zoë ‸Müller", 5, 4, 4),
        ("naïve‸", 6, 5, 5),
        ("中文‸履歴", 6, 2, 2),
        ("🚀 ‸Lead", 5, 3, 2),
        ("👩‍💻‸", 11, 5, 3),
        ("\u{FEFF}‸# Name", 3, 1, 1),
        ("a–b🎓c‸", 10, 6, 5),
    ])
    func columnsCountTheirOwnUnit(marked: String, utf8: Int, utf16: Int, utf32: Int) throws {
        let (text, offset) = try caret(marked)
        for (unit, column) in [(ColumnUnit.utf8, utf8), (.utf16, utf16), (.utf32, utf32)] {
            let position = TextPosition(line: 0, column: column, unit: unit)
            #expect(SourceText(text).position(ofUTF8Offset: offset, in: unit) == position)
            #expect(SourceText(text).utf8Offset(of: position) == offset)
        }
    }

    /// Where a position that no character stands at is taken to be: at `‸`.
    @Test(arguments: [
        ("one‸\r\ntwo", 0, 4), ("one‸\r\ntwo", 0, 5), ("one‸\r\ntwo", 0, 900), ("one‸\ntwo", 0, .max),
        ("one\ntwo‸", 1, 4), ("one\ntwo‸", 2, 0), ("one\ntwo‸", .max, .max), ("one\ntwo\n‸", 2, 7),
        ("‸one", -1, 2), ("‸one", 0, -5), ("‸one", .min, .min), ("‸", 3, 3),
        ("a‸🎓b", 0, 2), ("🎓‸🎓", 0, 3), ("‸🎓", 0, 1),
    ])
    func positionsAreClamped(marked: String, line: Int, column: Int) throws {
        let (text, offset) = try caret(marked)
        let position = TextPosition(line: line, column: column, unit: .utf16)
        #expect(SourceText(text).utf8Offset(of: position) == offset)
    }

    @Test func offsetsAreClamped() {
        let source = SourceText("é\r\nb")
        let positions = [-1, 0, 1, 2, 3, 4, 5, 99].map { source.position(ofUTF8Offset: $0, in: .utf16) }
        #expect(positions.map(\.line) == [0, 0, 0, 0, 0, 1, 1, 1])
        #expect(positions.map(\.column) == [0, 0, 0, 1, 1, 0, 1, 1])
    }

    @Test(arguments: IllFormed.samples)
    func illFormedSequencesCountAsStringDecodesThem(bytes: [UInt8]) {
        let source = SourceText(bytes: bytes)
        let decoded = String(decoding: bytes, as: UTF8.self)
        #expect(source.position(ofUTF8Offset: bytes.count, in: .utf16).column == decoded.utf16.count)
        #expect(source.position(ofUTF8Offset: bytes.count, in: .utf32).column == decoded.unicodeScalars.count)
        #expect(source.position(ofUTF8Offset: bytes.count, in: .utf8).column == bytes.count)
    }

    @Test(arguments: ColumnUnit.allCases)
    func conversionsAgreeWithTheNaiveOnes(unit: ColumnUnit) {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<400 {
            let bytes = randomBytes(using: &random)
            let (source, naive) = (SourceText(bytes: bytes), NaivePositions(bytes: bytes, unit: unit))
            #expect(source.lines.count == naive.lineCount)
            for offset in -1...bytes.count + 1 {
                let position = source.position(ofUTF8Offset: offset, in: unit)
                #expect(position == naive.position(of: offset), "\(bytes) at \(offset)")
            }
            for line in 0...naive.lineCount {
                for column in 0...bytes.count + 1 {
                    let position = TextPosition(line: line, column: column, unit: unit)
                    let offset = source.utf8Offset(of: position)
                    #expect(offset == naive.offset(of: position), "\(bytes) at \(position)")
                }
            }
        }
    }

    @Test func editsOneByOneGiveTheWholeText() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            var source = SourceText(bytes: randomBytes(using: &random))
            var whole = source.bytes
            for _ in 0..<20 {
                let replacement = randomBytes(using: &random)
                let ends = (0..<2).map { _ in Int.random(in: -3...source.bytes.count + 3, using: &random) }
                let range = min(ends[0], ends[1])..<max(ends[0], ends[1])
                whole.replaceSubrange(range.clamped(to: 0..<whole.count), with: replacement)
                source = source.replacing(range, with: replacement)
                #expect(source.bytes == whole)
            }
            let fresh = SourceText(bytes: whole)
            for offset in 0...whole.count {
                #expect(
                    source.position(ofUTF8Offset: offset, in: .utf16)
                        == fresh.position(ofUTF8Offset: offset, in: .utf16))
            }
        }
    }

    @Test func aRangeIsTheSameFromEitherEnd() {
        let source = SourceText("ab\ncd")
        let (start, end) = (
            TextPosition(line: 0, column: 1, unit: .utf16), TextPosition(line: 1, column: 1, unit: .utf16)
        )
        #expect(source.utf8Range(from: start, to: end) == 1..<4)
        #expect(source.utf8Range(from: end, to: start) == 1..<4)
    }
}

/// Splits a marked-up text into the text and the byte offset of its caret.
private func caret(_ marked: String) throws -> (text: String, offset: Int) {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    return (parts.joined(), parts[0].utf8.count)
}

/// Bytes of short lines with every kind of character and line break, and now and then an ill-formed one.
private func randomBytes(using random: inout SeededGenerator) -> [UInt8] {
    let pieces: [[UInt8]] =
        ["a", "bc", "\n", "\r\n", "\r", "é", "–", "中文", "🎓", "👩‍💻", "\u{FEFF}", "\t", "12345678"].map {
            Array($0.utf8)
        } + IllFormed.samples
    return (0..<Int.random(in: 0...7, using: &random)).flatMap { _ in
        pieces.randomElement(using: &random) ?? []
    }
}

/// Ill-formed UTF-8 of every kind in the Unicode Standard's table 3-8 and its neighbours.
private enum IllFormed {
    static let samples: [[UInt8]] = [
        [0x80], [0xBF, 0x80], [0xC0, 0xAF], [0xC1], [0xC3], [0xE0, 0x80, 0x80], [0xE2, 0x82],
        [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80], [0xFF, 0xFE], [0xE2, 0x41], [0xF1, 0x80, 0x41], [0xF0, 0x9F, 0xF0, 0x9F, 0x98, 0x80],
    ]
}
