/// Short lines that name an entry by where they stand, and by nothing else.
struct LoneTitle {
    let text: VisibleText
    let dates: [[DateMention]]

    /// In plain text: a line that begins a block whose next lines are short or a date, as its siblings' do.
    func opensBlock(_ index: Int) -> Bool {
        guard index > 0, index + 1 < text.lines.count, text.lines[index - 1].block != text.lines[index].block
        else {
            return false
        }
        for next in index + 1..<min(index + 4, text.lines.count)
        where text.lines[next].block == text.lines[index].block {
            let below = LineShape(next, in: text, dates: dates[next])
            if below.date != nil { return true }
            if !below.isShort { return false }
        }
        return false
    }

    /// "Site Engineer", and below a blank line "Coppermill Ltd, Leeds" and the dates: one of the two names the position,
    /// the other does not.
    func standsAbove(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard index > 0, index + 1 < text.lines.count, text.lines[index - 1].block != line.block,
            text.lines[index + 1].block != line.block, !line.isItem, line.words.count <= 9,
            let first = text.words[line.words].first, !(0x61...0x7A).contains(text.bytes[first.start]),
            !".:,;".utf8.contains(text.bytes[line.range.upperBound - 1])
        else { return false }
        let isPosition = PhraseEvidence(line.range, in: text).position > 1
        // The company may have a paragraph of its own as well, and the dates another.
        for next in index + 1..<min(index + 4, text.lines.count) {
            let shape = LineShape(next, in: text, dates: dates[next])
            guard !text.lines[next].isItem, !text.lines[next].isHeading, !text.lines[next].isCell else {
                return false
            }
            let namesPosition = PhraseEvidence(text.lines[next].range, in: text).position > 1
            if isPosition == namesPosition, !shape.isDateOnly { return false }
            // "Clerk, Coppermill, 2011 – 2012" lacks nothing that a line above it would have to say.
            if namesPosition,
                HeaderSplitter(text: text, dates: dates).parts(ofLine: next).count(where: {
                    !$0.evidence.isPlace
                }) > 1
            {
                return false
            }
            if shape.date?.isSpan == true { return isPosition || line.words.count <= 5 }
            if !shape.isShort { return false }
        }
        return false
    }

    /// Among projects and the like: a line with a list under it, after another such list.
    func opensList(_ index: Int, after last: Int?) -> Bool {
        guard let last, text.lines[last].isItem, index + 1 < text.lines.count, !endsInColon(index) else {
            return false
        }
        return text.lines[index + 1].isItem && !text.lines[index].isItem
    }

    /// "Responsibilities", and below it a list: what is told of an entry.
    func labelsList(_ index: Int) -> Bool {
        let words = text.words[text.lines[index].words]
        return (1...3).contains(words.count) && text.lines.indices.contains(index + 1)
            && text.lines[index + 1].isItem && words.last.map { Self.labels.contains($0.key) } == true
    }

    private static let labels: WordSet = [
        "responsibilities", "duties", "achievements", "accomplishments", "tasks", "contributions",
        "deliverables",
        "aufgaben", "erfolge", "tätigkeiten", "responsabilités", "missions", "réalisations",
        "responsabilidades",
        "funciones", "logros", "atividades", "обязанности", "достижения",
    ]

    /// "Labs:", "Key achievements:": a label inside an entry.
    func endsInColon(_ index: Int) -> Bool {
        text.bytes[text.lines[index].range.upperBound - 1] == UInt8(ascii: ":")
    }
}
