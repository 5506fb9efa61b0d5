import CVModel

/// Sections whose entries are a name and perhaps a date: awards, certificates, publications, interests, references.
struct NamedItemReader {
    let text: VisibleText
    let dates: [[DateMention]]

    /// Writes a section's entries, and gives the path, the first line and the name of each.
    ///
    /// `title` is the section's: one of "Awards and certifications" leaves each entry's kind to its words.
    func write(
        _ lines: Range<Int>, of kind: SectionKind, title: Range<Int>, to builder: inout ResumeBuilder
    ) -> [(path: FactPath, line: Int, name: Range<Int>)] {
        let isShared =
            kind == .certificates && text.words(in: title).contains { SectionWords.awarding.contains($0.key) }
        return write(
            NamedUnits(text: text, dates: dates).units(lines, areTalks: kind == .publications), of: kind,
            isShared: isShared, to: &builder)
    }

    /// As above, of entries that have been told apart; where certificates share their list with awards, words tell which.
    func write(
        _ units: [NamedUnit], of kind: SectionKind, isShared: Bool = false, to builder: inout ResumeBuilder
    ) -> [(path: FactPath, line: Int, name: Range<Int>)] {
        var written: [(path: FactPath, line: Int, name: Range<Int>)] = []
        let deeds = kind == .awards ? units.count { tellsOfWork($0.range, from: 4) } : 0
        let areListed =
            kind == .certificates && units.contains { (listedCertificates($0)?.count ?? 0) > 1 }
        var authors = AuthorList(text: text)
        if kind == .publications { authors.habit = authors.habit(of: units.map(behindDate)) }
        for unit in units where !pointsElsewhere(unit) {
            if kind == .interests {
                written += InterestReader(text: text).write(unit, to: &builder)
                continue
            }
            let listed =
                areListed ? listedCertificates(unit) : kind == .awards ? listedAwards(unit) : nil
            if let listed {
                for name in listed {
                    guard let path = write(name, unit.date, kind, &builder) else { continue }
                    written.append((path, unit.line, name))
                }
                continue
            }
            if deeds > 0, tellsOfWork(unit.range, from: deeds > 1 && deeds * 2 >= units.count ? 4 : 8) {
                continue
            }
            guard let (name, giver) = named(unit, kind, authors) else { continue }
            guard text.words(in: name).contains(where: { !$0.isNumber && !Self.empty.contains($0.key) })
            else {
                continue
            }
            let own =
                isShared && isAward(unit.range)
                ? .awards : isCertificate(unit, among: kind) ? .certificates : kind
            // A year that is the title's own does not date it.
            let isOfTitle = kind == .publications && unit.date?.range.upperBound == name.upperBound
            let date = isOfTitle ? nil : unit.date
            if let path = write(name, date, own, giver: giver, &builder) {
                written.append((path, unit.line, name))
            }
        }
        return written
    }

    /// "Designed the queue that the harbour's ledgers use", under "Selected achievements": something done, and nothing won.
    private func tellsOfWork(_ range: Range<Int>, from least: Int) -> Bool {
        let words = text.words(in: range)
        // In ideographs each is a word.
        guard text.firstSign(in: range, where: { $0 >= 0xE3 }) == nil, words.count >= least,
            let first = words.first, !isAward(range)
        else { return false }
        return first.senses.kinds.contains(.verb) || least < 8 && words.count >= 12
    }

    /// "High school: Mill Book Award, Best Essay Award, Tide Scholarship": several behind a label, each named as one.
    private func listedAwards(_ unit: NamedUnit) -> [Range<Int>]? {
        guard let colon = SkillLabel.labelEnd(in: unit.range, of: text),
            !text.words(in: unit.range.lowerBound..<colon.lowerBound).allSatisfy(\.isNumber),
            !ranks(unit.range.lowerBound..<colon.lowerBound)
        else { return nil }
        var parts: [Range<Int>] = []
        var start = colon.upperBound
        for at in colon.upperBound..<unit.range.upperBound where ",;".utf8.contains(text.bytes[at]) {
            parts.append(text.trimmed(start..<at))
            start = at + 1
        }
        parts.append(text.trimmed(start..<unit.range.upperBound) { $0 <= 0x20 || $0 == UInt8(ascii: ".") })
        guard parts.count > 1, parts.count(where: isAward) * 2 > parts.count else { return nil }
        return parts.filter { !text.words(in: $0).isEmpty }
    }

