/// Finds the spellings of a vocabulary in a text, those of rare skills left out, in one pass: at each word the longest spelling that begins there.
///
/// Spellings are compared by key, so "node js" is found for `Node.js`; but a blank in the text must stand where the
/// spelling has a separator or a capital, or else "in design" would be InDesign. Words inside addresses, file names
/// and identifiers are no words here: "python.org", "main.go", "go_test".
package struct SkillScanner: Sendable {
    /// A spelling in the text.
    package struct Hit: Sendable {
        /// Of the bytes that were scanned, half-open.
        package var range: Range<Int>
        package var form: SkillVocabulary.Form
        /// "APIs" for API.
        package var isPlural = false
    }

    /// No spelling has more bytes in its key, or more words.
    private static let longestKey = 60

    private let vocabulary: SkillVocabulary
    private let table: SkillTable

    package init(_ vocabulary: SkillVocabulary) {
        self.vocabulary = vocabulary
        table = vocabulary.table
    }

    /// Appends what stands in `range`; linear in its length.
    package func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into hits: inout [Hit]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestKey + 1) { key in
            scan(bytes, range, into: &hits, Growth(key: key, index: table.index))
        }
    }

    private func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into hits: inout [Hit],
        _ empty: Growth
    ) {
        var growth = empty
        var at = range.lowerBound
        while at < range.upperBound {
            let word = WordByte(bytes[at])
            guard word.begins || word == .dot && isDotNet(bytes, at, range) else {
                at += word == .wide ? 3 : 1
                continue
            }
            if at == range.lowerBound || bytes[at - 1] != UInt8(ascii: "_"),
                let hit = longest(in: bytes, at, range, &growth)
            {
                hits.append(hit)
                at = hit.range.upperBound
            } else {
                at = skip(bytes, at + 1, range.upperBound)
            }
        }
    }

    /// The end of the blank-less word that goes on at `at`, inner dots included.
    private func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end {
            switch WordByte(bytes[at]) {
            case .letter, .digit, .sign, .high, .continuation: at += 1
            // "1.Python" is a numbered list.
            case .dot
            where at + 1 < end && !WordByte(bytes[at - 1]).isDigit && WordByte(bytes[at + 1]).begins:
                at += 2
            default: return at
            }
        }
        return at
    }

    private func isDotNet(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
        at + 3 < range.upperBound && bytes[at + 1] | 0x20 == UInt8(ascii: "n")
            && bytes[at + 2] | 0x20 == UInt8(ascii: "e") && bytes[at + 3] | 0x20 == UInt8(ascii: "t")
    }

    // MARK: One spelling

    /// The key of a stretch of text, as it grows.
    private struct Growth {
        /// Has room for one byte more than any spelling's key has.
        private let key: UnsafeMutableBufferPointer<UInt8>
        private let index: SkillFormIndex
        private(set) var count = 0
        private(set) var hash = SkillKeyHash()
        /// The hash before the last byte: for a plural.
        private(set) var before = SkillKeyHash()
        /// Bit k is set where something stands before byte k of the key that is no part of it.
        var splits: UInt64 = 0
        /// Of those, where a word with a capital or digit follows.
        var capitals: UInt64 = 0
        private(set) var goesOn = true

        init(key: UnsafeMutableBufferPointer<UInt8>, index: SkillFormIndex) {
            self.key = key
            self.index = index
        }

        /// The bytes so far.
        var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: key[..<count]) }

        mutating func restart() {
            hash = SkillKeyHash()
            count = 0
            splits = 0
            capitals = 0
            goesOn = true
        }

        @inline(__always) mutating func add(_ byte: UInt8) {
            guard count < key.count else {
                goesOn = false
                return
            }
            before = hash
            hash.add(byte)
            key[count] = byte
            count += 1
            if count == SkillFormIndex.stages.0 || count == SkillFormIndex.stages.1 {
                goesOn = index.mayBegin(hash)
            }
        }
    }

    private func longest(
        in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>, _ growth: inout Growth
    ) -> Hit? {
        growth.restart()
        var best: Hit?
        var at = start
        if bytes[at] == UInt8(ascii: ".") {
            growth.add(bytes[at])
            at += 1
        }
        while true {
            at = growWord(&growth, bytes, at, range.upperBound)
            guard growth.count <= Self.longestKey else { break }
            if endsName(bytes, at, range), let hit = hit(growth, bytes, start, at) {
                // What only says more than a shorter spelling of the same skill ("Python 3") leaves it at that.
                if let known = best, known.form.skill == hit.form.skill, hit.form.isVariant { break }
                if let known = best, known.form.skill != hit.form.skill,
                    Self.describes(bytes[known.range.upperBound..<at])
                {
                    break
                }
                best = hit
            }
            guard growth.goesOn, let next = gap(bytes, at, range.upperBound) else { break }
            growth.splits |= 1 << UInt64(growth.count & 63)
            let first = bytes[next]
            if WordByte(first).isDigit || (0x41...0x5A).contains(first) {
                growth.capitals |= 1 << UInt64(growth.count & 63)
            }
            at = next
        }
        return best
    }

    /// "Kubernetes operators", "React hooks": what stands small behind a name says what of it, and is no name with it.
    private static func describes(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let word = rest.drop { $0 == 0x20 || $0 == 0x0A }
        guard word.first.map({ (0x61...0x7A).contains($0) }) ?? false else { return false }
        return describingNouns.contains(String(decoding: word, as: UTF8.self))
    }

    private static let describingNouns: Set = [
        "api", "apis", "app", "apps", "applications", "bots", "charts", "cli", "cluster", "clusters",
        "components",
        "containers", "extensions", "functions", "hooks", "images", "library", "libraries", "modules",
        "operator",
        "operators", "packages", "pipeline", "pipelines", "plugin", "plugins", "queries", "script", "scripts",
        "services", "templates", "theme", "themes", "tools", "widgets",
    ]

    /// Takes the letters and digits from `start`; where they end, or where no key goes on so.
    private func growWord(
        _ growth: inout Growth, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        var at = start
        while at < end, growth.goesOn {
            let byte = bytes[at]
            switch WordByte(byte) {
            case .letter: growth.add(byte | 0x20)
            case .digit: growth.add(byte)
            case .sign:
                // "C++", "C#"; but "Python+Django" are two.
                guard at > start, at + 1 == end || !WordByte(bytes[at + 1]).isLetter else { return at }
                growth.add(byte)
            case .high:
                growth.add(byte)
                guard at + 1 < end else { break }
                at += 1
                // Capitals of Latin-1 and Cyrillic, as far as two bytes say it.
                let isCapital =
                    byte == 0xC3 && bytes[at] < 0x9F || byte == 0xD0 && (0x90..<0xA0).contains(bytes[at])
                growth.add(isCapital ? bytes[at] + 0x20 : bytes[at])
            case .continuation: growth.add(byte)
            default: return at
            }
            at += 1
        }
        return at
    }

    /// Where the next word of a name begins behind what may stand between two: blanks, one line end, `/`, `-`, `.`, `&`.
    private func gap(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var at = start
        var blanks = 0
        var signs = 0
        while at < end, at - start <= 4 {
            switch bytes[at] {
            case 0x20, 0x09, 0x0A: blanks += 1
            case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "'"): signs += 1
            case UInt8(ascii: "."):
                // A full stop ends a sentence; the dot of "ASP.NET" and "VB .NET" does not.
                guard at + 1 < end, WordByte(bytes[at + 1]).begins else { return nil }
                signs += 1
            case 0xC2 where at + 1 < end && bytes[at + 1] == 0xA0:
                at += 1
                blanks += 1
            case let byte where WordByte(byte).begins:
                return at > start && signs <= 1 && blanks <= 3 ? at : nil
            default: return nil
            }
            at += 1
        }
        return nil
    }

    /// Whether a name may end here: not inside a file name, an address or an identifier.
    private func endsName(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
        guard at < range.upperBound else { return true }
        switch bytes[at] {
        case UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "\\"): return false
        case UInt8(ascii: "."):
            return at + 1 == range.upperBound || !WordByte(bytes[at + 1]).isWord
        case UInt8(ascii: ":"):
            return at + 1 == range.upperBound
                || bytes[at + 1] != UInt8(ascii: "/") && bytes[at + 1] != UInt8(ascii: ":")
        default: return !WordByte(bytes[at]).isWord
        }
    }

    private func hit(
        _ growth: Growth, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Hit? {
        let key = growth.bytes
        if let place = table.form(hash: growth.hash, key: key) {
            guard !table.isRare(form: place) else { return nil }
            let form = vocabulary.form(at: place)
            return growth.splits == 0 || isSplit(as: form, growth)
                ? Hit(range: start..<end, form: form) : nil
        }
        guard key.count > 3, key[key.count - 1] == UInt8(ascii: "s"),
            key[key.count - 2] != UInt8(ascii: "s"),
            let place = table.form(
                hash: growth.before, key: UnsafeBufferPointer(rebasing: key[..<(key.count - 1)])),
            !table.isRare(form: place)
        else { return nil }
        let form = vocabulary.form(at: place)
        guard form.ambiguity == nil, growth.splits == 0 || isSplit(as: form, growth) else { return nil }
        return Hit(range: start..<end, form: form, isPlural: true)
    }

    /// Whether the text is split into words only where a spelling of that key is, or has a capital that the text has
    /// as well ("Power Point").
    private func isSplit(as form: SkillVocabulary.Form, _ growth: Growth) -> Bool {
        let skill = form.skill
        let key = SkillKey(form.spelling).text
        for index in 0...table.aliasCount(skill.rank) {
            let spelling = table.spelling(skill.rank, form: index)
            guard index == form.index || SkillKey(spelling).text == key else { continue }
            let (separated, humps) = Self.splits(of: spelling)
            let rest = growth.splits & ~separated
            guard rest & ~(humps & growth.capitals) == 0 else { continue }
            if growth.capitals & growth.splits != 0 && rest == 0
                || !Self.beginsWithSmallWord(key, growth.splits)
            {
                return true
            }
        }
        return false
    }

    /// Before which bytes of the key a spelling has a separator, and where it has a capital or digit instead.
    private static func splits(of spelling: String) -> (separated: UInt64, humps: UInt64) {
        var separated: UInt64 = 0
        var humps: UInt64 = 0
        var count: UInt64 = 0
        var last = WordByte.other
        var wasSmall = false
        for byte in spelling.utf8 {
            let kind = WordByte(byte)
            defer { last = kind }
            guard kind.isWord || kind == .wide || kind == .continuation else { continue }
            let isCapital = (0x41...0x5A).contains(byte)
            if count > 0, count < 64 {
                if !last.isWord, last != .continuation, last != .wide {
                    separated |= 1 << count
                } else if isCapital && wasSmall || kind.isDigit != last.isDigit && kind != .sign {
                    humps |= 1 << count
                }
            }
            wasSmall = !isCapital
            count += 1
        }
        return (separated, humps)
    }

    /// "In Design" in a title is no InDesign, and "in design" never.
    private static func beginsWithSmallWord(_ key: String, _ splits: UInt64) -> Bool {
        let first = key.utf8.prefix(splits.trailingZeroBitCount)
        return ["in", "on", "no", "to", "at", "by", "my", "is", "it", "go", "we"].contains {
            $0.utf8.elementsEqual(first)
        }
    }
}

/// What a byte is to the words of a text. Scripts without blanks, emoji and punctuation outside ASCII separate.
private enum WordByte {
    case letter, digit, sign, dot
    /// The first byte of a letter of two bytes.
    case high
    /// The first of three bytes of what is no letter here.
    case wide
    case continuation, other

    @inline(__always) init(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
        case UInt8(ascii: "+"), UInt8(ascii: "#"): self = .sign
        case UInt8(ascii: "."): self = .dot
        case 0xC3...0xDF: self = .high
        case 0xE0...0xEF: self = .wide
        case 0x80...0xBF: self = .continuation
        default: self = .other
        }
    }

    @inline(__always) var begins: Bool { self == .letter || self == .digit || self == .high }
    @inline(__always) var isWord: Bool { begins || self == .sign }
    @inline(__always) var isDigit: Bool { self == .digit }
    @inline(__always) var isLetter: Bool { self == .letter || self == .high }
}
