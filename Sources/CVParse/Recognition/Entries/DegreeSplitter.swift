/// Splits "MSc in Informatics" into the degree and its subject.
struct DegreeSplitter {
    let text: VisibleText

    /// "Received B.Sc. Physics", "Ausbildung zum Fachinformatiker": without what leads to the degree's name.
    private func withoutLead(_ phrase: Range<Int>) -> Range<Int> {
        let words = text.words(in: phrase)
        let lead = words.prefix { Self.leads.contains($0.key) }
        guard let leading = lead.first, leading.start == phrase.lowerBound, leading.byteCount > 2,
            let first = words.dropFirst(lead.count).first
        else { return phrase }
        return first.start..<phrase.upperBound
    }

    /// "BSc Ecology, magna cum laude", "Ecology major": without what says how well it went, or of what kind it is.
    private func withoutRemark(_ phrase: Range<Int>) -> Range<Int> {
        let words = text.words(in: phrase)
        guard let first = words.first else { return phrase }
        let kept = words.prefix { $0.start == first.start || !Self.remarks.contains($0.key) }
        guard let last = kept.last else { return phrase }
        if kept.count < words.count {
            return text.withoutSigns(phrase.lowerBound..<last.end)
        }
        guard words.count > 2, Self.kinds.contains(last.key), let before = words.dropLast().last else {
            return phrase
        }
        return phrase.lowerBound..<before.end
    }

    private static let remarks: WordSet = [
        "magna", "summa", "cum", "gpa", "cgpa", "coursework", "eqf", "thesis",
    ]

    /// What a subject is called behind its name.
    private static let kinds: WordSet = ["major", "hauptfach", "concentration"]

    private static let leads: WordSet = [
        "received", "pursuing", "studied", "studying", "completed", "obtained", "earned", "graduated",
        "with", "a", "an", "from", "my", "currently", "magna", "summa", "cum", "laude", "abgeschlossen",
        "studium", "der", "titulaire", "d'un",
        "obtuve",
    ]

    /// `phrases` are an entry's degree phrases in order; the first that holds a degree's word gives `study`.
    func split(_ phrases: [Range<Int>]) -> (study: Range<Int>?, area: Range<Int>?) {
        let phrases = phrases.map { withoutRemark(withoutLead($0)) }
        guard let place = phrases.firstIndex(where: { isDegree($0) }) else {
            return (nil, phrases.first.map { joined($0, phrases.dropFirst()) })
        }
        let phrase = phrases[place]
        let rest = phrases[(place + 1)...]
        // "Computing Systems, master of engineering": the subject came first.
        if place > 0, rest.isEmpty || isSubject(phrases[place - 1], of: phrase) {
            return (phrase, phrases[place - 1])
        }
        if let joint = joint(in: phrase) ?? ofSubject(in: phrase) {
            let area = text.trimmed(joint.upperBound..<phrase.upperBound)
            return (text.trimmed(phrase.lowerBound..<joint.lowerBound), joined(withoutMinor(area), rest))
        }
        if let area = rest.first(where: beginsWithJoint), let word = text.words(in: area).first {
            return (phrase, withoutMinor(text.trimmed(word.end..<area.upperBound)))
        }
        if let next = rest.first { return (phrase, joined(next, rest.dropFirst())) }
        // "BS Computer Engineering": an abbreviation and the subject behind it.
        let words = text.words(in: phrase)
        if let first = words.first, first.senses.kinds.contains(.degree), first.byteCount <= 6,
            let second = words.dropFirst().first,
            !second.senses.kinds.contains(.function), !second.senses.kinds.contains(.degree)
        {
            let area = text.trimmed(second.start..<phrase.upperBound)
            // "B.S. Oceanography": the full stop is the abbreviation's.
            let isDotted =
                text.bytes[first.end] == UInt8(ascii: ".") && text.holds(UInt8(ascii: "."), in: first.range)
            let end = first.end + (isDotted ? 1 : 0)
            return (text.trimmed(phrase.lowerBound..<first.end).lowerBound..<end, withoutMinor(area))
        }
        return (phrase, nil)
    }

    /// Whether a comma and nothing else parts a subject from the degree behind it.
    private func isSubject(_ range: Range<Int>, of degree: Range<Int>) -> Bool {
        (1...3).contains(degree.lowerBound - range.upperBound) && PhraseEvidence(range, in: text).subject > 0
    }

    private func beginsWithJoint(_ range: Range<Int>) -> Bool {
        text.words(in: range).first.map { Self.joints.contains($0.key) } == true
    }

    /// "Computer Science – Software Development": what a dash adds to a subject belongs to it.
    private func joined(_ area: Range<Int>, _ rest: ArraySlice<Range<Int>>) -> Range<Int> {
        var area = area
        for phrase in rest {
            guard phrase.lowerBound >= area.upperBound, phrase.lowerBound - area.upperBound <= 5,
                text.bytes[area.upperBound..<phrase.lowerBound].contains(where: {
                    $0 == UInt8(ascii: "-") || $0 == 0xE2
                })
            else { break }
            area = area.lowerBound..<phrase.upperBound
        }
        return area
    }

    /// "Computer Science with minors in Mathematics": up to the minor.
    private func withoutMinor(_ area: Range<Int>) -> Range<Int> {
        let words = text.words(in: area)
        guard let with = words.dropFirst().first(where: { Self.withs.contains($0.key) }) else { return area }
        return text.trimmed(area.lowerBound..<with.start)
    }

    private static let withs: WordSet = ["with", "w", "minor", "minors", "mit", "avec"]

    private func isDegree(_ range: Range<Int>) -> Bool { PhraseEvidence(range, in: text).degree > 0 }

    /// " in ", " em ", ", " between a degree and its subject.
    private func joint(in range: Range<Int>) -> Range<Int>? {
        let words = text.words(in: range)
        for word in words.dropFirst() {
            if Self.joints.contains(word.key) { return word.range }
            if word.start > range.lowerBound + 1,
                let comma = text.bytes[range.lowerBound..<word.start].lastIndex(where: { $0 > 0x20 }),
                text.bytes[comma] == UInt8(ascii: ",") || text.bytes[comma] == UInt8(ascii: ":")
            {
                let before = PhraseEvidence(range.lowerBound..<comma, in: text)
                return before.degree > 0 ? comma..<comma + 1 : nil
            }
        }
        return nil
    }

    /// "of" in "Bachelor of Computer Science"; not the one that belongs to the degree: "Bachelor of Science".
    private func ofSubject(in range: Range<Int>) -> Range<Int>? {
        let words = text.words(in: range)
        guard let of = words.dropFirst().first, Self.ofs.contains(of.key), of.start - range.lowerBound < 24,
            words.first?.senses.kinds.contains(.degree) == true, words.count >= 3,
            let subject = words.dropFirst(2).first, !Self.faculties.contains(subject.key)
        else { return nil }
        return of.range
    }

    private static let ofs: WordSet = ["of"]

    /// First words of what a degree is of by its own name.
    private static let faculties: WordSet = [
        "science", "sciences", "arts", "art", "engineering", "technology", "business", "commerce", "law",
        "laws", "fine", "applied", "education", "medicine", "philosophy", "music", "architecture",
        "social", "public", "health", "administration", "information", "liberal", "divinity", "theology",
        "letters", "surgery", "higher", "secondary", "advanced", "professional",
    ]

    static let joints: WordSet = ["in", "em", "en", "im", "für", "по"]
}
