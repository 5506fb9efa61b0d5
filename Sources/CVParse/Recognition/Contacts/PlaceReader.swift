/// The place where the person lives, as the header or a contact section states it.
struct PlaceReader {
    let text: VisibleText
    let dates: [[DateMention]]

    private static let labels: WordSet = [
        "location", "address", "city", "based", "residence", "lives", "living", "home", "adresse",
        "anschrift", "wohnort",
        "ort", "adresse", "ville", "domicilio", "dirección", "ubicación", "ciudad", "endereço", "cidade",
        "localização",
        "indirizzo", "residenza", "città", "adres", "woonplaats", "город", "адрес", "坐标", "地址", "所在地",
        "现居", "住所", "주소",
        "거주지", "localidade", "localização", "местоположение",
    ]

    /// Where somebody works and does not live.
    private static let nowhere: WordSet = ["remote"]

    func place(in zones: [Range<Int>], apartFrom taken: [Range<Int>]) -> Range<Int>? {
        for line in zones.joined() {
            if let value = labelled(line) { return withoutStreet(value) }
        }
        for line in zones.joined() where mayHoldPlace(line) {
            let segments = segments(line)
            // A heading names somebody, unless it shares its line with other contacts, or stands below one that does.
            guard !text.lines[line].isHeading || segments.count > 1 || isTownBelowName(line) else { continue }
            let isProse = text.isProse(line)
            for segment in segments
            where !taken.contains(where: { $0.overlaps(segment) }) && (!isProse || isHome(segment, line)) {
                if isPlace(segment) || endsInPostalCode(segment) { return withoutStreet(segment) }
            }
        }
        return nil
    }

    /// Most lines have neither a place's word nor a postal code, and need not be taken apart.
    private func mayHoldPlace(_ line: Int) -> Bool {
        let words = text.words[text.lines[line].words]
        return words.contains { isPlaceWord($0) || $0.isNumber && $0.byteCount == 5 } || holdsPhrase(words)
    }

    private func holdsPhrase(_ words: ArraySlice<Word>) -> Bool {
        words.indices.contains { PlacePhrases.names.count(in: words[$0...]) > 0 }
    }

    /// "### Leeds, UK" directly below another heading.
    private func isTownBelowName(_ line: Int) -> Bool {
        line > 0 && text.lines[line - 1].isHeading
            && PhraseEvidence(text.lines[line].range, in: text).isPlace
    }

    /// "I'm based in Leeds": in a sentence, where it says that somebody lives there.
    private func isHome(_ segment: Range<Int>, _ line: Int) -> Bool {
        let start = min(text.lines[line].range.lowerBound, segment.lowerBound)
        let before = text.words(in: start..<segment.lowerBound).suffix(2)
        let all = before + text.words(in: segment).prefix(3)
        return zip(all, all.dropFirst()).contains {
            Self.livings.contains($0.key) && Self.ins.contains($1.key)
        }
    }

    private static let livings: WordSet = [
        "based", "live", "lives", "living", "located", "reside", "residing", "wohne", "lebe", "habite",
        "vivo",
        "moro", "resido",
    ]
    private static let ins: WordSet = ["in", "at", "near", "à", "en", "em"]

    /// "riverton MA 02143", "Cook Mills, HI 96706": the code of a state and five digits, whatever the town is called.
    private func endsInPostalCode(_ segment: Range<Int>) -> Bool {
        let words = text.words(in: segment)
        guard (3...6).contains(words.count), !words.contains(where: { $0.senses.kinds.contains(.function) }),
            !text.holds(UInt8(ascii: "."), in: segment), let code = words.last,
            let state = words.dropLast().last
        else {
            return false
        }
        return code.isNumber && code.byteCount == 5 && code.end == segment.upperBound
            && state.byteCount == 2 && PhraseEvidence.isCode(text, state) && code.start - state.end == 1
    }

    /// "28 Mill Court, Leeds" is Leeds; "Mühlenstr. 9, 90473 Nürnberg" and "90473 Nürnberg, Mühlenstr. 9" are 90473
    /// Nürnberg.
    private func withoutStreet(_ place: Range<Int>) -> Range<Int> {
        if let town = behindStreet(place) { return town }
        let parts = text.parts(of: place) { text.bytes[$0] == UInt8(ascii: ",") }
        guard let street = parts.dropLast().lastIndex(where: isStreet) else {
            guard parts.count > 1, isTownWithCode(parts[0]), let rest = parts.dropFirst().first,
                isStreet(rest)
            else {
                return place
            }
            return parts[0]
        }
        let rest = parts[street + 1].lowerBound..<place.upperBound
        // "5 Mill Ave. Rochester, MN, USA": the town stands with the street.
        let isRegion = text.words(in: parts[street + 1]).allSatisfy { $0.senses.kinds.contains(.shortCode) }
        return isRegion ? place : rest
    }

