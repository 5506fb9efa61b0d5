extension Outline {
    /// The item whose name stands in exactly these bytes.
    func item(named range: Range<Int>) -> Item? {
        path(to: range).last { $0.nameRange == range }
    }

    /// The items that hold a range of bytes, outermost first.
    func path(to range: Range<Int>) -> [Item] {
        var path: [Item] = []
        var items = items
        while let item = items.last(where: { $0.holds(range) }) {
            path.append(item)
            items = item.children
        }
        return path
    }
}

extension Outline.Item {
    /// Whether the range lies in the item; a caret at its end is behind it.
    fileprivate func holds(_ range: Range<Int>) -> Bool {
        self.range.lowerBound <= range.lowerBound && range.upperBound <= self.range.upperBound
            && (range.lowerBound < self.range.upperBound || range == self.range)
    }
}

extension LineIndex {
    /// The lines that a range of bytes touches, the last one's line break included.
    func wholeLines(of range: Range<Int>) -> Range<Int> {
        let first = line(ofUTF8Offset: range.lowerBound)
        let last = line(ofUTF8Offset: max(range.lowerBound, range.upperBound - 1))
        let start = self.range(ofLine: first)?.lowerBound ?? range.lowerBound
        let end = self.range(ofLine: last + 1)?.lowerBound ?? self.range(ofLine: last)?.upperBound
        return start..<max(start, end ?? range.upperBound)
    }
}
