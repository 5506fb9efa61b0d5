/// "Name: Jane Doe", a table row with the label in its first cell and the value in the next, or a term and
/// its definition.
struct LabelledValue {
    let text: VisibleText

    /// The value on a line whose label satisfies `isLabel`; `nil` where there is none.
    func value(onLine line: Int, _ isLabel: (ArraySlice<Word>) -> Bool) -> Range<Int>? {
        let range = text.lines[line].range
        if text.lines[line].isCell, text.lines[line].column == 0, text.lines.indices.contains(line + 1),
            text.lines[line + 1].row == text.lines[line].row, isLabelled(range, isLabel)
        {
            return text.lines[line + 1].range
        }
        if text.lines[line].kind == .term, text.lines.indices.contains(line + 1),
            text.lines[line + 1].kind == .definition, isLabelled(range, isLabel)
        {
            return text.lines[line + 1].range
        }
        if let cells = cells(of: range) { return isLabelled(cells.label, isLabel) ? cells.value : nil }
        guard let colon = SkillLabel.labelEnd(in: range, of: text) ?? colon(in: range),
            isLabelled(range.lowerBound..<colon.lowerBound, isLabel)
        else {
            return nil
        }
        let value = text.trimmed(colon.upperBound..<range.upperBound)
        return value.isEmpty ? nil : value
    }

    /// "| Name | Ada Quill |": a row of a table that lacks the rule below its header, and is a line block to Pandoc.
    private func cells(of range: Range<Int>) -> (label: Range<Int>, value: Range<Int>)? {
        let bar = UInt8(ascii: "|")
        guard range.count > 4, text.bytes[range.upperBound - 1] == bar else { return nil }
        let row = text.trimmed(range.dropLast()) { $0 <= 0x20 || $0 == bar }
        guard let middle = text.firstSign(in: row, where: { $0 == bar }) else { return nil }
        let end = text.firstSign(in: middle + 1..<row.upperBound) { $0 == bar } ?? row.upperBound
        let value = text.trimmed(middle + 1..<end)
        return value.isEmpty ? nil : (text.trimmed(row.lowerBound..<middle), value)
    }

    /// "Name   :Ada Quill", "Name:Ada Quill": the first colon, whatever stands behind it.
    private func colon(in range: Range<Int>) -> Range<Int>? {
        text.firstSign(in: range.prefix(30)) { $0 == UInt8(ascii: ":") }.map { $0..<$0 + 1 }
    }

    private func isLabelled(_ range: Range<Int>, _ isLabel: (ArraySlice<Word>) -> Bool) -> Bool {
        let words = text.words(in: range)
        return !words.isEmpty && isLabel(words)
    }
}
