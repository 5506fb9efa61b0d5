/// What a line of an entry section looks like, before anything is known of its neighbours.
struct LineShape: Sendable {
    enum Role: Sendable {
        /// Marked up as a heading of this level.
        case heading(Int)
        /// Bold, a definition's term, or short with a date: it may open an entry.
        case title
        /// A date and nothing else (but a place or a remark in brackets).
        case date
        /// Short, perhaps italic: it may go on with a header.
        case subtitle
        case item
        case cell
        case body
    }

    var role: Role
    /// The date that could be the entry's.
    var date: DateMention?
    var isDateOnly = false
    /// At most a dozen words, and no sentence.
    var isShort = false

    init(_ index: Int, in text: VisibleText, dates: [DateMention]) {
        let line = text.lines[index]
        let words = text.words[line.words]
        // No header is that long; every word of a line is compared to every date of it.
        guard words.count <= 200 else {
            role = line.isCell ? .cell : line.isItem ? .item : .body
            return
        }
        date = dates.isEmpty ? nil : Self.headerDate(line, words, dates, text)
        let rest = Self.words(words, apartFrom: dates)
        if date == nil, let length = dates.first, length.isDurationOnly, Self.saysNothing(rest, text, line) {
            // "Duration 16 years".
            date = length
        }
        isDateOnly =
            date != nil && (Self.saysNothing(rest, text, line) || Self.areMisspelt(rest, dates, text))
        let last = line.range.isEmpty ? nil : text.bytes[line.range.upperBound - 1]
        let hasFullStop =
            last == UInt8(ascii: ".")
            && (rest.count > 4 && !Self.endsInAbbreviation(line.range, text)
                || rest.count > 1 && Self.endsInWord(line.range, text))
        func hasVerb() -> Bool { rest.contains { $0.senses.kinds.contains(.verb) } }
        let isSentence =
            last == 0x82 && text.bytes[line.range].suffix(3).elementsEqual("。".utf8)
            || hasFullStop
                && !(Self.stopEndsDates(date, line, text) && (line.isItem || rest.count <= 12) && !hasVerb())
                && !(rest.count <= 8 && date?.isSpan == true
                    && date?.range.lowerBound == line.range.lowerBound)
        let length = Self.length(of: rest, in: text)
        let goesOn = index + 1 < text.lines.count && text.lines[index + 1].isWrapped
        // Without a date, a line of many characters is prose: "负责…".
        isShort = length <= 12 && rest.count <= 18 && !isSentence && line.range.count <= 140
        if case .cell = line.kind {
            role = .cell
        } else if isDateOnly {
            role = .date
        } else if let level = line.headingLevel {
            role = .heading(level)
        } else if line.isItem {
            role = .item
        } else if date == nil, line.hasBoldLead, SkillLabel.list(in: line.range, of: text) != nil {
            role = .body
        } else if line.quoteDepth > 0, date?.isSpan != true || !line.hasBoldLead {
            role = date == nil && (rest.count > 8 || isSentence || hasVerb()) ? .body : .subtitle
        } else if line.kind == .term
            || (line.style.contains(.bold) && rest.count <= 20
                && !(isSentence && (hasVerb() || date == nil && rest.count > 10 && Self.isProse(rest, text))))
            || (line.hasBoldLead && (rest.count <= 20 && !isSentence || date != nil)
                && line.range.count <= 240)
            || (date != nil && length <= 18 && !isSentence) || Self.leadsWithDates(date, line, text)
            || Self.leadsWithCode(date, line, text) || Self.closesBoldLead(date, line, text)
            || rest.count <= 24 && !hasVerb() && Self.leadsWithDateAndDash(date, line, text)
        {
            role = .title
        } else if line.style.contains(.italic) && rest.count <= 24 || isShort,
            !line.style.contains(.italic) || date != nil || !isSentence && !goesOn
                || !Self.isProse(rest, text)
        {
            role = .subtitle
        } else {
            role = .body
        }
    }

    /// "Coppermill is a firm that makes mills": more small words than capitals.
    private static func isProse(_ words: ArraySlice<Word>, _ text: VisibleText) -> Bool {
        words.count > 6 && words.count { text.isLowercase($0) } * 3 > words.count * 2
    }

