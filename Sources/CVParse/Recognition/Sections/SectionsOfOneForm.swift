/// Sections whose heading has a word that no list knows, told by the form that the document's sections share.
extension SectionFinder {
    /// How a heading without markup is set apart.
    private enum Form {
        case bold, capitals, plain
    }

    /// With "**Retail Experience**" beside "**Education**" and "**Skills**": a line of their form that ends in a section's
    /// noun, whatever stands before it.
    func withOthersOfTheirForm(_ certain: [Candidate], excluding known: Set<Int>) -> [Candidate] {
        var kinds: [Form: Set<SectionKind>] = [:]
        for candidate in certain {
            guard let match = candidate.match, match.isWhole, candidate.level < Self.listLevel else {
                continue
            }
            kinds[form(candidate.line), default: []].insert(match.kind)
        }
        let forms = kinds.filter { $0.value.count > 1 }
        guard !forms.isEmpty else { return certain }
        let taken = known.union(certain.map(\.line))
        let others = text.lines.indices.compactMap { index -> Candidate? in
            let line = text.lines[index]
            guard (2...5).contains(line.words.count), !line.isItem, !line.isCell, !line.isHeading,
                line.listDepth == 0,
                let noun = text.words[line.words].last, Self.nouns.contains(noun.key),
                noun.end == line.range.upperBound, !taken.contains(index), forms[form(index)] != nil,
                namesSection(index), let match = match(index), match.endsInKeyword
            else { return nil }
            return Candidate(line: index, level: 70, match: match)
        }
        return others.isEmpty ? certain : (certain + others).sorted { $0.line < $1.line }
    }

    private func form(_ index: Int) -> Form {
        let line = text.lines[index]
        return line.style.contains(.bold) ? .bold : isUpperCase(line.range) ? .capitals : .plain
    }

    /// A line of its own in capitals at the beginnings, that no date below makes an entry, and no word a position or a
    /// field of work: "Customer Experience".
    private func namesSection(_ index: Int) -> Bool {
        let words = text.words[text.lines[index].words]
        guard dates[index].isEmpty, startsBlock(index), endsLine(index),
            words.allSatisfy({
                !text.isLowercase($0) || $0.senses.kinds.contains(.function)
                    || $0.start > 0 && text.bytes[$0.start - 1] == UInt8(ascii: "-")
            }),
            PhraseEvidence(text.lines[index].range, in: text).position == 0,
            words.dropLast().last.map({ Self.whose.contains($0.key) }) == false
        else { return false }
        return index + 1 >= text.lines.count
            || !LineShape(index + 1, in: text, dates: dates[index + 1]).isDateOnly
    }

    /// Nouns in the plural, or without one, that no entry ends in.
    private static let nouns: WordSet = [
        "experience", "experiences", "employment", "skills", "competencies", "qualifications", "publications",
        "presentations", "affiliations", "memberships", "certifications", "activities", "awards", "honors",
        "honours", "interests", "coursework", "erfahrung", "erfahrungen", "kenntnisse", "fähigkeiten",
        "aktivitäten", "expériences", "compétences", "activités", "experiencias", "habilidades",
        "actividades",
        "experiências", "atividades", "esperienze", "competenze", "attività", "vaardigheden", "навыки",
    ]

    /// Whose experience is a field of work.
    private static let whose: WordSet = [
        "user", "customer", "client", "employee", "guest", "patient", "developer", "digital", "player",
        "visitor",
        "candidate", "member", "brand", "kunden", "utilisateur", "cliente",
    ]
}
