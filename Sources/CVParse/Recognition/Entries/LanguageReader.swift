import CVModel

/// Human languages and how well they are spoken: "English (fluent), German – C1".
struct LanguageReader {
    let text: VisibleText

    func write(_ lines: Range<Int>, to builder: inout ResumeBuilder) {
        for line in lines {
            let words = text.words[text.lines[line].words]
            for (offset, word) in words.enumerated() where word.senses.kinds.contains(.humanLanguage) {
                let before = offset == 0 ? nil : words[words.startIndex + offset - 1]
                if let before, before.senses.kinds.contains(.humanLanguage), word.start - before.end <= 1 {
                    continue
                }
                // "Swiss German", "Brazilian Portuguese".
                let start = before.map {
                    Self.varieties.contains($0.key) && word.start - $0.end == 1 ? $0.start : word.start
                }
                let name = (start ?? word.start)..<word.end
                let entry = builder.resume.languages.count
                var language = Language()
                language.language = builder.fact(FactPath(.languages, entry, .language), name)
                language.fluency = builder.fact(
                    FactPath(.languages, entry, .fluency), fluency(behind: offset, in: words, line))
                builder.edit { $0.languages.append(language) }
            }
        }
    }

    private static let varieties: WordSet = [
        "swiss", "brazilian", "american", "british", "simplified", "traditional", "ancient", "sign",
    ]

    /// The words behind a language up to the next one, without separators, where one of them is a level.
    private func fluency(behind offset: Int, in words: ArraySlice<Word>, _ line: Int) -> Range<Int>? {
        let rest = words.dropFirst(offset + 1).prefix { !$0.senses.kinds.contains(.humanLanguage) }
        guard rest.contains(where: { $0.senses.kinds.contains(.level) }), let first = rest.first,
            let last = rest.last,
            rest.count <= 8
        else { return nil }
        return first.start..<last.end
    }
}
