/// The name of an award or a certificate, and who gave it: "Best Ledger, Tide Society", "Mill Design by Hill Academy",
/// "Hill College, Mill Scholarship".
struct GivenName {
    let text: VisibleText
    /// Whether a phrase is called as what is given.
    let isGiven: (Range<Int>) -> Bool
    /// Whether what is given may be called as a job is: "Certified Solutions Architect".
    let namesRoles: Bool

    /// A name without who gave it, where its words tell who did; `name` has no date at its end.
    func parts(of name: Range<Int>) -> (title: Range<Int>, giver: Range<Int>?) {
        if let parts = giverFirst(name) ?? giverLast(name) ?? giverBehindWord(name) { return parts }
        return (name, nil)
    }

    /// "Tide Society: Best Ledger Award": what stands before the colon gave what stands behind it.
    func parts(atColonIn range: Range<Int>) -> (title: Range<Int>, giver: Range<Int>?)? {
        guard let colon = SkillLabel.labelEnd(in: range, of: text),
            case let giver = text.trimmed(range.lowerBound..<colon.lowerBound), namesGiver(giver),
            // "LFCS: Ledger Foundation Certified …" is its name in short and in full.
            !spells(giver, text.trimmed(colon.upperBound..<range.upperBound)),
            case let title = text.withoutSigns(colon.upperBound..<range.upperBound),
            isGiven(title) || namesRoles && isKnown(text.words(in: giver)),
            text.words(in: title).count <= 12, beginsLikeName(title)
        else { return nil }
        return (title, giver)
    }

    /// Who is named behind a name that some sign ends: "Best Ledger (Tide Society, 2019)", "… – Tide Society".
    func giver(behind name: Range<Int>, to end: Int) -> Range<Int>? {
        let rest = text.withoutSigns(name.upperBound..<max(name.upperBound, end))
        guard let first = text.firstWord(in: rest), first.start - name.upperBound <= 6 else { return nil }
        let sign = (first.start..<rest.upperBound).first { at in
            ",|();\t:".utf8.contains(text.bytes[at])
                // "DeepLearning.AI" has one in it.
                || text.bytes[at] == UInt8(ascii: ".")
                    && (at + 1 == rest.upperBound || text.bytes[at + 1] <= 0x20)
        }
        let named = behindWord(text.trimmed(first.start..<(sign ?? rest.upperBound)))
        return namesGiver(named) ? named : nil
    }

    /// "by the Tide Society": without what leads to the name.
    private func behindWord(_ phrase: Range<Int>) -> Range<Int> {
        let words = text.words(in: phrase)
        let lead = words.prefix {
            Self.givings.contains($0.key) || Self.bys.contains($0.key) || $0.key == Self.the
        }
        guard let next = words.dropFirst(lead.count).first else { return phrase }
        return next.start..<phrase.upperBound
    }

    /// "Hill College, Mill Scholarship": what was given, behind who gave it.
    private func giverFirst(_ name: Range<Int>) -> (title: Range<Int>, giver: Range<Int>?)? {
        guard text.style(of: name.prefix(1)).isDisjoint(with: [.bold, .italic, .link]),
            let comma = text.firstSign(in: name, where: { $0 == UInt8(ascii: ",") }),
            case let given = text.trimmed(comma + 1..<name.upperBound), isGiven(given),
            case let giver = name.lowerBound..<comma, !isGiven(giver), text.words(in: giver).count <= 4,
            !text.words(in: giver).contains(where: \.isNumber),
            beginsLikeName(given), !spells(giver, given)
        else { return nil }
        return (parts(of: given).title, giver)
    }

    /// "Best Ledger, Tide Society", "Best Ledger, Department of Tides, Hill College": from the first comma behind which
    /// nothing stands but who gave it and where.
    private func giverLast(_ name: Range<Int>) -> (title: Range<Int>, giver: Range<Int>?)? {
        var found: (title: Range<Int>, giver: Range<Int>?)?
        var end = name.upperBound
        var offset = name.upperBound
        // No name has more.
        for _ in 0..<4 {
            guard let comma = text.bytes[name.lowerBound..<offset].lastIndex(of: UInt8(ascii: ",")) else {
                break
            }
            let part = text.trimmed(comma + 1..<end)
            // "Tide Mills, Inc." has a comma in it.
            if text.words(in: part).allSatisfy(OrganizationWords.isLegalForm) {
                offset = comma
                continue
            }
            let isPlace = PhraseEvidence(part, in: text).isPlace
            guard namesGiver(part) || isPlace && found == nil else { break }
            let title = text.trimmed(name.lowerBound..<comma)
            guard mayBeWhole(text.words(in: title)), !text.isInBrackets(comma, from: name.lowerBound),
                !isRole(title)
            else { break }
            if !isPlace { found = (title, part) }
            offset = comma
            end = comma
        }
        return found
    }

