/// "Engineer (Brightwater)", "Tide Tables (Harbour Online, e-learning)": where a section's entries name nothing but a
/// position or a course, what stands in a bracket behind it is the company, or who taught.
struct BracketedCompanies {
    let text: VisibleText
    let kind: SectionKind

    func takeApart(_ readings: inout [HeaderReading]) {
        let bracketed = readings.indices.compactMap { index in
            lonePosition(readings[index]).map { (index: index, part: $0.part, bracket: $0.bracket) }
        }
        let named = bracketed.contains { lone in
            text.words(in: lone.bracket).contains {
                !$0.senses.kinds.isDisjoint(with: [.organization, .school])
            }
        }
        // A school's words set its bracket apart already.
        let schools = readings.count { $0.segments.count == 2 && $0.segments[1].first?.separator == .bracket }
        let count = bracketed.count + (kind == .education ? schools : 0)
        let isSure = named || readings.count == 1 && bracketed.contains { namesCompany($0.bracket) }
        guard count > 1 || isSure && kind == .work, count * 2 >= readings.count else { return }
        for (index, part, bracket) in bracketed {
            var position = part
            // A date may stand between a course and its bracket.
            position.range = text.trimmed(
                part.range.lowerBound..<min(part.range.upperBound, bracket.lowerBound)
            ) {
                $0 <= 0x20 || $0 == UInt8(ascii: "(")
            }
            position.evidence = PhraseEvidence(position.range, in: text)
            position.bracket = nil
            var company = part
            company.range = kind == .work ? bracket : teacher(in: bracket)
            company.separator = .at
            company.evidence = PhraseEvidence(company.range, in: text)
            if kind == .education { company.evidence.school += 2 }
            company.bracket = nil
            readings[index].segments = [[position], [company]] + readings[index].segments.dropFirst()
        }
    }

    /// "Engineer (Coppermill), 2019 – 2020": a name in capitals that is no skill, grade or team.
    private func namesCompany(_ bracket: Range<Int>) -> Bool {
        let words = text.words(in: bracket)
        return (1...4).contains(words.count) && !text.namesSkill(bracket)
            && words.allSatisfy {
                Self.mayNameCompany($0, in: text) && !OrganizationWords.departments.contains($0.key)
            }
    }

    /// A word with a capital that is no grade, position, subject, language or way of being employed.
    static func mayNameCompany(_ word: Word, in text: VisibleText) -> Bool {
        !text.isLowercase(word) && !word.isNumber && !HeaderSplitter.remarks.contains(word.key)
            && word.senses.kinds.isDisjoint(with: [
                .level, .seniority, .position, .subject, .humanLanguage,
            ])
    }

    /// The only phrase of an entry of its own that has a bracket; the town of "(Coppermill GmbH, Bonn)" is one besides.
    private func lonePosition(_ reading: HeaderReading) -> (part: HeaderPart, bracket: Range<Int>)? {
        guard reading.group == nil, !reading.isGroup, let first = reading.segments.first, first.count == 1,
            let part = first.first, let bracket = part.bracket,
            reading.segments.dropFirst().allSatisfy({ rest in
                rest.count == 1 && rest[0].evidence.isPlace && rest[0].line == part.line
                    && rest[0].range.lowerBound >= bracket.upperBound
                    || kind == .work && describesBelow(rest, part.line)
            })
        else { return nil }
        if kind == .education, !isTaught(part, bracket) { return nil }
        return (part, bracket)
    }

    /// "Thesis title: …", "Supervision of students." on the lines below: neither a position nor an organisation.
    private func describesBelow(_ rest: [HeaderPart], _ line: Int) -> Bool {
        rest.allSatisfy { part in
            part.line > line
                && part.evidence.position + part.evidence.organization + part.evidence.school == 0
        }
            && rest.first.map { part in
                let line = text.lines[part.line].range
                return text.bytes[line.upperBound - 1] == UInt8(ascii: ".")
                    || SkillLabel.labelEnd(in: line, of: text) != nil
            } == true
    }

    /// A course without a degree or a school, and a name in the bracket: no figure, grade or town.
    private func isTaught(_ part: HeaderPart, _ bracket: Range<Int>) -> Bool {
        let course = PhraseEvidence(
            part.range.lowerBound..<min(part.range.upperBound, bracket.lowerBound), in: text)
        let name = teacher(in: bracket)
        let evidence = PhraseEvidence(name, in: text)
        return course.degree + course.school == 0 && course.wordCount > 0 && evidence.degree == 0
            && !evidence.isPlace
            && (1...6).contains(evidence.wordCount)
            && !text.words(in: name).contains { $0.isNumber || $0.senses.kinds.contains(.completion) }
            && text.firstWord(in: name).map { Self.grades.contains($0.key) } == false
            && !text.words(in: name).allSatisfy {
                Self.grades.contains($0.key) || $0.senses.kinds.contains(.function)
            }
            && text.words(in: name).contains { !text.isLowercase($0) }
    }

    /// How a course ended, or what it was beside another.
    private static let grades: WordSet = [
        "honours", "honors", "hons", "distinction", "merit", "minor", "major", "progress", "ongoing",
        "expected",
        "audit", "auditor", "pass", "passed", "credit", "credits", "elective", "online", "remote",
    ]

    /// Up to the comma behind which the town stands, or how it was taught.
    private func teacher(in bracket: Range<Int>) -> Range<Int> {
        let comma = text.firstSign(in: bracket) { $0 == UInt8(ascii: ",") }
        return text.trimmed(bracket.lowerBound..<(comma ?? bracket.upperBound))
    }
}

extension HeaderReader {
    /// "Intern (Institute of Tides, Coppermill)": all of a bracket that closes its line and names nothing but organisations.
    func companies(in part: HeaderPart) -> Range<Int>? {
        let line = text.lines[part.line].range
        guard
            let close = (part.range.upperBound..<line.upperBound).first(where: {
                text.bytes[$0] == UInt8(ascii: ")")
            }),
            case let bracket = part.range.lowerBound..<close,
            splitter.dates[part.line].allSatisfy({ !$0.range.overlaps(bracket) }),
            case let words = text.words(in: bracket), (1...12).contains(words.count),
            words.allSatisfy({
                $0.senses.kinds.contains(.function) || BracketedCompanies.mayNameCompany($0, in: text)
            })
        else { return nil }
        let parts = text.parts(of: bracket) { text.bytes[$0] == UInt8(ascii: ",") }
        return parts.contains { PhraseEvidence($0, in: text).isPlace || text.namesSkill($0) } ? nil : bracket
    }
}
