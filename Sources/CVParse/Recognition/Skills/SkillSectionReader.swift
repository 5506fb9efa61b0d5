import CVModel

/// Reads a skills section: groups with their names, and the skills in each.
struct SkillSectionReader {
    let text: VisibleText
    /// The row whose first cell names a group.
    private var labelledRow: (table: Int, row: Int)?

    init(text: VisibleText) { self.text = text }

    /// One group as visible ranges.
    struct Group {
        var name: Range<Int>?
        var level: Range<Int>?
        var keywords: [Range<Int>] = []
    }

    private struct Cell: Hashable {
        var table: Int
        var column: Int
    }

    /// The header cells of the section's tables.
    private func headers(in lines: Range<Int>) -> [Cell: Int] {
        var headers: [Cell: Int] = [:]
        for line in lines where text.lines[line].kind == .cell(isHeader: true) {
            headers[Cell(table: text.lines[line].table, column: text.lines[line].column)] = line
        }
        return headers
    }

    mutating func groups(in lines: Range<Int>, heading: Range<Int>?) -> [Group] {
        let headers = headers(in: lines)
        var groups: [Group] = []
        var open = Group(name: heading)
        func flush() {
            if !open.keywords.isEmpty { groups.append(open) }
        }
        var index = lines.lowerBound
        while index < lines.upperBound {
            let line = text.lines[index]
            var end = index + 1
            while end < lines.upperBound, continues(text.lines[end], line) { end += 1 }
            let range = line.range.lowerBound..<text.lines[end - 1].range.upperBound
            defer { index = end }
            if line.isHeading || line.kind == .term
                || line.style.contains(.bold) && !line.isItem && !line.isCell
            {
                flush()
                open = Group(name: text.trimmed(range) { $0 <= 0x20 || $0 == UInt8(ascii: ":") })
                continue
            }
            if case .cell = line.kind {
                readCell(line, range, headers, &groups)
                continue
            }
            if let colon = SkillLabel.labelEnd(in: range, of: text),
                text.words(in: range.lowerBound..<colon).count <= 6
            {
                let list = text.trimmed(colon + 1..<range.upperBound)
                let label = text.trimmed(range.lowerBound..<colon)
                if list.isEmpty {
                    flush()
                    open = Group(name: label)
                    continue
                }
                if isGradeOnly(list) {
                    open.keywords += SkillSplitter(text: text).skills(in: label)
                    continue
                }
                let keywords = listed(list)
                if !keywords.isEmpty {
                    groups.append(Group(name: label, keywords: keywords))
                } else {
                    // "**Swift:** My last year was spent …": the label is what is known.
                    open.keywords += SkillSplitter(text: text).skills(in: label)
                }
                continue
            }
            open.keywords += listed(range, isItem: line.isItem)
        }
        flush()
        return groups
    }

    private func continues(_ line: TextLine, _ first: TextLine) -> Bool {
        if first.isItem { return line.item == first.item && line.isWrapped }
        return line.block == first.block && line.isWrapped && !line.isItem
    }

    private func isGradeOnly(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        return words.allSatisfy {
            $0.isNumber || !$0.senses.kinds.isDisjoint(with: [.level, .yearUnit, .monthUnit, .function])
        }
    }

    /// The skills of a line: all of a list; of a sentence, only where it enumerates.
    private func listed(_ range: Range<Int>, isItem: Bool = false) -> [Range<Int>] {
        let skills = SkillSplitter(text: text).skills(in: range)
        let words = text.words(in: range).count
        let last = text.bytes[text.trimmed(range)].last
        let isSentence = last == UInt8(ascii: ".") && words > 8 || words > 14
        guard isSentence else { return words <= 10 || skills.count > 1 ? skills : [] }
        let taken = skills.reduce(0) { $0 + text.words(in: $1).count }
        return skills.count >= 3 && taken * 10 >= words * 6 && taken <= skills.count * 3 ? skills : []
    }

    /// A table: a column a group where it has a header row, else a row a group.
    private mutating func readCell(
        _ line: TextLine, _ range: Range<Int>, _ headers: [Cell: Int], _ groups: inout [Group]
    ) {
        let header = headers[Cell(table: line.table, column: line.column)]
        if case .cell(isHeader: true) = line.kind { return }
        let keywords = listed(range).filter { !isGradeOnly($0) }
        guard !keywords.isEmpty else { return }
        if line.column == 0, labelsRow(line, keywords) {
            groups.append(Group(name: range))
            labelledRow = (line.table, line.row)
        } else if line.column > 0, let row = labelledRow, row == (line.table, line.row), !groups.isEmpty {
            groups[groups.count - 1].keywords += keywords
        } else if let header {
            let name = text.lines[header].range
            if let known = groups.indices.suffix(24).first(where: { groups[$0].name == name }) {
                groups[known].keywords += keywords
            } else {
                groups.append(Group(name: name, keywords: keywords))
            }
        } else if line.column > 0, !groups.isEmpty {
            groups[groups.count - 1].keywords += keywords
        } else {
            groups.append(Group(name: nil, keywords: keywords))
        }
    }

    /// Whether a row's first cell names what its second one lists: "Design | Figma, Sketch", or is bold.
    private func labelsRow(_ line: TextLine, _ keywords: [Range<Int>]) -> Bool {
        if line.style.contains(.bold) { return true }
        guard keywords.count == 1,
            let next = text.lines[(text.line(at: line.range.lowerBound) ?? 0)...].dropFirst().first,
            next.table == line.table, next.row == line.row, next.column == 1
        else { return false }
        return text.bytes[next.range].contains(UInt8(ascii: ","))
    }
}
