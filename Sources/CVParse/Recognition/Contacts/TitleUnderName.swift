/// The title that stands on a line below a name.
extension NameReader {
    /// A short line below the name that holds a position's word and nothing of a contact.
    func label(under name: Int) -> Range<Int>? {
        for line in (name + 1)..<max(name + 1, min(header.upperBound, name + 5)) {
            let range = text.lines[line].range
            if let title = titleBeforeContacts(line) { return title }
            let words = text.words[text.lines[line].words]
            // A sentence is no title, but "Physicist, Cambridge professor." directly below a name is.
            let isClosed = text.bytes[range.upperBound - 1] == UInt8(ascii: ".")
            guard words.count <= 14, !words.contains(where: { $0.senses.kinds.contains(.verb) }),
                dates[line].isEmpty,
                !text.bytes[range].contains(UInt8(ascii: "@")),
                !isClosed || line == name + 1 && words.count <= 8
            else { continue }
            if let first = words.first, Self.pronouns.contains(first.key) { continue }
            // "Member no. 4155 267 188".
            if words.count(where: \.isNumber) > 1 { continue }
            if isClosed {
                if PhraseEvidence(range, in: text).position > 1 { return text.trimmed(range.dropLast()) }
                continue
            }
            if let lead = boldTitle(line) { return lead }
            if PhraseEvidence(range, in: text).position > 0,
                AddressScanner(text: text).webAddresses(in: range).isEmpty
            {
                // "Senior Engineer at Acme" is a title and an employer.
                let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: line)
                if parts.contains(where: { $0.separator == .at }) { return parts.first?.range }
                // "Leeds | Software Engineer": the place came first.
                if let first = parts.first, first.evidence.isPlace, parts.count > 1,
                    parts[1].separator == .strong
                {
                    return parts[1].range.lowerBound..<range.upperBound
                }
                // "Web Developer | Valencia, Spain" is a title and a place.
                let places = parts.reversed().prefix { $0.evidence.isPlace || $0.evidence.couldBePlace }
                guard let first = places.last(where: { $0.separator == .strong }),
                    places.contains(where: \.evidence.isPlace),
                    let title = parts.last(where: { $0.range.upperBound <= first.range.lowerBound })
                else { return range }
                return range.lowerBound..<title.range.upperBound
            }
        }
        return nil
    }

    /// "Web Developer | Leeds, UK | ada@quill.example".
    private func titleBeforeContacts(_ line: Int) -> Range<Int>? {
        guard text.lines[line].words.count <= 20,
            text.holds(UInt8(ascii: "@"), in: text.lines[line].range)
        else { return nil }
        let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: line)
        guard let title = parts.first, title.evidence.position > 1, title.evidence.wordCount <= 6,
            title.range.lowerBound == text.lines[line].range.lowerBound,
            parts.dropFirst().first?.separator == .strong,
            !text.holds(UInt8(ascii: "@"), in: title.range)
        else { return nil }
        return title.range
    }

    /// "**Software Engineer** | Cloud | Linux": the title is what is in bold.
    private func boldTitle(_ line: Int) -> Range<Int>? {
        let range = text.lines[line].range
        guard let last = text.boldLead(of: text.lines[line], in: range)?.last,
            case let title = range.lowerBound..<last.end, PhraseEvidence(title, in: text).position > 1
        else { return nil }
        return title
    }
}