    /// A part of an address that is no town: with a street's word, or with a number that is no postal code before a name.
    private func isStreet(_ part: Range<Int>) -> Bool {
        let words = text.words(in: part)
        guard !words.isEmpty else { return true }
        // "St. Louis" is a town.
        if words.dropFirst().contains(where: { $0.senses.kinds.contains(.street) }) { return true }
        // "LS1 4AP": a postal code in capitals, with a digit in each half.
        let halves = text.bytes[part].split(separator: 0x20)
        let isCode =
            halves.count == 2
            && halves.allSatisfy { half in
                (2...4).contains(half.count) && half.contains(where: WordReader.isDigit)
                    && half.contains { (0x41...0x5A).contains($0) }
            }
        return !isTownWithCode(part) && words.contains(where: \.isNumber) && !isCode
    }

    /// "90473 Nürnberg", "Kyiv 02232".
    private func isTownWithCode(_ part: Range<Int>) -> Bool {
        let words = text.words(in: part)
        guard let first = words.first, let last = words.last, words.count > 1 else {
            return words.first.map { $0.isNumber && (4...6).contains($0.byteCount) } == true
        }
        return first.isNumber && (4...6).contains(first.byteCount)
            || words.count <= 3 && !first.isNumber && last.isNumber && (5...6).contains(last.byteCount)
    }

    /// "str. Moara Veche 060029 Bucharest, Romania": the postal code and what follows, behind a street without a comma.
    private func behindStreet(_ place: Range<Int>) -> Range<Int>? {
        let words = text.words(in: place)
        guard let street = words.firstIndex(where: { $0.senses.kinds.contains(.street) }),
            let code = words[(street + 1)...].firstIndex(where: {
                $0.isNumber && (5...6).contains($0.byteCount)
            }),
            code + 1 < words.endIndex, !words[code + 1].isNumber,
            words[code + 1].start - words[code].end == 1
        else { return nil }
        return words[code].start..<place.upperBound
    }

    private func labelled(_ line: Int) -> Range<Int>? {
        LabelledValue(text: text).value(onLine: line) { words in
            words.count <= 4
                && (Self.labels.contains(WordReader.phraseKey(words))
                    || words.count <= 2 && words.contains { Self.labels.contains($0.key) })
        }
    }

    /// What stands between bars, bullets and brackets.
    private func segments(_ line: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for part in HeaderSplitter(text: text, dates: dates).parts(ofLine: line) {
            if part.separator == .comma, let last = found.last,
                last.lowerBound >= text.lines[line].range.lowerBound, !isClause(part), !isPhone(part)
            {
                found[found.count - 1] = last.lowerBound..<part.range.upperBound
            } else {
                found.append(part.range)
            }
        }
        // "ada@quill.example / Leeds, UK / …"; but "Vienna / Austria" is one place.
        return text.holds(UInt8(ascii: "@"), in: text.lines[line].range) ? found.flatMap(slashed) : found
    }

    /// The parts between spaced slashes.
    private func slashed(_ range: Range<Int>) -> [Range<Int>] {
        text.parts(of: range) { at in
            text.bytes[at] == UInt8(ascii: "/") && range.dropFirst().dropLast().contains(at)
                && text.bytes[at - 1] <= 0x20 && text.bytes[at + 1] <= 0x20
        }
    }

    /// "Leeds, UK, +44 20 7946 0123".
    private func isPhone(_ part: HeaderPart) -> Bool {
        text.words(in: part.range).allSatisfy(\.isNumber)
            && text.bytes[part.range].count(where: WordReader.isDigit) > 6
    }

    /// "I'm based in Leeds, and I work remotely": what goes on in small letters is no more of the place.
    private func isClause(_ part: HeaderPart) -> Bool {
        guard let first = text.bytes[part.range].first else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) && !part.evidence.isPlace
    }

    /// "West Lafayette, IN", "8601 Mill Rd, Austin, TX", "Berlin": ends in a place, holds no other sense.
    private func isPlace(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        guard (1...14).contains(words.count), !text.bytes[range].contains(UInt8(ascii: "@")),
            words.contains(where: isPlaceWord) || holdsPhrase(words)
        else { return false }
        let evidence = PhraseEvidence(range, in: text)
        if evidence.isPlace { return !words.allSatisfy { Self.nowhere.contains($0.key) } }
        let hasComma =
            text.bytes[range].contains(UInt8(ascii: ",")) || text.bytes[range].contains(UInt8(ascii: "/"))
        let tail = words.suffix(2).contains(where: isPlaceWord) || words.last?.isNumber == true
        return hasComma && tail && evidence.position == 0
            && !words.contains { $0.senses.kinds.contains(.verb) } && !isSchoolOfCourse(range, evidence)
    }

    /// "BA in Tides from Hilltop, The State University of New Jersey": where somebody studied.
    private func isSchoolOfCourse(_ range: Range<Int>, _ evidence: PhraseEvidence) -> Bool {
        evidence.school > 0
            && text.line(at: range.lowerBound).map {
                PhraseEvidence(text.lines[$0].range, in: text).degree > 1
            } == true
    }

    private func isPlaceWord(_ word: Word) -> Bool {
        word.senses.kinds.contains(.place)
            && (!word.senses.kinds.contains(.shortCode) || PhraseEvidence.isCode(text, word))
    }
}
