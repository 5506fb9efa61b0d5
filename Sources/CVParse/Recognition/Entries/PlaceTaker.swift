/// Takes the places out of entries' headers: "Berlin", "Austin, TX", "Remote".
///
/// Known places first; then, where siblings have their place at some spot of the header, what stands at that spot in
/// the entries without one ("Coppermill, Bonn" beside "Brightwater, Berlin").
struct PlaceTaker {
    let text: VisibleText
    let kind: SectionKind

    func take(from readings: inout [HeaderReading]) {
        var learned: Set<HeaderReading.Slot> = []
        for index in readings.indices {
            if let group = readings[index].group, readings.indices.contains(group),
                !readings[group].segments.joined().contains(where: { $0.evidence.position > 1 })
            {
                takeBracketed(&readings[index])
            }
            takeKnown(&readings[index], &learned)
        }
        guard !learned.isEmpty else { return }
        for index in readings.indices where readings[index].fields.place == nil {
            takeLearned(&readings[index], learned)
        }
    }

    /// "Coppermill, Leeds, UK, Lead Engineer": between a name and what somebody was there.
    private func takeInner(_ reading: inout HeaderReading) {
        guard kind.holdsPositions || kind == .education, reading.fields.place == nil,
            reading.segments.joined().count(where: isRole) == 1
        else { return }
        for index in reading.segments.indices {
            let parts = reading.segments[index]
            guard parts.count > 2, let first = parts.firstIndex(where: \.evidence.isPlace), first > 0,
                isRole(parts[0]) == false,
                let next = parts[first...].firstIndex(where: { !$0.evidence.isPlace }), isRole(parts[next]),
                parts[first..<next].contains(where: \.evidence.isCity)
                    || parts[..<first].allSatisfy({ $0.evidence.school == 0 })
            else { continue }
            // "Coppermill, Rumford, UK": a town that only its country shows to be one.
            let isTown =
                first > 1 && next - first == 1 && !parts[first].evidence.isCity
                && parts[first - 1].evidence.couldBePlace && isCapitalized(parts[first - 1])
            let start = isTown ? first - 1 : first
            reading.fields.place = parts[start].range.lowerBound..<parts[next - 1].range.upperBound
            reading.segments[index] = Array(parts[..<start])
            reading.segments.insert(Array(parts[next...]), at: index + 1)
            return
        }
    }

    /// "#### Engineer (Riverton, 2019 – 2020)" below "### Coppermill": the company is told, and the bracket says where.
    private func takeBracketed(_ reading: inout HeaderReading) {
        guard kind.holdsPositions, reading.fields.place == nil, reading.segments.count == 2,
            let town = reading.segments[1].first, reading.segments[1].count == 1, town.separator == .at,
            town.evidence.couldBePlace, isCapitalized(town), town.range.lowerBound > 0,
            text.bytes[town.range.lowerBound - 1] == UInt8(ascii: "("),
            reading.segments[0].allSatisfy({ $0.line == town.line })
        else { return }
        reading.fields.place = town.range
        reading.segments.removeLast()
    }

    private func isRole(_ part: HeaderPart) -> Bool {
        kind == .education
            ? part.evidence.degree > 0 && part.evidence.school == 0 : part.evidence.position > 1
    }

