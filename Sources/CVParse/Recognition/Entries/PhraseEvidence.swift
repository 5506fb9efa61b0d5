/// What the words of a phrase speak for. Each figure counts words of that sense; more is surer.
struct PhraseEvidence: Sendable {
    var position = 0
    var organization = 0
    var school = 0
    var degree = 0
    /// Words of what people study.
    var subject = 0
    /// The phrase is a place and nothing else.
    var isPlace = false
    /// The place is a town and needs no other name before it.
    var isCity = false
    /// It could be a place by its shape: one to three capitalised words without any other sense.
    var couldBePlace = false
    /// A web address, by shape.
    var isAddress = false
    /// It begins by saying that somebody worked for nobody in particular: "Freelance software and design".
    var isFreelance = false
    var wordCount = 0

    init(_ range: Range<Int>, in text: VisibleText) {
        let words = text.words(in: range)
        wordCount = words.count
        var places = 0
        var others = 0
        var shades = 0
        // "Cape Town": the words of a name that is behind none of them.
        var placed = 0
        for (offset, word) in words.enumerated() {
            if placed == 0, text.bytes[word.start] < 0x61 || text.bytes[word.start] >= 0x80 {
                let rest = words.dropFirst(offset)
                placed = PlacePhrases.names.count(in: rest)
                if placed > 0 { isCity = true }
                if SchoolPhrases.names.count(in: rest) > 0 { school += 2 }
            }
            if placed > 0 {
                placed -= 1
                places += 1
                continue
            }
            let kinds = word.senses.kinds
            let isUpper = text.bytes[word.start] < 0x61 || text.bytes[word.start] > 0x7A
            if kinds.contains(.position) || Self.isPrefix(word, in: text), isUpper || words.count <= 8 {
                position += offset == words.count - 1 ? 3 : 2
            } else if !word.isNumber, Self.mayHaveSuffix(text, word) {
                if text.ends(word, in: PositionWords.suffixes, behind: 2) {
                    position += 2
                } else if text.ends(word, in: OrganizationWords.schoolSuffixes, behind: 2) {
                    school += 2
                }
            }
            organization += Self.organization(of: word, in: text)
            if kinds.contains(.school) { school += 2 }
            if kinds.contains(.subject) { subject += 1 }
            if kinds.contains(.degree), isUpper || word.byteCount > 4 {
                degree += kinds.contains(.shortCode) ? 1 : 2
            } else if DegreeWords.spacedDegree(from: word, words.dropFirst(offset + 1), in: text) != nil {
                degree += 2
            }
            if kinds.contains(.place), !kinds.contains(.shortCode) || Self.isCode(text, word) {
                places += 1
            } else if !kinds.contains(.function) && !word.isNumber {
                // "New York City", "San Francisco Bay Area": words that shade a place's name.
                if PlaceWords.parts.contains(word.key) { shades += 1 } else { others += 1 }
            }
        }
        // "Georgia Tech", "Virginia Tech".
        if words.count == 2, position > 0, places > 0, words.last?.key == Self.tech {
            (position, school) = (0, school + 2)
        }
        // "Educación Secundaria", "Ensino Médio": what is taught there, and no school's name.
        if Self.namesLevel(words) { (school, degree) = (0, degree + 2) }
        // "Copper & Partner".
        if words.count > 1, let last = words.last, Self.partners.contains(last.key),
            text.bytes[range.lowerBound..<last.start].last(where: { $0 > 0x20 }) == UInt8(ascii: "&")
        {
            (position, organization) = (0, organization + 2)
        }
        // "DevOps Department".
        if words.count == 2, position > 0, let first = words.first, Self.trades.contains(first.key),
            Self.namesUnit(words)
        {
            (position, organization) = (0, organization + 2)
        }
        // "Team Lead", "Software Engineer II, Payments": what precedes the noun of a position shades it.
        // In Romance languages it follows: "Ingeniero de software".
        if organization > 0, position > 1, let head = Self.head(of: words, in: text),
            head.senses.kinds.contains(.position), head.start > range.lowerBound
        {
            organization = words.reduce(0) { sum, word in
                word.start > head.start ? sum + Self.organization(of: word, in: text) : sum
            }
        }
        if let first = words.first, let joint = words.dropFirst().first, position > 1,
            first.senses.kinds.contains(.position), Self.genitives.contains(joint.key)
        {
            organization = 0
        }
        // "Associate of Applied Science".
        if words.count > 2, words.first?.key == Self.associate, words.dropFirst().first?.key == Self.of {
            (degree, position) = (degree + 2, 0)
        }
        // "Director of Consulting", "Head of the Grain Department": what somebody is at the head of.
        if organization > 0, words.count <= 4 || words.count <= 8 && Self.namesUnit(words),
            let first = words.first,
            first.senses.kinds.contains(.position),
            words.dropFirst().first?.key == Self.of, !words.contains(where: OrganizationWords.isLegalForm)
        {
            organization = 0
        }
        // "Graduated with honors": how it went, and no degree.
        if degree > 0, words.count <= 4, words.contains(where: { Self.leadsToHonours.contains($0.key) }),
            words.allSatisfy({ !$0.senses.kinds.contains(.degree) || HeaderSplitter.honours.contains($0.key) }
            )
        {
            degree = 0
        }
        // "Cashier and Customer Service".
        if organization > 0, words.first?.senses.kinds.contains(.position) == true,
            case let rest = words.dropFirst(), rest.first?.key == Self.and,
            Self.namesActivity(rest.dropFirst())
        {
            organization = 0
        }
        if position + degree == 0, Self.namesActivity(words) { (position, organization, school) = (2, 0, 0) }
        let bytes = text.bytes[range]
        if text.firstSign(in: range, where: { $0 >= 0xE3 }) != nil {
            if Self.contains(bytes, OrganizationWords.fragments) { organization += 3 }
            // "株式会社サイバーエージェント": one name, whatever the rest of it is called.
            let isCompany = Self.isCompany(bytes)
            if !isCompany, Self.contains(bytes, PositionWords.fragments) { position += 3 }
            if Self.contains(bytes, OrganizationWords.schoolFragments) { school += 3 }
            if Self.contains(bytes, DegreeWords.fragments) { degree += 3 }
            if Self.contains(bytes, SubjectWords.fragments) { subject += 1 }
        }
        if words.count > 2, let first = words.first, let joint = words.dropFirst().first,
            Self.authorities.contains(first.key), joint.key == Self.of
        {
            organization += 2
        }
        // "Toronto, ON": in capitals and alone, the state; else the preposition.
        if words.count == 1, let only = words.first, only.key == Self.on, Self.isCode(text, only) {
            places = 1
        }
        if places == 0 { others += shades }
        isAddress = text.holds(UInt8(ascii: "."), in: range) && Self.looksLikeAddress(bytes)
        if isAddress { organization += 1 }
        isFreelance = words.count > 1 && words.first.map { Self.freelance.contains($0.key) } == true
        isCity = isCity || words.contains { $0.senses.kinds.contains(.city) }
        isPlace = places > 0 && others == 0 && organization == 0 && school == 0
        if !isPlace, words.count <= 12, bytes.first.map({ $0 >= 0xE3 }) == true,
            Self.isIdeographicPlace(bytes)
        {
            isPlace = true
            isCity = true
        }
        couldBePlace =
            position == 0 && organization == 0 && school == 0 && degree == 0 && (1...3).contains(words.count)
    }

