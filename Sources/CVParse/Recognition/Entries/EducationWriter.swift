import CVModel

/// Writes courses: the school, the degree and its subject, and when it ended.
extension EntryWriter {
    func writeEducation(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        var fields = fields
        if kind == .work {
            // Read as a job first: the phrase with a degree's words is the degree, the other one the school.
            let phrases = [fields.position, fields.organization].compactMap { $0 }
            let school = phrases.first { PhraseEvidence($0, in: text).school > 0 }
            // "Lehre als Müller, Coppermill": a company may teach.
            fields.organization = school ?? (isSharedByCourses ? fields.organization : nil)
            fields.degrees = phrases.filter { $0 != fields.organization }.compactMap(withoutStudent)
        }
        // "Dean's List, 2018 – 2020": a distinction at the school above.
        if let first = (fields.organization ?? fields.degrees.first).flatMap({ text.firstWord(in: $0) }),
            Self.distinctions.contains(first.key), fields.organization == nil || fields.degrees.isEmpty
        {
            return nil
        }
        // "References on request" closes the page, whatever section is last.
        if let named = fields.organization, fields.date == nil {
            let words = text.words(in: named)
            if words.count <= 8, words.contains(where: { NamedItemReader.requests.contains($0.key) }) {
                return nil
            }
        }
        if let named = fields.organization, fields.degrees.isEmpty,
            PhraseEvidence(named, in: text).school == 0, let school = schoolBelow(fields.body)
        {
            // "### European Baccalaureate", and below it "- Hilltop School, Leeds".
            fields.degrees = [named]
            fields.organization = school
        }
        if fields.organization == nil, !fields.degrees.isEmpty {
            fields.organization = schoolBelow(fields.body)
        }
        if let subject = subjectBelow(fields) { fields.degrees.append(subject) }
        if fields.degrees.allSatisfy(isDepartment) {
            let below = degreeBelow(kind == .work ? linesBelow(fields) : fields.body)
            fields.degrees = below.isEmpty ? fields.degrees : below
        }
        guard fields.organization != nil || !fields.degrees.isEmpty,
            fields.date?.isSpan == true || isCourse(fields)
        else { return nil }
        let entry = builder.resume.education.count
        func path(_ key: ResumeKey) -> FactPath { FactPath(.education, entry, key) }
        var education = Education()
        education.institution = builder.fact(path(.institution), fields.organization)
        education.url = builder.fact(path(.url), fields.address)
        let degree = DegreeSplitter(text: text).split(fields.degrees)
        education.studyType = builder.fact(path(.studyType), degree.study)
        education.area = builder.fact(path(.area), degree.area)
        let span = builder.span(courseDate(fields.date), .education, entry)
        education.startDate = span.start
        education.endDate = span.end
        education.current = span.isCurrent
        builder.edit { $0.education.append(education) }
        return FactPath(.education, entry)
    }

    private static let distinctions: WordSet = [
        "dean's", "deans", "valedictorian", "salutatorian", "honor", "honour",
    ]

    /// "Master" of "Master Student"; a "Student" has no degree.
    private func withoutStudent(_ phrase: Range<Int>) -> Range<Int>? {
        let words = text.words(in: phrase)
        guard words.count <= 3, let last = words.last, Self.students.contains(last.key) else { return phrase }
        let rest = text.trimmed(phrase.lowerBound..<last.start)
        return rest.isEmpty ? nil : rest
    }

    /// "2016 (expected)" is when a course ends, and says nothing of its beginning. A length alone is no date.
    private func courseDate(_ mention: DateMention?) -> DateMention? {
        guard var mention, !mention.isDurationOnly else { return nil }
        let line = text.line(at: mention.range.lowerBound).map { text.lines[$0] }
        let words = line.map { text.words[$0.words] } ?? []
        if mention.start == mention.end, words.contains(where: { $0.senses.kinds.contains(.completion) }) {
            mention.start = nil
            mention.startRange = nil
        }
        return mention
    }

