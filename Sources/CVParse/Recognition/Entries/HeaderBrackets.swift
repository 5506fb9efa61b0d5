/// Brackets behind a phrase: part of a name, or something said of it.
extension HeaderSplitter {
    /// A bracket that is no place and no remark belongs to the phrase before it: "Institute of Tides (IOT)".
    func mergeBrackets(_ parts: [HeaderPart]) -> [HeaderPart] {
        guard parts.contains(where: { $0.separator == .bracket }) else { return parts }
        var merged: [HeaderPart] = []
        for part in parts {
            if let last = merged.last, last.bracket != nil, last.line == part.line, isLegalForm(part) {
                merged[merged.count - 1].range = last.range.lowerBound..<part.range.upperBound
                continue
            }
            if let last = merged.last, let bracket = last.bracket, last.line == part.line,
                text.isAcronym(bracket), endsName(part, behind: last)
            {
                merged[merged.count - 1].range = last.range.lowerBound..<part.range.upperBound
                merged[merged.count - 1].evidence = PhraseEvidence(merged[merged.count - 1].range, in: text)
                merged[merged.count - 1].bracket = nil
                continue
            }
            guard part.separator == .bracket, let last = merged.last, last.line == part.line,
                text.bytes[last.range.upperBound..<part.range.lowerBound].allSatisfy({
                    $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == 0xEF || $0 == 0xBC || $0 == 0x88
                }),
                belongsToName(part, last) || gradesPosition(part, last) || spellsOut(part, last)
                    || namesTeam(part, last) || repeatsDegree(part, last) || completesDegree(part, last),
                !isTownOfSchool(part, last), !isCountry(part, of: last), !isPlaceBeforeDates(part)
            else {
                merged.append(part)
                continue
            }
            var whole = last
            let close = part.range.upperBound
            whole.range = last.range.lowerBound..<endOfBracket(close)
            whole.bracket = part.range
            merged[merged.count - 1] = whole
        }
        return merged
    }

    /// "Engineer (Coppermill, 2019 – 2020)": behind a position or degree that stands alone, a bracket that ends in dates
    /// holds the organisation.
    func withCompanyInBracket(_ parts: [HeaderPart]) -> [HeaderPart] {
        guard let at = parts.firstIndex(where: { $0.separator == .bracket }), at > 0,
            case let part = parts[at], !part.evidence.isPlace,
            parts[1..<at].allSatisfy({
                $0.separator == .comma && $0.evidence.mayNameDepartment($0.range, in: text)
                    && $0.evidence.organization > 0
            }),
            namesBoth(parts[..<at], part),
            !text.words(in: part.range).allSatisfy({ Self.remarks.contains($0.key) || $0.isNumber }),
            let date = dates[part.line].first(where: { $0.range.lowerBound >= part.range.upperBound }),
            case let end = isSure(parts[at - 1], part)
                ? endOfBracket(part.range.upperBound) : part.range.upperBound,
            end <= date.range.lowerBound,
            text.bytes[end..<date.range.lowerBound].allSatisfy({
                $0 <= 0x20 || $0 == UInt8(ascii: ",")
            })
        else { return parts }
        var parts = parts
        parts[at].separator = part.evidence.position > 1 ? .strong : .at
        return parts
    }

    /// "Coppermill (Lead Engineer), 2019 – 2020", "BSc Physics (Hilltop College), 2019": words tell which is which, though
    /// the dates stand behind the bracket.
    private func isSure(_ name: HeaderPart, _ inner: HeaderPart) -> Bool {
        if name.evidence.degree > 0 { return inner.evidence.school > 0 && inner.evidence.degree == 0 }
        return name.evidence.position == 0 && inner.evidence.organization == 0
            && text.words(in: inner.range).last?.senses.kinds.contains(.position) == true
            && !text.words(in: inner.range).contains { Self.remarks.contains($0.key) }
    }

    /// "Tide Research (TR) Lab": directly behind the acronym, the noun of an organisation's name.
    private func endsName(_ part: HeaderPart, behind name: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        return words.count <= 2 && part.range.lowerBound - name.range.upperBound == 1
            && text.bytes[name.range.upperBound] == 0x20 && part.evidence.position == 0
            && (part.evidence.organization + part.evidence.school > 0
                || words.last.map { OrganizationWords.departments.contains($0.key) } == true)
    }