    /// Whether the phrase of a range has no word of names that schools and companies have, and departments have not.
    func mayNameDepartment(_ range: Range<Int>, in text: VisibleText) -> Bool {
        guard school == 0 else { return false }
        if organization == 0 { return true }
        let names = text.words(in: range).filter { $0.senses.kinds.contains(.organization) }
        return !names.isEmpty && names.allSatisfy { OrganizationWords.departments.contains($0.key) }
    }

    /// "Co" of "Co-op", "Co-founder", "Co-ordinator", which are read as two words: no company's; "Post" of "Post-doc".
    private static func isPrefix(_ word: Word, in text: VisibleText) -> Bool {
        prefixes.contains(word.key) && word.end + 1 < text.bytes.count
            && text.bytes[word.end] == UInt8(ascii: "-")
            && WordReader.isLetter(text.bytes[word.end + 1])
    }

    private static let tech = WordReader.key("tech")

    private static let partners: WordSet = ["partner", "partners", "associates", "sons", "söhne"]

    /// What is done in a unit, by words that name who does it as well: "DevOps Department", unlike "Head Finance Department".
    private static let trades: WordSet = [
        "devops", "sre", "qa", "student", "graduate", "volunteer", "advisor", "research",
    ]

    /// The last words of names of units, whatever is done there.
    private static let units: WordSet = ["department", "division", "abteilung", "office"]