    /// How many words there are, where three characters of a script without blanks make one.
    private static func length(of words: ArraySlice<Word>, in text: VisibleText) -> Int {
        guard words.count > 12 else { return words.count }
        let characters = words.count { $0.byteCount == 3 && text.bytes[$0.start] >= 0xE3 }
        return words.count - characters * 2 / 3
    }

    private static func words(_ words: ArraySlice<Word>, apartFrom dates: [DateMention]) -> ArraySlice<Word> {
        guard !dates.isEmpty else { return words }
        var rest: [Word] = []
        rest.reserveCapacity(words.count)
        for word in words where !dates.contains(where: { $0.range.overlaps(word.range) }) {
            rest.append(word)
        }
        return rest[...]
    }

    /// "October 2021 – now: Brightwater Ltd, engineer. Develops …": a paragraph with its dates before a colon.
    private static func leadsWithDates(_ date: DateMention?, _ line: TextLine, _ text: VisibleText) -> Bool {
        guard let date, date.isSpan, !line.isWrapped, date.range.upperBound < line.range.upperBound,
            date.range.lowerBound - line.range.lowerBound <= 3
        else { return false }
        let behind = text.bytes[date.range.upperBound..<line.range.upperBound]
        let sign = behind.drop { $0 == 0x20 }
        if sign.first == UInt8(ascii: ":") || behind.starts(with: ".:".utf8) { return true }
        // "2018 – 2019 **Clerk**, Coppermill, Leeds."
        if line.words.count <= 30, isBold(behind, line, text) { return true }
        // "2019 – 2021 — **Brightwater**. Engineer. Develops …".
        let marks: TextStyle = [.bold, .italic, .link]
        return line.words.count <= 60 && startsWithDash(behind)
            && text.firstWord(in: date.range.upperBound..<line.range.upperBound).map {
                !text.style(of: $0.range).isDisjoint(with: marks) && line.style.isDisjoint(with: marks)
            } == true
    }

    /// "**Clerk, Ledgers** *May 2013 – Sept 2013* – Worked with …": dates directly behind the words in bold with which a
    /// paragraph begins.
    private static func closesBoldLead(_ date: DateMention?, _ line: TextLine, _ text: VisibleText) -> Bool {
        guard let date, date.isSpan, line.hasBoldLead, !line.isWrapped,
            let last = text.boldLead(of: line, in: line.range)?.last,
            (0...6).contains(date.range.lowerBound - last.end)
        else { return false }
        return !text.bytes[last.end..<date.range.lowerBound].contains(where: WordReader.isLetter)
    }

    /// Whether words in bold, but not the whole line, begin directly behind a date.
    private static func isBold(_ behind: ArraySlice<UInt8>, _ line: TextLine, _ text: VisibleText) -> Bool {
        guard !line.style.contains(.bold), let blank = behind.first, blank <= 0x20,
            let next = text.firstWord(in: behind.startIndex..<behind.endIndex)
        else { return false }
        return text.style(of: next.range).contains(.bold)
    }

    private static func startsWithDash(_ bytes: ArraySlice<UInt8>) -> Bool {
        let behind = bytes.drop { $0 <= 0x20 }
        return behind.first == UInt8(ascii: "-") || behind.starts(with: [0xE2, 0x80, 0x93])
            || behind.starts(with: [0xE2, 0x80, 0x94])
    }

    /// "2020 — Lecturer, Department of Tides, Hilltop University.": what no verb makes a sentence, behind its date.
    private static func leadsWithDateAndDash(_ date: DateMention?, _ line: TextLine, _ text: VisibleText)
        -> Bool
    {
        guard let date, date.range.lowerBound == line.range.lowerBound else { return false }
        let behind = text.bytes[date.range.upperBound..<line.range.upperBound]
        return startsWithDash(behind) || behind.first { $0 > 0x20 }.map { ":|".utf8.contains($0) } == true
    }

