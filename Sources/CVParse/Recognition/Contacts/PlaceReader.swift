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
        for line in zones.joined() {
            let segments = segments(line)
            // A heading names somebody, unless it shares its line with other contacts.
            guard !text.lines[line].isHeading || segments.count > 1 else { continue }
            for segment in segments where !taken.contains(where: { $0.overlaps(segment) }) {
                if isPlace(segment) { return withoutStreet(segment) }
            }
        }
        return nil
    }

    /// "28 Mill Court, Leeds" is Leeds; "Mühlenstr. 9, 90473 Nürnberg" is 90473 Nürnberg.
    private func withoutStreet(_ place: Range<Int>) -> Range<Int> {
        var parts: [Range<Int>] = []
        var start = place.lowerBound
        for at in place where text.bytes[at] == UInt8(ascii: ",") {
            parts.append(text.trimmed(start..<at))
            start = at + 1
        }
        parts.append(text.trimmed(start..<place.upperBound))
        guard let street = parts.dropLast().lastIndex(where: isStreet) else { return place }
        let rest = parts[street + 1].lowerBound..<place.upperBound
        // "5 Mill Ave. Rochester, MN, USA": the town stands with the street.
        let isRegion = text.words(in: parts[street + 1]).allSatisfy { $0.senses.kinds.contains(.shortCode) }
        return isRegion ? place : rest
    }

    /// A part of an address that is no town: with a street's word, or with a number that is no postal code before a name.
    private func isStreet(_ part: Range<Int>) -> Bool {
        let words = text.words(in: part)
        guard let first = words.first else { return true }
        // "St. Louis" is a town.
        if words.dropFirst().contains(where: { $0.senses.kinds.contains(.street) }) { return true }
        let isTown = first.isNumber && (4...6).contains(first.byteCount)
        return !isTown && words.contains(where: \.isNumber)
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
                last.lowerBound >= text.lines[line].range.lowerBound, !isClause(part)
            {
                found[found.count - 1] = last.lowerBound..<part.range.upperBound
            } else {
                found.append(part.range)
            }
        }
        return found
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
            words.contains(where: isPlaceWord)
        else { return false }
        let evidence = PhraseEvidence(range, in: text)
        if evidence.isPlace { return !words.allSatisfy { Self.nowhere.contains($0.key) } }
        let hasComma =
            text.bytes[range].contains(UInt8(ascii: ",")) || text.bytes[range].contains(UInt8(ascii: "/"))
        let tail = words.suffix(2).contains(where: isPlaceWord) || words.last?.isNumber == true
        return hasComma && tail && evidence.position == 0
            && !words.contains { $0.senses.kinds.contains(.verb) }
    }

    private func isPlaceWord(_ word: Word) -> Bool {
        word.senses.kinds.contains(.place)
            && (!word.senses.kinds.contains(.shortCode) || PhraseEvidence.isCode(text, word))
    }
}
