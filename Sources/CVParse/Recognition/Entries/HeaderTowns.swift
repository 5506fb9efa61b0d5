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

    static let an = WordReader.key("an")

    private static let towns: WordSet = ["in", "à", "en", "em", "a", "te", "в"]
}
