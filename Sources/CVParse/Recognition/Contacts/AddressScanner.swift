/// Finds e-mail addresses, telephone numbers and web addresses by their shape.
struct AddressScanner {
    let text: VisibleText

    /// Signs of the part of an address before its `@`.
    private static let localSigns: ASCIISet = "._%+-'"
    /// Signs that make a number part of something else than a telephone's.
    private static let ties: ASCIISet = "/.@_=#-~"
    /// Signs inside a telephone number.
    private static let phoneSigns: ASCIISet = "()+-./"
    /// What ends a sentence or a bracket around an address.
    private static let closing: ASCIISet = ".,;:)]>!"
    /// What opens one.
    private static let opening: ASCIISet = "([<"

    /// Visible ranges of e-mail addresses in a line.
    func emails(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var rest = range
        while let at = text.firstSign(in: rest, where: { $0 == UInt8(ascii: "@") }) {
            rest = at + 1..<range.upperBound
            if let email = email(around: at, in: range) { found.append(email) }
        }
        return found
    }

    private func email(around at: Int, in range: Range<Int>) -> Range<Int>? {
        var start = at
        while start > range.lowerBound, isLocal(text.bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < range.upperBound, isDomain(text.bytes[end]) { end += 1 }
        while end > at + 1,
            text.bytes[end - 1] == UInt8(ascii: ".") || text.bytes[end - 1] == UInt8(ascii: "-")
        { end -= 1 }
        // "ann@bell@example.com" is no address.
        let isDouble =
            start > range.lowerBound && text.bytes[start - 1] == UInt8(ascii: "@")
            || end < range.upperBound && text.bytes[end] == UInt8(ascii: "@")
        if isDouble { return nil }
        let domain = text.bytes[(at + 1)..<max(at + 1, end)]
        guard start < at, let dot = domain.lastIndex(of: UInt8(ascii: ".")), end - dot > 2 else {
            return nil
        }
        return start..<end
    }

    private func isLocal(_ byte: UInt8) -> Bool {
        WordReader.isLetter(byte) || WordReader.isDigit(byte) || Self.localSigns.contains(byte)
    }

    private func isDomain(_ byte: UInt8) -> Bool {
        WordReader.isLetter(byte) || WordReader.isDigit(byte) || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-") || byte >= 0x80
    }

    /// The visible range of the first telephone number: 7 to 15 digits in groups, an optional plus and brackets.
    func phone(in range: Range<Int>, apartFrom dates: [DateMention]) -> Range<Int>? {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text.bytes[at]
            let begins = WordReader.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
            // "=(206) …": the bracket is the number's, whatever stands before it.
            guard begins, at == range.lowerBound || byte == UInt8(ascii: "(") || !isTied(text.bytes[at - 1])
            else {
                at += 1
                continue
            }
            var end = at
            var digits = 0
            var last = at
            while end < range.upperBound, isPhone(end, range) {
                // "652 096 865 / 985 253 740" are two; "030 / 1234567" is one.
                if digits > 8, text.bytes[end] == 0x20, text.bytes[end + 1] == UInt8(ascii: "/") { break }
                if WordReader.isDigit(text.bytes[end]) {
                    digits += 1
                    last = end + 1
                }
                end += 1
            }
            let found = at..<last
            if (7...15).contains(digits),
                last >= range.upperBound || !isTied(text.bytes[last])
                    || text.bytes[last] == UInt8(ascii: "-"),
                !dates.contains(where: { $0.range.overlaps(found) && ($0.isSpan || !$0.isBareYear) })
            {
                return found
            }
            at = max(end, at + 1)
        }
        return nil
    }

    private func isTied(_ byte: UInt8) -> Bool {
        WordReader.isLetter(byte) || WordReader.isDigit(byte) || Self.ties.contains(byte)
    }

    private func isPhone(_ at: Int, _ range: Range<Int>) -> Bool {
        let byte = text.bytes[at]
        if WordReader.isDigit(byte) || Self.phoneSigns.contains(byte) { return true }
        if byte == 0x20 {
            // One blank inside a number; the next sign belongs to it.
            guard at + 1 < range.upperBound else { return false }
            let next = text.bytes[at + 1]
            return WordReader.isDigit(next) || next == UInt8(ascii: "(") || next == UInt8(ascii: "-")
                || next == UInt8(ascii: "/")
        }
        // A no-break space or hyphen.
        return byte == 0xC2 || byte == 0xA0
    }

    /// Visible ranges of bare web addresses: "https://…", "github.com/name", "example.org".
    func webAddresses(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        func close(_ end: Int) {
            guard let first = start else { return }
            start = nil
            var last = end
            while last > first, Self.closing.contains(text.bytes[last - 1]) { last -= 1 }
            var begin = first
            while begin < last, Self.opening.contains(text.bytes[begin]) { begin += 1 }
            if looksLikeAddress(begin..<last) { found.append(begin..<last) }
        }
        for at in range {
            let byte = text.bytes[at]
            if byte <= 0x20 || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ",") || byte == 0xE2
                || byte == 0xC2
            {
                close(at)
            } else if start == nil {
                start = at
            }
        }
        close(range.upperBound)
        return found
    }

    private static let domains: ByteSet = [
        "com", "org", "net", "io", "dev", "me", "co", "de", "uk", "fr", "ca", "in", "us", "eu", "info", "app",
        "tech", "ch",
        "at", "nl", "be", "it", "es", "pt", "br", "ru", "pl", "se", "no", "dk", "fi", "cn", "jp", "kr", "au",
        "nz", "ie",
        "xyz", "blog", "site", "online", "cc", "tv", "ai", "sh", "gg", "im", "edu", "gov", "computer", "page",
        "pro", "name",
        "work", "codes", "engineer", "cloud", "space", "website", "club", "digital", "studio", "software",
        "ninja", "io/",
    ]

    private func looksLikeAddress(_ range: Range<Int>) -> Bool {
        let bytes = text.bytes[range]
        if bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8) {
            return range.count > 10
        }
        guard !bytes.contains(UInt8(ascii: "@")), let first = bytes.first,
            WordReader.isLetter(first) || WordReader.isDigit(first)
        else { return false }
        let host = bytes.prefix { $0 != UInt8(ascii: "/") }
        guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex else { return false }
        return Self.domains.contains(host[(dot + 1)...])
    }
}
