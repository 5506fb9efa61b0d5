/// A phrase that is the position or the organisation, and what speaks for which.
struct FieldCandidate: Sendable {
    var range: Range<Int>
    var evidence: PhraseEvidence
    var separator: HeaderPart.Separator
    var style: TextStyle
    var column: Int

    /// Positive: a position; negative: an organisation.
    var lean: Int {
        var lean = min(evidence.position, 6) - min(evidence.organization + evidence.school, 4)
        if separator == .at { lean -= 5 }
        if evidence.isAddress { lean -= 2 }
        if evidence.isFreelance { lean += 3 }
        return lean
    }

    /// How likely it is the organisation, the less the surer: bold, linked or first phrases before later plain ones.
    func organizationRank(at index: Int) -> Int {
        var rank = index * 2 + max(lean, 0) * 2
        if separator == .at { rank -= 8 }
        if style.contains(.bold) { rank -= 3 }
        if style.contains(.link) { rank -= 1 }
        if evidence.organization + evidence.school > 0 { rank -= 2 }
        if evidence.wordCount > 8 { rank += 6 }
        return rank
    }
}

/// Makes candidates of segments: one a segment, or several where commas join phrases of different kinds.
struct CandidateSplitter {
    let text: VisibleText
    let kind: SectionKind

    /// Where a group names the company, what a comma adds to a position is its department.
    func candidates(of reading: HeaderReading, _ habit: CommaHabit) -> [FieldCandidate] {
        if let runs = habit.runs(of: reading) { return runs.compactMap(candidate) }
        let (segments, isInGroup) = (reading.segments, reading.group != nil)
        return segments.flatMap { parts in
            let isWhole =
                isInGroup
                && parts.dropFirst().allSatisfy { $0.evidence.mayNameDepartment($0.range, in: text) }
            if segments.count > 1, listsSubjects(parts) {
                return [Array(parts.prefix(1)), Array(parts.dropFirst())].compactMap(candidate)
            }
            if kind != .education, segments.count > 1, endsInPosition(parts),
                segments.count(where: { $0.contains { $0.evidence.position > 1 } }) == 1
            {
                return [Array(parts.dropLast()), Array(parts.suffix(1))].compactMap(candidate)
            }
            if kind != .education, segments.count > 1 || isWhole {
                return [candidate(parts)].compactMap { $0.map { withoutDepartments($0, parts) } }
            }
            return runs(of: parts, isAlone: segments.count == 1 && !isInGroup).compactMap(candidate)
        }
    }

    /// "Institute of Tides, Post-doc researcher", behind the university: an institute, and what somebody was there.
    private func endsInPosition(_ parts: [HeaderPart]) -> Bool {
        guard parts.count > 1, let last = parts.last, last.evidence.position > 1,
            last.evidence.organization + last.evidence.school == 0
        else { return false }
        return parts.dropLast().allSatisfy {
            $0.evidence.position == 0 && $0.evidence.organization + $0.evidence.school > 0
        }
    }

    /// "Engineering Intern, Network Software" is a position, though its department is called as companies are.
    private func withoutDepartments(_ candidate: FieldCandidate, _ parts: [HeaderPart]) -> FieldCandidate {
        guard let first = parts.first, parts.count > 1, first.evidence.position > 1,
            first.evidence.organization == 0,
            parts.dropFirst().allSatisfy({
                $0.evidence.school == 0 && !$0.style.contains(.link) && !namesLegalForm($0)
            })
        else { return candidate }
        var candidate = candidate
        candidate.evidence.organization = 0
        return candidate
    }

    private func namesLegalForm(_ part: HeaderPart) -> Bool {
        text.words(in: part.range).contains(where: OrganizationWords.isLegalForm)
    }

    private func candidate(_ parts: [HeaderPart]) -> FieldCandidate? {
        guard let first = parts.first, let last = parts.last else { return nil }
        let range = first.range.lowerBound..<last.range.upperBound
        return FieldCandidate(
            range: range, evidence: parts.count == 1 ? first.evidence : PhraseEvidence(range, in: text),
            separator: first.separator,
            style: text.style(of: range), column: first.column)
    }