    /// "**Cloud:** Tide Practitioner | Ledger Fundamentals (TL-900)": several behind a label, parted by bars or bullets.
    private func listedCertificates(_ unit: NamedUnit) -> [Range<Int>]? {
        guard unit.isItem, let colon = SkillLabel.labelEnd(in: unit.range, of: text),
            text.words(in: unit.range.lowerBound..<colon.lowerBound).count <= 4
        else { return nil }
        let parts = text.parts(of: colon.upperBound..<unit.range.upperBound) {
            "|;".utf8.contains(text.bytes[$0])
        }
        .filter { !text.words(in: $0).isEmpty }
        // "Tide Certified: Ledgers | Harbour Online | May 2019": one, who gave it and when.
        let isDated = parts.last.map { last in
            text.words(in: last).allSatisfy { $0.isNumber || $0.senses.kinds.contains(.month) }
        }
        return isDated == true ? nil : parts
    }

    // MARK: Entries that are none

    /// "Available on request", "Visit … for a full list", and prose.
    private func pointsElsewhere(_ unit: NamedUnit) -> Bool {
        let words = text.words(in: unit.range)
        guard let first = words.first, !NamedUnits.tellsOfUpdate(words), !text.isTemplateTag(unit.range)
        else { return true }
        // "https://doi.org/10.1000/1".
        if text.bytes[unit.range].starts(with: "http".utf8),
            !text.bytes[unit.range].contains(where: { $0 <= 0x20 })
        {
            return true
        }
        if words.count <= 14, words.contains(where: { Self.requests.contains($0.key) }) { return true }
        return !unit.isItem && !text.lines[unit.line].isHeading && words.count >= 2
            && Self.pointers.contains(first.key)
    }

    static let requests: WordSet = [
        "request", "anfrage", "wunsch", "demande", "petición", "solicitud", "pedido", "richiesta", "aanvraag",
        "verzoek",
        "запросу", "请求", "요청",
    ]

    private static let pointers: WordSet = [
        "visit", "see", "click", "check", "please", "you", "more", "siehe", "voir", "ver", "vedi", "zie",
        "см", "also",
    ]

    private static let empty: WordSet = ["etc", "yyyy", "tbd", "n", "a", "none"]

    /// "Ledger Master I Certification (2019)" among what somebody achieved.
    private func isCertificate(_ unit: NamedUnit, among kind: SectionKind) -> Bool {
        kind == .awards && !isAward(unit.range)
            && text.words(in: unit.range).contains { Recognizer.certificates.contains($0.key) }
    }

    private func isAward(_ range: Range<Int>) -> Bool {
        text.words(in: range).contains {
            AwardWords.ranks.contains($0.key) || Self.distinctions.contains($0.key)
        }
    }

    private static let distinctions: WordSet = [
        "award", "awards", "awarded", "won", "placed", "received", "recipient", "nominated", "scholarship",
        "scholar", "exhibitioner", "exhibition", "fellowship",
        "grant", "honor", "honors",
        "honour",
        "honours", "dean's", "hackathon", "olympiad", "contest", "competition", "laureate", "stipendium",
        "auszeichnung", "賞",
    ]

    // MARK: Names

    /// What an entry is called, without its date; and who gave it, where it is an award or a certificate.
    private func named(
        _ unit: NamedUnit, _ kind: SectionKind, _ authors: AuthorList
    ) -> (name: Range<Int>, giver: Range<Int>?)? {
        guard kind == .awards || kind == .certificates else {
            guard let name = name(of: unit, kind, authors) else { return nil }
            return (kind == .publications && endsInOwnYear(name, unit) ? name : withoutDate(name, unit), nil)
        }
        let given = given(kind)
        if let (title, giver) = given.parts(atColonIn: behindDate(unit)) {
            return (withoutDate(given.parts(of: withoutDate(title, unit)).title, unit), giver)
        }
        guard let whole = name(of: unit, kind, authors).map({ withoutDate($0, unit) }) else { return nil }
        let (title, giver) = given.parts(of: kind == .awards ? withoutPlace(whole) : whole)
        return (title, giver ?? given.giver(behind: whole, to: unit.range.upperBound))
    }

    private func given(_ kind: SectionKind) -> GivenName {
        GivenName(
            text: text, isGiven: { kind == .awards ? isAward($0) : isCertificate($0) },
            namesRoles: kind == .certificates)
    }

