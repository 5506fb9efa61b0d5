/// Finds the title in a publication's or talk's entry: between authors, venues, links and dates.
struct PublicationTitle {
    let text: VisibleText
    let dates: [[DateMention]]
    /// How the section's entries name their authors.
    let authors: AuthorList

    /// What follows the authors, stands in quotes, is linked, follows the venue, or begins the entry.
    func title(of unit: NamedUnit, _ own: Range<Int>) -> Range<Int>? {
        if let marked = markedTitle(in: own, .bold) ?? markedTitle(in: own, .italic) { return marked }
        if let start = authors.end(in: own) {
            // The sign that opens a quotation stands before its first word.
            let behind = max(own.lowerBound, start - 3)..<max(start, own.upperBound)
            let whole = quoted(behind).flatMap {
                authors.areNames(start..<max(start, $0.lowerBound)) ? $0 : nil
            }
            // "…, Canlas, PE, Ortega B. (2018) Tides": the year closes a list in which one stands otherwise.
            if whole == nil,
                let year = bracketedYear(in: start..<max(start, own.upperBound), before: { _ in true }),
                authors.areNames(start..<year.lowerBound)
            {
                return title(at: year.upperBound, own)
            }
            return whole ?? linked(behind, within: 6) ?? title(at: start, own)
        }
        let venues = VenueBehindTitle(text: text)
        return quoted(unit.range)
            ?? linked(unit.range, within: unit.range.count).map { venues.beforeShare(in: $0) ?? $0 }
            ?? behindYear(unit)
            ?? behindVenue(unit) ?? leading(own)
    }

    /// "Ada Quill, **Ledgers and Tides**, Harbour Journal": what alone is bold or in italics, behind nothing but names.
    /// Some set themselves in bold among the authors.
    private func markedTitle(in range: Range<Int>, _ mark: TextStyle) -> Range<Int>? {
        let words = text.words(in: range)
        guard let first = words.first(where: { text.style(of: $0.range).isSuperset(of: mark) }),
            first.start > range.lowerBound, case let names = range.lowerBound..<first.start,
            text.words(in: names).count > 1,
            // Without capitals, words are no names.
            !text.bytes[names].contains(where: { $0 >= 0xE3 }),
            let comma = text.bytes[names].last(where: { $0 > 0x20 }), ",.:".utf8.contains(comma)
        else { return nil }
        let rest = words.drop { $0.start < first.start }
        let title = rest.prefix { text.style(of: $0.range).isSuperset(of: mark) }
        guard let last = title.last, title.count > 1,
            !rest.dropFirst(title.count).contains(where: { text.style(of: $0.range).isSuperset(of: mark) }),
            authors.areNames(names)
        else { return nil }
        // In italics alone it may be the venue; a title has one behind it.
        let behind = rest.dropFirst(title.count)
        guard
            mark.contains(.bold)
                || behind.contains(where: { !$0.isNumber && !$0.senses.kinds.contains(.month) })
        else { return nil }
        let whole = first.start..<last.end
        let isPerson =
            authors.areNames(whole) && !text.holds(UInt8(ascii: "&"), in: whole)
            && (title.count <= 3 || title.contains { $0.byteCount == 1 })
        return isPerson ? nil : whole
    }

    /// Up to the full stop, the event or the venue.
    private func title(at start: Int, _ range: Range<Int>) -> Range<Int> {
        let title = sentence(text.trimmed(start..<range.upperBound))
        return beforeVenue(title)
    }

    /// The words at the beginning, up to a dash, a bar, a bracket, "@" or a full stop; a colon may be the title's own.
    private func leading(_ range: Range<Int>) -> Range<Int>? {
        guard let name = ItemName(text: text).name(in: firstLine(range), cutsAtColon: false) else {
            return nil
        }
        let title = sentence(name)
        return beforeVenue(text.words(in: title).count >= 2 ? title : name)
    }

    /// Up to a line break that is meant: authors and venues stand below a title.
    private func firstLine(_ range: Range<Int>) -> Range<Int> {
        guard let first = text.line(at: range.lowerBound) else { return range }
        var end = text.lines[first].range.upperBound
        for line in text.lines[(first + 1)...] {
            guard line.isWrapped, line.range.lowerBound < range.upperBound else { break }
            end = line.range.upperBound
        }
        return range.lowerBound..<min(end, range.upperBound)
    }

    /// "Title, *Journal*", "Title? *Journal*", "Title @ Event": up to the sign before a change to italics, or to "@".
    private func beforeVenue(_ range: Range<Int>) -> Range<Int> {
        let isItalic = text.style(of: range.prefix(1)).contains(.italic)
        var at = range.lowerBound + 3
        while at + 2 < range.upperBound {
            let byte = text.bytes[at]
            if !isItalic, let next = text.afterBlank(at + 1), next < range.upperBound,
                ",.?!".utf8.contains(byte), text.style(of: next..<next + 1).contains(.italic)
            {
                return text.trimmed(range.lowerBound..<(byte == UInt8(ascii: ",") ? at : at + 1))
            }
            if byte == UInt8(ascii: "@"), text.bytes[at - 1] <= 0x20, text.bytes[at + 1] <= 0x20 {
                return text.trimmed(range.lowerBound..<at)
            }
            at += 1
        }
        return VenueBehindTitle(text: text).title(in: range)
    }

    private func quoted(_ range: Range<Int>) -> Range<Int>? {
        let pairs: [(StaticString, StaticString)] = [
            ("“", "”"), ("„", "“"), ("«", "»"), ("\"", "\""), ("「", "」"), ("『", "』"),
        ]
        for (open, close) in pairs {
            guard let start = find(open, in: range),
                let end = find(close, in: start.upperBound..<range.upperBound)
            else { continue }
            let inner = text.trimmed(start.upperBound..<end.lowerBound) {
                $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
            }
            if text.words(in: inner).count >= 2 { return inner }
        }
        return quotedByApostrophes(range)
    }

