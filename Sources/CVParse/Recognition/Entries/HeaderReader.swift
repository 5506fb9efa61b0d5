/// Takes drafts' headers apart.
struct HeaderReader {
    let text: VisibleText
    let kind: SectionKind
    let splitter: HeaderSplitter

    func read(_ draft: EntryDraft) -> HeaderReading {
        let parts = splitter.parts(of: draft)
        var fields = EntryFields(
            date: draft.date?.mention, firstLine: draft.firstLine, body: draft.body,
            title: parts.first?.range ?? text.lines[draft.firstLine].range)
        var segments: [[HeaderPart]] = []
        var segment: [HeaderPart] = []
        func flush() {
            if !segment.isEmpty { segments.append(segment) }
            segment = []
        }
        var shaped: (line: Int, isDateOnly: Bool)?
        var label: FieldLabels.Field?
        var remark: Int?
        for (index, labelled) in parts.enumerated() where labelled.line != remark {
            // What follows the first sentence of a long line describes.
            let headerEnd = headerEnd(labelled.line)
            guard labelled.range.lowerBound < headerEnd else { continue }
            var part = labelled
            if part.range.upperBound > headerEnd {
                part.range = text.trimmed(part.range.lowerBound..<headerEnd)
                part.evidence = PhraseEvidence(part.range, in: text)
            }
            if announcesRemark(part, labelled.line == draft.firstLine) {
                remark = part.line
                continue
            }
            if isSuperior(part, in: draft, among: parts) { continue }
            if part.separator == .bracket, let value = labelledPosition(part.range) {
                part = splitter.piece(of: part, value, .strong)
                label = .position
            } else if let field = self.label(part) {
                label = field
                continue
            }
            if draft.sharedColumns.contains(part.column) { part = beforeSlash(part) }
            let field = label ?? draft.columns[part.column] ?? placeholder(part)
            // "Achievement: nine distinctions".
            if label == .other || label == .duties {
                label = nil
                continue
            }
            label = nil
            pictured(&part)
            if let field {
                switch field {
                case .position: part.evidence.position += 6
                case .organization: part.evidence.organization += 6
                case .place:
                    part.evidence.isPlace = part.evidence.organization + part.evidence.school == 0
                case .degree: part.evidence.degree += 2
                case .subject: part.evidence.subject += 2
                case .date, .duties, .other: break
                }
            }
            // No header names more; each segment is compared to those before it.
            guard segments.count < 24 else { break }
            if isWebAddress(part, behind: segments.reduce(segment.count) { $0 + $1.count }) {
                flush()
                fields.address = fields.address ?? part.range
                continue
            }
            if shaped?.line != part.line {
                let shape = LineShape(part.line, in: text, dates: splitter.dates[part.line])
                shaped = (part.line, shape.isDateOnly)
            }
            if shaped?.isDateOnly == true, !part.evidence.isPlace { continue }
            if part.separator == .bracket, !namesSchool(part, behind: segments + [segment]) {
                if fields.aside == nil, namesRole(part) { fields.aside = beforeSign(part.range) }
                if part.evidence.isPlace, fields.place == nil {
                    fields.place = part.range
                    // "Brightwater, Bolzano (Italy)": the town stands before its country.
                    if segment.count > 1 || !segments.isEmpty, let town = segment.last,
                        town.separator == .comma,
                        town.evidence.couldBePlace, town.line == part.line, !part.evidence.isCity,
                        part.range.lowerBound - town.range.upperBound <= 2
                    {
                        segment.removeLast()
                        fields.place = town.range.lowerBound..<splitter.endOfBracket(part.range.upperBound)
                    }
                }
                if kind == .education, segments.isEmpty, segment.count == 1 {
                    // "Tide Tables (Harbour Online)": its siblings tell whether that is who taught.
                    segment[0].bracket = segment[0].bracket ?? part.range
                }
                if kind == .work, segments.isEmpty, segment.count == 1, fields.aside == nil,
                    segment[0].evidence.position > 1, segment[0].evidence.organization == 0,
                    let bracket = companies(in: part)
                {
                    segment[0].bracket = bracket
                }
                continue
            }
            if field == nil, kind != .education, part.separator == .colon,
                !segments.isEmpty || !segment.isEmpty,
                isDescription(part)
            {
                break
            }
            if kind.holdsPositions, isBehindDates(part), !segments.isEmpty || !segment.isEmpty,
                isAccount(part)
            {
                break
            }
            if kind != .education, part.separator == .strong, field == nil,
                !segment.isEmpty || !segments.isEmpty,
                isSentence(part)
            {
                break
            }
            if part.separator == .bracket { part = withoutMode(part) }
            if let name = segment.last,
                namesCampus(part, of: name) || namesUniversity(part, of: name) || spellsOut(part, name)
                    || saysHowEmployed(part, in: name)
                    || isSecondTrade(part, beside: name)
            {
                segment[segment.count - 1].range = name.range.lowerBound..<part.range.upperBound
                // What "UMESP" is, its name in full tells.
                segment[segment.count - 1].evidence.school += part.evidence.school
                continue
            }
            let following = index + 1 < parts.count ? parts[index + 1] : nil
            if part.separator != .comma || segment.last?.line != part.line
                || changesStyle(segment.last, part)
                || segments.last?.last?.line == part.line
                    && slantsPlace(segment.last, part, before: following),
                !isCampus(part, of: segment.last, before: following)
            {
                flush()
            }
            segment.append(part)
        }
        flush()
        return HeaderReading(
            fields: fields, segments: withoutEmployment(segments), group: draft.group, isGroup: draft.isGroup,
            lines: draft.header)
    }

