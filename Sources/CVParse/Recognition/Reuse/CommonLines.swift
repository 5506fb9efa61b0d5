/// Which lines of a text stand in an earlier version of it as they are, with all that reading can see of them: their
/// letters and styles, what they are, what they link to, and the bytes of the source around them.
///
/// An edit changes a few lines; what was read of the others need not be read anew.
struct CommonLines {
    private let count: Int
    private let earlierCount: Int
    /// How many lines at the beginning are the same.
    let before: Int
    /// How many at the end are.
    let behind: Int
    /// How far those at the end have moved.
    let shift: TextShift
    /// Where in the earlier source what is common at the end begins.
    private let earlierSourceEnd: Int

    /// Linear in the texts.
    init(of text: VisibleText, and earlier: VisibleText, _ change: SourceChange) {
        count = text.lines.count
        earlierCount = earlier.lines.count
        shift = TextShift(
            visible: text.bytes.count - earlier.bytes.count,
            source: change.distance, lines: count - earlierCount)
        isWhole = change.isNone
        before = isWhole ? count : Self.before(text, earlier, source: change.before)
        behind = min(
            Self.behind(text, earlier, shift, source: text.source.bytes.count - change.behind),
            min(count, earlierCount) - before)
        earlierSourceEnd = Self.sourceStart(of: earlier.lines.suffix(behind), in: earlier)
    }

    /// Where in the source the first of some lines begins; cells of several lines stand in the source side by side.
    private static func sourceStart(of lines: ArraySlice<TextLine>, in text: VisibleText) -> Int {
        guard let first = lines.first else { return text.source.bytes.count }
        let beside = first.isCell ? lines.prefix { $0.table == first.table } : lines.prefix(1)
        return beside.reduce(text.source.bytes.count) { min($0, text.origins[$1.range.lowerBound]) }
    }

    /// The lines that are new or have changed.
    var changed: Range<Int> { before..<count - behind }

    /// The lines of the earlier text of which they were made.
    var replaced: Range<Int> { before..<earlierCount - behind }

    /// Whether nothing has changed: what no line shows may move links, or give another name.
    let isWhole: Bool

    /// How far some lines have moved; `nil` where one of them has changed, or of as many before and behind them.
    func shift(of lines: Range<Int>, before: Int, behind: Int) -> TextShift? {
        if lines.upperBound + behind <= self.before || isWhole { return TextShift.none }
        return lines.lowerBound - before >= count - self.behind ? shift : nil
    }

    /// Where a place of the earlier source is now; one that touches what has changed is nobody's to ask for.
    func moved(_ earlier: Range<Int>) -> Range<Int> {
        earlier.lowerBound >= earlierSourceEnd ? earlier.shifted(by: shift.source) : earlier
    }

    // MARK: - At the beginning

    private static func before(_ text: VisibleText, _ earlier: VisibleText, source: Int) -> Int {
        // Visible offsets up to which each is the same.
        let limit = min(
            text.bytes.commonPrefix(earlier.bytes),
            common(text.runs, earlier.runs, at: \.range) { $0.style == $1.style },
            common(text.origins.stretches, earlier.origins.stretches, at: \.visible) {
                $0.source == $1.source && $0.isFixed == $1.isFixed
            },
            common(text.links, earlier.links, at: \.range) { _, _ in false },
            common(text.references, earlier.references, at: \.visible) { _, _ in false })
        var count = 0
        for (line, known) in zip(text.lines, earlier.lines) {
            // What follows a line up to the next one counts as the line's.
            guard line.range.upperBound < limit, line == known, text.origins[line.range.upperBound] < source
            else { break }
            count += 1
        }
        return max(0, count - 1)
    }

