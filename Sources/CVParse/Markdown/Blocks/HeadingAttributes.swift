/// `# Heading {#id .class}` (Pandoc, `header_attributes`; kramdown with a colon).
extension BlockReader {
    /// Takes attributes at the end of a heading off its text.
    mutating func takeHeadingAttributes(of heading: Int32) {
        guard syntax.contains(.attributes), blocks[Int(heading)].segmentCount > 0, let last = segments.last
        else {
            return
        }
        let start = Int(last.start)
        let end = bytes.trim(back: Int(last.end), to: start) { $0.isSpaceOrTab }
        guard end > start, bytes[end - 1] == "}" else { return }
        let brace = bytes.trim(back: end, to: start) { $0 != "{" && $0 != 0x0A } - 1
        guard brace >= start, bytes[brace] == "{", brace == start || bytes[brace - 1].isSpaceOrTab,
            Attributes.end(bytes, at: brace, limit: end) == end
        else { return }
        blocks[Int(heading)].extra = Int32(truncatingIfNeeded: brace)..<Int32(truncatingIfNeeded: end)
        var textEnd = bytes.trim(back: brace, to: start) { $0.isSpaceOrTab }
        let hashes = bytes.trim(back: textEnd, to: start) { $0 == "#" }
        if hashes < textEnd, hashes > start, bytes[hashes - 1].isSpaceOrTab {
            textEnd = bytes.trim(back: hashes, to: start) { $0.isSpaceOrTab }
        }
        segments[segments.count - 1].end = Int32(truncatingIfNeeded: textEnd)
    }
}