    /// "Doctor of Philosophy, Forestry (University of Hilltop)": the school in a bracket, where none stands before it.
    private func namesSchool(_ part: HeaderPart, behind segments: [[HeaderPart]]) -> Bool {
        // "English in IOT (Institute of Tides)": the acronym in full.
        let isSpeltOut =
            segments.joined().last.flatMap { text.words(in: $0.range).last }.map {
                $0.byteCount > 1 && PhraseEvidence.isCode(text, $0)
            } == true
        return kind == .education && part.evidence.school > 0 && part.evidence.degree == 0 && !isSpeltOut
            && !segments.joined().contains { $0.evidence.school > 0 }
    }

    /// "(Harbour School, e-learning)": the school, without how it taught.
    private func withoutMode(_ part: HeaderPart) -> HeaderPart {
        guard let comma = text.bytes[part.range].lastIndex(of: UInt8(ascii: ",")),
            case let mode = text.words(in: comma..<part.range.upperBound), !mode.isEmpty,
            mode.allSatisfy({ Self.modes.contains($0.key) })
        else { return part }
        return splitter.piece(of: part, part.range.lowerBound..<comma, part.separator)
    }

    private static let modes: WordSet = [
        "elearning", "e", "learning", "online", "remote", "virtual", "self", "paced", "mooc", "fernkurs",
        "web",
    ]

    /// "(contract role)", "(consultant)": what somebody was, in a bracket behind the company.
    private func namesRole(_ part: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        guard kind == .work, words.count <= 6, let first = words.first,
            !first.senses.kinds.contains(.function)
        else { return false }
        if words.contains(where: { Self.roles.contains($0.key) }) { return true }
        // "(Developer tools company)" and "(lead investor: Hill Capital)" tell of the company.
        let noun = text.words(in: beforeSign(part.range)).last
        return noun.map { PhraseEvidence($0.range, in: text).position > 0 } == true
            && !words.contains { $0.senses.kinds.contains(.function) }
    }

    /// "contract role - Leeds, UK": up to the first comma or spaced dash.
    private func beforeSign(_ range: Range<Int>) -> Range<Int> {
        let sign = range.dropFirst().first { at in
            text.bytes[at] == UInt8(ascii: ",")
                || text.bytes[at - 1] == 0x20
                    && (text.bytes[at] == UInt8(ascii: "-") || text.bytes[at] == 0xE2)
        }
        return text.trimmed(range.lowerBound..<(sign ?? range.upperBound))
    }

    private static let roles: WordSet = ["role", "position", "stelle", "poste", "puesto"]

    /// The end of the first sentence of a paragraph that begins with its dates: "2019 – 2021: Brightwater, engineer. Built …".
    private func headerEnd(_ line: Int) -> Int {
        let range = text.lines[line].range
        guard text.lines[line].words.count > 8, let date = splitter.dates[line].first(where: \.isSpan),
            date.range.lowerBound - range.lowerBound <= 3
        else { return range.upperBound }
        for at in date.range.upperBound + 2..<max(date.range.upperBound + 2, range.upperBound - 2)
        where text.bytes[at] == UInt8(ascii: ".") && text.bytes[at + 1] <= 0x20 && !endsAbbreviation(at) {
            let before = text.bytes[at - 1]
            guard text.isCapital(at + 2), let first = text.firstWord(in: at + 1..<range.upperBound) else {
                continue
            }
            if first.senses.kinds.contains(.verb) { return at }
            let endsWord = (0x61...0x7A).contains(before) || before >= 0x80 || before == UInt8(ascii: ")")
            if endsWord, !namesPosition(at + 2..<range.upperBound) { return at }
        }
        return range.upperBound
    }

