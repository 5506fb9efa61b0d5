/// Splits "MSc in Informatics" into the degree and its subject.
struct DegreeSplitter {
    let text: VisibleText

    /// `phrases` are an entry's degree phrases in order; the first that holds a degree's word gives `study`.
    func split(_ phrases: [Range<Int>]) -> (study: Range<Int>?, area: Range<Int>?) {
        let phrases = named(phrases)
        guard let place = phrases.firstIndex(where: isDegree) else {
            return (nil, phrases.first.map { withoutAreaLead(joined($0, phrases.dropFirst())) })
        }
        let phrase = phrases[place]
        let rest = phrases[(place + 1)...]
        // "Computing Systems, master of engineering": the subject came first.
        if place > 0, rest.isEmpty || isSubject(phrases[place - 1], of: phrase) {
            return (phrase, phrases[place - 1])
        }
        // "Bachelor of Mathematics", and behind it "Combinatorics": the first is the degree's name.
        let joints = [joint(in: phrase), rest.isEmpty ? ofSubject(in: phrase) : nil].compactMap { $0 }
        if let joint = joints.min(by: { $0.lowerBound < $1.lowerBound }) {
            let area = withoutAreaLead(text.trimmed(joint.upperBound..<phrase.upperBound))
            let study = withoutStudyTail(text.trimmed(phrase.lowerBound..<joint.lowerBound))
            return (study, joined(withoutMinor(area), rest))
        }
        if let area = rest.first(where: beginsWithJoint) {
            return (phrase, withoutMinor(withoutAreaLead(area)))
        }
        if let inner = degreeAndSubject(phrase) {
            return (inner.study, joined(withoutMinor(inner.area), rest))
        }
        return (phrase, rest.first.map { withoutAreaLead(joined($0, rest.dropFirst())) })
    }

    /// The phrases without what leads to them and what is said of them; a part of a school is no subject where a
    /// degree is named beside it.
    private func named(_ phrases: [Range<Int>]) -> [Range<Int>] {
        let named = phrases.map { withoutCandidate(withoutJoint(withoutRemark(withoutLead($0)))) }
        guard named.count > 1, named.contains(where: isDegree) else { return named }
        return named.filter { phrase in
            let evidence = PhraseEvidence(phrase, in: text)
            return evidence.degree > 0 || evidence.school == 0 && !isRemark(phrase)
        }
    }

    func isDegree(_ range: Range<Int>) -> Bool { PhraseEvidence(range, in: text).degree > 0 }

    /// Whether a comma and nothing else parts a subject from the degree behind it.
    private func isSubject(_ range: Range<Int>, of degree: Range<Int>) -> Bool {
        (1...3).contains(degree.lowerBound - range.upperBound) && PhraseEvidence(range, in: text).subject > 0
    }

    private func beginsWithJoint(_ range: Range<Int>) -> Bool {
        text.words(in: range).first.map { Self.joints.contains($0.key) } == true
    }

    /// "Computer Science – Software Development": what a dash adds to a subject belongs to it, and so does a minor
    /// behind a comma.
    private func joined(_ area: Range<Int>, _ rest: ArraySlice<Range<Int>>) -> Range<Int> {
        var area = area
        for phrase in rest {
            guard phrase.lowerBound >= area.upperBound, phrase.lowerBound - area.upperBound <= 5 else {
                break
            }
            let between = text.bytes[area.upperBound..<phrase.lowerBound]
            guard
                listsSubjects(before: area) && between.allSatisfy({ $0 == UInt8(ascii: ",") || $0 == 0x20 })
                    || between.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 })
                    || between.allSatisfy({ $0 == UInt8(ascii: ",") || $0 == 0x20 })
                        && text.words(in: phrase).contains(where: { Self.minors.contains($0.key) })
            else { break }
            area = area.lowerBound..<phrase.upperBound
        }
        return area
    }

    /// "A-levels: Biology, Business, History": certificates that are had of several subjects.
    private func listsSubjects(before area: Range<Int>) -> Bool {
        guard let line = text.line(at: area.lowerBound) else { return false }
        let lead = text.lines[line].range.lowerBound..<area.lowerBound
        return text.bytes[lead].last { $0 > 0x20 } == UInt8(ascii: ":")
            && text.words(in: lead).contains { Self.certificatesOfSubjects.contains($0.key) }
    }

    private static let certificatesOfSubjects: WordSet = [
        "levels", "level", "a-levels", "a-level", "gcse", "gcses", "igcse", "highers",
    ]

    /// " in ", " em ", ", " between a degree and its subject.
    private func joint(in range: Range<Int>) -> Range<Int>? {
        let words = text.words(in: range)
        var before: Word?
        for word in words {
            defer { before = word }
            guard word.start > range.lowerBound else { continue }
            // "Physics with a minor in Mathematics"; "Minor in Mathematics" is a course of its own.
            let leadsToMinor =
                before.map { Self.minors.contains($0.key) && $0.start > range.lowerBound } == true
            if Self.joints.contains(word.key), !leadsToMinor {
                return word.range
            }
            if word.start > range.lowerBound + 1,
                let comma = text.bytes[range.lowerBound..<word.start].lastIndex(where: { $0 > 0x20 }),
                text.bytes[comma] == UInt8(ascii: ",") || text.bytes[comma] == UInt8(ascii: ":")
            {
                let evidence = PhraseEvidence(range.lowerBound..<comma, in: text)
                return evidence.degree > 0 ? comma..<comma + 1 : nil
            }
        }
        return nil
    }

    /// "of" in "Bachelor of Computer Science", "Masters of Tides"; not the one that belongs to the degree: "Bachelor of
    /// Science", "Master of Electrical Engineering".
    private func ofSubject(in range: Range<Int>) -> Range<Int>? {
        let words = text.words(in: range)
        guard let of = words.dropFirst().first, Self.ofs.contains(of.key), of.start - range.lowerBound < 24,
            let degree = words.first, degree.senses.kinds.contains(.degree), words.count >= 3,
            let subject = words.dropFirst(2).first, !Self.faculties.contains(subject.key)
        else { return nil }
        // "Computer Science" is named alone far more often than with a degree.
        let isAlone =
            Self.fields.contains(subject.key)
            && words.dropFirst(3).first.map { Self.faculties.contains($0.key) } != false
        return Self.degreesOfOneWord.contains(degree.key) && !isAlone ? nil : of.range
    }

    /// Degrees that are called by what they are of.
    private static let degreesOfOneWord: WordSet = ["bachelor", "master", "doctor", "diploma", "associate"]

    private static let fields: WordSet = ["computer", "cs", "data"]

    static let ofs: WordSet = ["of"]

    /// First words of what a degree is of by its own name.
    static let faculties: WordSet = [
        "science", "sciences", "arts", "art", "engineering", "technology", "business", "commerce", "law",
        "laws", "fine", "applied", "education", "medicine", "philosophy", "music", "architecture",
        "social", "public", "health", "administration", "information", "liberal", "divinity", "theology",
        "letters", "surgery", "higher", "secondary", "advanced", "professional",
    ]

    static let joints: WordSet = ["in", "em", "en", "im", "für", "zum", "zur", "als", "по"]
}