    /// Up to which visible offset two lists are the same. Of the first elements that differ, `agree` says whether they
    /// do so in where they end alone, which is what an edit in them comes to.
    private static func common<Element: Equatable>(
        _ elements: [Element], _ earlier: [Element], at place: (Element) -> Range<Int>,
        agree: (Element, Element) -> Bool
    ) -> Int {
        for (element, known) in zip(elements, earlier) where element != known {
            let (place, knownPlace) = (place(element), place(known))
            return place.lowerBound == knownPlace.lowerBound && agree(element, known)
                ? min(place.upperBound, knownPlace.upperBound)
                : min(place.lowerBound, knownPlace.lowerBound)
        }
        if elements.count == earlier.count { return .max }
        let next = elements.count > earlier.count ? elements[earlier.count] : earlier[elements.count]
        return place(next).lowerBound
    }

    // MARK: - At the end

    /// - Parameter source: from where on the source is the same.
    private static func behind(
        _ text: VisibleText, _ earlier: VisibleText, _ shift: TextShift, source: Int
    ) -> Int {
        let limit = max(
            text.bytes.count - text.bytes.commonSuffix(earlier.bytes),
            common(text.runs, earlier.runs, shift, at: \.range) { $0.style == $1.style },
            common(text.origins.stretches, earlier.origins.stretches, shift, at: \.visible) { a, b in
                a.isFixed == b.isFixed
                    && a.origin(of: a.visible.upperBound - 1)
                        == b.origin(of: b.visible.upperBound - 1) + shift.source
            },
            common(text.links, earlier.links, shift, at: \.range) { a, b in
                a.destination == b.destination && a.source == b.source.shifted(by: shift.source)
            },
            common(text.references, earlier.references, shift, at: \.visible) { a, b in
                a.source == b.source.shifted(by: shift.source)
            })
        var counters = TextLine.Counters()
        var count = 0
        for (line, known) in zip(text.lines.reversed(), earlier.lines.reversed()) {
            guard line.range.lowerBound >= limit, text.origins[line.range.lowerBound] >= source,
                line.isSame(as: known, movedBy: shift.visible, &counters)
            else { break }
            count += 1
        }
        // What stands before a line belongs to it as well.
        return max(0, count - 1)
    }

    /// From which visible offset on two lists are the same. `agree` says whether two elements are, but for where they
    /// begin and end.
    private static func common<Element>(
        _ elements: [Element], _ earlier: [Element], _ shift: TextShift, at place: (Element) -> Range<Int>,
        agree: (Element, Element) -> Bool
    ) -> Int {
        for (element, known) in zip(elements.reversed(), earlier.reversed()) {
            let (place, knownPlace) = (place(element), shift.visible(place(known)))
            guard place.upperBound == knownPlace.upperBound, agree(element, known) else {
                return max(place.upperBound, knownPlace.upperBound)
            }
            if place.lowerBound != knownPlace.lowerBound {
                return max(place.lowerBound, knownPlace.lowerBound)
            }
        }
        if elements.count > earlier.count {
            return place(elements[elements.count - earlier.count - 1]).upperBound
        }
        if elements.count < earlier.count {
            return shift.visible(place(earlier[earlier.count - elements.count - 1])).upperBound
        }
        return 0
    }
}

extension TextLine {
    /// How far the numbers have moved that count blocks, items, tables and words: by the same for all lines of a stretch.
    struct Counters {
        var block: Int?
        var item: Int?
        var table: Int?
        var words: Int?

        /// Whether two numbers are as far apart as those before them; -1 stands for none.
        static func agree(_ number: Int, _ known: Int, _ distance: inout Int?) -> Bool {
            if number < 0 || known < 0 { return number == known }
            if let distance { return number - known == distance }
            distance = number - known
            return true
        }
    }

    /// Whether it is the same line of an earlier text but for where it stands.
    func isSame(as known: TextLine, movedBy distance: Int, _ counters: inout Counters) -> Bool {
        range == known.range.shifted(by: distance) && kind == known.kind && isWrapped == known.isWrapped
            && listDepth == known.listDepth && quoteDepth == known.quoteDepth && row == known.row
            && column == known.column && style == known.style && hasBoldLead == known.hasBoldLead
            && words.count == known.words.count
            && Counters.agree(words.lowerBound, known.words.lowerBound, &counters.words)
            && Counters.agree(block, known.block, &counters.block)
            && Counters.agree(item, known.item, &counters.item)
            && Counters.agree(table, known.table, &counters.table)
    }
}
