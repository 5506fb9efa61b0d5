/// The signs and words that set the phrases of a header apart.
extension HeaderSplitter {
    /// The characters of ASCII with which a separator may begin.
    static let separatorSigns: ASCIISet = "|\t;,:-~/.@ "

    func separatorAt(_ at: Int, _ line: TextLine) -> (HeaderPart.Separator, Int)? {
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
            guard isBlank(at + 1) || at + 1 < end && text.bytes[at + 1] >= 0x41 else { return nil }
            return isBeforeLegalForm(at, line) ? nil : (.comma, 1)
        case UInt8(ascii: ":"): return isBlank(at + 1) ? (.colon, 1) : nil
        case UInt8(ascii: "-"), UInt8(ascii: "~"):
            var length = 1
            while at + length < end, text.bytes[at + length] == byte { length += 1 }
            if length == 1, !isSpaced, isBetweenIdeographs(at, end) { return (.strong, 1) }
            return isSpaced && isBlank(at + length) || length > 1 ? (.strong, length) : nil
        case UInt8(ascii: "/"):
            return isSpaced && at + 1 < end && text.bytes[at + 1] == byte && isBlank(at + 2)
                ? (.strong, 2) : nil
        case UInt8(ascii: "."):
            // The end of a sentence; not "St. Mary" or "B. Sc.".
            if endsCapitals(at, line) || namesTown(behind: at, line) { return (.strong, 1) }
            guard line.words.count > 8, at + 2 < end, text.bytes[at + 1] == 0x20,
                at >= line.range.lowerBound + 4,
                (0x41...0x5A).contains(text.bytes[at + 2]),
                text.bytes[(at - 3)..<at].allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: ")") }
                ),
                !Self.abbreviations.contains(text.words(in: line.range.lowerBound..<at).last?.key ?? 0)
            else { return nil }
            return (.strong, 1)
        case UInt8(ascii: "@"): return isSpaced || at == line.range.lowerBound ? (.at, 1) : nil
        case 0x20:
            // Or "à", "в".
            guard at + 1 < end,
                Self.behindBlanks.contains(text.bytes[at + 1]) || text.bytes[at + 1] == 0xC3
                    || text.bytes[at + 1] == 0xD0
            else { return nil }
            if at + 2 < end, text.bytes[at + 1] == 0x20, text.bytes[at + 2] == 0x20 { return (.strong, 3) }
            if let length = word(of: Self.atWords, at: at + 1, end),
                text.firstWord(in: at + 1 + length..<max(end, at + 1 + length))?.key != Self.large
            {
                return (.at, 1 + length)
            }
            if word(of: Self.schemes, at: at + 1, end) != nil { return (.strong, 1) }
            if let length = word(of: Self.atArticles, at: at + 1, end)
                ?? companyBehindPosition(at, line),
                isCapital(at + 1 + length, end) || namesEmployer(at + 1 + length, end),
                // "Programista na Android" develops for it.
                text.firstWord(in: at + 1 + length..<end).map({ text.namesSkill($0.range) }) != true
            {
                return (.at, 1 + length)
            }
            if let length = word(of: Self.byWords, at: at + 1, end), gives(at + 1 + length, end) {
                return (.at, 1 + length)
            }
            // "Praktikum als Gärtnerin": both are the position.
            return word(of: Self.asWords, at: at + 1, end).flatMap { length in
                let before = text.words(in: line.range.lowerBound..<at).last
                return before.map { PositionWords.apprenticeships.contains($0.key) } == true
                    ? nil : (.strong, 1 + length)
            }
        case 0xE2, 0xC2, 0xE3, 0xEF:
            let (scalar, length) = text.bytes.withUnsafeBufferPointer { WordReader.decode($0, at, end) }
            switch scalar {
            case 0x2022, 0xB7, 0x25AA, 0x25CF, 0x2219, 0x25E6, 0x2192, 0x2B25, 0x2756, 0x2502, 0xFF5C,
                0x25A0, 0x25B8, 0x25C6, 0x25C7, 0x2666, 0x2726, 0x2023:
                return (.strong, length)
            // An em dash needs no blanks: "Coppermill—Miller".
            case 0x2014: return (.strong, length)
            case 0x2012...0x2015: return isSpaced || isBlank(at + length) ? (.strong, length) : nil
            case 0x2003, 0x2002, 0x3000: return (.strong, length)
            case 0xFF1A: return (.colon, length)
            case 0xFF0C, 0x3001: return (.comma, length)
            default: return nil
            }
        default: return nil
        }
    }

    /// "Universidad de Valencia. Valencia (Spain)": a school, and where it is.
    private func namesTown(behind stop: Int, _ line: TextLine) -> Bool {
        let end = line.range.upperBound
        guard line.words.count <= 16, stop + 2 < end, text.bytes[stop + 1] == 0x20, text.isCapital(stop + 2),
            stop >= line.range.lowerBound + 4,
            text.bytes[stop - 3..<stop].allSatisfy({ WordReader.isLetter($0) || $0 == UInt8(ascii: ")") })
        else { return false }
        let sign = text.firstSign(in: stop + 2..<end) { ",(.|".utf8.contains($0) }
        return PhraseEvidence(stop + 2..<(sign ?? end), in: text).isPlace
            && PhraseEvidence(line.range.lowerBound..<stop, in: text).school > 0
    }

    /// "COPPERMILL MUSEUM. Tides department. Clerk.": a field in capitals, and behind its full stop the others.
    private func endsCapitals(_ stop: Int, _ line: TextLine) -> Bool {
        guard line.isItem || line.kind == .paragraph, stop + 2 < line.range.upperBound,
            text.bytes[stop + 1] == 0x20, stop > line.range.lowerBound + 8,
            // "Dra. Quill" goes on.
            text.bytes[stop - 4..<stop].allSatisfy({ WordReader.isLetter($0) || $0 == UInt8(ascii: ")") })
        else { return false }
        // Behind the first of them, each full stop parts two.
        let first = text.firstSign(in: line.range.lowerBound..<stop) { $0 == UInt8(ascii: ".") } ?? stop
        let name = line.range.lowerBound..<first
        return name.count > 8 && text.words(in: name).count > 1
            && !text.bytes[name].contains { (0x61...0x7A).contains($0) }
    }

    /// "Coppermill, Inc.", "Tinmill Co., Ltd.": the comma is the name's own.
    private func isBeforeLegalForm(_ comma: Int, _ line: TextLine) -> Bool {
        let behind = comma + 1..<min(line.range.upperBound, comma + 24)
        guard comma > line.range.lowerBound, text.bytes[comma - 1] > 0x20, !behind.isEmpty,
            let form = text.firstWord(in: behind)
        else { return false }
        return form.start <= comma + 2 && OrganizationWords.isFormBehindComma(form)
    }

    /// "铜磨公司-工程师".
    private func isBetweenIdeographs(_ at: Int, _ end: Int) -> Bool {
        at >= 3 && at + 3 < end && text.bytes[at - 3] >= 0xE3 && text.bytes[at - 3] < 0xEF
            && text.bytes[at + 1] >= 0xE3 && text.bytes[at + 1] < 0xEF
    }

    /// With what begins that makes a separator of the blank before it: another blank, or one of the words below.
    private static let behindBlanks: ASCIISet = " abcefhnpw@"

    private static let atWords: [StaticString] = [
        "at ", "bei ", "beim ", "chez ", "@ ", "from ", "presso ", "bij ", "hos ",
    ]

    /// Bytes of the word with which a line leads to a company, "Chez Coppermill", "at [Coppermill](…)"; `nil` for none.
    func leadingPreposition(_ start: Int, _ end: Int) -> Int? {
        // "(société Coppermill)", "company Coppermill".
        let bracket = text.bytes[start] == UInt8(ascii: "(") ? 1 : 0
        if let noun = word(of: Self.companyNouns, at: start + bracket, end),
            isCapital(start + bracket + noun, end)
        {
            return bracket + noun
        }
        return word(of: Self.leadingWords, at: start, end).flatMap { length in
            isCapital(start + length, end) && (!isAmbiguous(start) || isMarked(start + length, behind: start))
                ? length : nil
        }
    }

    /// "At Large Fellow", "Hos Nordal": with a capital, these begin titles and names as well.
    private func isAmbiguous(_ start: Int) -> Bool {
        (0x41...0x5A).contains(text.bytes[start]) && !"CP".utf8.contains(text.bytes[start])
    }

    /// "At **Coppermill**", "At [Coppermill](…)".
    private func isMarked(_ name: Int, behind preposition: Int) -> Bool {
        let marks: TextStyle = [.bold, .italic, .link]
        return !text.style(of: name..<name + 1).intersection(marks)
            .isSubset(of: text.style(of: preposition..<preposition + 1))
    }

    /// In small letters, they are no part of a name.
    private static let companyNouns: [StaticString] = [
        "company ", "firm ", "société ", "entreprise ", "firma ", "empresa ", "azienda ",
    ]

    private static let leadingWords: [StaticString] = [
        "at ", "At ", "bei ", "Bei ", "beim ", "Beim ", "chez ", "Chez ", "presso ", "Presso ", "bij ",
        "Bij ", "hos ", "Hos ",
    ]

    /// "Delegate at Large".
    private static let large = WordReader.key("large")

    /// With what a web address begins, which is a field of its own.
    private static let schemes: [StaticString] = ["https://", "http://"]

    /// Prepositions with an article in them, which stand before other things, too: "au Conseil", "na Kupfer".
    private static let atArticles: [StaticString] = ["à la ", "à l'", "à l’", "au ", "na ", "no "]

    /// "Développeur à Coppermill", "Стажер в Медной мельнице", and not "à Paris": bytes of the word that leads to a town
    /// or, behind a position, to a company.
    private func companyBehindPosition(_ at: Int, _ line: TextLine) -> Int? {
        if let length = word(of: Self.ins, at: at + 1, line.range.upperBound),
            text.words(in: line.range.lowerBound..<at).contains(where: {
                $0.senses.kinds.contains(.position)
            }), let next = text.firstWord(in: at + 1 + length..<line.range.upperBound),
            next.start == at + 1 + length
        {
            // "Consultor en DERWID", "Médico en Hospital del Molino"; unlike "Técnico en Informática", "Experto en SAP".
            let isCompany =
                Self.employers.contains(next.key)
                || next.byteCount > 3 && next.senses.kinds.isEmpty && PhraseEvidence.isCode(text, next)
                    && !text.namesSkill(next.range)
            return isCompany ? length : nil
        }
        guard let length = word(of: Self.towns, at: at + 1, line.range.upperBound),
            text.words(in: line.range.lowerBound..<at).contains(where: {
                $0.senses.kinds.contains(.position)
            }),
            text.firstWord(in: at + 1 + length..<line.range.upperBound)?.senses.kinds.contains(.place)
                == false
        else { return nil }
        return length
    }

    private static let towns: [StaticString] = ["à ", "в ", "w "]

    private static let ins: [StaticString] = ["en "]

    /// With what names of employers begin in Spanish and French.
    private static let employers: WordSet = [
        "hospital", "clínica", "hôpital", "clinique", "banco", "banque", "grupo", "groupe", "ministerio",
        "ayuntamiento", "instituto", "universidad", "colegio", "farmacia", "fundación", "fondation", "centro",
        "hotel", "laboratorio", "servicio",
    ]

    /// "au laboratoire Corail", "à l'université de Caen": in small letters, what employers are.
    private func namesEmployer(_ start: Int, _ end: Int) -> Bool {
        text.firstWord(in: start..<end).map {
            $0.start == start && !$0.senses.kinds.isDisjoint(with: [.school, .organization])
        } == true
    }

    /// Whether a name in capitals begins here.
    private func isCapital(_ at: Int, _ end: Int) -> Bool {
        guard at + 1 < end else { return false }
        return switch text.bytes[at] {
        case 0x41...0x5A: true
        case 0xC3: (0x80...0x9E).contains(text.bytes[at + 1])
        case 0xC5: Self.polishCapitals.contains(text.bytes[at + 1])
        case 0xD0: (0x81...0xAF).contains(text.bytes[at + 1])
        default: false
        }
    }

    /// The second bytes of "Ł", "Ś", "Ź" and "Ż".
    private static let polishCapitals: [UInt8] = [0x81, 0x9A, 0xB9, 0xBB]

    private static let byWords: [StaticString] = ["by ", "por "]

    /// "Bachelor in Tides by Hilltop University": the school that gave a degree.
    private func gives(_ start: Int, _ end: Int) -> Bool {
        let school = start..<min(end, start + 80)
        return text.words(in: school).prefix(5).contains { $0.senses.kinds.contains(.school) }
    }

    private static let asWords: [StaticString] = [
        "as a ", "as an ", "as the ", "as ", "als ", "como ", "en tant que ",
    ]

    /// Their full stop ends no sentence: "Univ. Austral".
    private static let abbreviations: WordSet = [
        "univ", "prof", "dept", "inst", "assoc", "intl", "corp", "им",
    ]

    func word(of words: [StaticString], at: Int, _ end: Int) -> Int? {
        for word in words {
            let matches = word.withUTF8Buffer { wanted in
                at + wanted.count < end && text.bytes[at] == wanted.first
                    && text.bytes[at..<at + wanted.count].elementsEqual(wanted)
            }
            if matches { return word.utf8CodeUnitCount }
        }
        return nil
    }
}