    private func takeKnown(_ reading: inout HeaderReading, _ learned: inout Set<HeaderReading.Slot>) {
        takeInner(&reading)
        for index in reading.segments.indices {
            if isPlaceAsWhole(index, reading), let first = reading.segments[index].first,
                let last = reading.segments[index].last
            {
                reading.fields.place =
                    reading.fields.place
                    ?? withoutFullStop(first.range.lowerBound..<last.range.upperBound)
                reading.segments[index] = []
                continue
            }
            guard let last = reading.segments[index].last, !isEmployer(reading.segments[index], reading),
                !isOnlyDegree(last, reading),
                last.evidence.isPlace || last.separator == .comma && last.evidence.couldBePlace
                    || isStreet(last, reading.segments[index].count)
            else { continue }
            let slot = reading.slot(of: index, isTail: reading.segments[index].count > 1)
            var parts = reading.segments[index]
            var taken: Range<Int>?
            while let last = parts.last,
                last.evidence.isPlace || isTownOfCompany(last, parts.dropLast().last)
                    || isStreet(last, parts.count),
                !last.evidence.isCity || !Self.isCampus(last, of: parts.dropLast().last, text)
            {
                parts.removeLast()
                taken = last.range.lowerBound..<(taken?.upperBound ?? last.range.upperBound)
                if let quarter = parts.last, isQuarter(quarter, parts, index, reading) {
                    parts.removeLast()
                    taken = quarter.range.lowerBound..<(taken?.upperBound ?? quarter.range.upperBound)
                } else if !last.evidence.isCity, !isStreet(last, parts.count + 1), let city = parts.last,
                    isCity(city, parts, index, reading)
                {
                    parts.removeLast()
                    taken = city.range.lowerBound..<(taken?.upperBound ?? city.range.upperBound)
                    if let town = parts.last, isTownOfRegion(town, city, parts, reading) {
                        parts.removeLast()
                        taken = town.range.lowerBound..<(taken?.upperBound ?? town.range.upperBound)
                    }
                }
            }
            guard let taken else { continue }
            let isTail = !parts.isEmpty
            if isTail || reading.segments.count > 1 {
                reading.segments[index] = parts
                if reading.fields.place == nil { reading.fields.place = withoutFullStop(taken) }
                if var slot, leavesEmployer(reading) {
                    slot.isTail = isTail
                    learned.insert(slot)
                }
            }
        }
        reading.segments.removeAll { $0.isEmpty }
    }

    /// "Hilltop College – MD": the code of a state, where nothing else names a degree.
    private func isOnlyDegree(_ part: HeaderPart, _ reading: HeaderReading) -> Bool {
        kind == .education && part.separator != .comma && part.evidence.degree > 0
            && part.evidence.wordCount == 1
            && reading.segments.joined().count { $0.evidence.degree > 0 } == 1
    }

    /// "Phoenix (a liquidity start-up)", "Veneto Region": called as a place is, but nothing else is the employer, and a
    /// bracket says what it does, or a word that it governs.
    private func isEmployer(_ parts: [HeaderPart], _ reading: HeaderReading) -> Bool {
        guard kind.holdsPositions, let only = parts.first, parts.count == 1, only.evidence.isPlace,
            !leavesEmployer(reading, without: 1), reading.segments.count > 1
        else { return false }
        let words = text.words(in: only.range)
        if words.count > 1, words.last.map({ Self.authorities.contains($0.key) }) == true { return true }
        let open = text.bytes[only.range.upperBound...].prefix(2)
        guard open.elementsEqual(" (".utf8), case let start = only.range.upperBound + 2,
            let close = text.firstSign(
                in: start..<text.lines[only.line].range.upperBound, where: { $0 == UInt8(ascii: ")") })
        else { return false }
        return text.words(in: start..<close).count > 1 && !PhraseEvidence(start..<close, in: text).isPlace
            && !text.words(in: start..<close).contains(where: \.isNumber)
    }

    private static let authorities: WordSet = [
        "region", "county", "province", "canton", "district", "borough", "municipality", "council",
    ]

    /// Whether something may be the organisation besides the position, once some parts are taken; in a group the
    /// organisation stands above.
    private func leavesEmployer(_ reading: HeaderReading, without taken: Int = 0) -> Bool {
        !kind.holdsPositions || reading.group != nil
            || reading.segments.reduce(0) { $0 + $1.count } - taken > 1
    }

    /// Whether a segment behind others names a place with all of its parts.
    private func isPlaceAsWhole(_ index: Int, _ reading: HeaderReading) -> Bool {
        let parts = reading.segments[index]
        return index > 0 && (isTownAndQuarter(parts, reading) || isTownAndMode(parts, reading))
            || index > 1 && parts.count == 1 && parts.allSatisfy(isTownAndState)
    }

