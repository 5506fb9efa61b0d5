import CVModel
import CVParse

extension Outline {
    /// Every item below sections, parents before their children.
    var entries: [Item] {
        items { if case .section = $0.subject { false } else { true } }
    }
}

extension Outline.Item {
    /// Every entry that it holds, in the order of the text.
    var entries: [FactPath] {
        var found: [FactPath] = []
        addEntries(to: &found)
        return found
    }

    /// By recursion: an outline has as many levels as there are kinds of headings.
    private func addEntries(to found: inout [FactPath]) {
        if case .entry(let path) = subject { found.append(path) }
        for child in children { child.addEntries(to: &found) }
    }

    /// The positions among them: indices into `resume.work`.
    var jobs: [Int] { entries.filter { $0.section == .work }.compactMap(\.entry) }
}

extension ParsedResume {
    /// The bytes that an item takes, from the start of its first line to its last letter; of data the value.
    func extent(of item: Outline.Item) -> Range<Int> {
        if dialect == .json || dialect == .yaml { return item.range }
        let lines = source.lines(of: item)
        guard let last = source.bytes[lines].lastIndex(where: { $0 > 0x20 }) else { return item.range }
        return lines.lowerBound..<max(last + 1, item.nameRange.upperBound)
    }
}

extension Range<Int> {
    /// Whether a caret at `offset` stands in the range or at one of its ends.
    func touches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}
