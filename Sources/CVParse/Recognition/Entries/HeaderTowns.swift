/// Towns and schools that no sign parts from what stands before them.
extension HeaderSplitter {
    /// "Kupfer & Söhne KG in Bremen": what stands behind the last preposition is a town. "bei der Kupfer KG": the article
    /// is no part of the name.
    func splitTowns(_ parts: [HeaderPart]) -> [HeaderPart] {
        let towns = Self.towns
        // Few lines hold such a word.
        guard parts.contains(where: { mayHoldTown($0, towns) }) else { return parts }
        var split: [HeaderPart] = []
        split.reserveCapacity(parts.count + 1)
        for (index, part) in parts.enumerated() {
            splitTown(part, towns, before: index + 1 < parts.count ? parts[index + 1] : nil, into: &split)
        }
        return split
    }

    /// "Inc. Mounds View, Minnesota": words in capitals before a comma and a state.
    private func isTown(_ place: HeaderPart, before next: HeaderPart?) -> Bool {
        if place.evidence.isPlace { return place.evidence.wordCount <= 4 }
        guard let next, next.separator == .comma, next.line == place.line, next.evidence.isPlace,
            !next.evidence.isCity
        else { return false }
        return place.evidence.couldBePlace
            && text.words(in: place.range).allSatisfy { (0x41...0x5A).contains(text.bytes[$0.start]) }
    }

    /// "Worker at Tinmill in Rumford": behind a company that "at" announces, one or two words in capitals that nothing
    /// else is known by. "Centre for Research in Oncology" is one name.
    private func isUnheardTown(_ town: HeaderPart, behind company: HeaderPart) -> Bool {
        guard company.separator == .at, company.evidence.wordCount <= 3, company.evidence.school == 0,
            company.evidence.subject + town.evidence.subject == 0, town.evidence.couldBePlace,
            town.evidence.wordCount <= 2
        else { return false }
        let names = text.words(in: company.range.lowerBound..<town.range.upperBound)
        return names.allSatisfy { !isPreposition($0) || Self.towns.contains($0.key) }
            && text.words(in: town.range).allSatisfy { (0x41...0x5A).contains(text.bytes[$0.start]) }
            && !text.namesSkill(town.range)
    }

    /// Whether a part has one of the words that ``splitTown(_:_:before:into:)`` looks for.
    private func mayHoldTown(_ part: HeaderPart, _ towns: WordSet) -> Bool {
        guard (2...20).contains(part.evidence.wordCount) else { return false }
        return part.separator == .at || part.separator == .comma
            || text.words(in: part.range).dropFirst().contains {
                towns.contains($0.key) || OrganizationWords.isLegalForm($0) || $0.key == Self.an
                    || $0.senses.kinds.contains(.city)
            }
    }

    private func splitTown(
        _ part: HeaderPart, _ towns: WordSet, before next: HeaderPart?, into split: inout [HeaderPart]
    ) {
        var words = text.words(in: part.range)
        guard words.count >= 2, words.count <= 20 else { return split.append(part) }
        var part = part
        if part.separator == .at, let article = words.first, article.start == part.range.lowerBound,
            isPreposition(article),
            let next = words.dropFirst().first
        {
            part = piece(of: part, next.start..<part.range.upperBound, .at)
            words = words.dropFirst()
        }
        if splitBehindLegalForm(part, words, before: next, into: &split)
            || splitBeforeSchool(part, words, into: &split)
        {
            return
        }
        if splitBeforeState(part, words, before: next, into: &split) { return }
        guard let joint = words.dropFirst().last(where: { towns.contains($0.key) }),
            isPreposition(joint),
            text.trimmed(joint.end..<part.range.upperBound).count > 2
        else { return split.append(part) }
        let town = piece(of: part, joint.end..<part.range.upperBound, .strong)
        let company = piece(of: part, part.range.lowerBound..<joint.start, part.separator)
        let isTown = town.evidence.isPlace && (town.evidence.isCity || part.separator == .at)
        // "Développeur à Paris, Coppermill".
        let isAmidFields =
            company.evidence.position > 1
            && next.map { $0.separator == .comma && $0.line == part.line && !$0.evidence.isPlace } == true
        guard isTown && (!isAmidFields || part.separator == .at) || isUnheardTown(town, behind: company)
        else { return split.append(part) }
        split.append(company)
        split.append(town)
    }

    /// "Coppermill Inc. Seattle WA": no comma parts the company from its place.
    private func splitBehindLegalForm(
        _ part: HeaderPart, _ words: ArraySlice<Word>, before following: HeaderPart?,
        into split: inout [HeaderPart]
    ) -> Bool {
        // "Coppermill, Inc. Seattle": the form stands behind a comma of its own.
        guard
            let form = words.dropFirst(part.separator == .comma ? 0 : 1).last(where: {
                OrganizationWords.isLegalForm($0)
            }),
            form.end < part.range.upperBound, let next = words.first(where: { $0.start > form.start }),
            !isPreposition(next)
        else { return false }
        let place = piece(of: part, form.end + 1..<part.range.upperBound, .strong)
        guard isTown(place, before: following) else { return false }
        let end = form.end + (text.bytes[form.end] == UInt8(ascii: ".") ? 1 : 0)
        split.append(piece(of: part, part.range.lowerBound..<end, part.separator))
        split.append(place)
        return true
    }

    /// "Copper & Mill Partners Boston" before ", MA": a city that only its state's comma shows to be one.
    private func splitBeforeState(
        _ part: HeaderPart, _ words: ArraySlice<Word>, before next: HeaderPart?,
        into split: inout [HeaderPart]
    ) -> Bool {
        guard let next, next.separator == .comma, next.line == part.line, next.evidence.isPlace,
            !next.evidence.isCity, next.evidence.wordCount == 1, words.count > 1, part.evidence.school == 0,
            let city = words.last, city.senses.kinds.contains(.city), let before = words.dropLast().last,
            // "1015 Lausanne": a postal code.
            !before.isNumber,
            city.start - before.end == 1, !before.senses.kinds.contains(.function),
            // "South San Francisco", "East Lansing": a word of the city's own name.
            before.senses.kinds.isDisjoint(with: [.city, .place]),
            !PlaceWords.parts.contains(before.key)
        else { return false }
        split.append(piece(of: part, part.range.lowerBound..<before.end, part.separator))
        split.append(piece(of: part, city.start..<part.range.upperBound, .strong))
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

    static let an = WordReader.key("an")

    private static let towns: WordSet = ["in", "à", "en", "em", "a", "te", "в"]
}
