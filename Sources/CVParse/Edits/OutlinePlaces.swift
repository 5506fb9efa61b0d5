extension ParsedResume {
    /// The item of the outline whose name stands in exactly these bytes.
    func item(named range: Range<Int>) -> Outline.Item? {
        items(around: range).last { $0.nameRange == range }
    }

    /// The items of the outline whose lines hold a range of bytes, outermost first.
    func items(around range: Range<Int>) -> [Outline.Item] {
        var path: [Outline.Item] = []
        var items = outline.items
        while let item = items.last(where: { holds($0, range) }) {
            path.append(item)
            items = item.children
        }
        return path
    }

    private func holds(_ item: Outline.Item, _ range: Range<Int>) -> Bool {
        let lines = source.lines(of: item)
        return lines.lowerBound <= range.lowerBound && range.upperBound <= lines.upperBound
            && (range.lowerBound < lines.upperBound || lines.upperBound == source.bytes.count)
    }
}

extension SourceText {
    /// The lines that belong to an item of an outline, from the start of its first, sign of a heading or bullet
    /// included, to the start of the line that begins what follows.
    package func lines(of item: Outline.Item) -> Range<Int> {
        let start = lines.start(ofLineAt: item.range.lowerBound)
        let end = item.range.upperBound
        return start..<max(start, end >= bytes.count ? bytes.count : lines.start(ofLineAt: end))
    }
}

extension LineIndex {
    /// Where the line begins that holds a byte offset.
    func start(ofLineAt offset: Int) -> Int { range(ofLineAt: offset).lowerBound }
}