    /// "Engineer — Coppermill — Somerville MA": behind two other fields, a town nobody has heard of and its state.
    private func isTownAndState(_ part: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        guard (2...3).contains(words.count), part.separator == .strong, part.evidence.position == 0,
            let state = words.last
        else { return false }
        return state.senses.kinds.isSuperset(of: [.place, .shortCode])
            && PhraseEvidence.isCode(text, state)
            && words.dropLast().allSatisfy {
                (0x41...0x5A).contains(text.bytes[$0.start]) && !PhraseEvidence.isCode(text, $0)
            }
    }

    /// "Istanbul, Tuzla": a known town, and its part behind it.
    private func isTownAndQuarter(_ parts: [HeaderPart], _ reading: HeaderReading) -> Bool {
        guard (2...3).contains(parts.count), let town = parts.first, town.evidence.isPlace,
            town.evidence.isCity
        else { return false }
        return leavesEmployer(reading, without: parts.count)
            && parts.dropFirst().allSatisfy { $0.evidence.couldBePlace && isCapitalized($0) }
    }

    /// "**Engineer, Coppermill Ltd**, Radom, on-site": behind both, a town nobody has heard of, and how the work was done.
    private func isTownAndMode(_ parts: [HeaderPart], _ reading: HeaderReading) -> Bool {
        guard parts.count == 2, parts[0].evidence.couldBePlace, isCapitalized(parts[0]),
            text.words(in: parts[1].range).allSatisfy({ Self.modes.contains($0.key) }),
            let names = reading.segments.first, names.count > 1
        else { return false }
        return names[0].evidence.position > 1
    }

    static let modes: WordSet = ["remote", "onsite", "on-site", "hybrid", "remotely", "on", "site"]

    /// "Kupfermühle AG, Wil": the name ended in what the law calls the company, and a town nobody has heard of follows.
    private func isTownOfCompany(_ part: HeaderPart, _ company: HeaderPart?) -> Bool {
        guard let company, part.separator == .comma, part.evidence.couldBePlace, isCapitalized(part) else {
            return false
        }
        let names = text.words(in: company.range)
        return names.count > 1 && names.contains(where: OrganizationWords.isLegalForm)
    }

    /// "Kupfer Srl, Via Lago 104": a street and a house's number behind a company.
    private func isStreet(_ part: HeaderPart, _ count: Int) -> Bool {
        guard part.separator == .comma, count > 1, part.evidence.wordCount <= 7 else { return false }
        let words = text.words(in: part.range)
        guard let first = words.first, let last = words.last, words.count > 1 else { return false }
        let name = first.isNumber ? words.dropFirst() : words.dropLast()
        guard first.isNumber != last.isNumber, let begin = name.first, let end = name.last else {
            return false
        }
        return name.count > 1 && (Self.streets.contains(begin.key) || Self.streetEnds.contains(end.key))
            || last.isNumber && text.ends(end, in: Self.streetSuffixes)
    }

    private static let streets: WordSet = [
        "via", "viale", "piazza", "corso", "rue", "avenue", "boulevard", "calle", "avenida", "paseo", "rua",
        "ulica",
        "ul", "ulitsa", "улица", "ул",
    ]

    /// "Hauptstraße 5", "Kerkstraat 12".
    private static let streetSuffixes: [StaticString] = ["straße", "strasse", "straat", "gasse", "weg"]

    private static let streetEnds: WordSet = [
        "street", "avenue", "road", "boulevard", "drive", "lane", "blvd", "ave",
    ]

    /// Whether the phrase before a state or country is its city, and not the organisation.
    private func isCity(_ part: HeaderPart, _ parts: [HeaderPart], _ segment: Int, _ reading: HeaderReading)
        -> Bool
    {
        // "[MAT](…), Greece": a school, and where it is.
        guard kind != .education || !part.style.contains(.link),
            part.evidence.couldBePlace || part.evidence.isPlace || namesTownOnly(part, parts)
                || isTownOfState(part, parts, reading.segments[segment]),
            !Self.isCampus(part, of: parts.dropLast().last, text, before: true)
        else {
            return false
        }
        if part.evidence.isPlace { return true }
        let others = reading.segments.count - 1
        switch parts.count {
        case 1: return others > 0 && (segment > 0 || part.separator != .start)
        case 2: return others > 0 || parts[0].evidence.position == 0
        default: return true
        }
    }

