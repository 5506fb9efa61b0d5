/// Splits the header lines of a draft into phrases.
struct HeaderSplitter {
    let text: VisibleText
    let dates: [[DateMention]]

    func parts(of draft: EntryDraft) -> [HeaderPart] {
        var parts: [HeaderPart] = []
        for line in draft.header {
            let added = self.parts(ofLine: line)
            if let joined = joinCellLines(parts.last, added.first) ?? joinWrappedName(parts.last, added.first)
            {
                parts[parts.count - 1] = joined
                parts += added.dropFirst()
            } else {
                parts += added
            }
        }
        return parts
    }

    /// A name that a narrow table cell breaks over lines is one phrase: "**Copper**" and "**Mill**".
    private func joinCellLines(_ last: HeaderPart?, _ next: HeaderPart?) -> HeaderPart? {
        guard var last, let next, last.column >= 0,
            text.lines[last.line].block == text.lines[next.line].block,
            last.style == next.style, last.line != next.line, !last.style.isEmpty
        else { return nil }
        last.range = last.range.lowerBound..<next.range.upperBound
        last.line = next.line
        last.evidence = PhraseEvidence(last.range, in: text)
        return last
    }

    /// "University of" and "Perpignan" on the line below: a name that goes on where its line is full.
    private func joinWrappedName(_ last: HeaderPart?, _ next: HeaderPart?) -> HeaderPart? {
        guard var last, let next, next.separator == .start, text.lines[next.line].isWrapped,
            text.lines[last.line].block == text.lines[next.line].block, last.line + 1 == next.line,
            last.range.upperBound == text.lines[last.line].range.upperBound,
            next.range.lowerBound == text.lines[next.line].range.lowerBound, last.style == next.style,
            let joint = text.words(in: last.range).last, Self.genitives.contains(joint.key)
        else { return nil }
        // "Perpignan (France)": the country is no part of the school's name.
        let name = next.bracket == nil ? nil : text.firstSign(in: next.range) { $0 == UInt8(ascii: "(") }
        let end = text.trimmed(next.range.lowerBound..<(name ?? next.range.upperBound)).upperBound
        last.range = last.range.lowerBound..<end
        last.line = next.line
        last.evidence = PhraseEvidence(last.range, in: text)
        return last
    }

    /// What ends no name.
    static let genitives: WordSet = ["of", "de", "di", "da", "do", "du", "des", "für", "van", "the", "and"]

