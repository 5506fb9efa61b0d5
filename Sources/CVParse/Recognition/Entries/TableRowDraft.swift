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
        cells.allSatisfy { text.lines[$0].kind == .cell(isHeader: true) && dates[$0].isEmpty }
    }

    func draft(of cells: Range<Int>) -> EntryDraft {
        var draft = EntryDraft()
        draft.table = text.lines[cells.lowerBound].table
        var wordCounts: [Int: Int] = [:]
        for line in cells { wordCounts[text.lines[line].column, default: 0] += text.lines[line].words.count }
        for line in cells {
            let column = text.lines[line].column
            if column > 0, wordCounts[column, default: 0] > 14 {
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