    /// "`2018` [Ledgerly:](…) Keeps books.": dates at the beginning that are set as nothing else in the line is.
    private static func leadsWithCode(_ date: DateMention?, _ line: TextLine, _ text: VisibleText) -> Bool {
        guard let date, date.range.lowerBound == line.range.lowerBound, !line.isWrapped,
            !line.style.contains(.code), line.words.count <= 30
        else { return false }
        return text.style(of: date.range).contains(.code)
    }

    /// "- Architect of services, 2021 – now.": the full stop ends the dates, and no sentence.
    private static func stopEndsDates(_ date: DateMention?, _ line: TextLine, _ text: VisibleText) -> Bool {
        guard let date, date.isSpan, date.range.upperBound + 1 >= line.range.upperBound else { return false }
        if line.isItem { return true }
        let before = text.bytes[line.range.lowerBound..<date.range.lowerBound].last { $0 > 0x20 }
        return before == UInt8(ascii: ",")
    }

    /// "Graduate course: Ledgers for Software as a Service (Part I) 4.0/4.0 March 2012": a title that ends in its date.
    private static func closes(_ line: TextLine, _ date: Range<Int>, _ text: VisibleText) -> Bool {
        date.upperBound == line.range.upperBound && !(0x61...0x7A).contains(text.bytes[line.range.lowerBound])
            && !text.words(in: line.range).dropLast(2).contains { $0.senses.kinds.contains(.verb) }
    }

    /// The date that a header may have: a span, a date with a month, or a year set apart from the words around it.
    private static func headerDate(
        _ line: TextLine, _ words: ArraySlice<Word>, _ dates: [DateMention], _ text: VisibleText
    ) -> DateMention? {
        if let span = dates.first(where: { $0.isSpan && !$0.isDurationOnly }) {
            let isAmidProse =
                words.count > 30 && span.range.lowerBound > line.range.lowerBound + 12
                && !closesBoldLead(span, line, text)
            return isAmidProse ? nil : span
        }
        // In a paragraph of prose, a date stands amid the sentence.
        let isMarked = line.isHeading || line.isItem || line.isCell || !line.style.isEmpty || line.hasBoldLead
        let isLong = words.count > (isMarked ? 18 : 13)
        if let dated = dates.first(where: { !$0.isBareYear && !$0.isDurationOnly }),
            !isLong || isSetApart(dated.range, line, text)
                || words.count <= 18 && closes(line, dated.range, text)
        {
            return dated
        }
        if let year = dates.first(where: { $0.isBareYear && isSetApart($0.range, line, text) }) {
            return year
        }
        // "### Coppermill GmbH 2008", "### 2008 Coppermill GmbH".
        if line.isHeading, words.count > 1,
            let year = dates.last(where: {
                $0.isBareYear
                    && ($0.range.upperBound == line.range.upperBound
                        || $0.range.lowerBound == line.range.lowerBound)
            })
        {
            return year
        }
        if let length = dates.first(where: { $0.isDurationOnly }), isSetApart(length.range, line, text),
            !isLong
        {
            return length
        }
        return nil
    }

    private static let separators: ASCIISet = ",;:|()[]-/\t\n.\\"

