/// Where each line of a text begins and ends, and how byte offsets and columns convert.
///
/// What is not ASCII is remembered as runs of characters of one length, so an ASCII text costs its line starts
/// and nothing else, and a conversion is two binary searches however long the line is.
public struct LineIndex: Sendable {
    /// The byte offset at which each line begins; the first is 0.
    private var starts: [Int32] = [0]
    /// What ends each line: 0 (the end of the text), 1 or 2 bytes.
    private var breakLengths: [UInt8] = []
    fileprivate var wideRuns: [WideRun] = []
    private let length: Int

    /// Neighbouring characters that are not ASCII and that take equally many bytes and UTF-16 units each.
    fileprivate struct WideRun {
        var start: Int32
        var end: Int32
        /// Bytes of each character: 2…4 where well-formed, 1…3 for an ill-formed sequence.
        var bytesEach: UInt8
        var utf16Each: UInt8
        /// How many fewer columns than bytes the text before this run takes.
        var utf16SavedBefore: Int32
        var utf32SavedBefore: Int32
    }

    /// The longest text whose offsets are kept exactly: Int32.max bytes. What follows counts as one line.
    private static let longestText = Int(Int32.max)

    init(_ bytes: [UInt8]) {
        length = min(bytes.count, Self.longestText)
        starts.reserveCapacity(length / 48 + 8)
        breakLengths.reserveCapacity(length / 48 + 8)
        bytes.withUnsafeBytes { scan(UnsafeRawBufferPointer(rebasing: $0[..<length])) }
    }

    /// The number of lines; a text that ends in a line break has an empty last line.
    public var count: Int { starts.count }

    /// The bytes of a line (0-based) without its line break; `nil` where there is no such line.
    public func range(ofLine line: Int) -> Range<Int>? {
        guard starts.indices.contains(line) else { return nil }
        let end = line + 1 < starts.count ? Int(starts[line + 1]) : length
        return Int(starts[line])..<end - Int(breakLengths[line])
    }

    /// The bytes, without its line break, of the line that holds a byte offset as ``line(ofUTF8Offset:)`` finds it.
    package func range(ofLineAt offset: Int) -> Range<Int> {
        range(ofLine: line(ofUTF8Offset: offset)) ?? 0..<0
    }

    /// The line (0-based) that holds a byte offset, which is clamped to the text; a line break belongs to the
    /// line that it ends.
    public func line(ofUTF8Offset offset: Int) -> Int {
        let offset = Int32(min(max(offset, 0), length))
        return starts.partitioningIndex { $0 > offset } - 1
    }
}

// MARK: - Conversion

extension LineIndex {
    func position(ofUTF8Offset offset: Int, in unit: ColumnUnit) -> TextPosition {
        let line = line(ofUTF8Offset: offset)
        guard let range = range(ofLine: line) else { return TextPosition(line: 0, column: 0, unit: unit) }
        let inside = characterStart(min(max(offset, range.lowerBound), range.upperBound))
        let column = units(before: inside, in: unit) - units(before: range.lowerBound, in: unit)
        return TextPosition(line: line, column: column, unit: unit)
    }

    func utf8Offset(of position: TextPosition) -> Int {
        guard position.line >= 0 else { return 0 }
        guard let range = range(ofLine: position.line) else { return length }
        let base = units(before: range.lowerBound, in: position.unit)
        let available = units(before: range.upperBound, in: position.unit) - base
        guard position.column > 0 else { return range.lowerBound }
        guard position.column < available else { return range.upperBound }
        return utf8Offset(ofUnit: base + position.column, in: position.unit)
    }

    /// How many units the text takes up to a byte offset that lies at a character's start.
    private func units(before offset: Int, in unit: ColumnUnit) -> Int {
        guard unit != .utf8, let run = lastRun(where: { Int($0.start) < offset }) else { return offset }
        return offset - run.saved(before: min(offset, Int(run.end)), in: unit)
    }

