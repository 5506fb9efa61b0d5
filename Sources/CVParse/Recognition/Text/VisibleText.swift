import CVModel

/// What a reader of the rendered document sees: its letters, in lines, each letter knowing its source byte.
///
/// All recognition works on offsets into `bytes` ("visible offsets"); `sourceRanges` takes them home.
///
/// A class, as every reader of a part of the document holds the whole text, and there are many of them.
final class VisibleText: Sendable {
    let source: SourceText
    /// UTF-8 without markup; every line ends with one line feed.
    let bytes: [UInt8]
    /// The source offset of each visible byte; non-visible separators have that of the byte before them.
    let origins: SourceOrigins
    /// Where character references stand; in order.
    let references: [TextReference]
    let lines: [TextLine]
    let runs: [StyledRun]
    let links: [TextLink]
    /// Bytes of the source that define the targets of reference links.
    let definitions: [Range<Int>]
    let words: [Word]
    /// Whether any of its letters are set as code.
    let holdsCode: Bool
    /// Where the signs between and in words stand.
    let signs: SignIndex
    /// The names of skills that are known.
    let vocabulary: SkillVocabulary
    private let wordIndex: OffsetIndex
    private let runIndex: OffsetIndex

    init(
        source: SourceText, bytes: [UInt8], origins: SourceOrigins, references: [TextReference],
        lines: [TextLine],
        runs: [StyledRun], links: [TextLink], definitions: [Range<Int>], words: [Word]
    ) {
        self.source = source
        self.bytes = bytes
        self.origins = origins
        self.references = references
        self.lines = lines
        self.runs = runs
        self.links = links
        self.definitions = definitions
        self.words = words
        holdsCode = runs.contains { $0.style.contains(.code) }
        signs = SignIndex(bytes)
        vocabulary = .standard
        wordIndex = OffsetIndex(words.lazy.map(\.start), end: bytes.count)
        runIndex = OffsetIndex(runs.lazy.map { $0.range.upperBound - 1 }, end: bytes.count)
    }

    /// The same text, divided into lines otherwise, with words that begin where its words do.
    init(_ text: VisibleText, lines: [TextLine], words: [Word], vocabulary: SkillVocabulary = .standard) {
        source = text.source
        bytes = text.bytes
        origins = text.origins
        references = text.references
        self.lines = lines
        runs = text.runs
        links = text.links
        definitions = text.definitions
        self.words = words
        holdsCode = text.holdsCode
        signs = text.signs
        self.vocabulary = vocabulary
        wordIndex = text.wordIndex
        runIndex = text.runIndex
    }

