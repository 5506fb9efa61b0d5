/// What stands in a header and names nothing: descriptions, accounts, and what is said of a course or a job.
extension HeaderReader {
    func isBehindDates(_ part: HeaderPart) -> Bool {
        splitter.dates[part.line].contains { (1...6).contains(part.range.lowerBound - $0.range.upperBound) }
    }

    /// "… *2013 – 2014* – Worked with the team that …": what somebody did, behind the dates.
    func isAccount(_ part: HeaderPart) -> Bool {
        part.evidence.wordCount > 5
            && (part.evidence.wordCount > 12
                || text.firstWord(in: part.range)?.senses.kinds.contains(.verb) == true)
    }

    /// "…; developed and supported the shop": words in small letters that tell what somebody did.
    func isSentence(_ part: HeaderPart) -> Bool {
        part.evidence.wordCount >= 5 && part.evidence.position == 0
            && text.words(in: part.range).prefix(2).allSatisfy { isSmall($0) }
    }

    /// Whether a word begins with a small letter, Latin or Cyrillic.
    func isSmall(_ word: Word) -> Bool {
        switch text.bytes[word.start] {
        case 0x61...0x7A, 0xD1: true
        case 0xD0: text.bytes[word.start + 1] >= 0xB0
        default: false
        }
    }

    /// "Brightwater: a startup that …", with more words than a field has behind the colon.
    func isDescription(_ part: HeaderPart) -> Bool {
        // Its dates, behind it, describe nothing.
        let dated = splitter.dates[part.line].first { $0.range.lowerBound >= part.range.upperBound }
        let lineEnd = dated?.range.lowerBound ?? text.lines[part.line].range.upperBound
        let rest = text.words(in: part.range.lowerBound..<lineEnd).count
        if part.evidence.wordCount <= 8 {
            // A name with its dates behind it: "Texter: Supertext AG, Dezember 2010 – Mai 2011".
            let end = part.range.upperBound
            let isDated = splitter.dates[part.line].contains { $0.range.lowerBound >= end }
            let sign = text.bytes[end...].first { $0 != 0x20 } ?? 0
            let isClosed = ",(".utf8.contains(sign) || text.lines[part.line].isHeading
            if part.evidence.position > 1 || isDated && (isClosed || part.style.contains(.link)) {
                return false
            }
        }
        let begins = text.firstWord(in: part.range)?.senses.kinds.contains(.verb) == true
        return part.evidence.wordCount > 4 || rest > 4 || begins && part.evidence.wordCount > 1
    }

    /// "Thesis title: …", "GPA: …": what is said of a course, and no name of it.
    func announcesRemark(_ part: HeaderPart, _ isFirstLine: Bool) -> Bool {
        let end = part.range.upperBound
        if kind != .education {
            return !isFirstLine && part.separator == .start && end < text.bytes.count
                && text.bytes[end] == UInt8(ascii: ":") && part.evidence.wordCount <= 2
                && text.words(in: part.range).contains { Self.workRemarks.contains($0.key) }
        }
        guard end < text.bytes.count, text.bytes[end] == UInt8(ascii: ":"), part.evidence.wordCount <= 4
        else {
            return false
        }
        let words = text.words(in: part.range)
        // "Data Science Specialization: 2015" is a course.
        if isFirstLine, words.count > 2, words.first.map({ Self.remarks.contains($0.key) }) != true {
            return false
        }
        return words.contains { Self.remarks.contains($0.key) }
    }

    /// What is said of a job: "Rank: Assistant Librarian", "Supervisor: …".
    private static let workRemarks: WordSet = [
        "rank", "grade", "supervisor", "manager", "hours", "salary", "industry", "sector", "branche",
        "reports",
        "team", "references", "reference", "vorgesetzter", "size", "turnover",
    ]

    static let remarks: WordSet = [
        "thesis", "dissertation", "gpa", "cgpa", "grade", "coursework", "courses", "modules", "advisor",
        "adviser", "supervisor", "activities", "honors", "honours", "awards", "scholarship", "focus",
        "concentration", "specialization", "specialisation", "minor", "minors", "note", "abschlussarbeit",
        "bachelorarbeit", "masterarbeit", "diplomarbeit", "schwerpunkt", "schwerpunkte", "mémoire", "mention",
        "tesis", "tese", "tcc", "tesi", "scriptie", "диплом", "тема", "relevant", "percentage", "score",
        "aggregate", "rank", "credential", "credentials", "project",
    ]
}
