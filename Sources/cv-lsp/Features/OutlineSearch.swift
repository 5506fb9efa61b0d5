import CVParse

extension Outline {
    /// Every item below sections, parents before their children.
    var entries: [Item] {
        func below(_ item: Item) -> [Item] { [item] + item.children.flatMap(below) }
        return items.flatMap(below).filter { item in
            if case .section = item.subject { false } else { true }
        }
    }
}

extension Range<Int> {
    /// Whether a caret at `offset` stands in the range or at one of its ends.
    func touches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}
