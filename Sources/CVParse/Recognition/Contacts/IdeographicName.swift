/// "高橋 克己", "周　丰": a surname and a given name in ideographs, with a blank that scripts without spaces set nowhere else.
struct IdeographicName {
    let text: VisibleText

    /// The name that a line is, where it is one and nothing else.
    func name(onLine index: Int) -> Range<Int>? {
        let line = withoutReading(text.lines[index].range)
        let words = text.words(in: line)
        guard (2...6).contains(words.count), line.count <= 30, let first = words.first,
            words.allSatisfy({ $0.byteCount == 3 && text.bytes[$0.start] >= 0xE3 && $0.senses.kinds.isEmpty })
        else { return nil }
        var gaps = 0
        var end = first.end
        for word in words.dropFirst() {
            let between = end..<word.start
            end = word.end
            if between.isEmpty { continue }
            // A blank, or U+3000.
            guard text.bytes[between].allSatisfy({ $0 == 0x20 }) || isWideBlank(between) else { return nil }
            gaps += 1
        }
        let range = first.start..<end
        // "简 历": what the document is, set wide.
        if Self.documents.contains(where: { $0.elementsEqual(words, by: { $0 == $1.key }) }) { return nil }
        return gaps == 1 && first.start == line.lowerBound && end == line.upperBound ? range : nil
    }

    /// "高橋　克己（たかはし　かつみ）": without the bracket that says how it is read.
    private func withoutReading(_ line: Range<Int>) -> Range<Int> {
        text.wideBracket(in: line).map { text.trimmed(line.lowerBound..<$0) } ?? line
    }

    private static let documents = ["简历", "履历", "簡歷", "履歴書", "个人简历"].map { word in
        word.map { WordReader.key(String($0)) }
    }

    private func isWideBlank(_ range: Range<Int>) -> Bool {
        text.bytes[range].elementsEqual([0xE3, 0x80, 0x80])
    }
}