    /// A position or degree, and what may be the organisation in the bracket; or the other way round: "Coppermill (Owner,
    /// 2021 – now)".
    private func namesBoth(_ names: ArraySlice<HeaderPart>, _ inner: HeaderPart) -> Bool {
        let isPosition = names.contains {
            $0.evidence.position > 1 || $0.evidence.degree > (inner.evidence.school > 0 ? 0 : 1)
        }
        let isOrganization = names.contains {
            $0.evidence.position == 0 && $0.evidence.organization + $0.evidence.school > 1
        }
        return isPosition ? !isOrganization : inner.evidence.position > 1
    }

    /// "Co.", "Ltd.": what goes on with a company's name behind a bracket.
    private func isLegalForm(_ part: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        return (1...2).contains(words.count)
            && words.allSatisfy {
                OrganizationWords.isLegalForm($0) || Self.company.contains($0.key)
            }
    }

    static let company: WordSet = ["co", "company"]

    /// Behind the bracket that closes at `offset`, if one does.
    func endOfBracket(_ offset: Int) -> Int {
        guard offset < text.bytes.count else { return offset }
        if text.bytes[offset] == UInt8(ascii: ")") { return offset + 1 }
        let isWide = text.bytes[offset...].prefix(3).elementsEqual([0xEF, 0xBC, 0x89])
        return isWide ? offset + 3 : offset
    }

    /// One or two words that are no remark: an acronym, a branch, a former name.
    private func belongsToName(_ part: HeaderPart, _ name: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        if isBeforeLegalForm(part) || words.count == 2 && words.last?.key == Self.stack { return true }
        // "(former Tinworks Ltd.)": another name of the company.
        if (1...6).contains(words.count), words.first.map({ Self.former.contains($0.key) }) == true {
            return true
        }
        if words.count == 1, words.allSatisfy({ Self.honours.contains($0.key) }) { return true }
        // "(MS)" tells branches apart; "(Argentina)" says where.
        guard
            !part.evidence.isPlace
                || words.count == 1 && !part.evidence.isCity
                    && (name.evidence.isPlace || words.allSatisfy { PhraseEvidence.isCode(text, $0) })
        else { return false }
        return (1...2).contains(words.count) && !text.bytes[part.range].contains(UInt8(ascii: ","))
            && words.allSatisfy { word in
                !word.isNumber && !Self.remarks.contains(word.key)
                    && word.senses.kinds.isDisjoint(with: [
                        .level, .yearUnit, .monthUnit, .present, .completion,
                    ])
            }
            // "(Unigran MS)" names a place's branch; "(BSc)" names no school.
            && words.first.map { !$0.senses.kinds.contains(.degree) } == true
    }

    /// "IOT (Institute of Tides and Ledgers)": the acronym in full.
    private func spellsOut(_ part: HeaderPart, _ short: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        guard (3...10).contains(words.count), text.isAcronym(short.range), !part.evidence.isPlace else {
            return false
        }
        return words.allSatisfy {
            text.isCapital($0.start) || $0.senses.kinds.contains(.function)
        }
    }

    /// "Coppermill (Shanghai) Co., Ltd.": the name goes on behind the bracket.
    private func isBeforeLegalForm(_ part: HeaderPart) -> Bool {
        let end = endOfBracket(part.range.upperBound)
        let line = text.lines[part.line].range
        guard end > part.range.upperBound, end + 1 < line.upperBound, text.bytes[end] <= 0x20 else {
            return false
        }
        return text.words(in: end..<line.upperBound).prefix(2).contains(where: OrganizationWords.isLegalForm)
    }

    /// "Scala Developer (contract)": how somebody was employed, in a bracket of a word or two behind the position.
    private func gradesPosition(_ part: HeaderPart, _ position: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        return position.evidence.position > 1 && position.evidence.organization == 0
            && (1...2).contains(words.count)
            // "(Summer Job, 2020 – 2022)" says when as well.
            && endOfBracket(part.range.upperBound) > part.range.upperBound
            && !part.evidence.isPlace && !text.bytes[part.range].contains(UInt8(ascii: ","))
            && words.allSatisfy { !$0.isNumber && Self.remarks.contains($0.key) && $0.key != Self.diploma }
    }

    /// "Clerk (Ledger Control Centre)": where somebody held the position, in capitals like a name.
    private func namesTeam(_ part: HeaderPart, _ position: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        return position.evidence.position > 1 && position.evidence.organization == 0
            && (3...5).contains(words.count) && !part.evidence.isPlace
            && part.evidence.mayNameDepartment(part.range, in: text)
            && !isMadeOfTools(part.range)
            && !text.bytes[part.range].contains(UInt8(ascii: ","))
            && words.allSatisfy {
                (0x41...0x5A).contains(text.bytes[$0.start]) && !Self.remarks.contains($0.key)
                    && $0.senses.kinds.isDisjoint(with: [.yearUnit, .monthUnit, .present, .month])
            }
    }

