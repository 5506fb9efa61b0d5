/// Languages outside a section of their own: "Languages: English, German" in a header, a row of personal data, or a label
/// with a list under it.
struct LabelledLanguages {
    let text: VisibleText

    /// What follows each such label, as ranges of lines or of a line's rest.
    func statements(in lines: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var line = lines.lowerBound
        while line < lines.upperBound {
            defer { line += 1 }
            let current = text.lines[line]
            guard current.words.count <= 60 else { continue }
            if current.isCell, current.column == 0, isLabel(current.range), line + 1 < lines.upperBound,
                text.lines[line + 1].table == current.table, text.lines[line + 1].row == current.row
            {
                add(text.lines[line + 1].range, &found)
                continue
            }
            if let colon = SkillLabel.labelEnd(in: current.range, of: text),
                isLabel(current.range.lowerBound..<colon.lowerBound)
            {
                let rest = text.trimmed(colon.upperBound..<current.range.upperBound)
                if rest.isEmpty {
                    addList(below: &line, lines, &found)
                } else {
                    add(rest.lowerBound..<text.wrappedEnd(of: line, in: lines), &found)
                }
            } else if current.isItem || current.kind == .term || current.style.contains(.bold),
                isLabel(current.range)
            {
                addList(below: &line, lines, &found)
            }
        }
        return found
    }

    private func isLabel(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        return words.count <= 3 && SectionNames.match(words)?.kind == .languages
    }

    private func add(_ range: Range<Int>, _ found: inout [Range<Int>]) {
        if !LanguageReader(text: text).mentions(in: range).isEmpty { found.append(range) }
    }

    /// The lines below a label, as long as each names a language.
    private func addList(below line: inout Int, _ lines: Range<Int>, _ found: inout [Range<Int>]) {
        let label = text.lines[line]
        while line + 1 < lines.upperBound {
            let next = text.lines[line + 1]
            guard !next.isHeading, next.words.count <= 14, !label.isItem || next.listDepth > label.listDepth,
                !LanguageReader(text: text).mentions(in: next.range).isEmpty
            else { return }
            found.append(next.range)
            line += 1
        }
    }
}
