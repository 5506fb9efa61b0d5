/// What joins the two ends of a span: dashes, arrows, "to"; and the words that say "until now".
extension DateScanner {
    enum Link {
        case joined(Int)
        case open(Int)
    }

    /// What joins a date to what follows: dashes, arrows, "to"; or a dash before nothing at all.
    func link(after offset: Int, next: Int, lineEnd: Int) -> Link? {
        var at = offset
        var dashes = false
        /// The first hyphen.
        var dash: Int?
        var blanks = 0
        let stop = words.at(next)?.start ?? lineEnd
        while at < stop {
            let byte = bytes[at]
            switch byte {
            case 0x0A:
                // A dash at the end of a line is an open end where no date follows.
                if dashes, presentWords(at: next) == nil, reader.read(at: next)?.date == nil {
                    return .open(at)
                }
                at += 1
            case 0x20, 0x09, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"):
                blanks += 1
                at += 1
            case UInt8(ascii: ".") where !dashes && at + 1 < stop && bytes[at + 1] == byte:
                // "2019 .. 2020", "2019...2020".
                dashes = true
                while at < stop, bytes[at] == byte { at += 1 }
            case UInt8(ascii: ".") where dashes && bytes[at..<stop].starts(with: "...".utf8):
                // "2019 – ...": it goes on.
                return .open(at + 3)
            case UInt8(ascii: "."), UInt8(ascii: ","):
                // "Apr., – May": a dot or comma before the dash.
                if dashes { return nil }
                at += 1
            case UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: ">"), UInt8(ascii: "="):
                if !dashes { dash = at }
                dashes = true
                at += 1
            case UInt8(ascii: "'"):
                // "'98-'00".
                if !dashes { return nil }
                at += 1
            case UInt8(ascii: "/"):
                // ISO 8601 interval: both ends of equal form, no space; "2017/atual".
                guard at == offset, at + 1 == stop, let word = words.at(next),
                    word.byteCount == 4 || presentWords(at: next) != nil
                else { return nil }
                dashes = true
                at += 1
            case UInt8(ascii: "?"):
                return dashes ? .open(at + 1) : nil
            default:
                let (scalar, length) = WordReader.decode(bytes, at, stop)
                switch scalar {
                case 0x2010...0x2015, 0x2026, 0x2212, 0x2192, 0x21D2, 0x301C, 0xFF5E, 0x2043, 0x30FC, 0xFF0D,
                    0x2E3A:
                    dashes = true
                case 0xA0, 0x2000...0x200B, 0x3000, 0x202F: blanks += 1
                case 0x2018, 0x2019:
                    if !dashes { return nil }
                case 0xFF1F, 0x221E: return dashes ? .open(at + length) : nil
                default: return dashes && opensNothing(scalar) ? .open(at) : nil
                }
                at += length
            }
            if blanks > 8 { return isOpen(at: dash, behind: offset) ? dash.map { .open($0 + 1) } : nil }
            if at < lineEnd, dashes,
                ")]|:".utf8.contains(bytes[at])
            {
                return .open(at)
            }
        }
        guard let word = words.at(next) else { return dashes ? .open(min(at, lineEnd)) : nil }
        if let dash, isOpen(at: dash, behind: offset), blanks > 2, presentWords(at: next) == nil,
            reader.read(at: next)?.date == nil
        {
            return .open(dash + 1)
        }
        // "(2019---N)".
        if dashes, word.byteCount == 1, bytes[word.start] == UInt8(ascii: "N"), word.end < bytes.count,
            bytes[word.end] == UInt8(ascii: ")")
        {
            return .open(word.end)
        }
        if dashes { return .joined(next) }
        // "2018 to 2020", "März 2019 bis heute", "2019 por 2020"; "2017 Present" is a span without its dash.
        if word.senses.kinds.contains(.rangeWord) || isIdeographicTo(word) {
            return presentWords(at: next + 1) != nil || reader.read(at: next + 1) != nil
                ? .joined(next + 1) : nil
        }
        return presentWords(at: next) != nil && blanks <= 2 && isStrongPresent(word) ? .joined(next) : nil
    }

    /// "2018-      Coppermill": a hyphen at the year, and a gap behind it.
    private func isOpen(at dash: Int?, behind offset: Int) -> Bool {
        guard let dash else { return false }
        return dash == offset && bytes[(dash + 1)...].prefix(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    func opensNothing(_ scalar: UInt32) -> Bool {
        scalar == 0x2022 || scalar == 0xB7 || scalar == 0xFF09
    }

    private static let ideographicTo: WordSet = ["至", "到"]

    func isIdeographicTo(_ word: Word) -> Bool {
        word.end - word.start == 3
            && Self.ideographicTo.contains(word.key)
    }

    private static let strongPresent: WordSet = ["present"]

    /// "Present" in title case; "now" or "data" in prose is not taken without a dash.
    func isStrongPresent(_ word: Word) -> Bool {
        Self.strongPresent.contains(word.key) || word.byteCount > 9
    }

    /// What may follow "present" and its like.
    private static let times: WordSet = ["время", "день", "day", "date"]

    /// What says "until now" behind an article or a preposition alone.
    private static let lapses: WordSet = ["jour", "cours", "fecha"]

    /// "present", "to date", "настоящее время", "по н.в.", "至今", "la actualidad".
    func presentWords(at index: Int) -> (range: Range<Int>, words: Range<Int>)? {
        guard let first = words.at(index) else { return nil }
        // "`1667 - death`": a word in the code of the dates ends them.
        if reader.leadingCode.contains(first.start), reader.leadingCode.upperBound == first.end,
            !first.isNumber,
            first.senses.kinds.isDisjoint(with: [.month, .season])
        {
            return (first.range, index..<index + 1)
        }
        var last = index
        // Articles and prepositions before the word itself.
        while last < index + 3, let word = words.at(last), !word.senses.kinds.contains(.present) {
            // "à ce jour", "en cours", "la fecha".
            if last > index, Self.lapses.contains(word.key) {
                return (first.start..<word.end, index..<last + 1)
            }
            guard last < index + 2,
                word.senses.kinds.contains(.function) || word.senses.kinds.contains(.rangeWord)
                    || word.byteCount == 3 && !word.isNumber && isIdeograph(word)
            else { return nil }
            last += 1
        }
        if let word = words.at(last), word.senses.kinds.contains(.present) {
            var end = last
            // Han characters are words of their own: 現在, 至今.
            while isIdeograph(words[end]), let next = words.at(end + 1), next.start == words[end].end,
                next.senses.kinds.contains(.present)
            {
                end += 1
            }
            // "настоящее время", "present day", "this day".
            if let next = words.at(end + 1),
                Self.times.contains(next.key)
            {
                end += 1
            }
            return (first.start..<(words.at(end)?.end ?? word.end), index..<end + 1)
        }
        // 至今, 现在, 現在: characters are words of their own.
        for phrase in ["今", "现在", "現在", "在"] where startsWith(phrase, at: first.start) {
            return (
                first.start..<first.start + phrase.utf8.count, index..<index + phrase.unicodeScalars.count
            )
        }
        return nil
    }

    func isIdeograph(_ word: Word) -> Bool {
        word.end - word.start == 3 && bytes[word.start] >= 0xE3
    }

    func startsWith(_ text: String, at offset: Int) -> Bool {
        var at = offset
        for byte in text.utf8 {
            guard at < bytes.count, bytes[at] == byte else { return false }
            at += 1
        }
        return true
    }
}
