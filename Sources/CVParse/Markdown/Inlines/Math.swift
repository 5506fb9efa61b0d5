/// TeX math between dollar signs (Pandoc, `tex_math_dollars`).
extension InlineReader {
    mutating func readMath(at start: Int) -> Int? {
        let width = start + 1 < limit && text[start + 1] == "$" ? 2 : 1
        let from = start + width
        guard from < limit, start < futile.math, width == 2 || !text[from].isASCIIWhitespace else {
            return nil
        }
        var position = from
        while position < limit {
            if text[position] == "\\" {
                position += 2
                continue
            }
            if text[position] == "$" {
                if width == 2 {
                    if position + 1 < limit, text[position + 1] == "$", position > from {
                        return addLeaf(.math, start..<position + 2, content: from..<position)
                    }
                } else {
                    let isClose =
                        position > from && !text[position - 1].isASCIIWhitespace
                        && !(position + 1 < limit && text[position + 1].isDigit)
                    guard isClose, isFormula(from..<position) else { return nil }
                    return addLeaf(.math, start..<position + 1, content: from..<position)
                }
            }
            position += 1
        }
        futile.math = min(futile.math, start)
        return nil
    }

    /// Where sums of money may be meant, only what looks like a formula is one.
    private func isFormula(_ range: Range<Int>) -> Bool {
        syntax.contains(.blankBeforeBlocks)
            || text[range].contains { $0 == "\\" || $0 == "^" || $0 == "_" || $0 == "=" || $0 == "{" }
    }
}
