/// Makes a draft of a table's row: short cells are its header, long ones describe it.
struct TableRowDraft {
    let text: VisibleText
    let dates: [[DateMention]]

    /// The cells' lines of the row that begins at `index`.
    func cells(at index: Int, in lines: Range<Int>) -> Range<Int> {
        let first = text.lines[index]
        var end = index
        while end < lines.upperBound, text.lines[end].table == first.table, text.lines[end].row == first.row {
            end += 1
        }
        return index..<end
    }

    /// Column names, and no entry.
    func isHeader(_ cells: Range<Int>) -> Bool {
        cells.allSatisfy { text.lines[$0].isHeaderCell && dates[$0].isEmpty }
    }

    /// Whether a row has no date of its own and begins with more words than a name has.
    func isProse(_ cells: Range<Int>) -> Bool {
        let first = cells.prefix { text.lines[$0].column == text.lines[cells.lowerBound].column }
        return first.reduce(0) { $0 + text.lines[$1].words.count } > Self.mostWordsOfName
            && cells.allSatisfy { LineShape($0, in: text, dates: dates[$0]).date == nil }
    }

    /// Cells with more words tell of an entry.
    private static let mostWordsOfName = 14

    /// Whether a header row's cells say what stands below them: "Company", "Period".
    func namesColumns(_ cells: Range<Int>) -> Bool {
        isHeader(cells)
            && cells.contains { text.lines[$0].style.isDisjoint(with: [.bold, .italic]) || names($0) }
    }

    private func names(_ line: Int) -> Bool {
        let words = text.words[text.lines[line].words]
        return FieldLabels.field(of: words) != nil || SectionNames.match(words) != nil
    }

    /// What the column names announce; of "Company / Project", the first.
    func fields(of cells: Range<Int>) -> [Int: FieldLabels.Field] {
        var fields: [Int: FieldLabels.Field] = [:]
        for line in cells {
            let words = text.words[text.lines[line].words]
            fields[text.lines[line].column] = FieldLabels.field(of: words) ?? sharedField(line)
        }
        return fields
    }

    /// The columns that announce an organisation and something else behind a slash.
    func sharedColumns(of cells: Range<Int>) -> Set<Int> {
        Set(cells.filter { sharedField($0) == .organization }.map { text.lines[$0].column })
    }

    private func sharedField(_ line: Int) -> FieldLabels.Field? {
        let range = text.lines[line].range
        guard let slash = text.bytes[range].firstIndex(of: UInt8(ascii: "/")) else { return nil }
        return FieldLabels.field(of: text.words(in: range.lowerBound..<slash))
    }

    /// The lines of a table that lays out the header of one entry: two or three rows, one of them with the date.
    func layout(at index: Int, in lines: Range<Int>) -> Range<Int>? {
        let first = text.lines[index]
        // An empty header row shows nothing, so that the first row to be seen may be the second.
        guard index == 0 || text.lines[index - 1].table != first.table else { return nil }
        var end = index
        var rows: Set<Int> = []
        var dated: Set<Int> = []
        while end < lines.upperBound, text.lines[end].table == first.table, text.lines[end].isCell {
            rows.insert(text.lines[end].row)
            guard rows.count <= 3 else { return nil }
            if LineShape(end, in: text, dates: dates[end]).date != nil { dated.insert(text.lines[end].row) }
            end += 1
        }
        let isShort = (index..<end).allSatisfy { text.lines[$0].words.count <= 12 }
        return rows.count >= 2 && dated.count == 1 && isShort ? index..<end : nil
    }

    /// The lines of a table in two columns that tells of the entry above it, "Technology stack | Go, Rust": on the left what
    /// is said, one of them a label, and none that names another entry.
    func labelled(at index: Int, in lines: Range<Int>) -> Range<Int>? {
        let first = text.lines[index]
        guard index == 0 || text.lines[index - 1].table != first.table else { return nil }
        let cells = lines[index...].prefix { text.lines[$0].table == first.table && text.lines[$0].isCell }
        guard let last = cells.last, cells.count >= 4, cells.allSatisfy({ text.lines[$0].column < 2 }) else {
            return nil
        }
        var isKnown = false
        var (rows, dated) = (0, 0)
        for cell in cells {
            let words = text.words[text.lines[cell].words]
            if text.lines[cell].column == 1 {
                dated += LineShape(cell, in: text, dates: dates[cell]).isDateOnly ? 1 : 0
                continue
            }
            rows += 1
            guard words.count <= 12, dates[cell].isEmpty else { return nil }
            let field = FieldLabels.field(of: words)
            if field == .organization || field == .degree { return nil }
            isKnown = isKnown || field == .other || field == .duties || SkillLabel.isLabel(words, of: text)
        }
        return isKnown && dated * 2 < rows ? index..<last + 1 : nil
    }

    func draft(ofLayout cells: Range<Int>) -> EntryDraft {
        var draft = EntryDraft()
        draft.header = Array(cells.prefix(8))
        for line in cells where draft.date == nil {
            if let date = LineShape(line, in: text, dates: dates[line]).date { draft.date = (line, date) }
        }
        return draft
    }

    func draft(of cells: Range<Int>) -> EntryDraft {
        var draft = EntryDraft()
        draft.table = text.lines[cells.lowerBound].table
        var wordCounts: [Int: Int] = [:]
        for line in cells { wordCounts[text.lines[line].column, default: 0] += text.lines[line].words.count }
        for line in cells {
            let column = text.lines[line].column
            if column > 0, wordCounts[column, default: 0] > Self.mostWordsOfName {
                draft.body.append(line)
                continue
            }
            draft.header.append(line)
            if draft.date == nil, let date = LineShape(line, in: text, dates: dates[line]).date {
                draft.date = (line, date)
            }
        }
        return draft
    }
}