    /// A sign of ASCII, or a byte of a dash, a bullet or a no-break space.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xE2, 0xC2, 0x80, 0x93, 0x94, 0xA2, 0xB7: true
        default: separators.contains(byte)
        }
    }

    /// "**Developer** 2019".
    static func isBehindBold(_ date: Range<Int>, _ line: TextLine, _ text: VisibleText) -> Bool {
        guard line.hasBoldLead, date.lowerBound > line.range.lowerBound else { return false }
        return text.style(of: line.range.lowerBound..<date.lowerBound).contains(.bold)
            && !text.style(of: date).contains(.bold)
    }

    /// At an end of the line, with a separator, bracket or change of style between it and the words.
    private static func isSetApart(_ range: Range<Int>, _ line: TextLine, _ text: VisibleText) -> Bool {
        func isOpen(_ offset: Int, _ step: Int) -> Bool {
            var at = offset
            var blanks = 0
            while line.range.contains(at) {
                let byte = text.bytes[at]
                if isSeparator(byte) { return true }
                guard byte <= 0x20 else { return false }
                blanks += 1
                if blanks >= 2 { return true }
                at += step
            }
            return true
        }
        let before = isOpen(range.lowerBound - 1, -1)
        let after = isOpen(range.upperBound, 1)
        if range.lowerBound <= line.range.lowerBound + 1 {
            // "2020 *Master in Forestry*".
            let next = text.firstWord(in: range.upperBound..<max(range.upperBound, line.range.upperBound))
            return after || text.style(of: range) != line.style
                // "- 2020 **Hilltop** MSc Forestry".
                || line.isItem && next.map { beginsBold($0, behind: range, text) } == true
                || next.map {
                    // "2020 MSc Forestry, Hilltop College".
                    !$0.senses.kinds.isDisjoint(with: [.degree, .school])
                        && (text.style(of: $0.range) != line.style
                            || line.words.count <= 14 && !text.isLowercase($0))
                } == true
        }
        if range.upperBound >= line.range.upperBound - 2 {
            return before || text.style(of: range) != line.style || isBehindBold(range, line, text)
        }
        return before && after
    }

    private static func beginsBold(_ word: Word, behind date: Range<Int>, _ text: VisibleText) -> Bool {
        text.style(of: word.range).contains(.bold) && !text.style(of: date).contains(.bold)
    }

    /// "…, B.E.", "… U.S.A.", "… LLC.": the full stop is the last word's own.
    private static func endsInAbbreviation(_ range: Range<Int>, _ text: VisibleText) -> Bool {
        if let last = text.words(in: range).last, OrganizationWords.isLegalForm(last) { return true }
        let last = text.bytes[range].dropLast().reversed().prefix { $0 > 0x20 }
        return last.count <= 6 && last.contains(UInt8(ascii: "."))
    }

    /// A word of three small letters or more before the full stop, and not "Inc." or "St.".
    private static func endsInWord(_ range: Range<Int>, _ text: VisibleText) -> Bool {
        let last = text.bytes[range].dropLast().reversed().drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        return last.count >= 3 && last.allSatisfy { (0x61...0x7A).contains($0) || $0 >= 0x80 }
    }

    private static let remarks: WordSet = [
        "duration", "dates", "date", "period", "zeitraum", "time", "기간", "period", "full", "part",
        "contract",
        "fulltime", "parttime", "freelance", "remote", "internship", "permanent", "approx", "ca", "circa",
        "years", "experience",
        "продолжительность", "работы", "стаж",
        "período", "periodo", "période", "concluído", "unfinished", "ongoing", "работа",
        "удалённая", "удаленная", "summers", "summer", "graduated", "expected",
    ]

    private static let employments: WordSet = ["freelance", "internship", "contract"]

    /// Whether the words beside a date name nothing: remarks in brackets, "since", "Remote", "Dates:".
    private static func saysNothing(_ rest: ArraySlice<Word>, _ text: VisibleText, _ line: TextLine) -> Bool {
        if rest.isEmpty { return true }
        guard rest.count <= 6 else { return false }
        // "### Freelance (2019 – now)": what somebody was; behind the date it says how.
        if let first = rest.first, rest.count == 1, first.start == line.range.lowerBound,
            employments.contains(first.key),
            line.isHeading || line.style.contains(.bold) || line.hasBoldLead
        {
            return false
        }
        return rest.allSatisfy { word in
            remarks.contains(word.key)
                || !word.senses.kinds.isDisjoint(with: [
                    .present, .since, .until, .completion, .function, .season, .month,
                ])
                    // "MIT" is a school, and "mit" is none.
                    && !(word.senses.kinds.contains(.school) && PhraseEvidence.isCode(text, word))
                || text.isInBrackets(word.start, from: line.range.lowerBound)
                    && word.senses.kinds.isDisjoint(with: [.position, .organization, .school])
        }
    }

    /// At most two words, each a misspelt month directly before a date.
    private static func areMisspelt(_ rest: ArraySlice<Word>, _ dates: [DateMention], _ text: VisibleText)
        -> Bool
    {
        rest.count <= 2
            && rest.allSatisfy { word in
                MisspeltMonth.isOne(text.bytes[word.range])
                    && dates.contains { $0.isSpan && $0.range.lowerBound - word.end == 1 }
            }
    }
}