    /// "Engineer", "Coppermill", and then "Cook Mills, Westmark, Brasil": the line has nothing else, and the employer stands
    /// elsewhere.
    private func isTownOfRegion(
        _ town: HeaderPart, _ region: HeaderPart, _ parts: [HeaderPart], _ reading: HeaderReading
    ) -> Bool {
        parts.count == 1 && !region.evidence.isCity && town.evidence.couldBePlace && isCapitalized(town)
            && town.line == region.line && kind.holdsPositions
            && (reading.group != nil || reading.segments.count > 2)
    }

    /// "Developer, Coppermill Labs, Falls Church" before a state: the third of three, though a word of it names
    /// organisations elsewhere.
    private func namesTownOnly(_ part: HeaderPart, _ parts: [HeaderPart]) -> Bool {
        parts.count == 3 && part.evidence.wordCount == 2 && isCapitalized(part)
            && part.evidence.position + part.evidence.school + part.evidence.degree == 0
            && parts[0].evidence.position > 1
            && text.words(in: part.range).last.map { Self.townNouns.contains($0.key) } == true
    }

    /// "Mill Quay, Riverton • 2014 – 2015" below a school: nothing else stands before the city on its line.
    private func isQuarter(
        _ part: HeaderPart, _ parts: [HeaderPart], _ segment: Int, _ reading: HeaderReading
    ) -> Bool {
        kind == .education && parts.count == 1 && segment > 0 && part.separator == .start
            && part.evidence.couldBePlace && part.evidence.subject == 0 && isCapitalized(part)
            && reading.segments[..<segment].joined().contains { $0.evidence.school > 0 }
    }

    /// "Coppermill – Point Cook, VIC": a town called as people's trades are, alone with the code of its state.
    private func isTownOfState(_ part: HeaderPart, _ parts: [HeaderPart], _ segment: [HeaderPart]) -> Bool {
        guard parts.count == 1, segment.count == 2, part.separator == .strong, let code = segment.last,
            (2...3).contains(part.evidence.wordCount), isCapitalized(part),
            part.evidence.organization + part.evidence.school == 0
        else { return false }
        let words = text.words(in: code.range)
        return words.count == 1
            && words.allSatisfy {
                $0.senses.kinds.isSuperset(of: [.place, .shortCode]) && PhraseEvidence.isCode(text, $0)
            }
    }

    /// Words of organisations that end the names of towns.
    private static let townNouns: WordSet = ["church", "market", "union"]

    private func takeLearned(_ reading: inout HeaderReading, _ learned: Set<HeaderReading.Slot>) {
        for index in reading.segments.indices {
            var parts = reading.segments[index]
            guard let last = parts.last, last.evidence.couldBePlace, isCapitalized(last) else { continue }
            let isTail = parts.count > 1
            guard let slot = reading.slot(of: index, isTail: isTail), learned.contains(slot),
                !isTail || reading.segments.count > 1 || parts.count > 2 || parts[0].evidence.position == 0,
                isTail ? !Self.isCampus(last, of: parts.dropLast().last, text) : reading.segments.count > 1,
                leavesEmployer(reading, without: 1)
            else { continue }
            parts.removeLast()
            reading.fields.place = withoutFullStop(last.range)
            reading.segments[index] = parts
            break
        }
        reading.segments.removeAll { $0.isEmpty }
    }

    /// "Leeds, UK." at the end of a sentence; "U.S." keeps its own.
    private func withoutFullStop(_ place: Range<Int>) -> Range<Int> {
        let dots = text.bytes[place].count { $0 == UInt8(ascii: ".") }
        return dots == 1 && text.bytes[place.upperBound - 1] == UInt8(ascii: ".") ? place.dropLast() : place
    }

    private func isCapitalized(_ part: HeaderPart) -> Bool {
        !(0x61...0x7A).contains(text.bytes[part.range.lowerBound])
    }
}
