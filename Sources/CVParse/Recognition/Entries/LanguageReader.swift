import CVModel

/// Human languages and how well they are spoken: "English (fluent), German – C1", "Native: Catalan", rows of a table.
struct LanguageReader {
    let text: VisibleText

    /// The languages of a section; one whose title alone names a language says below it how well that is spoken.
    func write(_ lines: Range<Int>, titled title: Range<Int>, to builder: inout ResumeBuilder) {
        if let language = mentions(in: title).first, let first = lines.first,
            lines.allSatisfy({ line in
                mentions(in: text.lines[line].range).allSatisfy { text.string($0) == text.string(language) }
            })
        {
            return write(language, level(in: text.lines[first].range), to: &builder)
        }
        var index = lines.lowerBound
        while index < lines.upperBound {
            let end = statementEnd(index, lines)
            // A definition in prose tells more of the language above it, and may name others.
            let isProse =
                text.lines[index].kind == .definition && text.lines[index].words.count > 8
                || text.lines[index].isHeading && !names(text.lines[index])
            if !isProse {
                write(
                    statement: text.lines[index].range.lowerBound..<text.lines[end - 1].range.upperBound,
                    to: &builder)
            }
            index = end
        }
    }

    /// "### French", over how well.
    private func names(_ heading: TextLine) -> Bool {
        heading.words.count <= 3 && mentions(in: heading.range).count == 1
    }

    /// The lines that say one thing: an item with its wrapped lines, a row, a term with a short definition.
    private func statementEnd(_ start: Int, _ lines: Range<Int>) -> Int {
        let first = text.lines[start]
        var end = start + 1
        while end < lines.upperBound {
            let line = text.lines[end]
            let belongs =
                first.isCell
                ? line.table == first.table && line.row == first.row
                : line.isWrapped && line.block == first.block && line.item == first.item
                    || first.kind == .term && line.kind == .definition && line.words.count <= 8
                    || SkillGrade(text: text).isGrade(line.range) && !mentions(in: first.range).isEmpty
            guard belongs else { break }
            end += 1
        }
        return end
    }

    /// Writes the languages of one statement.
    func write(statement range: Range<Int>, to builder: inout ResumeBuilder) {
        let mentions = mentions(in: range)
        let levels = levels(of: mentions, range)
        for (mention, level) in zip(mentions, levels) { write(mention, level, to: &builder) }
    }

    private func write(_ mention: Range<Int>, _ level: Range<Int>?, to builder: inout ResumeBuilder) {
        let entry = builder.resume.languages.count
        var language = Language()
        language.language = builder.fact(FactPath(.languages, entry, .language), mention)
        language.fluency = builder.fact(FactPath(.languages, entry, .fluency), level)
        builder.edit { $0.languages.append(language) }
    }

    // MARK: Names

    func mentions(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        let words = text.words(in: range)
        for index in words.indices where words[index].senses.kinds.contains(.humanLanguage) {
            let word = words[index]
            if let last = found.last, word.start - last.upperBound == 1,
                text.bytes[last.upperBound] != UInt8(ascii: "/")
            {
                // "Mandarin Chinese".
                if Self.branches.contains(words[index - 1].key) {
                    found[found.count - 1] = last.lowerBound..<word.end
                }
                continue
            }
            // "Swiss German", "Brazilian Portuguese".
            var start = word.start
            if index > words.startIndex, Self.varieties.contains(words[index - 1].key),
                word.start - words[index - 1].end == 1
            {
                start = words[index - 1].start
            }
            found.append(start..<word.end)
        }
        return found.isEmpty ? LanguageWords.fragments(in: range, of: text) : found
    }

    /// Languages that are named with the one they belong to.
    private static let branches: WordSet = ["mandarin", "cantonese", "taiwanese", "hokkien"]

    private static let varieties: WordSet = [
        "swiss", "brazilian", "american", "british", "simplified", "traditional", "ancient", "sign",
    ]

    // MARK: Levels