    func parts(ofLine index: Int) -> [HeaderPart] {
        let line = text.lines[index]
        let bytes = text.bytes
        var parts: [HeaderPart] = []
        parts.reserveCapacity(4)
        var start =
            dates[index].first?.range.lowerBound == line.range.lowerBound
            ? line.range.lowerBound : text.behindNumber(line.range)
        var separator = HeaderPart.Separator.start
        var at = start
        var depth = 0
        let signs = Self.separatorSigns
        // A date that began on the line above may reach into this one.
        var mentions: [DateMention] = []
        if index > 0, !dates[index - 1].isEmpty {
            mentions = dates[index - 1].filter { $0.range.overlaps(line.range) }
        }
        if !dates[index].isEmpty {
            let own = dates[index]
            let areTaken = own.allSatisfy { !$0.isBareYear || $0.isSpan || isTaken($0, line) }
            if areTaken, mentions.isEmpty {
                mentions = own
            } else {
                mentions += own.filter { !$0.isBareYear || $0.isSpan || isTaken($0, line) }
            }
        }
        /// Goes on behind "Chez", where it leads to a company.
        func skipPreposition(at offset: Int) {
            guard let length = leadingPreposition(offset, line.range.upperBound) else { return }
            start = offset + length
            at = start
            separator = .at
        }
        if let told = behindEmployment(line, from: start) {
            (start, separator) = told
            at = start
        } else {
            skipPreposition(at: start)
        }
        var nextMention = 0
        /// Where the next date begins; behind the line where none does.
        var dateStart = mentions.first?.range.lowerBound ?? Int.max

        func add(to end: Int, next: HeaderPart.Separator, resume: Int) {
            var range = trimmed(start..<max(start, end))
            // "May 2019 – 2020 / Leeds".
            if separator == .date, range.count > 2, text.bytes[range.lowerBound] == UInt8(ascii: "/") {
                range = trimmed(range.dropFirst())
            }
            if !range.isEmpty, text.firstWord(in: range) != nil {
                parts.append(
                    HeaderPart(
                        range: range, line: index, separator: separator, style: text.style(of: range),
                        column: line.column, evidence: PhraseEvidence(range, in: text)))
            }
            start = resume
            separator = next
        }

        while at < line.range.upperBound {
            if at >= dateStart {
                let date = mentions[nextMention].range
                add(to: date.lowerBound, next: .date, resume: date.upperBound)
                at = max(date.upperBound, at + 1)
                // "2017 – 2020 Chez Coppermill".
                let rest = text.bytes[at..<max(at, line.range.upperBound)]
                if parts.isEmpty, let next = rest.firstIndex(where: { $0 > 0x20 }) {
                    skipPreposition(at: next)
                }
                nextMention += 1
                dateStart = nextMention < mentions.count ? mentions[nextMention].range.lowerBound : Int.max
                continue
            }
            let byte = bytes[at]
            // Most bytes are those of words, which divide nothing.
            if WordReader.isLetter(byte) {
                at += 1
                continue
            }
            if byte == UInt8(ascii: "("), let length = legalForm(at, line) {
                at += length
                continue
            }
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
                depth += 1
                if depth == 1 { add(to: at, next: .bracket, resume: at + 1) }
                at += 1
                continue
            }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
                depth = max(0, depth - 1)
                if depth == 0 {
                    let isInside = at + 1 < line.range.upperBound && bytes[at + 1] == UInt8(ascii: ",")
                    add(to: at, next: isInside ? .comma : .strong, resume: at + 1)
                }
                at += 1
                continue
            }
            if byte == 0xEF, let isOpening = wideBracket(at, line), depth > 0 || !standsInName(at, line) {
                depth = isOpening ? depth + 1 : max(0, depth - 1)
                if depth == (isOpening ? 1 : 0) {
                    add(to: at, next: isOpening ? .bracket : .strong, resume: at + 3)
                }
                at += 3
                continue
            }
            if depth == 0, byte == 0x20, at > line.range.lowerBound, bytes[at - 1] >= 0x80,
                endsInCompany(at, line)
            {
                add(to: at, next: .strong, resume: at + 1)
                at += 1
                continue
            }
            if depth == 0, byte == 0x20, at > line.range.lowerBound, bytes[at - 1] >= 0x80,
                isIdeograph(before: at), isIdeograph(at: at + 1, line), !namesCompanyOnly(at + 1, line)
            {
                // Scripts without spaces set one between fields.
                add(to: at, next: .strong, resume: at + 1)
                at += 1
                continue
            }
            if depth == 0, byte >= 0xC2 || signs.contains(byte),
                let (kind, length) = separatorAt(at, line)
            {
                add(to: at, next: kind, resume: at + length)
                at += length
                continue
            }
            at += 1
        }
        add(to: line.range.upperBound, next: .start, resume: line.range.upperBound)
        return mergeBrackets(splitTowns(splitStyles(withCompanyInBracket(parts))))
    }

    /// Bytes of "(주)", "(株)", which say what a company is in law and belong to its name.
    private func legalForm(_ at: Int, _ line: TextLine) -> Int? {
        OrganizationWords.bracketedForms.first { form in
            form.withUTF8Buffer { text.bytes[at..<line.range.upperBound].starts(with: $0) }
        }?.utf8CodeUnitCount
    }

    /// A bare year inside a phrase ("Windows 2000") is no date of the entry.
    private func isTaken(_ mention: DateMention, _ line: TextLine) -> Bool {
        let before =
            mention.range.lowerBound == line.range.lowerBound ? 0 : text.bytes[mention.range.lowerBound - 1]
        let after =
            mention.range.upperBound >= line.range.upperBound ? 0 : text.bytes[mention.range.upperBound]
        let open: [UInt8] = [
            0, UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "|"), 0x09, UInt8(ascii: ")"),
            UInt8(ascii: ":"), UInt8(ascii: ";"),
        ]
        // "*2018*." ends an entry that is written as a sentence.
        let endsSentence =
            after == UInt8(ascii: ".") && mention.range.upperBound + 1 == line.range.upperBound
            && text.style(of: mention.range) != line.style
        return open.contains(before) || open.contains(after) || endsSentence
            || after == 0 && LineShape.isBehindBold(mention.range, line, text)
            || mention.range.lowerBound - line.range.lowerBound > 1
                && text.bytes[mention.range.lowerBound - 2] == UInt8(ascii: ",")
    }

    /// "**Senior Developer** Brightwater", "**Senior Developer** **Brightwater**": a change of weight or slope between words
    /// is a boundary.
    private func splitStyles(_ parts: [HeaderPart]) -> [HeaderPart] {
        guard parts.contains(where: { !text.isUniform($0.range) }) else { return parts }
        return parts.flatMap { part -> [HeaderPart] in
            guard part.separator != .bracket, !text.isUniform(part.range) else { return [part] }
            var pieces: [HeaderPart] = []
            var start = part.range.lowerBound
            var separator = part.separator
            var last: TextStyle?
            // Where the prepositions directly before a word begin.
            var joint: Int?
            for word in text.words(in: part.range) {
                let style = text.style(of: word.range)
                let marks = style.intersection(joint == nil ? [.bold, .italic] : [.bold, .italic, .link])
                let ends = last == marks && isLess(text.style(at: word.start - 1), than: marks)
                if let last, last != marks || ends {
                    pieces.append(piece(of: part, start..<(joint ?? word.start), separator))
                    start = word.start
                    separator = joint == nil ? .style : .at
                    joint = nil
                }
                last = style.intersection([.bold, .italic])
                joint =
                    isPreposition(word) && !style.contains(.link) && !Self.saysWhat.contains(word.key)
                    ? joint ?? word.start : nil
            }
            pieces.append(piece(of: part, start..<part.range.upperBound, separator))
            return pieces.filter { !$0.range.isEmpty }
        }
    }

    /// "Apprenticeship as [Miller](…)": what was learnt, and not from whom.
    private static let saysWhat: WordSet = ["as", "als", "comme", "como", "come"]

    /// Whether a blank lacks the weight or slope of the words on either side.
    private func isLess(_ blank: TextStyle, than word: TextStyle) -> Bool {
        let marks = word.intersection([.bold, .italic])
        return !marks.isEmpty && blank.isDisjoint(with: marks)
    }

    /// "for", "with", "to the" before a name that is set otherwise.
    func isPreposition(_ word: Word) -> Bool {
        // "à" and "в" are small as well.
        word.senses.kinds.contains(.function) && text.bytes[word.start] >= 0x61
    }

    func piece(of part: HeaderPart, _ range: Range<Int>, _ separator: HeaderPart.Separator)
        -> HeaderPart
    {
        let range = trimmed(range)
        return HeaderPart(
            range: range, line: part.line, separator: separator, style: text.style(of: range),
            column: part.column,
            evidence: PhraseEvidence(range, in: text))
    }
}
