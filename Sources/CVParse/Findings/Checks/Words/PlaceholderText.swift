/// Text of a template that was to be replaced: "Lorem ipsum", "TODO:", "Company Name", "[Your Name]".
enum PlaceholderText: Check {
    static let kinds = [FindingCode.placeholderText]

    static func findings(in inspection: Inspection) -> [Finding] {
        guard let text = inspection.parsed.text else { return [] }
        var findings: [Finding] = []
        for line in text.lines where !Self.isLabel(line) {
            // One a line says enough.
            guard let range = placeholder(in: line, of: text), let place = text.sourceRanges(range).first
            else {
                continue
            }
            findings.append(Finding(.placeholderText(text.string(range)), at: place))
        }
        return findings
    }

    /// Phrases that nobody writes of himself, wherever they stand.
    private static let phraseTexts = [
        "lorem ipsum", "dolor sit amet", "insert text here", "your name here", "your text here",
        "description goes here", "text goes here",
    ]

    /// Phrases that are placeholders where nothing else stands in the line or its part: a sentence may speak of a
    /// company's name.
    private static let wholeTexts = [
        "company name", "your company", "name of company", "employer name", "organization name",
        "organisation name", "job title", "your job title", "position title", "title of position",
        "your name", "your full name", "first name last name", "firstname lastname", "your title",
        "your email", "your phone", "your phone number", "your address", "your city", "your website",
        "university name", "school name", "name of university", "name of school", "institution name",
        "degree name", "project name", "project title", "start date", "end date", "start date end date",
        "skill 1", "skill 2", "skill 3", "bullet point", "todo", "tbd", "tba", "fixme",
    ]

    private static let phrases = phraseTexts.map(WordReader.keys)
    private static let wholes = wholeTexts.map(WordReader.keys)

    /// The first words of all of them.
    private static let firsts = WordSet((phraseTexts + wholeTexts).map { $0.prefix { $0 != " " } })

    /// Code says what it says, and "Job title" over a column or before a definition is a label.
    private static func isLabel(_ line: TextLine) -> Bool {
        switch line.kind {
        case .code, .term, .cell(isHeader: true): true
        default: line.style.contains(.code)
        }
    }

    private static func placeholder(in line: TextLine, of text: VisibleText) -> Range<Int>? {
        let words = text.words[line.words]
        var index = words.startIndex
        while index < words.endIndex {
            defer { index += 1 }
            guard firsts.contains(words[index].key) else { continue }
            if let end = end(of: phrases, at: index, words) {
                return words[index].start..<words[end - 1].end
            } else if let end = end(of: wholes, at: index, words) {
                let range = words[index].start..<words[end - 1].end
                if isApart(range, line, text) { return range }
            }
        }
        return nil
    }

    /// The index behind the longest phrase that stands at a word.
    private static func end(of phrases: [[UInt64]], at index: Int, _ words: ArraySlice<Word>) -> Int? {
        let matching = phrases.filter { phrase in
            index + phrase.count <= words.endIndex
                && zip(words[index...], phrase).allSatisfy { $0.key == $1 }
        }
        return matching.map(\.count).max().map { index + $0 }
    }

    /// Whether a phrase has a bar, a comma, a bracket or the end of its line on either side; "TODO:" and its like
    /// may be followed by anything.
    private static func isApart(_ range: Range<Int>, _ line: TextLine, _ text: VisibleText) -> Bool {
        let before = text.bytes[line.range.lowerBound..<range.lowerBound].last { $0 != 0x20 }
        let after = text.bytes[range.upperBound..<line.range.upperBound].first { $0 != 0x20 }
        guard before.map(separators.contains) ?? true else { return false }
        if isReminder(range, text) {
            let word = text.bytes[range]
            // "Todo" alone may be the name of a program, and a heading is one of a list of things to do.
            return !line.isHeading && word.allSatisfy { !(0x61...0x7A).contains($0) }
                && (after.map { $0 == 0x3A } ?? true
                    || after.map(closers.contains) ?? true)
        }
        return after.map(closers.contains) ?? true
    }

    private static func isReminder(_ range: Range<Int>, _ text: VisibleText) -> Bool {
        range.count <= 5 && text.words(in: range).count == 1
    }

    private static let separators = Set("[(<{|,;:/-–—*_\t".utf8)
    private static let closers = Set("])>}|,;/-–—*_\t".utf8)
}