    /// "English Teacher, Brightwater" is a position and an organisation; "Tools team, Coppermill" is one name.
    private func runs(of parts: [HeaderPart], isAlone: Bool) -> [[HeaderPart]] {
        let sorts = parts.map(sort)
        let namesNoSchool = isAlone && !sorts.contains(2) && !sorts.contains(3)
        guard sorts.contains(where: { $0 != sorts[0] }) else { return [parts] }
        var runs: [[HeaderPart]] = []
        var last = -1
        for (offset, part) in parts.enumerated() {
            // "BSc, Ecology, Behaviour and Evolution, York College".
            let goesOn =
                last == 4 && sorts[offset] == 0 && part.evidence.wordCount <= 4 && sorts.contains(2)
            // "Bachelor's, Business Relations, Hilltop": behind a degree, a name of its own may follow its subject.
            let isApart = namesNoSchool && sorts[0] == 1 && last == 0 && offset == parts.count - 1
            // "Faculty of Engineering, University of Riverton".
            let namesFaculty =
                last == 3 && sorts[offset] == 2 && offset > 0 && parts[offset - 1].style == part.style
                && text.firstWord(in: parts[offset - 1].range).map { Self.faculties.contains($0.key) } == true
            if offset > 0, !isApart,
                goesOn || namesFaculty || sorts[offset] == last
                    || [0, 4].contains(sorts[offset]) && stays(part, with: parts[offset - 1], namesNoSchool)
            {
                runs[runs.count - 1].append(part)
            } else {
                runs.append([part])
                last = sorts[offset]
            }
        }
        return runs
    }

    /// "**M.Sc., Forestry, Ecology, Tides**": what follows a degree in its bold or italics, and names no school, is what
    /// the degree is in.
    private func listsSubjects(_ parts: [HeaderPart]) -> Bool {
        guard kind == .education, parts.count > 2, let first = parts.first, sort(first) == 1,
            !first.style.isDisjoint(with: [.bold, .italic])
        else { return false }
        return parts.dropFirst().allSatisfy { [0, 4].contains(sort($0)) }
            && parts.allSatisfy { part in
                part.style == first.style && part.separator != .strong
                    && !text.words(in: part.range).contains { $0.senses.kinds.contains(.month) }
            }
    }

    private func sort(_ part: HeaderPart) -> Int {
        guard kind == .education else { return part.evidence.position > 1 ? 1 : 0 }
        if part.evidence.degree > 0, !PhraseEvidence.namesKindOfSchool(text.words(in: part.range)) {
            return 1
        }
        if let first = text.words(in: part.range).first, Self.departments.contains(first.key) { return 3 }
        if part.evidence.school > 0 { return 2 }
        // "**M.Sc.**, Tides, [MAT](…)": a linked acronym.
        if part.style.contains(.link), part.evidence.wordCount == 1, part.evidence.subject == 0 { return 2 }
        return part.evidence.subject > 0 ? 4 : 0
    }

    /// "Universidade de Riverton, UNIRIV": capitals that begin as the school does.
    private func isAcronym(_ part: HeaderPart, of school: HeaderPart) -> Bool {
        school.evidence.school > 0 && school.evidence.wordCount > 2 && part.range.count > 3
            && text.isAcronym(part.range) && !part.evidence.isPlace
            && text.bytes[part.range.lowerBound] == text.bytes[school.range.lowerBound]
    }

    private static let faculties: WordSet = [
        "faculty", "fac", "fakultät", "facultad", "faculdade", "faculté", "school",
    ]

    /// First words of a school's parts: "Faculty of Management".
    static let departments: WordSet = [
        "faculty", "fac", "department", "dept", "fakultät", "facultad", "faculdade", "faculté", "факультет",
        "кафедра",
    ]

    /// A branch of a school; a second subject behind "BSc in Maths". Where an entry names nothing else, what is called
    /// as no subject is the school: "BSc in Maths, Hilltop".
    private func stays(_ part: HeaderPart, with before: HeaderPart, _ isAlone: Bool) -> Bool {
        // Only a branch behind a dash stays in its school's segment.
        PlaceTaker.isCampus(part, of: before, text) || kind == .education && part.separator == .strong
            || kind == .education && isAcronym(part, of: before)
            || kind == .education && before.evidence.degree > 0 && part.evidence.wordCount <= 3
                && (part.evidence.subject > 0 || !isAlone)
                && text.words(in: before.range).contains { DegreeSplitter.joints.contains($0.key) }
    }
}