    /// "Vice Captain, Rowing Team": what somebody was.
    private func isRole(_ title: Range<Int>) -> Bool {
        !namesRoles && PhraseEvidence(title, in: text).position > 2 && !isGiven(title)
    }

    private func beginsLikeName(_ phrase: Range<Int>) -> Bool {
        text.firstWord(in: phrase).map { (0x41...0x5A).contains(text.bytes[$0.start]) } == true
    }

    /// "LFCS, Ledger Foundation Certified Scribe": an abbreviation and its words.
    private func spells(_ code: Range<Int>, _ name: Range<Int>) -> Bool {
        let words = text.words(in: code)
        guard words.count == 1, let only = words.first, PhraseEvidence.isCode(text, only) else {
            return false
        }
        return text.bytes[code.lowerBound] == text.bytes[name.lowerBound]
    }

    /// "Best Ledger", "CCNA"; unlike "Scholarship".
    private func mayBeWhole(_ title: ArraySlice<Word>) -> Bool {
        title.count > 1 || title.first.map { $0.byteCount > 2 && PhraseEvidence.isCode(text, $0) } == true
    }

    /// "Mill Design by Hill Academy", "Best Ledger awarded by the Tide Society", "Tide Grant from the Hill Foundation".
    private func giverBehindWord(_ name: Range<Int>) -> (title: Range<Int>, giver: Range<Int>?)? {
        let words = text.words(in: name)
        if let sign = text.firstSign(in: name, where: { $0 == UInt8(ascii: "@") }), sign > name.lowerBound,
            text.bytes[sign - 1] == 0x20, case let giver = text.trimmed(sign + 1..<name.upperBound),
            namesGiver(giver)
        {
            return (text.trimmed(name.lowerBound..<sign), giver)
        }
        guard let place = words.dropFirst().lastIndex(where: { Self.bys.contains($0.key) }) else {
            return nil
        }
        let giver = behindWord(words[place].start..<name.upperBound)
        guard namesGiver(giver) else { return nil }
        var title = words[..<place]
        if let last = title.last, Self.givings.contains(last.key) { title = title.dropLast() }
        guard mayBeWhole(title), let last = title.last, !last.senses.kinds.contains(.verb) else { return nil }
        return (text.withoutSigns(name.lowerBound..<last.end), giver)
    }

    /// An organisation by its words, its capitals or its renown, and nothing that is given.
    func namesGiver(_ phrase: Range<Int>) -> Bool {
        let words = text.words(in: phrase)
        if isKnown(words) { return true }
        guard let first = words.first, words.count <= 7, !(0x61...0x7A).contains(text.bytes[first.start]),
            // "Improving Tide Networks: …" is a course.
            !first.senses.kinds.contains(.verb), !Self.deeds.contains(first.key),
            !isGiven(phrase), !words.contains(where: { Self.bys.contains($0.key) }),
            words.allSatisfy({
                $0.senses.kinds.contains(.function) || !(0x61...0x7A).contains(text.bytes[$0.start])
            })
        else { return false }
        let evidence = PhraseEvidence(phrase, in: text)
        if evidence.position == 0, evidence.organization + evidence.school > 0 { return true }
        if words.count <= 3, AwardWords.issuers.contains(first.key) { return true }
        return words.count == 1 && first.byteCount > 2 && PhraseEvidence.isCode(text, first)
            && evidence.subject + evidence.degree == 0 && !text.namesSkill(phrase)
    }

    /// "freeCodeCamp", "Scrum Alliance": by renown alone.
    private func isKnown(_ words: ArraySlice<Word>) -> Bool {
        words.count == 1 && words.first.map { AwardWords.issuers.contains($0.key) } == true
            || words.count > 1 && AwardWords.issuerNames.count(in: words) == words.count
    }

    private static let deeds: WordSet = [
        "improving", "structuring", "building", "understanding", "learning", "mastering", "getting",
        "introducing",
    ]

    private static let bys: WordSet = ["by", "from", "von", "par", "por", "pela", "pelo", "da", "dalla"]

    private static let givings: WordSet = [
        "awarded", "given", "issued", "presented", "granted", "offered", "verliehen", "délivré", "otorgado",
    ]

    private static let the = WordReader.key("the")
}
