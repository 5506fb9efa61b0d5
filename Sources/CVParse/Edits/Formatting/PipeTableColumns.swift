/// The columns of pipe tables stand below each other; of tables that would grow too wide for it, each cell has one
/// space on either side.
enum PipeTableColumns: FormattingRule {
    /// A wider table is not lined up: its lines would wrap in the editor, and show less than before.
    private static let widest = 120

    static func edits(in parsed: ParsedResume, _ options: FormattingOptions) -> [TextEdit] {
        let tree = parsed.tree
        return tree.subtree(tree.root).lazy.filter { tree.kind($0) == .table }
            .flatMap { PipeTable($0, in: parsed).map(edits) ?? [] }
    }

    private static func edits(in table: PipeTable) -> [TextEdit] {
        let columns = table.rows.map(\.cells.count).max() ?? 0
        var widths = [Int](repeating: 3, count: columns)
        for row in table.rows {
            for (column, cell) in row.cells.enumerated() {
                widths[column] = max(widths[column], cell.width)
            }
        }
        let isLinedUp = widths.reduce(0, +) + 3 * columns + 1 <= widest
        var edits: [TextEdit] = []
        for row in table.rows {
            for (column, cell) in row.cells.enumerated() {
                let free = isLinedUp ? widths[column] - cell.width : 0
                let left: Int
                switch cell.alignment {
                case .right: left = free
                case .center: left = free / 2
                default: left = 0
                }
                edits += cell.padded(by: left + 1, free - left + 1)
            }
        }
        for (column, rule) in table.rule.enumerated() where column < columns {
            edits.append(TextEdit(rule.range, " \(rule.written(width: isLinedUp ? widths[column] : 3)) "))
        }
        return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

/// A pipe table whose rows begin and end with a bar.
struct PipeTable {
    struct Cell {
        /// From bar to bar.
        let range: Range<Int>
        /// Without the space around it; empty at the start of `range` where there is nothing else.
        let text: Range<Int>
        /// Columns of a fixed-width font.
        let width: Int
        let alignment: MarkupTree.ColumnAlignment?

        /// The edits that put so many spaces before and behind what it says.
        func padded(by left: Int, _ right: Int) -> [TextEdit] {
            func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
            guard !text.isEmpty else { return [TextEdit(range, spaces(left + right))] }
            return [
                TextEdit(range.lowerBound..<text.lowerBound, spaces(left)),
                TextEdit(text.upperBound..<range.upperBound, spaces(right)),
            ]
        }
    }

    struct Row {
        let cells: [Cell]
    }

    /// One column of the row of dashes.
    struct Rule {
        /// From bar to bar.
        let range: Range<Int>
        let isLeft: Bool
        let isRight: Bool

        func written(width: Int) -> String {
            let dashes = max(width, 3) - (isLeft ? 1 : 0) - (isRight ? 1 : 0)
            return (isLeft ? ":" : "") + String(repeating: "-", count: dashes) + (isRight ? ":" : "")
        }
    }

    /// The header row first.
    let rows: [Row]
    let rule: [Rule]

    init?(_ table: MarkupTree.NodeID, in parsed: ParsedResume) {
        let (tree, source) = (parsed.tree, parsed.source)
        var rows: [Row] = []
        var ruleLine: Int?
        for node in tree.children(table) where tree.kind(node) == .tableRow {
            let range = tree.range(node)
            let line = source.lines.line(ofUTF8Offset: range.lowerBound)
            guard let lineRange = source.lines.range(ofLine: line), range.upperBound <= lineRange.upperBound,
                range.count > 1, source.bytes[range.lowerBound] == UInt8(ascii: "|"),
                source.bytes[range.upperBound - 1] == UInt8(ascii: "|")
            else { return nil }
            if rows.isEmpty {
                guard tree.isHeader(node) else { return nil }
                ruleLine = line + 1
            } else if line == ruleLine {
                return nil
            }
            var cells: [Cell] = []
            for child in tree.children(node) {
                let cell = source.cell(around: tree.range(child), in: range)
                guard cell.lowerBound >= cells.last?.range.upperBound ?? 0 else { return nil }
                let text = source.bytes.trimmed(cell) { $0 == 0x20 || $0 == 0x09 }
                cells.append(
                    Cell(
                        range: cell, text: text, width: DisplayWidth.of(source.string(in: text)),
                        alignment: tree.alignment(child)))
            }
            rows.append(Row(cells: cells))
        }
        guard let ruleLine, let line = source.lines.range(ofLine: ruleLine),
            let rule = Self.rule(in: line, of: source), rule.count == rows.first?.cells.count
        else { return nil }
        self.rows = rows
        self.rule = rule
    }

    /// `nil` where the line is no row of dashes between bars.
    private static func rule(in line: Range<Int>, of source: SourceText) -> [Rule]? {
        let bytes = source.bytes
        let bars = line.filter { bytes[$0] == UInt8(ascii: "|") }
        guard bars.count > 1 else { return nil }
        var rules: [Rule] = []
        for (start, end) in zip(bars, bars.dropFirst()) {
            let range = start + 1..<end
            let text = bytes.trimmed(range) { $0 == 0x20 || $0 == 0x09 }
            guard let first = bytes[text].first, let last = bytes[text].last,
                bytes[text].allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") })
            else { return nil }
            rules.append(
                Rule(
                    range: range, isLeft: first == UInt8(ascii: ":"),
                    isRight: last == UInt8(ascii: ":") && text.count > 1))
        }
        return rules
    }
}

extension SourceText {
    /// A cell's place with all of the blanks up to the bars around it.
    fileprivate func cell(around range: Range<Int>, in row: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > row.lowerBound, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        while end < row.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        return start..<end
    }
}
