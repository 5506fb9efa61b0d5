/// Takes visible ranges home: where in the source their letters stand.
extension VisibleText {
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
    func place(of visible: Range<Int>) -> Range<Int> {
        let last = visible.upperBound - 1
        let start = reference(at: visible.lowerBound)?.lowerBound ?? origins[visible.lowerBound]
        let end = reference(at: last)?.upperBound ?? origins[last] + 1
        return start..<max(start, end)
    }

    func reference(at visible: Int) -> Range<Int>? {
        let next = references.partitioningIndex { $0.visible.upperBound > visible }
        guard next < references.count, references[next].visible.contains(visible) else { return nil }
        return references[next].source
    }
}
