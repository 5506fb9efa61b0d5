/// Splits the header lines of a draft into phrases.
struct HeaderSplitter {
    let text: VisibleText
    let dates: [[DateMention]]

    func parts(of draft: EntryDraft) -> [HeaderPart] {
        var parts: [HeaderPart] = []
        for line in draft.header {
            let added = self.parts(ofLine: line)
            if let joined = joinCellLines(parts.last, added.first) {
                parts[parts.count - 1] = joined
                parts += added.dropFirst()
            } else {
                parts += added
            }
        }
        return parts
    }

    /// A name that a narrow table cell breaks over lines is one phrase: "**Copper**" and "**Mill**".
    private func joinCellLines(_ last: HeaderPart?, _ next: HeaderPart?) -> HeaderPart? {
        guard var last, let next, last.column >= 0,
            text.lines[last.line].block == text.lines[next.line].block,
            last.style == next.style, last.line != next.line, !last.style.isEmpty
        else { return nil }
        last.range = last.range.lowerBound..<next.range.upperBound
        last.line = next.line
        last.evidence = PhraseEvidence(last.range, in: text)
        return last
    }

    func parts(ofLine index: Int) -> [HeaderPart] {
        let line = text.lines[index]
        let bytes = text.bytes
        var parts: [HeaderPart] = []
        parts.reserveCapacity(4)
        var start = line.range.lowerBound
        var separator = HeaderPart.Separator.start
        var at = start
        var depth = 0
        let signs = Self.separatorSigns
        // A date that began on the line above may reach into this one.
        var mentions: [DateMention] = []
        if index > 0, !dates[index - 1].isEmpty {
            mentions = dates[index - 1].filter { $0.range.overlaps(line.range) }
        }
        if !dates[index].isEmpty {
            let own = dates[index]
            let areTaken = own.allSatisfy { !$0.isBareYear || $0.isSpan || isTaken($0, line) }
            if areTaken, mentions.isEmpty {
                mentions = own
            } else {
                mentions += own.filter { !$0.isBareYear || $0.isSpan || isTaken($0, line) }
            }
        }
        var nextMention = 0
        /// Where the next date begins; behind the line where none does.
        var dateStart = mentions.first?.range.lowerBound ?? Int.max

        func add(to end: Int, next: HeaderPart.Separator, resume: Int) {
            let range = trimmed(start..<max(start, end))
            if !range.isEmpty, text.firstWord(in: range) != nil {
                parts.append(
                    HeaderPart(
                        range: range, line: index, separator: separator, style: text.style(of: range),
                        column: line.column, evidence: PhraseEvidence(range, in: text)))
            }
            start = resume
            separator = next
        }

        while at < line.range.upperBound {
            if at >= dateStart {
                let date = mentions[nextMention].range
                add(to: date.lowerBound, next: .date, resume: date.upperBound)
                at = max(date.upperBound, at + 1)
                nextMention += 1
                dateStart = nextMention < mentions.count ? mentions[nextMention].range.lowerBound : Int.max
                continue
            }
            let byte = bytes[at]
            // Most bytes are those of words, which divide nothing.
            if WordReader.isLetter(byte) {
                at += 1
                continue
            }
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
                depth += 1
                if depth == 1 { add(to: at, next: .bracket, resume: at + 1) }
                at += 1
                continue
            }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
                depth = max(0, depth - 1)
                if depth == 0 {
                    let isInside = at + 1 < line.range.upperBound && bytes[at + 1] == UInt8(ascii: ",")
                    add(to: at, next: isInside ? .comma : .strong, resume: at + 1)
                }
                at += 1
                continue
            }
            if byte == 0xEF, let isOpening = wideBracket(at, line), depth > 0 || !standsInName(at, line) {
                depth = isOpening ? depth + 1 : max(0, depth - 1)
                if depth == (isOpening ? 1 : 0) {
                    add(to: at, next: isOpening ? .bracket : .strong, resume: at + 3)
                }
                at += 3
                continue
            }
            if depth == 0, byte == 0x20, at > line.range.lowerBound, bytes[at - 1] >= 0x80,
                isIdeograph(before: at), isIdeograph(at: at + 1, line)
            {
                // Scripts without spaces set one between fields.
                add(to: at, next: .strong, resume: at + 1)
                at += 1
                continue
            }
            if depth == 0, byte >= 0xC2 || signs.contains(byte),
                let (kind, length) = separatorAt(at, line)
            {
                add(to: at, next: kind, resume: at + length)
                at += length
                continue
            }
            at += 1
        }
        add(to: line.range.upperBound, next: .start, resume: line.range.upperBound)
        return mergeBrackets(splitTowns(splitStyles(parts)))
    }

    /// "铜磨（杭州）软件": a bracket with the name going on directly behind it.
    private func standsInName(_ at: Int, _ line: TextLine) -> Bool {
        let end = line.range.upperBound
        let close = [UInt8](arrayLiteral: 0xEF, 0xBC, 0x89)
        if text.bytes[at..<min(at + 3, end)].elementsEqual(close) { return true }
        var offset = at + 3
        while offset + 2 < min(end, at + 40) {
            if text.bytes[offset..<offset + 3].elementsEqual(close) {
                return isIdeograph(before: at) && isIdeograph(at: offset + 3, line)
            }
            offset += 1
        }
        return false
    }

    /// Whether "（" or "）" stands here; `nil` for anything else.
    private func wideBracket(_ at: Int, _ line: TextLine) -> Bool? {
        guard at + 2 < line.range.upperBound, text.bytes[at + 1] == 0xBC else { return nil }
        switch text.bytes[at + 2] {
        case 0x88: return true
        case 0x89: return false
        default: return nil
        }
    }

    private func isIdeograph(before at: Int) -> Bool {
        guard at >= 3 else { return false }
        return text.bytes.withUnsafeBufferPointer {
            WordReader.isIdeograph(WordReader.decode($0, at - 3, at).0)
        }
    }

    private func isIdeograph(at: Int, _ line: TextLine) -> Bool {
        guard at < line.range.upperBound else { return false }
        return text.bytes.withUnsafeBufferPointer {
            WordReader.isIdeograph(WordReader.decode($0, at, line.range.upperBound).0)
        }
    }

    /// A bare year inside a phrase ("Windows 2000") is no date of the entry.
    private func isTaken(_ mention: DateMention, _ line: TextLine) -> Bool {
        let before =
            mention.range.lowerBound == line.range.lowerBound ? 0 : text.bytes[mention.range.lowerBound - 1]
        let after =
            mention.range.upperBound >= line.range.upperBound ? 0 : text.bytes[mention.range.upperBound]
        let open: [UInt8] = [
            0, UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "|"), 0x09, UInt8(ascii: ")"),
            UInt8(ascii: ":"), UInt8(ascii: ";"),
        ]
        return open.contains(before) || open.contains(after)
            || mention.range.lowerBound - line.range.lowerBound > 1
                && text.bytes[mention.range.lowerBound - 2] == UInt8(ascii: ",")
    }

    /// The characters of ASCII with which a separator may begin.
    private static let separatorSigns: ASCIISet = "|\t;,:-~/.@ "

    private func separatorAt(_ at: Int, _ line: TextLine) -> (HeaderPart.Separator, Int)? {
        let byte = text.bytes[at]
        let end = line.range.upperBound
        let isSpaced = at > line.range.lowerBound && text.bytes[at - 1] <= 0x20
        func isBlank(_ offset: Int) -> Bool {
            offset >= end || text.bytes[offset] <= 0x20 || text.bytes[offset] == 0xC2
        }
        switch byte {
        case UInt8(ascii: "|"), 0x09: return (.strong, 1)
        case UInt8(ascii: ";"): return (.strong, 1)
        case UInt8(ascii: ","):
            return isBlank(at + 1) || at + 1 < end && text.bytes[at + 1] >= 0x41 ? (.comma, 1) : nil
        case UInt8(ascii: ":"): return isBlank(at + 1) ? (.colon, 1) : nil
        case UInt8(ascii: "-"), UInt8(ascii: "~"):
            var length = 1
            while at + length < end, text.bytes[at + length] == byte { length += 1 }
            return isSpaced && isBlank(at + length) || length > 1 ? (.strong, length) : nil
        case UInt8(ascii: "/"):
            return isSpaced && isBlank(at + 1) && at + 2 < end && text.bytes[at + 1] == byte
                ? (.strong, 2) : nil
        case UInt8(ascii: "."):
            // The end of a sentence; not "St. Mary" or "B. Sc.".
            guard line.words.count > 8, at + 2 < end, text.bytes[at + 1] == 0x20,
                at >= line.range.lowerBound + 4,
                (0x41...0x5A).contains(text.bytes[at + 2]),
                text.bytes[(at - 3)..<at].allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: ")") }
                ),
                !Self.abbreviations.contains(text.words(in: line.range.lowerBound..<at).last?.key ?? 0)
            else { return nil }
            return (.strong, 1)
        case UInt8(ascii: "@"): return isSpaced ? (.at, 1) : nil
        case 0x20:
            guard at + 1 < end, Self.behindBlanks.contains(text.bytes[at + 1]) else { return nil }
            if at + 2 < end, text.bytes[at + 1] == 0x20, text.bytes[at + 2] == 0x20 { return (.strong, 3) }
            if let length = word(of: Self.atWords, at: at + 1, end) { return (.at, 1 + length) }
            return word(of: Self.asWords, at: at + 1, end).map { (.strong, 1 + $0) }
        case 0xE2, 0xC2, 0xE3, 0xEF:
            let (scalar, length) = text.bytes.withUnsafeBufferPointer { WordReader.decode($0, at, end) }
            switch scalar {
            case 0x2022, 0xB7, 0x25AA, 0x25CF, 0x2219, 0x25E6, 0x2192, 0x2B25, 0x2756, 0x2502, 0xFF5C:
                return (.strong, length)
            case 0x2012...0x2015: return isSpaced || isBlank(at + length) ? (.strong, length) : nil
            case 0x2003, 0x2002, 0x3000: return (.strong, length)
            case 0xFF1A: return (.colon, length)
            case 0xFF0C, 0x3001: return (.comma, length)
            default: return nil
            }
        default: return nil
        }
    }

    /// With what begins that makes a separator of the blank before it: another blank, or one of the words below.
    private static let behindBlanks: ASCIISet = " abcfe@"
    private static let atWords: [StaticString] = ["at ", "bei ", "chez ", "@ ", "from "]
    private static let asWords: [StaticString] = ["as ", "als ", "como ", "en tant que "]

    /// Their full stop ends no sentence: "Univ. Austral".
    private static let abbreviations: WordSet = ["univ", "prof", "dept", "inst", "assoc", "intl", "corp"]

    private func word(of words: [StaticString], at: Int, _ end: Int) -> Int? {
        for word in words {
            let matches = word.withUTF8Buffer { wanted in
                at + wanted.count < end && text.bytes[at] == wanted.first
                    && text.bytes[at..<at + wanted.count].elementsEqual(wanted)
            }
            if matches { return word.utf8CodeUnitCount }
        }
        return nil
    }

    /// "**Senior Developer** Brightwater": a change of weight or slope between words is a boundary.
    private func splitStyles(_ parts: [HeaderPart]) -> [HeaderPart] {
        guard parts.contains(where: { !text.isUniform($0.range) }) else { return parts }
        return parts.flatMap { part -> [HeaderPart] in
            guard part.separator != .bracket, part.style.isDisjoint(with: [.bold, .italic]),
                !text.isUniform(part.range)
            else {
                return [part]
            }
            var pieces: [HeaderPart] = []
            var start = part.range.lowerBound
            var separator = part.separator
            var last: TextStyle?
            // Where the prepositions directly before a word begin.
            var joint: Int?
            for word in text.words(in: part.range) {
                let style = text.style(of: word.range)
                let marks = style.intersection(joint == nil ? [.bold, .italic] : [.bold, .italic, .link])
                if let last, last != marks {
                    pieces.append(piece(of: part, start..<(joint ?? word.start), separator))
                    start = word.start
                    separator = joint == nil ? .style : .at
                    joint = nil
                }
                last = style.intersection([.bold, .italic])
                joint = isPreposition(word) && !style.contains(.link) ? joint ?? word.start : nil
            }
            pieces.append(piece(of: part, start..<part.range.upperBound, separator))
            return pieces.filter { !$0.range.isEmpty }
        }
    }

    /// "Kupfer & Söhne KG in Bremen": what stands behind the last preposition is a town. "bei der Kupfer KG": the article
    /// is no part of the name.
    private func splitTowns(_ parts: [HeaderPart]) -> [HeaderPart] {
        let towns = Self.towns
        // Few lines hold such a word.
        guard parts.contains(where: { mayHoldTown($0, towns) }) else { return parts }
        var split: [HeaderPart] = []
        split.reserveCapacity(parts.count + 1)
        for part in parts { splitTown(part, towns, into: &split) }
        return split
    }

    /// Whether a part has one of the words that ``splitTown(_:_:into:)`` looks for.
    private func mayHoldTown(_ part: HeaderPart, _ towns: WordSet) -> Bool {
        guard (2...20).contains(part.evidence.wordCount) else { return false }
        let forms = OrganizationWords.legalForms
        return part.separator == .at
            || text.words(in: part.range).dropFirst().contains {
                towns.contains($0.key) || forms.contains($0.key) || $0.key == Self.an
            }
    }

    private func splitTown(_ part: HeaderPart, _ towns: WordSet, into split: inout [HeaderPart]) {
        var words = text.words(in: part.range)
        guard words.count >= 2, words.count <= 20 else { return split.append(part) }
        var part = part
        if part.separator == .at, let article = words.first, isPreposition(article),
            let next = words.dropFirst().first
        {
            part = piece(of: part, next.start..<part.range.upperBound, .at)
            words = words.dropFirst()
        }
        if splitBehindLegalForm(part, words, into: &split) || splitBeforeSchool(part, words, into: &split) {
            return
        }
        guard let joint = words.dropFirst().last(where: { towns.contains($0.key) }),
            isPreposition(joint),
            text.trimmed(joint.end..<part.range.upperBound).count > 2
        else { return split.append(part) }
        let town = piece(of: part, joint.end..<part.range.upperBound, .strong)
        guard town.evidence.isPlace, town.evidence.isCity || part.separator == .at else {
            return split.append(part)
        }
        split.append(piece(of: part, part.range.lowerBound..<joint.start, part.separator))
        split.append(town)
    }

    /// "Coppermill Inc. Seattle WA": no comma parts the company from its place.
    private func splitBehindLegalForm(
        _ part: HeaderPart, _ words: ArraySlice<Word>, into split: inout [HeaderPart]
    ) -> Bool {
        guard let form = words.dropFirst().last(where: { OrganizationWords.legalForms.contains($0.key) }),
            form.end < part.range.upperBound, let next = words.first(where: { $0.start > form.start }),
            !isPreposition(next)
        else { return false }
        let place = piece(of: part, form.end + 1..<part.range.upperBound, .strong)
        guard place.evidence.isPlace, place.evidence.wordCount <= 4 else { return false }
        let end = form.end + (text.bytes[form.end] == UInt8(ascii: ".") ? 1 : 0)
        split.append(piece(of: part, part.range.lowerBound..<end, part.separator))
        split.append(place)
        return true
    }

    /// "Studium der Informatik an der Hochschule Riverton": what somebody did there, and the school.
    private func splitBeforeSchool(
        _ part: HeaderPart, _ words: ArraySlice<Word>, into split: inout [HeaderPart]
    ) -> Bool {
        guard part.evidence.school > 0, let joint = words.dropFirst().last(where: { $0.key == Self.an }),
            isPreposition(joint),
            let next = words.first(where: { $0.start > joint.start && !isPreposition($0) })
        else { return false }
        let school = piece(of: part, next.start..<part.range.upperBound, .at)
        guard school.evidence.school > 0 else { return false }
        split.append(piece(of: part, part.range.lowerBound..<joint.start, part.separator))
        split.append(school)
        return true
    }

    private static let an = WordReader.key("an")

    private static let towns: WordSet = ["in", "à", "en", "em", "a", "te", "в"]

    /// "for", "with", "to the" before a name that is set otherwise.
    private func isPreposition(_ word: Word) -> Bool {
        word.senses.kinds.contains(.function) && (0x61...0x7A).contains(text.bytes[word.start])
    }

    private func piece(of part: HeaderPart, _ range: Range<Int>, _ separator: HeaderPart.Separator)
        -> HeaderPart
    {
        let range = trimmed(range)
        return HeaderPart(
            range: range, line: part.line, separator: separator, style: text.style(of: range),
            column: part.column,
            evidence: PhraseEvidence(range, in: text))
    }

    /// A bracket that is no place and no remark belongs to the phrase before it: "Institute of Tides (IOT)".
    private func mergeBrackets(_ parts: [HeaderPart]) -> [HeaderPart] {
        guard parts.contains(where: { $0.separator == .bracket }) else { return parts }
        var merged: [HeaderPart] = []
        for part in parts {
            if let last = merged.last, last.bracket != nil, last.line == part.line, isLegalForm(part) {
                merged[merged.count - 1].range = last.range.lowerBound..<part.range.upperBound
                continue
            }
            guard part.separator == .bracket, let last = merged.last, last.line == part.line,
                text.bytes[last.range.upperBound..<part.range.lowerBound].allSatisfy({
                    $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == 0xEF || $0 == 0xBC || $0 == 0x88
                }),
                belongsToName(part) || gradesPosition(part, last) || spellsOut(part, last),
                !isTownOfSchool(part, last)
            else {
                merged.append(part)
                continue
            }
            var whole = last
            let close = part.range.upperBound
            whole.range = last.range.lowerBound..<endOfBracket(close)
            whole.bracket = part.range
            // "Bolzano (Italy)" behind a comma.
            if last.separator == .comma, last.evidence.couldBePlace, part.evidence.isPlace,
                !part.evidence.isCity
            {
                whole.evidence.isPlace = true
                whole.evidence.isCity = true
            }
            merged[merged.count - 1] = whole
        }
        return merged
    }

    /// "Co.", "Ltd.": what goes on with a company's name behind a bracket.
    private func isLegalForm(_ part: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        return (1...2).contains(words.count)
            && words.allSatisfy {
                OrganizationWords.legalForms.contains($0.key) || Self.company.contains($0.key)
            }
    }

    private static let company: WordSet = ["co", "company"]

    /// Behind the bracket that closes at `offset`, if one does.
    private func endOfBracket(_ offset: Int) -> Int {
        guard offset < text.bytes.count else { return offset }
        if text.bytes[offset] == UInt8(ascii: ")") { return offset + 1 }
        let isWide = text.bytes[offset...].prefix(3).elementsEqual([0xEF, 0xBC, 0x89])
        return isWide ? offset + 3 : offset
    }

    /// One or two words that are no remark: an acronym, a branch, a former name.
    private func belongsToName(_ part: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        if isBeforeLegalForm(part) || words.count == 2 && words.last?.key == Self.stack { return true }
        // "(former Tinworks Ltd.)": another name of the company.
        if (1...6).contains(words.count), words.first.map({ Self.former.contains($0.key) }) == true {
            return true
        }
        if words.count == 1, words.allSatisfy({ Self.honours.contains($0.key) }) { return true }
        guard !part.evidence.isPlace || words.count == 1 && !part.evidence.isCity else { return false }
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
        guard (3...10).contains(words.count), short.range.count >= 2, short.range.count <= 8,
            text.bytes[short.range].allSatisfy({ (0x41...0x5A).contains($0) })
        else { return false }
        return words.allSatisfy {
            (0x41...0x5A).contains(text.bytes[$0.start]) || $0.senses.kinds.contains(.function)
        }
    }

    /// "Coppermill (Shanghai) Co., Ltd.": the name goes on behind the bracket.
    private func isBeforeLegalForm(_ part: HeaderPart) -> Bool {
        let end = endOfBracket(part.range.upperBound)
        let line = text.lines[part.line].range
        guard end > part.range.upperBound, end + 1 < line.upperBound, text.bytes[end] <= 0x20 else {
            return false
        }
        return text.words(in: end..<line.upperBound).prefix(2).contains {
            OrganizationWords.legalForms.contains($0.key)
        }
    }

    /// "Scala Developer (contract)": how somebody was employed, in a bracket of a word or two behind the position.
    private func gradesPosition(_ part: HeaderPart, _ position: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        return position.evidence.position > 1 && position.evidence.organization == 0
            && (1...2).contains(words.count)
            && !part.evidence.isPlace && !text.bytes[part.range].contains(UInt8(ascii: ","))
            && words.allSatisfy { !$0.isNumber && Self.remarks.contains($0.key) && $0.key != Self.diploma }
    }

    /// "Hilltop University (Riverton)": a word that is no acronym, behind a school.
    private func isTownOfSchool(_ part: HeaderPart, _ school: HeaderPart) -> Bool {
        guard school.evidence.school > 0, school.evidence.degree == 0, part.evidence.couldBePlace,
            part.evidence.wordCount == 1, part.range.count > 4
        else { return false }
        let capitals = text.bytes[part.range].count { (0x41...0x5A).contains($0) }
        return capitals == 1 && (0x41...0x5A).contains(text.bytes[part.range.lowerBound])
    }

    /// "инженер (красный диплом)": with honours.
    private static let diploma = WordReader.key("диплом")

    /// "Developer (full stack)".
    private static let stack = WordReader.key("stack")

    /// "MBA (Hons.)".
    private static let honours: WordSet = ["hons", "honours", "honors", "hon"]

    private static let former: WordSet = ["former", "formerly", "fka", "ex", "ehemals", "anciennement"]

    /// How somebody was employed, and where not: said of an entry, not part of a name.
    private static let remarks: WordSet = [
        "remote", "contract", "contractor", "part", "full", "time", "freelance", "internship", "intern",
        "remotely",
        "hybrid", "onsite", "permanent", "temporary", "volunteer", "seasonal", "consultant", "acquired",
        "cdi", "cdd", "alternance", "stage", "apprentissage", "intérim", "vollzeit", "teilzeit", "befristet",
        "unbefristet", "praktikum", "werkstudent", "minijob", "temporär", "nebenjob", "ehrenamtlich",
        "tiempo", "completo", "jornada", "remoto", "híbrido", "prácticas", "estágio", "clt", "pj",
        "красный", "диплом", "indeterminato", "determinato", "tirocinio", "fulltime", "parttime",
        "uitzendkracht", "удаленно",
        "удалённо", "стажировка", "全职", "兼职", "实习", "正社員", "契約社員", "派遣", "정규직", "계약직", "인턴",
    ]

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while true {
            let next = text.trimmed(range) { byte in
                byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "|")
                    || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "*")
            }
            let plain = withoutOrnaments(next)
            if plain == range { return withoutFullStop(range) }
            range = plain
        }
    }

    /// "📍 Berlin", "（铜磨公司）": pictures and wide signs at either end are no part of a name.
    private func withoutOrnaments(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last,
            text.bytes[first] >= 0xE2 || text.bytes[last] >= 0x80
        else { return range }
        return text.bytes.withUnsafeBufferPointer { bytes in
            var range = range
            let (scalar, length) = WordReader.decode(bytes, range.lowerBound, range.upperBound)
            if length > 1, Self.isOrnament(scalar) {
                range = range.dropFirst(length)
            }
            var start = range.upperBound - 1
            while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            guard range.contains(start) else { return range }
            let (final, finalLength) = WordReader.decode(bytes, start, range.upperBound)
            return finalLength > 1 && Self.isOrnament(final) ? range.dropLast(finalLength) : range
        }
    }

    private static func isOrnament(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2190...0x2BFF, 0x3000...0x3003, 0xFE00...0xFE0F, 0x1F000...0x1FAFF: true
        case 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF5C, 0x3010, 0x3011: true
        default: false
        }
    }

    /// "University of Bath." at the end of a sentence; the full stop of "Inc." stays.
    private func withoutFullStop(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 6, text.bytes[range.upperBound - 1] == UInt8(ascii: "."),
            text.bytes[(range.upperBound - 5)..<range.upperBound - 1].allSatisfy({
                (0x61...0x7A).contains($0)
            })
        else { return range }
        return range.dropLast()
    }
}