    /// "Fachrichtung Informatik", "Specialising in Tides" below "Studium an der Hochschule Riverton", which says nothing of it.
    private func subjectBelow(_ fields: EntryFields) -> Range<Int>? {
        guard let line = fields.body.first.map({ text.lines[$0] }), (2...8).contains(line.words.count),
            let lead = text.words[line.words].first, DegreeSplitter.areaLeads.contains(lead.key),
            fields.degrees.count <= 1,
            fields.degrees.allSatisfy({
                PhraseEvidence($0, in: text).subject == 0 && text.words(in: $0).count <= 2
            })
        else { return nil }
        return line.range
    }

    /// A degree in the first lines under a school's: "- B.A. Psychology".
    func degreeBelow(_ body: [Int]) -> [Range<Int>] {
        let line = body.prefix(2).first { line in
            let evidence = PhraseEvidence(text.lines[line].range, in: text)
            let first = text.words[text.lines[line].words].first
            // "High School Diploma" names no school.
            let closing = text.words[text.lines[line].words].suffix(2)
            let isLeaving =
                evidence.wordCount <= 4
                && zip(closing, closing.dropFirst()).contains(where: PhraseEvidence.nameLeaving)
            let begins = first?.senses.kinds.contains(.degree) == true
            return evidence.wordCount <= (begins ? 24 : 14) && (evidence.school == 0 || isLeaving)
                && (evidence.degree > 1 || begins)
        }
        return (line ?? tradeBelow(body)).map { [text.lines[$0].range] } ?? []
    }

    /// "* Data Processing Technician": all that stands below a school, and neither a sentence nor a grade.
    private func tradeBelow(_ body: [Int]) -> Int? {
        guard kind == .education, body.count == 1, let line = body.first, text.lines[line].isItem else {
            return nil
        }
        let range = text.lines[line].range
        let evidence = PhraseEvidence(range, in: text)
        let words = text.words(in: range)
        guard (1...5).contains(evidence.wordCount), evidence.position > 1 || evidence.subject > 0,
            evidence.school + evidence.organization == 0, text.isCapital(range.lowerBound),
            !words.contains(where: {
                $0.isNumber || $0.senses.kinds.contains(.verb) || FieldReader.grades.contains($0.key)
                    || FieldReader.roles.contains($0.key)
            }),
            !text.bytes[range].contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") })
        else { return nil }
        return line
    }

    /// "Engineering School" beside "Hilltop University".
    private func isDepartment(_ phrase: Range<Int>) -> Bool {
        let evidence = PhraseEvidence(phrase, in: text)
        return evidence.school > 0 && evidence.degree == 0
    }

    /// The school that the first line under a heading names, up to the comma before its town.
    private func schoolBelow(_ body: [Int]) -> Range<Int>? {
        guard let line = body.first, text.lines[line].words.count <= 12 else { return nil }
        let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: line)
        guard let school = parts.first, school.evidence.school > 0, school.evidence.degree == 0 else {
            return nil
        }
        guard let branch = parts.dropFirst().first, branch.separator == .comma,
            PlaceTaker.isCampus(branch, of: school, text)
        else { return school.range }
        return school.range.lowerBound..<branch.range.upperBound
    }

    /// Whether an entry without a span tells of a course: a school or a degree, or a date beside two names.
    private func isCourse(_ fields: EntryFields) -> Bool {
        ([fields.organization].compactMap { $0 } + fields.degrees).contains {
            let evidence = PhraseEvidence($0, in: text)
            return evidence.school > 0 || evidence.degree > 1
        }
            || !fields.degrees.isEmpty
                && (fields.organization != nil && (fields.date != nil || saysHowFar(fields))
                    || isHeadingOverSchool(fields))
    }

    /// "Systems for the Web – UEG (Cursando)": how far a course has come, instead of when it was.
    private func saysHowFar(_ fields: EntryFields) -> Bool {
        text.words[text.lines[fields.firstLine].words].contains {
            $0.senses.kinds.contains(.present) || $0.senses.kinds.contains(.completion)
        }
    }

    /// "### Sixth Form", and on the line below it "Cedar Upper, Bedfordshire": neither names itself what it is.
    private func isHeadingOverSchool(_ fields: EntryFields) -> Bool {
        guard text.lines[fields.firstLine].isHeading, let school = fields.organization,
            let line = text.line(at: school.lowerBound)
        else { return false }
        return line == fields.firstLine + 1 && !text.lines[line].isHeading
    }
}
