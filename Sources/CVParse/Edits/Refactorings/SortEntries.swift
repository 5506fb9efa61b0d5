import CVModel

/// Puts the entries of a section in order, newest first: what goes on, then by end, then by start.
enum SortEntries: Refactoring {
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        let path = parsed.items(around: range)
        return path.reversed().lazy.compactMap { rewrite(of: $0, in: parsed) }.prefix(1).map { $0 }
    }

    static func rewrite(of item: Outline.Item, in parsed: ParsedResume) -> Rewrite? {
        let entries = item.children.map { Entry($0, in: parsed) }
        guard entries.count > 1 else { return nil }
        let dated = entries.compactMap { entry in entry.age.map { (entry: entry, age: $0) } }
        // Where an entry without dates belongs, nobody but its author knows.
        guard dated.count == entries.count, let blocks = blocks(of: entries, in: parsed.source),
            !parsed.tree.isTornApart(by: blocks)
        else {
            return nil
        }
        let order = dated.indices.sorted { (dated[$0].age, $0) < (dated[$1].age, $1) }
        let edits = zip(blocks, order).map { TextEdit($0, parsed.source.string(in: blocks[$1])) }
        guard let change = TextChange(edits, in: parsed.source) else { return nil }
        let sections = Set(entries.flatMap { $0.paths.map(\.section) })
        let scope = sections.reduce(FactScope.nothing) { $0.union(.order(of: FactPath($1))) }
        return Rewrite("Sort “\(item.title)”, newest first", .rewrite, change, about: scope)
    }

    /// The whole lines of each entry, without the blank lines behind it: those stay where they are. `nil` where
    /// entries share a line, or are numbered.
    private static func blocks(of entries: [Entry], in source: SourceText) -> [Range<Int>]? {
        var blocks: [Range<Int>] = []
        for entry in entries {
            let lines = source.lines(of: entry.item)
            var end = lines.upperBound
            while end > lines.lowerBound, source.bytes[end - 1].isBlankOrBreak { end -= 1 }
            if let last = blocks.last, last.upperBound > lines.lowerBound { return nil }
            let first = source.bytes[lines.lowerBound..<end].first { !$0.isBlankOrBreak }
            guard let first, !first.isDigit else { return nil }
            blocks.append(lines.lowerBound..<end)
        }
        return blocks
    }

    /// A child of the section: an entry, or the company of several.
    private struct Entry {
        let item: Outline.Item
        let paths: [FactPath]
        /// Smaller is newer; `nil` where no date is stated.
        let age: Age?

        init(_ item: Outline.Item, in parsed: ParsedResume) {
            self.item = item
            var paths: [FactPath] = []
            var open = [item]
            while let item = open.popLast() {
                if case .entry(let path) = item.subject { paths.append(path) }
                open += item.children
            }
            self.paths = paths
            let ages = paths.map { parsed.resume.span(of: $0).map(Age.init) }
            age = ages.contains(nil) ? nil : ages.compactMap { $0 }.min()
        }
    }

    private struct Age: Comparable {
        let span: DateSpan

        static func < (a: Age, b: Age) -> Bool {
            if a.isOpen != b.isOpen { return a.isOpen }
            if let first = a.span.end, let second = b.span.end, first != second { return first > second }
            if let first = a.span.start, let second = b.span.start { return first > second }
            return false
        }

        private var isOpen: Bool { span.isOngoing && span.end == nil }
    }
}

extension UInt8 {
    /// A space, a tab or part of a line break.
    var isBlankOrBreak: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension MarkupTree {
    /// Whether something begins in one of some blocks of lines, in source order, and ends elsewhere: a quotation, a
    /// fenced division, an element of HTML.
    fileprivate func isTornApart(by blocks: [Range<Int>]) -> Bool {
        var next = 0
        var open: [String: Int] = [:]
        for node in subtree(root) {
            let range = range(node)
            while next < blocks.count, blocks[next].upperBound <= range.lowerBound {
                if open.values.contains(where: { $0 != 0 }) { return true }
                next += 1
            }
            guard next < blocks.count else { return false }
            let block = blocks[next]
            switch kind(node) {
            case .blockQuote, .fencedDiv:
                let isInside = block.lowerBound <= range.lowerBound && range.upperBound <= block.upperBound
                let isAround = range.lowerBound <= block.lowerBound && block.upperBound <= range.upperBound
                if range.overlaps(block), !isInside, !isAround { return true }
            case .htmlTag:
                guard block.contains(range.lowerBound), let name = tagName(node) else { continue }
                let isClosing = name.hasPrefix("/")
                let element = isClosing ? String(name.dropFirst()) : name
                guard !Self.emptyElements.contains(element) else { continue }
                open[element, default: 0] += isClosing ? -1 : 1
            default: break
            }
        }
        return open.values.contains { $0 != 0 }
    }

    /// Elements that have no closing tag (HTML, "Void elements"), and those whose closing tag may be left out.
    private static let emptyElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr", "p",
        "li",
    ]
}
