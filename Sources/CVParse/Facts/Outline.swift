import CVModel

/// The sections of a résumé and the entries in them, as a reader would list them.
public struct Outline: Sendable, Hashable {
    /// A section or an entry.
    public struct Item: Sendable, Hashable {
        public enum Subject: Sendable, Hashable {
            case section(SectionKind)
            /// An entry, by its path (`/work/0`); or an organisation that groups several positions.
            case entry(FactPath)
            case group
        }

        public var subject: Subject
        /// The visible text that names it: a heading's text, a position, an organisation.
        public var title: String
        /// Where the name stands.
        public var nameRange: Range<Int>
        /// All that belongs to it; holds `nameRange` and every child's range.
        public var range: Range<Int>
        public var children: [Item]
    }

    public var items: [Item] = []

    public init(items: [Item] = []) { self.items = items }
}

extension Outline {
    /// Every item, parents before their children.
    public var allItems: [Item] {
        var found: [Item] = []
        var waiting = Array(items.reversed())
        while let item = waiting.popLast() {
            found.append(item)
            waiting += item.children.reversed()
        }
        return found
    }

    /// Every section, also those inside others, in source order.
    public var sections: [Item] {
        allItems.filter { if case .section = $0.subject { true } else { false } }
    }
}
