/// Headers below a company's: a position alone, with its department, or with what was done in it.
extension FieldReader {
    /// "Miller", and on the next line "Mahlen und Sieben von Getreide für die Region", below "### Coppermill": what was done.
    func tellsBelow(_ candidates: [FieldCandidate]) -> Bool {
        guard candidates.count > 1, let first = candidates.first, first.evidence.position > 1,
            isNoCompany(first), let line = text.line(at: first.range.lowerBound)
        else { return false }
        return candidates.dropFirst().allSatisfy { other in
            isNoCompany(other) && other.style.isEmpty && text.line(at: other.range.lowerBound) != line
                && other.evidence.wordCount > 4
        }
    }

    /// "*Department Manager - MIS*" below "**Coppermill**": a position and its department in one run of bold or italics.
    func areOne(_ candidates: [FieldCandidate]) -> Bool {
        guard candidates.count == 2, let first = candidates.first, let last = candidates.last else {
            return false
        }
        return first.evidence.position > 1 && isNoCompany(first) && last.separator == .strong
            && last.evidence.mayNameDepartment(last.range, in: text)
            && first.style == last.style && !first.style.isDisjoint(with: [.bold, .italic])
            && last.range.lowerBound - first.range.upperBound <= 5
    }

    /// "#### Engineer – Tides (Europe)", "#### Engineer: Core Ledgers" below "### Coppermill": a heading under the
    /// company's names its position, and what it was for.
    func areOneHeading(_ reading: HeaderReading, below company: Range<Int>) -> Bool {
        guard let line = reading.lines.first.map({ text.lines[$0] }), line.isHeading,
            reading.lines.count == 1, (2...3).contains(reading.candidates.count),
            let first = reading.candidates.first, first.evidence.position > 1, first.lean > 0,
            // "### Norway" over the jobs there.
            !PhraseEvidence(company, in: text).isPlace
        else { return false }
        return reading.candidates.dropFirst().allSatisfy { other in
            (other.separator == .colon || other.separator == .strong && isNoCompany(other))
                && other.evidence.wordCount <= 5 && !other.style.contains(.link) && other.style == first.style
        }
    }

    func areRoles(_ candidates: [FieldCandidate]) -> Bool {
        candidates.allSatisfy { $0.evidence.position > 0 }
    }

    func beginsWithDates(_ reading: HeaderReading) -> Bool {
        guard let line = reading.lines.first.map({ text.lines[$0] }), line.isItem else { return false }
        return reading.fields.date?.range.lowerBound == line.range.lowerBound
    }

    /// No organisation, by its words or by how it is set.
    func isNoCompany(_ candidate: FieldCandidate) -> Bool {
        candidate.evidence.organization + candidate.evidence.school == 0 && candidate.separator != .at
    }
}
