/// The words of an earlier version of a text, for the lines that stand in both.
struct KnownWords {
    private let earlier: VisibleText
    /// How many bytes at the beginning are the same, and from where on those at the end are.
    private let commonEnd: Int
    private let commonStart: Int
    /// How far what stands at the end has moved.
    private let distance: Int

    /// `bytes` are the text's own, as ``VisibleText/bytes``.
    init(of earlier: VisibleText, for bytes: [UInt8]) {
        self.earlier = earlier
        commonEnd = bytes.commonPrefix(earlier.bytes)
        commonStart = bytes.count - bytes.commonSuffix(earlier.bytes)
        distance = bytes.count - earlier.bytes.count
    }

    /// Appends the words of a line; `false` where they must be read.
    func append(in line: Range<Int>, to words: inout [Word]) -> Bool {
        let isBefore = line.upperBound <= commonEnd
        guard isBefore || line.lowerBound >= commonStart else { return false }
        let known = isBefore ? line : line.shifted(by: -distance)
        // The same bytes may have been divided into lines otherwise.
        guard let index = earlier.line(at: known.lowerBound), earlier.lines[index].range == known else {
            return false
        }
        let own = earlier.words[earlier.lines[index].words]
        if isBefore { words += own } else { for word in own { words.append(word.moved(by: distance)) } }
        return true
    }
}