    /// "M.Sc. Data Science": the full stop of a word that begins with one or two letters and another.
    private func endsAbbreviation(_ stop: Int) -> Bool {
        let before = text.bytes[..<stop].suffix(7)
        let start = before.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? before.startIndex
        // "St. Mary", "Mt. Hood", "Ft. Worth".
        if stop - start == 2, (0x41...0x5A).contains(text.bytes[start]),
            (0x61...0x7A).contains(text.bytes[start + 1])
        {
            return true
        }
        guard let dot = text.bytes[start..<stop].firstIndex(of: UInt8(ascii: ".")),
            (1...2).contains(dot - start)
        else { return false }
        return (0x41...0x5A).contains(text.bytes[start])
            && text.bytes[dot + 1..<stop].allSatisfy { WordReader.isLetter($0) || $0 == UInt8(ascii: ".") }
    }

    /// "Coppermill. Lead miller. Built …": whether what stands up to the next full stop is a position alone.
    private func namesPosition(_ rest: Range<Int>) -> Bool {
        let stop = text.firstSign(in: rest) { $0 == UInt8(ascii: ".") } ?? rest.upperBound
        let evidence = PhraseEvidence(rest.lowerBound..<stop, in: text)
        return evidence.position > 1 && evidence.wordCount <= 6
            && !text.words(in: rest.lowerBound..<stop).contains { $0.senses.kinds.contains(.verb) }
    }

    /// "Job title, Company": what a template has where the fields will stand.
    private func placeholder(_ part: HeaderPart) -> FieldLabels.Field? {
        guard part.evidence.wordCount <= 2,
            let field = FieldLabels.field(of: text.words(in: part.range)),
            field == .position || field == .organization
        else { return nil }
        return field
    }

    /// "Coppermill / Ledger": the first of two things.
    private func beforeSlash(_ part: HeaderPart) -> HeaderPart {
        guard let slash = text.bytes[part.range].firstIndex(of: UInt8(ascii: "/")) else { return part }
        let first = text.trimmed(part.range.lowerBound..<slash)
        guard !first.isEmpty else { return part }
        var part = part
        part.range = first
        part.evidence = PhraseEvidence(first, in: text)
        return part
    }

    /// "**Brightwater**, *Technical Principal*", "[Lead Mill](…), Engineer": two fields, though a comma joins them.
    private func changesStyle(_ last: HeaderPart?, _ next: HeaderPart) -> Bool {
        if let last, last.style.contains(.link), !next.style.contains(.link), next.evidence.position > 1 {
            return true
        }
        guard let last, !last.style.isDisjoint(with: [.bold, .italic]) else { return false }
        return last.style.intersection([.bold, .italic]) != next.style.intersection([.bold, .italic])
    }

    /// "**Engineer**, Brightwater, *Ajaccio, Corsica*": behind two other fields, the slant sets a place apart.
    private func slantsPlace(_ last: HeaderPart?, _ next: HeaderPart, before following: HeaderPart?) -> Bool {
        guard kind.holdsPositions, let last, last.style.isDisjoint(with: [.bold, .italic]),
            next.style.contains(.italic)
        else { return false }
        return next.evidence.isPlace || next.evidence.couldBePlace
            || following.map { $0.style.contains(.italic) && $0.evidence.isPlace } == true
    }

    /// "Period:", "Role:" before a field.
    private func label(_ part: HeaderPart) -> FieldLabels.Field? {
        guard let field = FieldLabels.field(of: text.words(in: part.range)) else { return nil }
        let behind = text.trimmed(part.range.upperBound..<text.lines[part.line].range.upperBound)
        // "Company" behind a comma stands for one: it is a template's.
        if behind.isEmpty { return part.separator == .start ? field : nil }
        return text.bytes[behind.lowerBound] == UInt8(ascii: ":")
            || text.bytes[behind].starts(with: "：".utf8) ? field : nil
    }

    /// "Coppermill, coppermill.example": in small letters behind a comma.
    private func isBareDomain(_ part: HeaderPart) -> Bool {
        part.separator == .comma && part.evidence.wordCount <= 3
            && text.bytes[part.range].allSatisfy {
                (0x61...0x7A).contains($0) || WordReader.isDigit($0) || ".-/".utf8.contains($0)
            }
    }

    /// "https://…" in a header; a name such as "Tin.works" is none.
    private func isWebAddress(_ part: HeaderPart, behind count: Int) -> Bool {
        guard part.evidence.isAddress else { return false }
        // "Coppermill SA, Milan, [coppermill.example](…)": a link's text that is its address, behind other names.
        return count > 1 && (part.style.contains(.link) || isBareDomain(part))
            || text.bytes[part.range].starts(with: "http".utf8)
            || text.bytes[part.range].starts(with: "www.".utf8)
    }
}
