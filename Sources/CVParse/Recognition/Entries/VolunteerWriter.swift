import CVModel

/// Writes voluntary work: offices, and bare organisations where the heading leaves no doubt.
extension EntryWriter {
    func writeVolunteer(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        // Clubs and communities are told of in prose as well; an entry states a role, or a span.
        let hasRole = fields.position.map { PhraseEvidence($0, in: text).position > 0 } == true
        let isShort = [fields.position, fields.organization].compactMap { $0 }
            .allSatisfy { text.words(in: $0).count <= 12 || listsRoles($0) }
        var fields = fields
        if let (role, club) = roleOfClub(fields) ?? roleBehindClub(fields) {
            fields.position = role
            fields.organization = club
        } else if !isShort || !hasRole && (fields.date?.isSpan != true || fields.organization == nil) {
            guard let organization = bareOrganization(fields) else { return nil }
            fields.organization = organization
            fields.position = nil
        }
        // "**Class Representative** – Bridged communication": what was done, and not where.
        if fields.position != nil, let told = fields.organization.flatMap({ text.words(in: $0) }),
            let first = told.first, told.count > 1, told.dropFirst().allSatisfy(text.isLowercase),
            first.senses.kinds.contains(.verb) || text.ends(first, in: ["ed"], behind: 3)
        {
            fields.organization = nil
        }
        let entry = builder.resume.volunteer.count
        func path(_ key: ResumeKey, _ element: Int? = nil) -> FactPath {
            FactPath(.volunteer, entry, key, element)
        }
        let body = builder.body(of: fields.body)
        var volunteer = Volunteer()
        volunteer.organization = builder.fact(path(.organization), fields.organization)
        volunteer.position = builder.fact(path(.position), fields.position)
        let span = builder.span(fields.date, .volunteer, entry)
        volunteer.startDate = span.start
        volunteer.endDate = span.end
        volunteer.current = span.isCurrent
        volunteer.summary = builder.fact(path(.summary), body.summary)
        volunteer.highlights = builder.facts(body.highlights) { path(.highlights, $0) }
        builder.edit { $0.volunteer.append(volunteer) }
        return FactPath(.volunteer, entry)
    }

    /// "Troop Leader, Product Manager, Secretary": as many as somebody had, of a few words each.
    private func listsRoles(_ phrase: Range<Int>) -> Bool {
        let parts = text.parts(of: phrase) { text.bytes[$0] == UInt8(ascii: ",") }
        return parts.count > 2
            && parts.allSatisfy {
                text.words(in: $0).count <= 5 && PhraseEvidence($0, in: text).position > 0
            }
    }

    /// "Member of the Robotics Team": what somebody is, and where.
    private func roleOfClub(_ fields: EntryFields) -> (role: Range<Int>, club: Range<Int>)? {
        guard let phrase = fields.organization ?? fields.position,
            fields.organization == nil || fields.position == nil, phrase.count <= 120
        else { return nil }
        let words = text.words(in: phrase)
        guard let of = words.dropFirst().prefix(4).first(where: { Self.clubJoints.contains($0.key) }),
            case let lead = words.prefix(while: { $0.start < of.start }),
            lead.contains(where: { $0.senses.kinds.contains(.position) || Self.clubRoles.contains($0.key) }),
            let last = lead.last, text.holds(UInt8(ascii: ","), in: phrase.lowerBound..<of.start) == false,
            let club = words.first(where: { $0.start > of.end && !$0.senses.kinds.contains(.function) }),
            !Self.purposes.contains(of.key) || namesClub(club.start..<phrase.upperBound)
        else { return nil }
        return (phrase.lowerBound..<last.end, text.withoutSigns(club.start..<phrase.upperBound))
    }

    /// "**Tide Society President** – Led …": an office behind the name of what it is held in.
    private func roleBehindClub(_ fields: EntryFields) -> (role: Range<Int>, club: Range<Int>)? {
        let line = text.lines[fields.firstLine]
        guard line.isItem, line.hasBoldLead, let name = ItemName(text: text).name(ofLine: fields.firstLine),
            fields.organization == nil || fields.position == nil || fields.date == nil,
            case let words = text.words(in: name), (2...7).contains(words.count), let last = words.last,
            Self.offices.contains(last.key), last.end == name.upperBound,
            case let club = text.trimmed(name.lowerBound..<last.start),
            text.words(in: club).contains(where: { Self.clubs.contains($0.key) })
        else { return nil }
        return (last.range, club)
    }

    private static let offices: WordSet = [
        "president", "member", "secretary", "treasurer", "captain", "chair", "chairperson", "chairman",
        "leader",
        "founder", "cofounder", "organizer", "organiser", "representative", "volunteer", "coordinator",
        "mentor",
    ]

    private static let clubs: WordSet = [
        "society", "club", "council", "association", "union", "team", "committee", "chapter", "league",
        "community",
        "group", "board",
    ]

    /// A name of several words in capitals, or an organisation's; not the children of "Coach for children".
    private func namesClub(_ phrase: Range<Int>) -> Bool {
        let words = text.words(in: phrase)
        let evidence = PhraseEvidence(phrase, in: text)
        return evidence.organization + evidence.school > 0
            || words.count > 1 && words.prefix(2).allSatisfy { (0x41...0x5A).contains(text.bytes[$0.start]) }
    }

    private static let clubJoints: WordSet = [
        "of", "von", "der", "des", "de", "du", "del", "da", "do", "di", "dei", "with", "for", "to", "pour",
        "para",
        "per",
    ]

    private static let purposes: WordSet = ["with", "for", "to", "pour", "para", "per"]

    /// What people are in clubs, and are not employed as.
    private static let clubRoles: WordSet = [
        "member", "leader", "founder", "cofounder", "organizer", "organiser", "volunteer", "captain",
        "mentor",
        "participant", "supporter", "mitglied", "gründer", "membre", "fondateur", "miembro", "membro",
    ]

    /// "- Code Club Leeds: teaching children": no role and no date, under a heading that leaves no doubt.
    private func bareOrganization(_ fields: EntryFields) -> Range<Int>? {
        let isTitle = text.lines[fields.firstLine].kind == .term
        guard isPlainlyVolunteering || isTitle, let name = ItemName(text: text).name(ofLine: fields.firstLine)
        else {
            return nil
        }
        let words = text.words(in: name)
        guard (1...8).contains(words.count), let first = words.first,
            !text.isLowercase(first), !first.senses.kinds.contains(.verb),
            text.bytes[name.upperBound - 1] != UInt8(ascii: ".")
        else { return nil }
        return name
    }
}
