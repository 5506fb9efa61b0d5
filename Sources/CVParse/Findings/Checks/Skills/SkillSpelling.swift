import CVModel

/// Skills that are spelled otherwise than their makers do ("sqlalchemy", "Javascript", "Postgres"), or in two ways in
/// one document. A name that the vocabulary lacks is never called wrong.
enum SkillSpelling: Check {
    static let kinds = [FindingCode.skillSpelling, .mixedSkillSpellings]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        let ownWords = OwnWords(in: parsed)
        var findings: [Finding] = []
        let bytes = parsed.source.bytes
        var firsts: [Int: (range: Range<Int>, isMisspelt: Bool)] = [:]
        for mention in parsed.skillMentions {
            let range = mention.range
            guard let form = mention.form, !form.skill.isRare, !mention.isPlural, !form.isVariant,
                range.count < 100, !bytes[range].contains(0x0A), ownWords.hold(range)
            else {
                continue
            }
            let first = firsts[form.skill.rank]
            // Most are spelled as they were before.
            if let first, !first.isMisspelt, bytes[first.range].elementsEqual(bytes[range]) { continue }
            let written = parsed.source.string(in: range)
            let isMisspelt = isMisspelt(written, form, parsed.vocabulary)
            if first == nil { firsts[form.skill.rank] = (range, isMisspelt) }
            if isMisspelt {
                findings.append(
                    Finding(.skillSpelling(written: written, name: form.skill.name), at: range))
            } else if let first, case let other = parsed.source.string(in: first.range),
                disagree(other, written)
            {
                findings.append(
                    Finding(
                        .mixedSkillSpellings(written: written, other: other), at: range,
                        related: [Finding.Related("The other spelling", at: first.range)]))
            }
        }
        return findings
    }

    private static func isMisspelt(
        _ written: String, _ form: SkillVocabulary.Form, _ vocabulary: SkillVocabulary
    ) -> Bool {
        let name = form.skill.name
        guard written != name else { return false }
        let key = SkillKey(written).text
        let nameKey = SkillKey(name).text
        if key == nameKey { return !isPlainWording(written, of: name, vocabulary) }
        // "Postgres" is PostgreSQL cut short; "Kafka" and "Vue" are names of their own right.
        return key.utf8.count >= 5 && nameKey.hasPrefix(key) && nameKey.utf8.count <= key.utf8.count + 4
            && !name.contains(" ") && !name.contains(".")
            && !name.lowercased().hasPrefix(written.lowercased() + "-")
    }

    /// Names that are words may go without capitals ("machine learning"), with capitals as in titles, and with a
    /// hyphen or without.
    private static func isPlainWording(
        _ written: String, of name: String, _ vocabulary: SkillVocabulary
    ) -> Bool {
        if name.utf8.count > 4, !written.holdsSmallLetter { return true }
        let words = name.utf8.split { " -/".utf8.contains($0) }
        let isWording = words.allSatisfy { word in
            word.dropFirst().allSatisfy { (0x61...0x7A).contains($0) } && word.first.map { $0 < 0x80 } ?? true
        }
        return isWording && (words.count > 1 || vocabulary.form(named: name)?.ambiguity != nil)
    }

    /// Two spellings of which neither is the other's abbreviation.
    private static func disagree(_ a: String, _ b: String) -> Bool {
        func isAbbreviation(_ text: String) -> Bool {
            text.utf8.count <= 5 && !text.holdsSmallLetter
        }
        guard a != b, !isAbbreviation(a), !isAbbreviation(b) else { return false }
        return SkillKey(a) != SkillKey(b) && !a.lowercased().contains(b.lowercased())
            && !b.lowercased().contains(a.lowercased())
    }
}

extension String {
    /// Whether a letter of it is a small one.
    fileprivate var holdsSmallLetter: Bool {
        utf8.contains { (0x61...0x7A).contains($0) }
            || utf8.contains { $0 >= 0x80 } && contains(where: \.isLowercase)
    }
}
