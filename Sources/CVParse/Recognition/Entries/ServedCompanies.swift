/// "Engineer for Coppermill": where an entry names a position and nothing else, what stands behind "for" is the company.
///
/// "Consultant for Machine Learning" and "Manager for Northern Europe" say what or where somebody was responsible for.
struct ServedCompanies {
    let text: VisibleText

    func takeApart(_ readings: inout [HeaderReading]) {
        for index in readings.indices {
            let reading = readings[index]
            guard reading.group == nil, !reading.isGroup, reading.segments.count == 1,
                reading.segments[0].count == 1, let (position, company) = sides(of: reading.segments[0][0])
            else { continue }
            readings[index].segments = [[position], [company]]
        }
    }

    private func sides(of part: HeaderPart) -> (position: HeaderPart, company: HeaderPart)? {
        let words = text.words(in: part.range)
        guard (3...12).contains(words.count), part.style.isEmpty || text.isUniform(part.range),
            let joint = words.dropFirst().firstIndex(where: { Self.joints.contains($0.key) }),
            case let named = words[(joint + 1)...].drop(while: { Self.articles.contains($0.key) }),
            let first = named.first, named.count <= 6, isName(first)
        else { return nil }
        var (position, company) = (part, part)
        position.range = text.trimmed(part.range.lowerBound..<words[joint].start)
        position.evidence = PhraseEvidence(position.range, in: text)
        company.range = first.start..<part.range.upperBound
        company.separator = .at
        company.evidence = PhraseEvidence(company.range, in: text)
        let evidence = company.evidence
        guard position.evidence.position > 1, position.evidence.organization + position.evidence.school == 0,
            evidence.position + evidence.subject == 0, !evidence.isPlace,
            evidence.organization + evidence.school > 0 || !text.namesSkill(company.range),
            !named.contains(where: { $0.isNumber || Self.charges.contains($0.key) })
                && !named.contains(where: { PositionWords.activities.contains($0.key) }),
            isServedBy(text.words(in: position.range), company: evidence)
        else { return nil }
        return (position, company)
    }

    /// "Teaching Assistant for Linear Algebra": what is taught; "Manager for Benelux": what somebody answers for, unless it
    /// says that it is a company.
    private func isServedBy(_ words: ArraySlice<Word>, company: PhraseEvidence) -> Bool {
        !words.contains { Self.teaching.contains($0.key) }
            && (company.organization + company.school > 0
                || !words.contains { Self.leading.contains($0.key) })
    }

    private static let teaching: WordSet = [
        "teaching", "teacher", "tutor", "lecturer", "instructor", "grader", "demonstrator", "docente",
        "professor",
        "enseignant", "enseignante", "profesor", "profesora",
    ]

    private static let leading: WordSet = [
        "manager", "lead", "leader", "director", "coordinator", "head", "supervisor", "responsable",
        "gerente",
        "directeur", "directrice", "chef",
    ]

    /// What somebody works for that is no company.
    private static let charges: WordSet = [
        "app", "apps", "project", "projects", "region", "team", "teams", "system", "systems", "product",
        "products",
        "platform", "platforms", "course", "courses", "class", "classes", "projet", "proyecto", "projeto",
        "équipe",
        "equipo",
    ]

    /// A capital at its beginning or in it: "Coppermill", "copperMILL".
    private func isName(_ word: Word) -> Bool {
        text.bytes[word.range].contains { (0x41...0x5A).contains($0) || $0 >= 0x80 }
    }

    private static let joints: WordSet = ["for", "pour", "para"]
    private static let articles: WordSet = ["the", "la", "le", "el"]
}
