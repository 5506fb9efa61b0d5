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

    /// Appends the words of a line; `false` where they must be read. Of a line that begins with a heading's signs they
    /// may be cut by what is around it.
    func append(in line: Range<Int>, to words: inout [Word]) -> Bool {
        if line.upperBound < commonEnd {
            guard earlier.bytes[line.lowerBound] != UInt8(ascii: "#") else { return false }
            words += earlier.words(in: line)
            return true
        }
        // What stands before the line is the same as well: in the earlier text it may have been the word's beginning.
        guard line.lowerBound > commonStart else { return false }
        let known = line.shifted(by: -distance)
        guard earlier.bytes[known.lowerBound] != UInt8(ascii: "#") else { return false }
        for word in earlier.words(in: known) { words.append(word.moved(by: distance)) }
        return true
    }
}
