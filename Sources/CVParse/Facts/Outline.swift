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
    public var allItems: [Item] { items { _ in true } }

    /// Every section, also those inside others, in source order.
    public var sections: [Item] {
        items { if case .section = $0.subject { true } else { false } }
    }

    /// The items that are wanted, parents before their children.
    package func items(where isWanted: (Item) -> Bool) -> [Item] {
        var found: [Item] = []
        // Lists and not items, which would be copied for it.
        var open = [(list: items, next: 0)]
        while let (list, next) = open.last {
            guard next < list.count else {
                open.removeLast()
                continue
            }
            open[open.count - 1].next += 1
            if isWanted(list[next]) { found.append(list[next]) }
            if !list[next].children.isEmpty { open.append((list[next].children, 0)) }
        }
        return found
    }
}