    /// "Quill A. 'Tides and Ledgers', Journal": apostrophes between a blank and a sign.
    private func quotedByApostrophes(_ range: Range<Int>) -> Range<Int>? {
        let mark = UInt8(ascii: "'")
        var rest = range
        var start: Int?
        while let at = text.firstSign(in: rest, where: { $0 == mark }) {
            rest = at + 1..<range.upperBound
            if let start {
                let isClosed = at + 1 == range.upperBound || " ,.;:)".utf8.contains(text.bytes[at + 1])
                let inner = start + 1..<at
                if isClosed, text.words(in: inner).count >= 2 { return inner }
            } else if at == range.lowerBound || text.bytes[at - 1] <= 0x20 {
                start = at
            }
        }
        return nil
    }

    private func find(_ mark: StaticString, in range: Range<Int>) -> Range<Int>? {
        mark.withUTF8Buffer { wanted in
            guard let first = wanted.first, range.count >= wanted.count else { return nil }
            var rest = range.dropLast(wanted.count - 1)
            while let at = text.firstSign(in: rest, where: { $0 == first }) {
                if text.bytes[at..<at + wanted.count].elementsEqual(wanted) { return at..<at + wanted.count }
                rest = at + 1..<rest.upperBound
            }
            return nil
        }
    }

    /// The text of a link that is neither an address nor a word or two such as "Slides", "Google Scholar"; it begins
    /// at most `distance` bytes behind the start.
    private func linked(_ range: Range<Int>, within distance: Int) -> Range<Int>? {
        text.links(in: range).first { link in
            guard link.range.upperBound <= range.upperBound,
                link.range.lowerBound - range.lowerBound <= distance
            else { return false }
            let words = text.words(in: link.range)
            // "(10.1109/5.771073)".
            return words.count >= 2 && words.first?.isNumber != true
                && !words.contains { Self.services.contains($0.key) }
                && AddressScanner(text: text).webAddresses(in: link.range).isEmpty
        }?.range
    }

    /// Where links lead that stand beside a title.
    private static let services: WordSet = [
        "scholar", "arxiv", "doi", "researchgate", "pubmed", "pdf", "slides", "video", "youtube", "github",
    ]

    /// "… (2019). Title. Venue", "… 2019. Title. Venue": the sentence behind the year.
    private func behindYear(_ unit: NamedUnit) -> Range<Int>? {
        bracketedYear(in: unit.range, before: { ".,:".utf8.contains($0) }).map {
            title(at: $0.upperBound + 1, unit.range)
        }
    }

    /// "(2019)", "(May 2019)", with words behind it and directly before a sign that `isSign` knows.
    private func bracketedYear(in range: Range<Int>, before isSign: (UInt8) -> Bool) -> Range<Int>? {
        let bytes = text.bytes
        var rest = range.dropLast(8)
        while let at = text.firstSign(in: rest, where: { $0 == UInt8(ascii: "(") }) {
            rest = at + 1..<rest.upperBound
            guard let close = bytes[at..<min(at + 16, range.upperBound)].firstIndex(of: UInt8(ascii: ")")),
                text.words(in: at..<close).contains(where: { $0.byteCount == 4 && $0.isNumber }),
                close + 2 < range.upperBound, isSign(bytes[close + 1])
            else { continue }
            return at..<close + 1
        }
        return nil
    }

    /// Up to the full stop that ends the first sentence: not after a single letter, a number or inside a bracket.
    private func sentence(_ range: Range<Int>) -> Range<Int> {
        var depth = 0
        for at in range {
            switch text.bytes[at] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "."), UInt8(ascii: "?"):
                let isEnd = at + 1 >= range.upperBound || text.afterBlank(at + 1) != nil
                guard isEnd, depth <= 0, at - range.lowerBound > 8 else { continue }
                return range.lowerBound..<at
            default: break
            }
        }
        return range
    }

    /// "Harbour Conf 2012 – Logs as rivers": the venue with its year comes first.
    private func behindVenue(_ unit: NamedUnit) -> Range<Int>? {
        guard let year = dates[unit.line].first(where: \.isBareYear),
            year.range.lowerBound > unit.range.lowerBound + 6
        else { return nil }
        let rest = behindPlace(year.range.upperBound..<max(year.range.upperBound, unit.range.upperBound))
        guard let first = rest.first,
            text.bytes[first] == UInt8(ascii: "-") || text.bytes[first] == 0xE2
                || text.bytes[first] == UInt8(ascii: ":")
        else { return nil }
        let title = text.trimmed(rest) {
            $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0xE2 || $0 == 0x80
                || $0 == 0x93 || $0 == 0x94
        }
        return text.words(in: title).count >= 2 ? title : nil
    }

    /// What follows a venue's year, its bracket and its town: "HarbourConf (Oslo, 2019): …", "HarbourConf 2019, Oslo: …".
    private func behindPlace(_ range: Range<Int>) -> Range<Int> {
        let isInBracket = range.first.map { text.bytes[$0] == UInt8(ascii: ")") } == true
        let rest = text.trimmed(isInBracket ? range.dropFirst() : range)
        guard let first = rest.first, text.bytes[first] == UInt8(ascii: ","),
            let colon = text.firstSign(in: rest, where: { $0 == UInt8(ascii: ":") }),
            PhraseEvidence(text.trimmed(first + 1..<colon), in: text).isPlace
        else { return rest }
        return colon..<rest.upperBound
    }
}