    /// "Python Django Postgres", "Amazon Web Services": every word is a tool's.
    private func isMadeOfTools(_ range: Range<Int>) -> Bool {
        let tools = SkillNames(text: text).tools(in: range)
        return text.words(in: range).allSatisfy { word in tools.contains { $0.overlaps(word.range) } }
    }

    /// "Doctor of Philosophy (PhD)": the degree once more.
    private func repeatsDegree(_ part: HeaderPart, _ degree: HeaderPart) -> Bool {
        degree.evidence.degree > 1 && degree.evidence.school == 0 && part.evidence.degree > 0
            && part.evidence.school == 0 && part.evidence.wordCount <= 3
            && !text.words(in: part.range).contains { $0.senses.kinds.contains(.function) }
    }

    /// "Computer Science (BSc)", "Bachelor of Technology (Computer Science & Engineering)".
    private func completesDegree(_ part: HeaderPart, _ other: HeaderPart) -> Bool {
        let (inner, outer) = (part.evidence, other.evidence)
        guard inner.school + outer.school + inner.position + outer.position == 0, inner.wordCount <= 5 else {
            return false
        }
        return inner.degree > 0 && outer.degree == 0 && outer.subject > 0 && inner.wordCount <= 3
            || outer.degree > 1 && inner.degree == 0 && inner.subject > 0
    }

    /// "Hilltop University (Riverton)": a word or two that are no acronym, behind a school.
    private func isTownOfSchool(_ part: HeaderPart, _ school: HeaderPart) -> Bool {
        guard school.evidence.school > 0, school.evidence.degree == 0,
            part.evidence.couldBePlace || part.evidence.isPlace, part.range.count > 4,
            part.evidence.wordCount == 1 || part.evidence.wordCount == 2 && namesTown(part)
        else { return false }
        // An acronym has more capitals than words.
        let capitals = text.bytes[part.range].count { (0x41...0x5A).contains($0) }
        return capitals == part.evidence.wordCount
            && (0x41...0x5A).contains(text.bytes[part.range.lowerBound])
    }

    /// "Le Mans", "Sri Lanka": by its first word, or known.
    private func namesTown(_ part: HeaderPart) -> Bool {
        part.evidence.isPlace
            || text.firstWord(in: part.range).map { PlaceWords.parts.contains($0.key) } == true
    }

    /// "Engineer (Malta, 2019 – 2020)": the bracket goes on with when.
    private func isPlaceBeforeDates(_ part: HeaderPart) -> Bool {
        part.evidence.isPlace && endOfBracket(part.range.upperBound) == part.range.upperBound
    }

    /// "Brightwater, Bolzano (Italy)": said of a town that may stand behind a comma, and no part of a name.
    private func isCountry(_ part: HeaderPart, of town: HeaderPart) -> Bool {
        town.separator == .comma && town.evidence.couldBePlace && part.evidence.isPlace
            && !part.evidence.isCity && !isBeforeLegalForm(part)
            && !(0x61...0x7A).contains(text.bytes[town.range.lowerBound])
    }

    /// "инженер (красный диплом)": with honours.
    private static let diploma = WordReader.key("диплом")

    /// "Developer (full stack)".
    private static let stack = WordReader.key("stack")

    /// "MBA (Hons.)".
    static let honours: WordSet = ["hons", "honours", "honors", "hon"]

    private static let former: WordSet = [
        "former", "formerly", "fka", "ex", "ehemals", "anciennement", "acquired", "previously", "now",
    ]

    /// How somebody was employed, and where not: said of an entry, not part of a name.
    static let remarks: WordSet = [
        "remote", "contract", "contractor", "part", "full", "time", "freelance", "internship", "intern",
        "remotely",
        "hybrid", "onsite", "permanent", "temporary", "volunteer", "seasonal", "consultant", "acquired",
        "cdi", "cdd", "alternance", "stage", "apprentissage", "intérim", "vollzeit", "teilzeit", "befristet",
        "unbefristet", "praktikum", "werkstudent", "minijob", "temporär", "nebenjob", "ehrenamtlich",
        "tiempo", "completo", "jornada", "remoto", "híbrido", "prácticas", "estágio", "clt", "pj",
        "красный", "диплом", "indeterminato", "determinato", "tirocinio", "fulltime", "parttime",
        "uitzendkracht", "summer", "employment", "job", "удаленно",
        "удалённо", "стажировка", "全职", "兼职", "实习", "正社員", "契約社員", "派遣", "정규직", "계약직", "인턴",
    ]
}