    private func name(of unit: NamedUnit, _ kind: SectionKind, _ authors: AuthorList) -> Range<Int>? {
        let own = behindDate(unit)
        guard !own.isEmpty else { return nil }
        switch kind {
        case .publications, .projects:
            var titled = unit
            titled.range = behindLabel(own).map { $0..<max($0, unit.range.upperBound) } ?? unit.range
            return PublicationTitle(text: text, dates: dates, authors: authors)
                .title(of: titled, titled.range == unit.range ? own : titled.range)
        case .references: return person(own)
        case .awards:
            let isTold = unit.isItem || text.words(in: own).count > 8
            return withContest(ItemName(text: text).name(in: own, cutsAtColon: isTold && !ranks(own)), own)
        case .certificates:
            return ItemName(text: text, tail: CertificateTail(text: text, giver: given(.certificates)))
                .name(in: own, cutsAtColon: false)
        default: return ItemName(text: text).name(in: own, cutsAtColon: unit.isItem)
        }
    }

    /// Behind the label of "Title: Tides and Ledgers".
    private func behindLabel(_ range: Range<Int>) -> Int? {
        guard let first = text.firstWord(in: range), first.start == range.lowerBound,
            Self.titles.contains(first.key),
            first.end < range.upperBound, text.bytes[first.end] == UInt8(ascii: ":")
        else { return nil }
        return text.firstWord(in: first.end..<range.upperBound)?.start
    }

    private static let titles: WordSet = ["title", "titel", "titre", "título", "titolo", "название", "тема"]

    /// "Fellow, Royal Society, London, UK": where it was given is no part of the name.
    private func withoutPlace(_ name: Range<Int>) -> Range<Int> {
        var name = name
        while let comma = text.bytes[name].lastIndex(of: UInt8(ascii: ",")),
            PhraseEvidence(comma + 1..<name.upperBound, in: text).isPlace
        {
            name = text.trimmed(name.lowerBound..<comma)
        }
        return name
    }

    private func isCertificate(_ range: Range<Int>) -> Bool {
        text.words(in: range).contains {
            Recognizer.certificates.contains($0.key) || Self.examinations.contains($0.key)
        }
    }

    private static let examinations: WordSet = [
        "associate", "practitioner", "professional", "specialist", "foundations", "fundamentals",
    ]

