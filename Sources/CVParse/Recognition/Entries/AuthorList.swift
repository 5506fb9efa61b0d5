/// The names with which a publication begins: "Quill, A. & Ortega, B.", "A. Quill and B. Ortega", "Quill A, Ortega B",
/// "Ada Quill, Ben Ortega".
struct AuthorList {
    let text: VisibleText
    /// How the entries beside it name theirs, where they do: what is too little by itself is read alike.
    var habit: Style?

    enum Style { case initialsFirst, surnameFirst, initialsLast, full }

    /// What a word of a list of names may be.
    private enum Part { case initial, name, particle, and, year, other }

    /// The offset behind the authors and the year that may follow them; `nil` where no such list begins the range.
    func end(in range: Range<Int>) -> Int? { list(in: range)?.end }

    /// The way in which half of some entries or more name several authors.
    func habit(of entries: [Range<Int>]) -> Style? {
        let styles = entries.compactMap { list(in: $0) }.filter { $0.count > 1 }.map(\.style)
        guard let style = styles.first, styles.count(where: { $0 == style }) * 2 >= entries.count else {
            return nil
        }
        return style
    }

    private func list(in range: Range<Int>) -> (style: Style, count: Int, end: Int)? {
        let words = text.words(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 1200))
        guard words.count > 3, let style = style(words) else { return nil }
        var next = words.startIndex
        var count = 0
        while let behind = name(words, next, style) {
            count += 1
            next = behind
            guard next < words.endIndex else { return nil }
            let sign = sign(words, before: next)
            if part(words[next]) == .and {
                next += 1
            } else if !sign.contains(","), !sign.contains(";"), !sign.contains("&") {
                break
            }
        }
        // "Quill, A. et al."
        if next < words.endIndex, words[next].key == Self.et { next = min(next + 2, words.endIndex) }
        guard count > 0, next < words.endIndex else { return nil }
        let isDated = part(words[next]) == .year
        let sign = sign(words, before: next)
        let isSure = count > 1 || habit == .full
        // "HarbourConf Sweden 2019" is no author and the year.
        guard
            style != .full || isDated && (isSure || !sign.allSatisfy { $0 == " " })
                || isSure && (sign.contains(".") || sign.contains(":"))
        else { return nil }
        // "Towards A Scalable Ledger" and "A Ledger": no sign ends a name.
        guard
            style != .initialsFirst && style != .initialsLast || isDated || count > 1
                || sign.contains(".") || sign.contains(",") || style == .initialsLast && sign.contains(":")
        else { return nil }
        // "(2015)", "(2015, September 3)", "(Eds.)".
        var isInDate = false
        while next < words.endIndex {
            let isYear = part(words[next]) == .year
            let goesOn =
                isInDate && !self.sign(words, before: next).contains(")")
                && (words[next].senses.month > 0 || words[next].isNumber && words[next].number < 32)
            guard isYear || goesOn || Self.editors.contains(words[next].key) else { break }
            isInDate = isYear || goesOn
            next += 1
        }
        return next < words.endIndex ? (style, count, words[next].start) : nil
    }

    /// Whether a range holds nothing but parts of names.
    func areNames(_ range: Range<Int>) -> Bool { text.words(in: range).allSatisfy { part($0) != .other } }

    private func style(_ words: ArraySlice<Word>) -> Style? {
        let first = words.startIndex
        switch part(words[first]) {
        case .initial: return .initialsFirst
        case .name, .particle:
            let behind = words[first...].prefix { [.name, .particle].contains(part($0)) }.endIndex
            let surname = surnameEnd(words, first)
            guard surname < words.endIndex else { return nil }
            if part(words[surname]) == .initial {
                let sign = sign(words, before: surname)
                // "Ledgers: A History".
                if sign.contains(":") { return nil }
                if sign.contains(",") { return .surnameFirst }
                let after = surname + 1
                if habit != .initialsLast, after < words.endIndex, part(words[after]) == .name,
                    self.sign(words, before: after).contains(".")
                {
                    return .full
                }
                return .initialsLast
            }
            return behind > first + 1 ? .full : nil
        default: return nil
        }
    }

    /// The end of the capitalised words that no sign parts.
    private func surnameEnd(_ words: ArraySlice<Word>, _ start: Int) -> Int {
        var at = start
        while at < words.endIndex, at < start + 3, [.name, .particle].contains(part(words[at])),
            at == start || sign(words, before: at).allSatisfy({ $0 == " " || $0 == "-" })
        { at += 1 }
        return at
    }

    /// The index of the word behind one author's name.
    private func name(_ words: ArraySlice<Word>, _ start: Int, _ style: Style) -> Int? {
        var at = start
        guard at < words.endIndex else { return nil }
        if words[at].key == Self.et { return at + 1 < words.endIndex ? at + 2 : nil }
        switch style {
        case .initialsFirst:
            let initials = initialsEnd(words, at)
            guard initials > at else { return nil }
            at = surnameEnd(words, initials)
            return at > initials ? at : nil
        case .surnameFirst, .initialsLast:
            let surname = surnameEnd(words, at)
            guard surname > at else { return nil }
            at = initialsEnd(words, surname)
            return at > surname ? at : nil
        case .full:
            while at < words.endIndex, at < start + 4,
                [.name, .particle, .initial].contains(part(words[at])),
                at == start || isInside(sign(words, before: at), behind: part(words[at - 1]))
            { at += 1 }
            guard at < words.endIndex, at - start >= 2, isEnd(sign(words, before: at), words[at]) else {
                return nil
            }
            return at
        }
    }

    private func initialsEnd(_ words: ArraySlice<Word>, _ start: Int) -> Int {
        var at = start
        while at < words.endIndex, at < start + 4, part(words[at]) == .initial,
            // Behind "Quill A." an abbreviation begins the title.
            at == start || words[at].byteCount <= 2 || !sign(words, before: at).contains("."),
            at == start || !isArticle(words, at)
        { at += 1 }
        return at
    }

    /// "Quill, B. A queue that forgets": a letter without the full stop that the ones before it have.
    private func isArticle(_ words: ArraySlice<Word>, _ index: Int) -> Bool {
        guard words[index].byteCount == 1, text.bytes[words[index].end - 1] == UInt8(ascii: "A"),
            index + 1 < words.endIndex
        else { return false }
        return sign(words, before: index).contains(".") && sign(words, before: index + 1) == " "
    }

    private func isInside(_ sign: String, behind part: Part) -> Bool {
        sign.allSatisfy { $0 == " " || $0 == "-" || $0 == "." && part == .initial }
    }

    /// A name in full ends where a sign or "and" follows it.
    private func isEnd(_ sign: String, _ word: Word) -> Bool {
        part(word) == .and || part(word) == .year || sign.contains { ",.;:&(".contains($0) }
    }

    /// What stands between a word and the one before it.
    private func sign(_ words: ArraySlice<Word>, before index: Int) -> String {
        guard index > words.startIndex, index < words.endIndex else { return "" }
        let between = words[index - 1].end..<words[index].start
        return between.count > 8 ? "" : text.string(between)
    }

    private func part(_ word: Word) -> Part {
        if word.isNumber {
            return word.byteCount == 4 && (1900...2100).contains(word.number) ? .year : .other
        }
        // "Lurbe E" is no "and".
        if Self.ands.contains(word.key), text.bytes[word.start] >= 0x61 { return .and }
        if Self.particles.contains(word.key) { return .particle }
        let bytes = text.bytes[word.range]
        let capitals = bytes.allSatisfy {
            (0x41...0x5A).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        if capitals, bytes.count <= 4, bytes.count <= 3 || bytes.contains(UInt8(ascii: ".")) {
            return .initial
        }
        guard let first = bytes.first, !(0x61...0x7A).contains(first), !word.senses.kinds.contains(.function)
        else {
            return .other
        }
        return .name
    }

    private static let editors: WordSet = [
        "ed", "eds", "editor", "editors", "hrsg", "collaborator", "chair", "pi",
    ]
    private static let et = WordReader.key("et")
    private static let ands: WordSet = ["and", "und", "y", "e", "и"]
    private static let particles: WordSet = [
        "van", "von", "der", "de", "den", "la", "le", "di", "da", "del", "ten",
    ]
}