    private static func namesUnit(_ words: ArraySlice<Word>) -> Bool {
        words.last.map { units.contains($0.key) } == true
    }

    private static let prefixes: WordSet = ["co", "post"]

    /// "Technical Support", "Data Entry": work that is named instead of who does it.
    private static func namesActivity(_ words: ArraySlice<Word>) -> Bool {
        guard (2...4).contains(words.count), let last = words.last,
            PositionWords.activities.contains(last.key)
        else { return false }
        return words.dropLast().allSatisfy {
            $0.senses.kinds.contains(.seniority) || PositionWords.fields.contains($0.key)
                || $0.senses.kinds.contains(.function)
        }
    }

    /// What a word of a company's name counts; "CO" is a state, "Co" a company.
    private static func organization(of word: Word, in text: VisibleText) -> Int {
        let kinds = word.senses.kinds
        guard kinds.contains(.organization), !kinds.contains(.shortCode) || !isCode(text, word),
            !isPrefix(word, in: text)
        else { return 0 }
        return kinds.contains(.position) ? 1 : 2
    }

    /// The last word before a comma that is no grade.
    private static func head(of words: ArraySlice<Word>, in text: VisibleText) -> Word? {
        let end = words.first {
            text.bytes.indices.contains($0.end) && text.bytes[$0.end] == UInt8(ascii: ",")
        }
        return words.last { word in
            end.map { word.start <= $0.start } != false && !word.isNumber && !grades.contains(word.key)
        }
    }

    /// "Engineer II".
    private static let grades: WordSet = ["i", "ii", "iii", "iv", "v"]

    /// "City of Leeds": who governs a place, and not the place.
    private static let authorities: WordSet = [
        "city", "town", "county", "borough", "state", "government", "village",
    ]

    private static let of = WordReader.key("of")

    private static let on = WordReader.key("on")

    private static let leadsToHonours: WordSet = ["graduated", "with", "passed", "high", "full", "class"]

    private static let associate = WordReader.key("associate")

    private static let and = WordReader.key("and")

    private static let genitives: WordSet = ["de", "du", "des", "del", "di", "della", "da", "do"]

    private static let freelance: WordSet = [
        "freelance", "freelancing", "self-employed", "selfemployed", "independent", "freiberuflich",
        "autónomo",
        "фриланс",
    ]

    /// "Instituto Superior Técnico": a school's noun first, and last what kind of school it is, by a word of degrees.
    static func namesKindOfSchool(_ words: ArraySlice<Word>) -> Bool {
        guard words.count > 1, let first = words.first, let last = words.last else { return false }
        return first.senses.kinds.contains(.school) && closingKinds.contains(last.key)
    }

    private static let closingKinds: WordSet = [
        "técnico", "tecnico", "secundario", "secundaria", "médio", "medio",
    ]

    private static func namesLevel(_ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first, let level = words.dropFirst().first else { return false }
        return teachings.contains(first.key) && levels.contains(level.key)
            || first.key == exchange && exchanges.contains(level.key)
            // "Superior de Tecnologia em Sistemas": Brazil's name for a course.
            || first.key == superior && genitives.contains(level.key)
    }

    private static let exchange = WordReader.key("exchange")

    /// "Exchange Semester"; an "Exchange Server" is none.
    private static let exchanges: WordSet = [
        "program", "programme", "student", "semester", "year", "studies", "study",
    ]

    private static let superior = WordReader.key("superior")

