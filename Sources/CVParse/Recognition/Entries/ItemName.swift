/// The name with which a line begins: of a project, a publication, an award.
struct ItemName {
    let text: VisibleText

    /// Bold, italic or linked words at the beginning; else what stands before a colon, a spaced dash, a bracket or a bar;
    /// else the line.
    func name(ofLine index: Int) -> Range<Int>? {
        let line = text.lines[index]
        let words = text.words[line.words]
        guard let first = words.first else { return nil }
        let lead = text.style(of: first.range).intersection([.bold, .italic, .link])
        if !lead.isEmpty, line.style.isDisjoint(with: lead) {
            var end = first.end
            for word in words where text.style(of: word.range).isSuperset(of: lead) && word.start - end <= 4 {
                end = word.end
            }
            return closed(first.start..<end, line)
        }
        let name = cut(line.range, atColon: line.isItem || words.count > 12)
        return line.isItem && words.count > 5 ? upToArticle(name) : name
    }

    /// "LeadSheet A python application that …": no sign ends the name, but an article begins its description.
    /// Within a title, "Your queue is a database", small words stand before it.
    private func upToArticle(_ name: Range<Int>) -> Range<Int> {
        let words = text.words(in: name)
        guard let article = words.dropFirst().prefix(4).first(where: { Self.articles.contains($0.key) }),
            words.prefix(while: { $0.start < article.start }).allSatisfy({ !isLowercase($0) })
        else { return name }
        return text.trimmed(name.lowerBound..<article.start)
    }

    private func isLowercase(_ word: Word) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text.bytes[word.start])
    }

    private static let articles: WordSet = ["a", "an"]

    /// Up to the first separator that ends a name.
    private func cut(_ range: Range<Int>, atColon: Bool) -> Range<Int> {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text.bytes[at]
            let isSpaced = at > range.lowerBound && text.bytes[at - 1] <= 0x20
            let blankAfter = at + 1 >= range.upperBound || text.bytes[at + 1] <= 0x20
            if byte == UInt8(ascii: "|") || byte == 0x09 { break }
            if byte == UInt8(ascii: ":"), blankAfter, atColon { break }
            if byte == UInt8(ascii: "("), isSpaced { break }
            if byte == UInt8(ascii: "-"), isSpaced, blankAfter { break }
            if byte == 0xE2, isSpaced {
                let (scalar, _) = text.bytes.withUnsafeBufferPointer {
                    WordReader.decode($0, at, range.upperBound)
                }
                if [0x2013, 0x2014, 0x2022, 0x25AA].contains(scalar) { break }
            }
            at += 1
        }
        return text.trimmed(range.lowerBound..<at)
    }

    /// With the bracket or quote that the styled words end in.
    private func closed(_ range: Range<Int>, _ line: TextLine) -> Range<Int> {
        var end = range.upperBound
        while end < line.range.upperBound,
            [UInt8(ascii: ")"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text.bytes[end]),
            text.bytes[range].contains(UInt8(ascii: "(")) || text.bytes[end] != UInt8(ascii: ")")
        {
            end += 1
        }
        return range.lowerBound..<end
    }
}