    /// The byte offset of the character that holds the `count`th unit of the text.
    private func utf8Offset(ofUnit count: Int, in unit: ColumnUnit) -> Int {
        guard unit != .utf8 else { return characterStart(count) }
        let preceding = lastRun { Int($0.start) - $0.saved(before: Int($0.start), in: unit) <= count }
        guard let run = preceding else { return count }
        let unitsIntoRun = count - (Int(run.start) - run.saved(before: Int(run.start), in: unit))
        let characters = unitsIntoRun / run.units(in: unit)
        guard characters < run.characterCount else {
            return count + run.saved(before: Int(run.end), in: unit)
        }
        return Int(run.start) + characters * Int(run.bytesEach)
    }

    /// The start of the character that holds the byte at `offset`.
    private func characterStart(_ offset: Int) -> Int {
        guard let run = lastRun(where: { Int($0.start) < offset }), offset < run.end else { return offset }
        return offset - (offset - Int(run.start)) % Int(run.bytesEach)
    }

    fileprivate func lastRun(where precedes: (WideRun) -> Bool) -> WideRun? {
        let index = wideRuns.partitioningIndex { !precedes($0) }
        return index > 0 ? wideRuns[index - 1] : nil
    }
}

extension LineIndex.WideRun {
    var characterCount: Int { Int(end - start) / Int(bytesEach) }

    func units(in unit: ColumnUnit) -> Int {
        switch unit {
        case .utf8: Int(bytesEach)
        case .utf16: Int(utf16Each)
        case .utf32: 1
        }
    }

    /// How many fewer columns than bytes the text takes up to `offset`, a character's start in the run or the
    /// run's end.
    func saved(before offset: Int, in unit: ColumnUnit) -> Int {
        let characters = (offset - Int(start)) / Int(bytesEach)
        let savedBefore =
            switch unit {
            case .utf8: 0
            case .utf16: Int(utf16SavedBefore)
            case .utf32: Int(utf32SavedBefore)
            }
        return savedBefore + characters * (Int(bytesEach) - units(in: unit))
    }
}

// MARK: - Scanning

extension LineIndex {
    private mutating func scan(_ bytes: UnsafeRawBufferPointer) {
        var at = 0
        while at < bytes.count {
            at = Self.skipPlain(bytes, from: at)
            guard at < bytes.count else { break }
            switch bytes[at] {
            case UInt8(ascii: "\n"):
                endLine(breakAt: at, length: 1)
                at += 1
            case UInt8(ascii: "\r"):
                let isCRLF = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\n")
                endLine(breakAt: at, length: isCRLF ? 2 : 1)
                at += isCRLF ? 2 : 1
            case 0x80...:
                let character = UTF8Sequence(bytes, at: at)
                addWide(character, at: at)
                at += character.length
            default:
                at += 1
            }
        }
        breakLengths.append(0)
    }

    /// The first offset from `start` on at which a byte may end a line or is not ASCII, found eight bytes at a
    /// time. A control character may stop it too early, which is harmless.
    private static func skipPlain(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highBits: UInt64 = 0x8080_8080_8080_8080
        var at = start
        while at + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            // A byte below 0x0E, or one that is not ASCII, leaves its high bit set (or borrows from its
            // neighbour, which stops here as well).
            guard (word | (word &- ones &* 0x0E)) & highBits == 0 else { break }
            at += 8
        }
        while at < bytes.count, (0x0E..<0x80).contains(bytes[at]) { at += 1 }
        return at
    }

    private mutating func endLine(breakAt offset: Int, length: Int) {
        breakLengths.append(UInt8(length))
        starts.append(Int32(offset + length))
    }

    private mutating func addWide(_ character: UTF8Sequence, at offset: Int) {
        let (length, utf16Length) = (UInt8(character.length), UInt8(character.utf16Length))
        if let last = wideRuns.indices.last, wideRuns[last].end == offset,
            wideRuns[last].bytesEach == length, wideRuns[last].utf16Each == utf16Length
        {
            wideRuns[last].end += Int32(length)
            return
        }
        let before = wideRuns.last
        wideRuns.append(
            WideRun(
                start: Int32(offset), end: Int32(offset) + Int32(length), bytesEach: length,
                utf16Each: utf16Length,
                utf16SavedBefore: Int32(before.map { $0.saved(before: Int($0.end), in: .utf16) } ?? 0),
                utf32SavedBefore: Int32(before.map { $0.saved(before: Int($0.end), in: .utf32) } ?? 0)))
    }
}