    private func levels(of mentions: [Range<Int>], _ range: Range<Int>) -> [Range<Int>?] {
        guard let first = mentions.first, let last = mentions.last else { return [] }
        let behind = mentions.indices.map { index in
            let end = index + 1 < mentions.count ? mentions[index + 1].lowerBound : range.upperBound
            return level(in: mentions[index].upperBound..<max(mentions[index].upperBound, end))
        }
        let isBefore = level(before: first, from: range.lowerBound)
        if let isBefore, level(in: last.upperBound..<range.upperBound) == nil {
            // "Fluent English, basic German", "Native: Catalan, Spanish".
            var known = isBefore
            return mentions.indices.map { index in
                if index > 0, let own = level(before: mentions[index], from: mentions[index - 1].upperBound) {
                    known = own
                }
                return known
            }
        }
        // "Good at writing English, basic German, native Dutch": each has its own before it, but the first.
        let own = zip(mentions, mentions.dropFirst()).map { left, right in
            text.bytes[left.upperBound..<right.lowerBound].contains(UInt8(ascii: ","))
                ? level(before: right, from: left.upperBound) : nil
        }
        if !own.isEmpty, own.allSatisfy({ $0 != nil }) { return [isBefore] + own }
        var levels = behind
        for index in mentions.indices.dropLast().reversed() where levels[index] == nil {
            let between = mentions[index].upperBound..<mentions[index + 1].lowerBound
            if joins(between) { levels[index] = levels[index + 1] }
        }
        return levels
    }

    /// "and", "&" or "/" between two languages.
    private func joins(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        if words.isEmpty {
            return text.bytes[range].contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "/") }
        }
        return words.count == 1 && words.allSatisfy { $0.senses.kinds.contains(.function) }
    }

    /// The first clause behind a language that says how well.
    private func level(in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        var at = start
        var depth = 0
        func clause(_ end: Int) -> Range<Int>? {
            let clause = text.withoutSigns(start..<max(start, end))
            return isLevel(clause) ? clause : nil
        }
        while at < range.upperBound {
            let byte = text.bytes[at]
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            let isEnd =
                byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
                || byte == UInt8(ascii: "|")
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "(") && depth == 1 && isRemark(at, range)
            if isEnd {
                if let found = clause(at) { return found }
                if byte != UInt8(ascii: "(") { start = at + 1 }
            }
            at += 1
        }
        return clause(range.upperBound)
    }

    /// A bracket that says something else than how well.
    private func isRemark(_ open: Int, _ range: Range<Int>) -> Bool {
        let end = text.bytes[open..<range.upperBound].firstIndex(of: UInt8(ascii: ")")) ?? range.upperBound
        return !isLevel(open + 1..<end)
    }

    private func isLevel(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, range.count <= 120 else { return false }
        let grades = SkillGrade(text: text)
        if grades.signsEnd(at: range.lowerBound, limit: range.upperBound) != nil { return true }
        let words = text.words(in: range)
        // "Conversational Polish speaker".
        if words.count == 1, words.first?.key == Self.speaker { return false }
        return words.count <= 9
            && (words.contains { $0.senses.kinds.contains(.level) || Self.examinations.contains($0.key) }
                || grades.isGrade(range))
    }

    private static let speaker = WordReader.key("speaker")

    private static let examinations: WordSet = [
        "n1", "n2", "n3", "n4", "n5", "toeic", "toefl", "ielts", "hsk", "delf", "dalf", "dele", "cet",
        "testdaf",
        "cambridge",
    ]

    /// "Fluent", "Native:", "Basic knowledge of" in front of a language.
    private func level(before mention: Range<Int>, from start: Int) -> Range<Int>? {
        let between = start..<mention.lowerBound
        let comma = text.bytes[between].lastIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
        let words = text.words(in: (comma.map { $0 + 1 } ?? start)..<mention.lowerBound)
        let grades = words.drop { $0.senses.kinds.contains(.function) && !$0.senses.kinds.contains(.level) }
        let stated = grades.prefix {
            !$0.senses.kinds.contains(.function) || $0.senses.kinds.contains(.level)
        }
        guard let first = stated.first, let last = stated.last, stated.count <= 5,
            stated.contains(where: { $0.senses.kinds.contains(.level) })
        else { return nil }
        return first.start..<last.end
    }
}
