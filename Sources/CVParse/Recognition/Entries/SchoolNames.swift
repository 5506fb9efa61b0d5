/// Names of schools and companies that a dash, a colon or "at" seems to divide: branches, and names spelt out.
extension HeaderReader {
    /// "University of California - Santa Cruz": a branch behind a dash, and neither a place nor the town of one.
    func isCampus(_ part: HeaderPart, of school: HeaderPart?, before next: HeaderPart?) -> Bool {
        guard kind == .education || kind == .work, let school, school.line == part.line,
            school.style == part.style, part.evidence.subject == 0, part.evidence.degree == 0,
            next?.separator != .comma || kind == .work && next?.evidence.isPlace != true,
            school.range.upperBound <= part.range.lowerBound
        else { return false }
        let between = text.bytes[school.range.upperBound..<part.range.lowerBound]
        // "University of Michigan - Introduction to Tides" names a course.
        let isOfState =
            part.evidence.couldBePlace && part.evidence.wordCount <= 3
            && !text.words(in: part.range).contains { $0.senses.kinds.contains(.function) || $0.isNumber }
            && PlaceTaker.isCampus(part, of: school, text)
        guard isOfState || !part.evidence.isPlace else { return false }
        if part.separator == .colon { return isOfState && between.count <= 2 }
        guard part.separator == .strong, (3...5).contains(between.count),
            between.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 })
        else { return false }
        guard kind == .education else {
            // "University of Illinois – Housing" is an office; a laboratory follows the name of a campus.
            return isOfState && (part.evidence.isPlace || next?.separator == .comma)
        }
        return isOfState || isAcronym(part, of: school) || isInName(part, of: school)
    }

    /// "**Riverton University – Hilltop School of Art**": a dash inside the bold that both names are set in.
    private func isInName(_ part: HeaderPart, of school: HeaderPart) -> Bool {
        let whole = school.range.lowerBound..<part.range.upperBound
        return school.evidence.school > 0 && school.evidence.degree == 0
            && !part.style.isDisjoint(with: [.bold, .italic]) && text.style(of: whole) == part.style
            && part.evidence.school > 0
    }

    /// "IOT – Institute of Tides": a dash, and the name in full.
    func spellsOut(_ part: HeaderPart, _ short: HeaderPart) -> Bool {
        guard short.line == part.line, short.style == part.style,
            part.separator == .strong, part.evidence.wordCount >= (kind == .education ? 2 : 3),
            part.evidence.position == 0 || part.evidence.wordCount > 4, short.evidence.wordCount == 1,
            short.range.count >= 3,
            text.bytes[short.range].allSatisfy({ (0x41...0x5A).contains($0) })
                || areInitials(short, of: part),
            kind == .education
                ? part.evidence.school > 0 && part.evidence.degree + short.evidence.degree == 0
                : text.bytes[short.range.lowerBound] == text.bytes[part.range.lowerBound]
        else { return false }
        let between = text.bytes[short.range.upperBound..<part.range.lowerBound]
        return between.count <= 5 && between.contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
    }

    /// "Icam – Institut Catholique d'Arts et Métiers": the first letters of the longer words.
    private func areInitials(_ short: HeaderPart, of part: HeaderPart) -> Bool {
        guard kind == .education, short.range.count <= 8 else { return false }
        let initials = text.words(in: part.range).filter { !$0.senses.kinds.contains(.function) }
            .map { word in
                // "d'Arts": behind the article.
                let name = text.bytes[word.range].prefix(3)
                let mark = name.firstIndex { $0 == UInt8(ascii: "'") || $0 == 0xE2 }
                let start = mark.map { $0 + (text.bytes[$0] == 0xE2 ? 3 : 1) } ?? word.start
                return start < word.end ? text.bytes[start] | 0x20 : 0
            }
        return initials.count > 2 && text.bytes[short.range].map { $0 | 0x20 } == initials
    }

    /// "State University of New York at Binghamton": "at" and a word or two behind a school's name.
    func namesCampus(_ part: HeaderPart, of school: HeaderPart) -> Bool {
        kind == .education && part.separator == .at && part.line == school.line && school.evidence.school > 0
            && part.evidence.school == 0 && part.evidence.degree == 0 && part.evidence.wordCount <= 2
            && part.style == school.style
    }

    /// "Faculty of Engineering - Riverton University": who employed somebody, and what that is a part of.
    func namesUniversity(_ part: HeaderPart, of faculty: HeaderPart) -> Bool {
        guard kind.holdsPositions, part.separator == .strong, part.line == faculty.line,
            part.style == faculty.style, part.evidence.school > 0,
            part.evidence.position + faculty.evidence.position == 0,
            part.range.lowerBound - faculty.range.upperBound <= 5,
            let first = text.firstWord(in: faculty.range)
        else { return false }
        return CandidateSplitter.departments.contains(first.key)
    }

    /// "Institute of Tides - IOT".
    private func isAcronym(_ part: HeaderPart, of school: HeaderPart) -> Bool {
        school.evidence.school > 0 && text.isAcronym(part.range)
    }
}
