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

    /// The range without blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.trimmed(range) { $0 <= 0x20 } }

    /// The offset behind a blank, a no-break space included; `nil` where none stands at `offset`.
    func afterBlank(_ offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        if bytes[offset] <= 0x20 { return offset + 1 }
        let isFixed = bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
        return isFixed ? offset + 2 : nil
    }

    /// The range without blanks, separators, dashes and lone brackets at its ends.
    func withoutSigns(_ range: Range<Int>) -> Range<Int> {
        var range = trimmed(range) { $0 <= 0x20 || Self.signs.contains($0) }
        func dash(_ at: Int) -> Bool {
            bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0x93...0x94).contains(bytes[at + 2])
        }
        // "：", "（", "）", "，".
        func wide(_ at: Int) -> Bool {
            bytes[at] == 0xEF && bytes[at + 1] == 0xBC && [0x9A, 0x88, 0x89, 0x8C].contains(bytes[at + 2])
        }
        while range.count >= 3 {
            if dash(range.lowerBound) || wide(range.lowerBound) {
                range = range.dropFirst(3)
            } else if dash(range.upperBound - 3) || wide(range.upperBound - 3) {
                range = range.dropLast(3)
            } else if bytes[range.upperBound - 1] == UInt8(ascii: ")"),
                !bytes[range].contains(UInt8(ascii: "("))
            {
                range = range.dropLast(1)
            } else if bytes[range.lowerBound] == 0xC2, bytes[range.lowerBound + 1] == 0xB9 {
                range = range.dropFirst(2)
            } else if let length = pictureLength(range) {
                range = range.dropFirst(length)
            } else {
                break
            }
            range = trimmed(range) { $0 <= 0x20 || Self.signs.contains($0) }
        }
        return trimmed(range)
    }

    /// Bytes of a pictograph, or of the selector behind one, with which a range begins.
    private func pictureLength(_ range: Range<Int>) -> Int? {
        let first = bytes[range.lowerBound]
        let second = bytes[range.lowerBound + 1]
        if first == 0xF0, second == 0x9F, range.count > 4 { return 4 }
        // Stars rate.
        let isStar = second == 0x98 && (0x85...0x86).contains(bytes[range.lowerBound + 2])
        let isSign = first == 0xE2 && ((0x98...0x9E).contains(second) && !isStar || second == 0xAD)
        return isSign || first == 0xEF && second == 0xB8 ? 3 : nil
    }

    private static let signs: ASCIISet = ",:;([]-|"

    func trimmed(_ range: Range<Int>, _ drop: (UInt8) -> Bool) -> Range<Int> { bytes.trimmed(range, drop) }

    /// Where a range begins once its number is left out: "1. Engineer", "2.) Clerk".
    func behindNumber(_ range: Range<Int>) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, WordReader.isDigit(bytes[at]) { at += 1 }
        guard (1...2).contains(at - range.lowerBound) else { return range.lowerBound }
        let digits = at
        while at < range.upperBound, at < digits + 2, ".)".utf8.contains(bytes[at]) { at += 1 }
        guard at > digits else { return range.lowerBound }
        while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
        // "3.5 years" begins with a number; "2.)12th from Riverton" does not.
        let isNumber = at == digits + 1 && at < range.upperBound && WordReader.isDigit(bytes[at])
        return at < range.upperBound && !isNumber ? at : range.lowerBound
    }

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

    /// The places in the source of a visible range: one, unless something that is no part of the text lies between,
    /// such as a link's target, a tag, or the neighbouring cell of a table whose cells have several lines.
    func sourceRanges(_ range: Range<Int>) -> SourceRanges {
        var found = SourceRanges()
        let range = trimmed(range)
        guard !range.isEmpty else { return found }
        var index = origins.stretch(at: range.lowerBound)
        // Most facts are copied as they stand.
        if origins.stretches[index].visible.upperBound >= range.upperBound {
            found.append(place(of: range))
            return found
        }
        var start = range.lowerBound
        func append(_ visible: Range<Int>) {
            let visible = trimmed(visible)
            if !visible.isEmpty { found.append(place(of: visible)) }
        }
        index += 1
        while index < origins.stretches.count, origins.stretches[index].visible.lowerBound < range.upperBound
        {
            let left = origins.stretches[index - 1]
            let right = origins.stretches[index]
            let offset = right.visible.lowerBound
            if splits(left.origin(of: offset - 1), right.source) {
                append(start..<offset)
                start = offset
            }
            index += 1
        }
        append(start..<range.upperBound)
        return found
    }

    /// Where in the source a visible range begins; `nil` for blanks.
    func sourceStart(_ range: Range<Int>) -> Int? {
        let range = trimmed(range)
        guard !range.isEmpty else { return nil }
        return reference(at: range.lowerBound)?.lowerBound ?? origins[range.lowerBound]
    }

    /// Whether more than markup signs and line prefixes lies between two source offsets.
    private func splits(_ left: Int, _ right: Int) -> Bool {
        if right - left <= 1 { return right < left }
        return source.bytes[left + 1..<right].contains { byte in
            byte >= 0x80 || WordReader.isLetter(byte) || WordReader.isDigit(byte)
        }
    }

    /// The place of a visible range that is not empty and has no blanks at its ends.
    private func place(of visible: Range<Int>) -> Range<Int> {
        let last = visible.upperBound - 1
        let start = reference(at: visible.lowerBound)?.lowerBound ?? origins[visible.lowerBound]
        let end = reference(at: last)?.upperBound ?? origins[last] + 1
        return start..<max(start, end)
    }

    private func reference(at visible: Int) -> Range<Int>? {
        let next = references.partitioningIndex { $0.visible.upperBound > visible }
        guard next < references.count, references[next].visible.contains(visible) else { return nil }
        return references[next].source
    }

    /// The index of the line that holds a visible offset.
    func line(at visible: Int) -> Int? {
        let line = lines.partitioningIndex { $0.range.upperBound >= visible }
        return line < lines.count ? line : nil
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

    /// Blanks, in bytes, with which the line of the source begins on which a line does.
    func indentation(of line: TextLine) -> Int {
        let start = origins[line.range.lowerBound]
        guard let whole = source.lines.range(ofLine: source.lines.line(ofUTF8Offset: start)) else { return 0 }
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