    private static let teachings: WordSet = [
        "educación", "educação", "enseñanza", "ensino", "educació", "istruzione", "formazione",
        "enseignement",
    ]

    private static let levels: WordSet = [
        "secundaria", "secundária", "primaria", "primária", "básica", "básico", "media", "média", "médio",
        "medio",
        "superior", "fundamental", "secondaria", "secondaire", "universitaria", "universitária",
        "profissional",
        "profesional", "técnico", "técnica",
    ]

    /// "School Diploma", "School Certificate": what who leaves a school has, and no school.
    static func nameLeaving(_ school: Word, _ degree: Word) -> Bool {
        school.senses.kinds.contains(.school) && degree.senses.kinds.contains(.degree)
            && !degree.senses.kinds.contains(.shortCode)
    }

    /// Two or three capital letters: the code of a state.
    static func isCode(_ text: VisibleText, _ word: Word) -> Bool {
        text.bytes[word.range].allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// "北京", "广东省深圳市": names of places, one behind the other.
    private static func isIdeographicPlace(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            guard let name = PlaceWords.ideographs.first(where: { starts(rest, with: $0) }) else {
                return false
            }
            rest = rest.dropFirst(name.utf8CodeUnitCount)
            if let suffix = PlaceWords.ideographicSuffixes.first(where: { starts(rest, with: $0) }) {
                rest = rest.dropFirst(suffix.utf8CodeUnitCount)
            }
            rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
        }
        return true
    }

    /// Whether a name without blanks begins or ends with what its company is in law.
    private static func isCompany(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.contains(0x20)
            && OrganizationWords.ideographicForms.contains { form in
                form.withUTF8Buffer { bytes.starts(with: $0) || bytes.suffix($0.count).elementsEqual($0) }
            }
    }

    private static func starts(_ bytes: ArraySlice<UInt8>, with name: StaticString) -> Bool {
        name.withUTF8Buffer { bytes.starts(with: $0) }
    }

    /// Nearly all words are told by their last two letters to have none.
    private static func mayHaveSuffix(_ text: VisibleText, _ word: Word) -> Bool {
        word.byteCount > 8
            && suffixEnds.contains(UInt16(text.bytes[word.end - 2]) << 8 | UInt16(text.bytes[word.end - 1]))
    }

    /// The last two bytes of each suffix.
    private static let suffixEnds: [UInt16] = {
        let suffixes = PositionWords.suffixes + OrganizationWords.schoolSuffixes
        return suffixes.reduce(into: []) { ends, suffix in
            suffix.withUTF8Buffer { tail in
                let end = tail.suffix(2).reduce(0) { $0 << 8 | UInt16($1) }
                if !ends.contains(end) { ends.append(end) }
            }
        }
    }()

    private static func contains(_ bytes: ArraySlice<UInt8>, _ fragments: [StaticString]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            // In one script the last bytes of characters differ, and the first ones do not.
            var last: UInt64 = 0
            for byte in bytes where byte & 0xC0 == 0x80 { last |= 1 &<< UInt64(byte & 63) }
            return fragments.contains { fragment in
                fragment.withUTF8Buffer { wanted in
                    guard wanted.count >= 3, bytes.count >= wanted.count else { return false }
                    let third = wanted[2]
                    // "(주)" has its third byte elsewhere.
                    guard third & 0xC0 != 0x80 || last &>> UInt64(third & 63) & 1 == 1 else { return false }
                    var at = 0
                    while at + wanted.count <= bytes.count {
                        if bytes[at + 2] == third, bytes[at..<at + wanted.count].elementsEqual(wanted) {
                            return true
                        }
                        at += 1
                    }
                    return false
                }
            }
        }
    }

    private static func looksLikeAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count > 3, let dot = bytes.lastIndex(of: UInt8(ascii: ".")), !bytes.contains(0x20) else {
            return false
        }
        let tail = bytes[(dot + 1)...]
        return bytes.starts(with: "http".utf8)
            || (2...6).contains(tail.count) && tail.allSatisfy { WordReader.isLetter($0) }
                && dot > bytes.startIndex + 1
    }
}