    /// "3rd Place – Tide Games (Rumford) – …": a rank alone, and behind a dash in what.
    private func withContest(_ name: Range<Int>?, _ own: Range<Int>) -> Range<Int>? {
        guard let name, text.words(in: name).count <= 3, ranks(name),
            let next = text.firstWord(in: name.upperBound..<own.upperBound),
            case let sign = text.bytes[name.upperBound..<next.start], sign.count <= 5,
            sign.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }),
            let contest = ItemName(text: text).name(in: next.start..<own.upperBound, cutsAtColon: true),
            text.words(in: contest).count <= 10
        else { return name }
        return name.lowerBound..<contest.upperBound
    }

    /// "2019: Best Queue": what stands behind the date.
    private func behindDate(_ unit: NamedUnit) -> Range<Int> {
        if let rest = behindCode(unit) ?? behindReference(unit) { return rest }
        guard
            let first = text.words(in: unit.range).first,
            let date = dates[unit.line].first(where: {
                $0.range.lowerBound >= unit.range.lowerBound
                    && $0.range.lowerBound <= max(first.start, unit.range.lowerBound + 1)
                    && $0.range.upperBound < unit.range.upperBound
            })
        else { return unit.range }
        let end = date.range.upperBound
        // "**2024 Winter Academy**, trainee (February 2024)": the name's own.
        if text.bytes[end] == 0x20, let next = text.firstWord(in: end..<unit.range.upperBound),
            next.start == end + 1, !text.style(of: date.range).isEmpty,
            text.style(of: date.range) == text.style(of: next.range),
            dates[unit.line].contains(where: {
                $0.range.lowerBound > next.start && $0.range.upperBound <= unit.range.upperBound
            })
        {
            return unit.range
        }
        // "2019. Winner of …".
        let start = text.bytes[end] == UInt8(ascii: ".") && text.bytes[end + 1] <= 0x20 ? end + 1 : end
        let rest = text.withoutSigns(
            text.trimmed(start..<max(start, unit.range.upperBound)) { $0 <= 0x20 || $0 == UInt8(ascii: "/") })
        return text.words(in: rest).isEmpty ? unit.range : rest
    }

    /// "[12] Quill, A. Tides and Ledgers": what stands behind a reference's number.
    private func behindReference(_ unit: NamedUnit) -> Range<Int>? {
        let range = unit.range
        guard text.bytes[range.lowerBound] == UInt8(ascii: "["), let number = text.firstWord(in: range),
            number.isNumber, number.start == range.lowerBound + 1, number.byteCount <= 3,
            number.end < range.upperBound, text.bytes[number.end] == UInt8(ascii: "]")
        else { return nil }
        let rest = text.trimmed(number.end + 1..<range.upperBound)
        return rest.isEmpty ? nil : rest
    }

    /// "`Issued 04/2024` **Tide Associate**": dates in code, whatever they are called.
    private func behindCode(_ unit: NamedUnit) -> Range<Int>? {
        let code = text.words(in: unit.range).prefix { text.style(of: $0.range).contains(.code) }
        guard let last = code.last, last.end < unit.range.upperBound,
            dates[unit.line].contains(where: { $0.range.lowerBound < last.end })
        else { return nil }
        let rest = text.withoutSigns(last.end..<unit.range.upperBound)
        return text.words(in: rest).isEmpty ? nil : rest
    }

    /// "Winner: Riverside Hackathon", "2nd prize: …": the colon stands inside the award's name.
    private func ranks(_ range: Range<Int>) -> Bool {
        text.words(in: range).prefix(3).contains {
            AwardWords.ranks.contains($0.key) || $0.isNumber && $0.number < 100
        }
    }

    /// A person's name ends at a comma; an address or a number names nobody.
    private func person(_ range: Range<Int>) -> Range<Int>? {
        let name = ItemName(text: text).name(in: range, cutsAtColon: false)
        guard let name else { return nil }
        let comma = text.bytes[name].firstIndex(of: UInt8(ascii: ",")) ?? name.upperBound
        let person = text.trimmed(name.lowerBound..<comma)
        let words = text.words(in: person)
        guard !words.isEmpty, words.count <= 8, !text.bytes[person].contains(UInt8(ascii: "@")),
            !words.allSatisfy(\.isNumber)
        else { return nil }
        return person
    }

    /// "Writing Award 2014": the date at the end is no part of the name.
    private func withoutDate(_ name: Range<Int>, _ unit: NamedUnit) -> Range<Int> {
        var name = name
        for mention in dates[unit.line] where mention.range.overlaps(name) && !isOfEvent(mention, name) {
            if mention.range.upperBound + 1 >= name.upperBound {
                name = name.lowerBound..<max(name.lowerBound, mention.range.lowerBound)
            }
        }
        name = text.withoutSigns(name)
        // "…試験 合格": passed.
        for word in ["合格", "取得", "修了"] where text.bytes[name].count > word.utf8.count + 4 {
            if text.bytes[name].suffix(word.utf8.count).elementsEqual(word.utf8) {
                name = name.dropLast(word.utf8.count)
            }
        }
        return text.trimmed(name)
    }

    /// "… : Findings of the Harbour Survey 2019. *Journal of Tides*": a year behind a blank, before the venue.
    private func endsInOwnYear(_ name: Range<Int>, _ unit: NamedUnit) -> Bool {
        guard let year = text.words(in: name).last, year.isNumber, year.byteCount == 4,
            year.end == name.upperBound,
            year.start - name.lowerBound > 12, text.bytes[year.start - 1] == 0x20,
            WordReader.isLetter(text.bytes[year.start - 2]), name.upperBound + 1 < unit.range.upperBound
        else { return false }
        return ".?!".utf8.contains(text.bytes[name.upperBound])
            && !text.words(in: name.upperBound..<unit.range.upperBound).isEmpty
    }

    /// "First place at Tide Games 2019": the year is the event's, when a blank alone parts them.
    private func isOfEvent(_ mention: DateMention, _ name: Range<Int>) -> Bool {
        guard mention.isBareYear, mention.range.lowerBound > name.lowerBound + 1,
            text.bytes[mention.range.lowerBound - 1] == 0x20,
            WordReader.isLetter(text.bytes[mention.range.lowerBound - 2])
        else { return false }
        return text.words(in: name.lowerBound..<mention.range.lowerBound).contains { $0.key == Self.at }
    }

    private static let at = WordReader.key("at")
}
