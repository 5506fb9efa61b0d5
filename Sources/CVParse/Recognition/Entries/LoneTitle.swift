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
