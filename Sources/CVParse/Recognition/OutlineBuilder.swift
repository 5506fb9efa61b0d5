import CVModel

/// Builds the outline: sections, headings inside them, and entries, each with the range that belongs to it.
struct OutlineBuilder {
    let text: VisibleText
    let dates: [[DateMention]]
    let sections: [Section]

    /// What an outline shows, in document order before it is nested.
    private struct Mark {
        var line: Int
        var title: Range<Int>
        var level: Int
        var subject: Outline.Item.Subject
    }

    /// `entries` in document order: the path, the first line, and the words that name it.
    func outline(entries: [PartReading.Entry]) -> Outline {
        var marks: [Mark] = sections.map {
            Mark(line: $0.heading, title: $0.title, level: $0.level, subject: .section($0.kind))
        }
        // Lines that an outline names already.
        var taken = [Bool](repeating: false, count: text.lines.count)
        for section in sections { taken[section.heading] = true }
        var entryLines: [Int] = []
        for entry in entries where !taken[entry.line] {
            let level = text.lines[entry.line].headingLevel.map { $0 * 10 } ?? 90
            marks.append(
                Mark(line: entry.line, title: entry.title, level: level, subject: .entry(entry.path)))
            entryLines.append(entry.line)
        }
        for line in entryLines { taken[line] = true }
        var next = 0
        for line in text.lines.indices where isSubheading(line) && !taken[line] {
            while next < sections.count, sections[next].heading < line { next += 1 }
            let kind = next > 0 ? sections[next - 1].kind : nil
            let level = text.lines[line].headingLevel.map { $0 * 10 } ?? 75
            guard let kind else { continue }
            let subject: Outline.Item.Subject =
                [.work, .education, .volunteer, .projects].contains(kind) ? .group : .section(kind)
            marks.append(Mark(line: line, title: text.lines[line].range, level: level, subject: subject))
        }
        marks.sort { ($0.line, $0.level) < ($1.line, $1.level) }
        return Outline(items: nest(marks))
    }

    /// Whether a line is a heading and says more than when something was.
    private func isSubheading(_ line: Int) -> Bool {
        text.lines[line].isHeading && (line == 0 || text.lines[line - 1].block != text.lines[line].block)
            && (dates[line].isEmpty || !LineShape(line, in: text, dates: dates[line]).isDateOnly)
    }

    /// Nests by level, with a stack of open items instead of recursion.
    private func nest(_ marks: [Mark]) -> [Outline.Item] {
        var open: [(level: Int, item: Outline.Item)] = []
        var roots: [Outline.Item] = []
        let end = text.source.bytes.count
        func start(_ mark: Mark) -> Int {
            text.sourceStart(text.lines[mark.line].range) ?? 0
        }
        func close() {
            guard let last = open.popLast() else { return }
            if open.isEmpty {
                roots.append(last.item)
            } else {
                open[open.count - 1].item.children.append(last.item)
            }
        }
        for mark in marks {
            let begin = start(mark)
            while let last = open.indices.last, open[last].level >= mark.level {
                let start = open[last].item.range.lowerBound
                open[last].item.range = start..<max(start, begin)
                close()
            }
            let names = text.sourceRanges(mark.title)
            let name = names.first ?? begin..<begin
            open.append(
                (
                    mark.level,
                    Outline.Item(
                        subject: mark.subject, title: text.string(mark.title), nameRange: name,
                        range: min(begin, name.lowerBound)..<end, children: [])
                ))
        }
        while !open.isEmpty { close() }
        return roots.map { clamped($0) }
    }

    /// Children never reach beyond their parent, nor a name beyond its item.
    private func clamped(_ item: Outline.Item) -> Outline.Item {
        var item = item
        item.range = item.range.lowerBound..<max(item.range.upperBound, item.nameRange.upperBound)
        return item
    }
}
