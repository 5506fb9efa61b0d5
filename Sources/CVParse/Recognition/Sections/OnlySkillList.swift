/// The one list of skills in a document that has no section of them.
extension SectionFinder {
    /// With "Skills:" in a paragraph of its own over a list, below what the last job says: where no heading names skills
    /// and nothing follows in the section, the list is the person's and not that job's.
    func withOnlySkillList(_ chosen: [Candidate]) -> [Candidate] {
        guard !chosen.isEmpty, !chosen.contains(where: { $0.match?.kind == .skills }) else { return chosen }
        let labels = text.lines.indices.filter(labelsSkillList)
        guard let label = labels.first, labels.count == 1 else { return chosen }
        let next = chosen.firstIndex { $0.line > label } ?? chosen.count
        guard next > 0, chosen[next - 1].match?.kind == .work,
            goesOnAsList(from: label + 1, to: next < chosen.count ? chosen[next].line : text.lines.count),
            let match = SectionNames.match(text.words[text.lines[label].words])
        else { return chosen }
        var all = chosen
        all.insert(Candidate(line: label, level: chosen[next - 1].level, match: match), at: next)
        return all
    }

    private func labelsSkillList(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard line.kind == .paragraph, line.words.count <= 3, line.listDepth == 0, line.quoteDepth == 0,
            endsInColon(index), startsBlock(index), endsLine(index), index + 1 < text.lines.count,
            text.lines[index + 1].isItem
        else { return false }
        let words = text.words[line.words]
        return SectionNames.match(words).map { $0.kind == .skills && $0.isWhole } == true
            && !SectionNames.isRare(words)
    }

    /// Whether nothing but undated items, and a word or two between them, stands between two lines.
    private func goesOnAsList(from first: Int, to end: Int) -> Bool {
        (first..<end).allSatisfy {
            dates[$0].isEmpty && (text.lines[$0].isItem || text.lines[$0].words.count <= 2)
        }
    }
}
