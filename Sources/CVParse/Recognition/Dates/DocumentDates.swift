/// The dates of a document, line by line.
struct DocumentDates: Sendable {
    let habits: DateHabits
    /// Those of each line.
    let lines: [[DateMention]]

    /// - Parameter known: what need not be read again.
    init(of text: VisibleText, known: KnownDates? = nil) {
        (habits, lines) = text.bytes.withUnsafeBufferPointer { bytes in
            let habits = DateHabits(of: text.words, in: bytes)
            return (habits, Self.lines(of: text, bytes, habits, known))
        }
    }

    /// What a line begins with and sets as code, where nothing or what is set in bold follows on the line.
    private static func leadingCode(_ words: ArraySlice<Word>, in text: VisibleText) -> Range<Int> {
        guard let first = words.first, first.isNumber || first.senses.kinds.contains(.month) else {
            return 0..<0
        }
        let code = words.prefix(6).prefix { text.style(of: $0.range).contains(.code) }
        guard let last = code.last else { return 0..<0 }
        let next = words.dropFirst(code.count).first
        let isApart =
            next.map {
                text.line(at: $0.start) != text.line(at: last.start)
                    || text.style(of: $0.range).contains(.bold)
            }
            ?? true
        return isApart ? first.start..<last.end : 0..<0
    }

    private static func lines(
        of text: VisibleText, _ bytes: UnsafeBufferPointer<UInt8>, _ habits: DateHabits, _ known: KnownDates?
    ) -> [[DateMention]] {
        var dates = [[DateMention]](repeating: [], count: text.lines.count)
        var index = 0
        while index < text.lines.count {
            // A narrow cell and a wrapped line break dates over lines: "1 year," and "to present".
            let first = text.lines[index]
            var next = index + 1
            while next < text.lines.count, text.lines[next].block == first.block,
                first.isCell
                    ? first.words.count <= 6 && text.lines[next].words.count <= 6
                    : text.lines[next].isWrapped
            {
                next += 1
            }
            defer { index = next }
            let last = text.lines[next - 1]
            let words = text.words[first.words.lowerBound..<last.words.upperBound]
            guard words.contains(where: \.isNumber) else { continue }
            if let found = known?.dates(of: index..<next, by: habits) {
                dates.replaceSubrange(index..<next, with: found)
                continue
            }
            let scanner = DateScanner(
                bytes: bytes, words: words, habits: habits, leadingCode: leadingCode(words, in: text))
            guard next > index + 1 else {
                dates[index] = scanner.mentions(lineEnd: last.range.upperBound)
                continue
            }
            for mention in scanner.mentions(lineEnd: last.range.upperBound) {
                let line = text.line(at: mention.range.lowerBound) ?? index
                dates[line].append(mention)
            }
        }
        return dates
    }
}