    func string(_ range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<bytes.count)
        guard let first = firstSign(in: range, where: { $0 < 0x20 }) else {
            return bytes.withUnsafeBufferPointer {
                String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
            }
        }
        // A line break inside a fact is one space.
        return String(unsafeUninitializedCapacity: range.count) { folded in
            var count = 0
            for byte in bytes[range] {
                let isBlank = byte < 0x20 || byte == 0x20 && count >= first - range.lowerBound
                if isBlank, count > 0, folded[count - 1] == 0x20 { continue }
                folded[count] = isBlank ? 0x20 : byte
                count += 1
            }
            return count
        }
    }

    /// The first sign of a range that fits: any byte but letters and digits of ASCII, blanks, and those inside a
    /// character of several bytes.
    @inline(__always)
    func firstSign(in range: Range<Int>, where fits: (UInt8) -> Bool) -> Int? {
        var at = signs.next(from: range.lowerBound, to: range.upperBound)
        while at < range.upperBound {
            if fits(bytes[at]) { return at }
            at = signs.next(from: at + 1, to: range.upperBound)
        }
        return nil
    }

    /// Whether a range holds a sign, as in ``firstSign(in:where:)``.
    func holds(_ sign: UInt8, in range: Range<Int>) -> Bool { firstSign(in: range) { $0 == sign } != nil }

    /// The words in bold with which a line begins and that others follow; `range` begins where the line does.
    func boldLead(of line: TextLine, in range: Range<Int>) -> ArraySlice<Word>? {
        guard line.hasBoldLead, !line.style.contains(.bold) else { return nil }
        let lead = words(in: range).prefix { style(of: $0.range).contains(.bold) }
        return lead.first?.start == range.lowerBound ? lead : nil
    }

    /// Whether a range is the name of a skill that the vocabulary knows.
    func namesSkill(_ range: Range<Int>) -> Bool {
        bytes.withUnsafeBufferPointer {
            vocabulary.knows(UnsafeBufferPointer(rebasing: $0[range.clamped(to: 0..<$0.count)]))
        }
    }

    /// The index of the line that holds a visible offset.
    func line(at visible: Int) -> Int? {
        let line = lines.partitioningIndex { $0.range.upperBound >= visible }
        return line < lines.count ? line : nil
    }

    /// How many words stand before a line.
    func words(before line: Int) -> Int {
        line < lines.count ? lines[line].words.lowerBound : words.count
    }

    /// The words inside a visible range.
    func words(in range: Range<Int>) -> ArraySlice<Word> {
        let indices = words.withUnsafeBufferPointer { all in
            let first = firstWord(from: range.lowerBound, all)
            var end = first
            if range.count < 64 {
                while end < all.count, all[end].end <= range.upperBound { end += 1 }
            } else {
                end = max(first, firstWord(from: range.upperBound, all))
                if end > first, all[end - 1].end > range.upperBound { end -= 1 }
            }
            return first..<end
        }
        return words[indices]
    }

    /// The first of the words inside a visible range.
    func firstWord(in range: Range<Int>) -> Word? {
        words.withUnsafeBufferPointer { all in
            let first = firstWord(from: range.lowerBound, all)
            return first < all.count && all[first].end <= range.upperBound ? all[first] : nil
        }
    }

    /// The first word that begins at an offset or behind it.
    private func firstWord(from offset: Int, _ words: UnsafeBufferPointer<Word>) -> Int {
        var index = wordIndex.first(near: offset)
        while index < words.count, words[index].start < offset { index += 1 }
        return index
    }

    /// The style of the run that holds an offset.
    func style(at offset: Int) -> TextStyle {
        let run = runs.partitioningIndex { $0.range.upperBound > offset }
        return run < runs.count && runs[run].range.contains(offset) ? runs[run].style : []
    }

    /// The style that every letter of the range has.
    func style(of range: Range<Int>) -> TextStyle {
        var style: TextStyle?
        var index = runIndex.first(near: range.lowerBound)
        while index < runs.count, runs[index].range.upperBound <= range.lowerBound { index += 1 }
        while index < runs.count, runs[index].range.lowerBound < range.upperBound {
            let run = runs[index]
            index += 1
            let part = run.range.clamped(to: range)
            guard
                bytes[part].contains(where: {
                    $0 >= 0x80 || WordReader.isLetter($0) || WordReader.isDigit($0)
                })
            else { continue }
            style = style?.intersection(run.style) ?? run.style
        }
        return style ?? []
    }

    /// Whether no style begins or ends inside a range.
    func isUniform(_ range: Range<Int>) -> Bool {
        var index = runIndex.first(near: range.lowerBound)
        while index < runs.count, runs[index].range.upperBound <= range.lowerBound { index += 1 }
        return index >= runs.count || runs[index].range.upperBound >= range.upperBound
    }

    /// Whether a line, by its index, is the first of its list item.
    func beginsItem(_ line: Int) -> Bool { line == 0 || lines[line - 1].item != lines[line].item }

    /// Whether a definition begins on a line, rather than going on in a further paragraph.
    func beginsDefinition(_ line: Int) -> Bool {
        guard lines[line].kind == .definition, !lines[line].isWrapped,
            line == 0 || lines[line - 1].block != lines[line].block
        else { return false }
        let start = origins[lines[line].range.lowerBound]
        let first = source.bytes[source.lines.range(ofLineAt: start)].first { $0 > 0x20 }
        return first.map { ":~<".utf8.contains($0) } == true
    }

    /// Blanks, in bytes, with which the line of the source begins on which a line does.
    func indentation(of line: TextLine) -> Int {
        let start = origins[line.range.lowerBound]
        let whole = source.lines.range(ofLineAt: start)
        return source.bytes[whole.lowerBound..<max(whole.lowerBound, start)].prefix { $0 <= 0x20 }.count
    }

    /// The links whose text begins in the range, in order; those of pictures, which have no text, included.
    func links(in range: Range<Int>) -> ArraySlice<TextLink> {
        let first = links.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        let end = links.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return links[first..<max(first, end)]
    }

    /// Several links, pictures left out, of a range that has no words beside them: "[Tides](…), [Ledgers](…)".
    func linksAlone(in range: Range<Int>) -> [TextLink]? {
        let links = links(in: range).filter { !$0.range.isEmpty }
        guard links.count > 1 else { return nil }
        let words = words(in: range)
        // Both are in order: one walk over them.
        var next = links.startIndex
        for word in words where !word.senses.kinds.contains(.function) {
            while next < links.endIndex, links[next].range.upperBound <= word.start { next += 1 }
            guard next < links.endIndex, links[next].range.contains(word.start) else { return nil }
        }
        return links
    }

    /// Where the text of a line ends that goes on in the next of `lines`, in its block and item, up to one that
    /// `isOther` says begins something else. A visible offset.
    func wrappedEnd(of line: Int, in lines: Range<Int>, until isOther: (Int) -> Bool = { _ in false }) -> Int
    {
        let first = self.lines[line]
        let end =
            (line + 1..<lines.upperBound).prefix {
                let next = self.lines[$0]
                return next.isWrapped && next.block == first.block && next.item == first.item && !isOther($0)
            }.last ?? line
        return self.lines[end].range.upperBound
    }
}
