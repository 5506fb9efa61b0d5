import CVModel

/// Tells a list of skills that no label announces from prose: most of its members are skills that the vocabulary knows.
struct SkillEnumeration {
    let text: VisibleText

    /// The skills of a line that is nothing but such a list ("Python, Django, PostgreSQL").
    func list(_ line: Range<Int>) -> [Range<Int>]? {
        let range = withoutLead(withoutSigns(line))
        if let spans = codeSpans(in: range) { return spans }
        // "Developed in Go and Rust." lists without a sign.
        let isAnnounced = range.lowerBound > line.lowerBound
        guard range.count <= 400,
            isAnnounced && text.words(in: range).count <= 4
                || text.firstSign(
                    in: range,
                    where: {
                        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "/")
                            || $0 >= 0xC2
                    }) != nil
                || text.style(of: range).contains(.code) || text.bytes[range].contains(0x09),
            text.bytes[range.upperBound - 1] != UInt8(ascii: ":")
        else { return nil }
        let words = text.words(in: range).count
        // More words than a pair has are not split where it is plain what they are.
        if words > 4, beginsWithVerb(range) { return nil }
        let splitter = SkillSplitter(text: text)
        // Prose has more words than it could have members.
        guard words <= splitter.mostSkills(in: range) * 3 else { return nil }
        let members = splitter.skills(in: range)
        if members.count == 2 {
            let named = members.reduce(0) { $0 + text.words(in: $1).count }
            let names = text.words(in: range).count { !$0.senses.kinds.contains(.function) || !isAnnounced }
            return words <= 4 && names == named && known(members) == 2 ? members : nil
        }
        guard members.count >= 3, words <= members.count * 3, !beginsWithVerb(range),
            members.first.map({ text.words(in: $0).count <= 4 }) == true,
            known(members) * 10 >= members.count * share(range, members.count),
            isSetApart(range) || namesTools(members) && isNothingButList(range, members)
        else {
            return nil
        }
        // "Built services (Go, Rust)": what the list in brackets is about is no skill.
        if let lead = described(range) { return members.filter { $0.lowerBound >= lead.upperBound } }
        return members
    }

    /// Unlike "Monitoring (Grafana, Loki)", which tells what was done, and "Tested the library on Linux, macOS and iOS";
    /// "Other tools: Grafana, Loki" only announces them.
    private func isNothingButList(_ range: Range<Int>, _ members: [Range<Int>]) -> Bool {
        let open = text.firstSign(in: range) { $0 == UInt8(ascii: "(") } ?? range.upperBound
        guard
            open == range.upperBound
                || text.firstSign(in: range.lowerBound..<open, where: Self.separators.contains) != nil,
            let first = members.first
        else { return false }
        let lead = text.trimmed(range.lowerBound..<first.lowerBound)
        let isAnnounced = text.bytes[lead].last.map(Self.separators.contains) == true
        return text.words(in: isAnnounced ? first.lowerBound..<range.upperBound : range).allSatisfy { word in
            word.senses.kinds.contains(.function) || SkillSplitter.fillers.contains(word.key)
                || members.contains { $0.contains(word.start) }
        }
    }

    private static let separators: ASCIISet = ",;|/:"

    /// "Hiring, resource planning, employee development": what somebody did, where no tool is among it.
    private func namesTools(_ members: [Range<Int>]) -> Bool {
        let tools = members.count { member in
            let skill = text.vocabulary.commonSkill(named: text.string(member))
            return skill.map { !Self.practices.contains($0.category) } == true
        }
        return tools * 4 >= members.count
    }

    /// Categories of the vocabulary in which deeds stand.
    static let practices: Set<String> = ["practice", "business", "soft", "science", "other"]

    /// "Wrote test scripts – API, GUI, unit tests": prose that ends in a list.
    private func beginsWithVerb(_ range: Range<Int>) -> Bool {
        text.firstWord(in: range)?.senses.kinds.contains(.verb) == true
    }

    /// The lists in which a description ends: "Shop for their launch. Rails 4, Postgres, Heroku. Pair programming."
    func list(endingParagraph range: Range<Int>) -> [Range<Int>]? {
        var end = range.upperBound
        var found: [Range<Int>] = []
        var remarks = 0
        // No such list is longer.
        let limit = max(range.lowerBound, range.upperBound - 400)
        while end > range.lowerBound {
            let start = sentenceStart(before: end, limit)
            guard start > range.lowerBound, start > limit, !beginsWithVerb(start..<end) else { break }
            let members = SkillSplitter(text: text).skills(in: start..<end)
            guard !members.isEmpty, members.allSatisfy({ text.words(in: $0).count <= 3 }),
                text.words(in: start..<end).count <= members.count * 3
            else { break }
            if known(members) * 2 < members.count {
                // "… Go, Redis. Pair programming.": of a remark or two behind the list nothing is known.
                guard found.isEmpty, remarks < 2, text.words(in: start..<end).count <= 3 else { break }
                remarks += 1
            } else {
                found = members + found
            }
            end = text.trimmed(range.lowerBound..<start).upperBound
        }
        return found.count >= 3 && known(found) * 10 >= found.count * 6 ? found : nil
    }

    /// Where the sentence begins that ends at `end`: behind a full stop with a blank and a capital letter behind it.
    private func sentenceStart(before end: Int, _ limit: Int) -> Int {
        var at = end - 2
        while at > limit + 1 {
            if text.bytes[at - 1] == UInt8(ascii: "."), text.bytes[at] <= 0x20, at + 1 < end,
                !(0x61...0x7A).contains(text.bytes[at + 1]), text.bytes[at - 2] > 0x20
            {
                return at + 1
            }
            at -= 1
        }
        return limit
    }

    /// "Using Python, Go", "Technologies - Python, Go": what only announces the list.
    private func withoutLead(_ range: Range<Int>) -> Range<Int> {
        guard range.count <= 400 else { return range }
        let words = text.words(in: range)
        guard let first = words.first, Self.leads.contains(first.key) else { return range }
        let lead = words.prefix(3).prefix { Self.leads.contains($0.key) }
        guard !lead.isEmpty, let first = words.dropFirst(lead.count).first else { return range }
        return first.start..<range.upperBound
    }

    private static let leads: WordSet = [
        "developed", "implemented", "written", "coded", "programmed", "in",
        "using", "used", "utilized", "utilised", "utilizing", "worked", "working", "built", "with",
        "technologies",
        "technology", "tools", "stack", "tech", "skills", "environment", "mit", "avec", "con", "com",
    ]

    /// "[Python, Go]", "🛠 Python, Go": the list without the sign before it and the bracket around it.
    private func withoutSigns(_ range: Range<Int>) -> Range<Int> {
        guard range.count <= 400, let first = text.firstWord(in: range), first.start > range.lowerBound
        else {
            return range
        }
        let before = text.bytes[range.lowerBound..<first.start]
        guard before.contains(where: { $0 >= 0xE2 || $0 == UInt8(ascii: "[") }) else { return range }
        let end =
            text.bytes[range.upperBound - 1] == UInt8(ascii: "]") ? range.upperBound - 1 : range.upperBound
        return first.start..<max(first.start, end)
    }

    /// "`Python` `Go` `Rust`": nothing but spans of code.
    private func codeSpans(in range: Range<Int>) -> [Range<Int>]? {
        guard range.count <= 400, text.style(of: range).contains(.code),
            !text.holds(UInt8(ascii: ","), in: range), case let spans = spans(ofCode: range)
        else { return nil }
        return spans.count >= 3 && known(spans) * 2 >= spans.count ? spans : nil
    }

    /// Each span of code in a range that holds nothing else.
    private func spans(ofCode range: Range<Int>) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        for word in text.words(in: range) {
            if let last = spans.last, text.style(of: last.upperBound..<word.start + 1).contains(.code),
                isOneRun(last.upperBound, word.start)
            {
                spans[spans.count - 1] = last.lowerBound..<word.end
            } else {
                spans.append(word.range)
            }
        }
        return spans
    }

    /// "Ledger driver `usb` `dos` `c`", "**Interfaces:** `usb` `i2c`": the spans of code with which a line ends, one beside
    /// the other; two are enough behind a label.
    func codeSpans(ending range: Range<Int>) -> [Range<Int>]? {
        guard range.count <= 1200, let last = text.words(in: range).last,
            text.style(of: last.range).contains(.code)
        else { return nil }
        let words = text.words(in: range)
        let tail = words.reversed().prefix { text.style(of: $0.range).contains(.code) }
        guard tail.count >= 2, tail.count < words.count, let first = tail.last,
            case let list = first.start..<last.end,
            !text.bytes[list].contains(where: { ";|".utf8.contains($0) }),
            case let spans = spans(ofCode: list)
        else { return nil }
        let isLabelled =
            SkillLabel.labelEnd(in: range, of: text).map { first.start - $0.upperBound <= 2 } == true
        return spans.count >= (isLabelled ? 2 : 3) && (isLabelled || known(spans) > 0) ? spans : nil
    }

    /// "the editors `vim` and `emacs`, which I use daily": the spans of code in a sentence that names nothing else, most
    /// of which the vocabulary knows.
    func codeSpans(amidProse range: Range<Int>) -> [Range<Int>]? {
        guard range.count <= 1200, !text.style(of: range).contains(.code) else { return nil }
        let words = text.words(in: range)
        let coded = words.filter { text.style(of: $0.range).contains(.code) }
        guard let first = coded.first, first.start > range.lowerBound,
            // A name before it may be what the code is of: "Git (`rebase`)".
            let lead = words.first, text.isLowercase(lead), lead.senses.kinds.contains(.function)
        else { return nil }
        var spans: [Range<Int>] = []
        for word in coded {
            if let last = spans.last, isOneRun(last.upperBound, word.start) {
                spans[spans.count - 1] = last.lowerBound..<word.end
            } else {
                spans.append(word.range)
            }
        }
        return known(spans) * 2 >= spans.count ? spans : nil
    }

    /// Whether no other style begins between two offsets.
    private func isOneRun(_ left: Int, _ right: Int) -> Bool {
        (left..<right).allSatisfy { text.style(at: $0).contains(.code) }
    }

    /// "Backend: Python, Go": a short label, and nothing but skills that the vocabulary knows.
    func list(behindGroup range: Range<Int>) -> [Range<Int>]? {
        guard range.count <= 200, let colon = SkillLabel.labelEnd(in: range, of: text),
            (1...3).contains(text.words(in: range.lowerBound..<colon.lowerBound).count)
        else { return nil }
        let members = SkillSplitter(text: text).skills(in: colon.upperBound..<range.upperBound)
        return !members.isEmpty && known(members) == members.count ? members : nil
    }

    /// The words before a list in brackets, where they are no list and no skill.
    private func described(_ range: Range<Int>) -> Range<Int>? {
        guard let open = text.firstSign(in: range, where: { "([".utf8.contains($0) }), open > range.lowerBound
        else {
            return nil
        }
        let lead = text.trimmed(range.lowerBound..<open)
        let isProse =
            text.words(in: lead).count > 1
            && !text.bytes[lead].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|") || $0 >= 0xC2 }
            && !text.namesSkill(lead)
        return isProse ? lead : nil
    }

    /// How many tenths of a list must be known: fewer of a long one, and of one that is set apart as a whole.
    private func share(_ range: Range<Int>, _ count: Int) -> Int {
        isSetApart(range) ? 3 : count >= 8 ? 4 : 6
    }

    private func isSetApart(_ range: Range<Int>) -> Bool {
        !text.style(of: range).isDisjoint(with: [.italic, .code])
    }

    /// The enumeration inside a sentence ("programs in Python, Ruby, Bash and Go for money"): at least four skills in a
    /// row, three quarters of them known.
    func list(inSentence range: Range<Int>) -> [Range<Int>]? {
        let members = SkillSplitter(text: text).skills(in: range)
        var best: ArraySlice<Range<Int>> = []
        var start = members.startIndex
        for index in members.indices {
            let isShort = text.words(in: members[index]).count <= 2
            if !isShort {
                start = index + 1
            } else if index > start, endsSentence(between: members[index - 1], members[index]) {
                start = index
            }
            let run = members[start..<index + 1]
            if run.count > best.count { best = run }
        }
        guard best.count >= 4, known(Array(best)) * 4 >= best.count * 3 else { return nil }
        return Array(best)
    }

    /// Whether a full stop stands between two members: "… and Go for money. I tend to …".
    private func endsSentence(between first: Range<Int>, _ second: Range<Int>) -> Bool {
        (first.upperBound..<max(first.upperBound, second.lowerBound)).contains {
            text.bytes[$0] == UInt8(ascii: ".") && text.bytes[$0 + 1] <= 0x20
        }
    }

    private func known(_ members: [Range<Int>]) -> Int {
        members.count(where: text.namesSkill)
    }
}
