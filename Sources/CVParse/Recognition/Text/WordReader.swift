/// Splits UTF-8 into words and numbers.
///
/// A word is a run of letters and digits that begins with a letter; dots, apostrophes and hyphens join letters on
/// both sides only where names are so written ("B.Sc", "Node.js", "O’Reilly"). Han and kana characters are
/// words of their own, since those scripts set no spaces. A run of digits is a number.
struct WordReader {
    /// The key of a word given in full; the same as `read` gives.
    static func key(_ text: some StringProtocol) -> UInt64 {
        let bytes = Array(text.utf8)
        var words: [Word] = []
        bytes.withUnsafeBufferPointer { read($0, 0..<bytes.count, into: &words, senses: nil) }
        return words.count == 1 ? words[0].key : phraseKey(words[...])
    }

    /// One key for several words in a row.
    static func phraseKey(_ words: ArraySlice<Word>) -> UInt64 {
        if words.count == 1, let only = words.first { return only.key }
        // FNV-1a, a word at a time.
        return words.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1.key) &* 0x0000_0100_0000_01b3 }
    }

    /// Appends the words of a range, with the senses that a table has of them.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into words: inout [Word],
        senses: SenseTable?
    ) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let byte = bytes[at]
            if byte < 0x80 {
                if isDigit(byte) {
                    let start = at
                    var value = 0
                    while at < end, isDigit(bytes[at]) {
                        if at - start < 9 { value = value * 10 + Int(bytes[at] & 0x0F) }
                        at += 1
                    }
                    let number = at - start <= 9 ? value : -1
                    words.append(
                        Word(start: start, end: at, key: UInt64(value), number: number, senses: WordSenses()))
                } else if isLetter(byte) {
                    readWord(bytes, &at, end, into: &words, senses)
                } else {
                    at += 1
                }
            } else {
                let (scalar, length) = decode(bytes, at, end)
                if isIdeograph(scalar) {
                    var hash = WordKey()
                    for offset in at..<at + length { hash.add(bytes[offset]) }
                    let key = hash.value
                    words.append(
                        Word(
                            start: at, end: at + length, key: key, number: -1,
                            senses: senses?[key] ?? WordSenses()))
                    at += length
                } else if isLetter(scalar) {
                    readWord(bytes, &at, end, into: &words, senses)
                } else {
                    at += length
                }
            }
        }
    }

    private static func readWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int, into words: inout [Word],
        _ senses: SenseTable?
    ) {
        let start = at
        var hash = WordKey()
        var last = at
        // Where digits begin, and the key of the letters before them.
        var digits: (start: Int, key: UInt64)?
        while at < end {
            // Most words are letters of ASCII and nothing else.
            let run = at
            while at < end, isLetter(bytes[at]) {
                hash.add(bytes[at] | 0x20)
                at += 1
            }
            // Not behind a dot: only what follows it makes it part of the word.
            if at > run { last = at }
            guard at < end else { break }
            let byte = bytes[at]
            if byte < 0x80 {
                if isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") {
                    if digits == nil { digits = (at, hash.value) }
                    hash.add(byte)
                } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'"), at + 1 < end,
                    isLetter(bytes[at + 1]) || bytes[at + 1] >= 0xC3 && bytes[at + 1] < 0xE2
                {
                    at += 1
                    continue
                } else {
                    break
                }
                at += 1
            } else {
                let (scalar, length) = decode(bytes, at, end)
                if scalar == 0x2019, at + length < end, isLetter(bytes[at + length]) {
                    at += length
                    continue
                }
                guard isLetter(scalar), !isIdeograph(scalar) else { break }
                var folded = fold(scalar)
                repeat {
                    hash.add(UInt8(truncatingIfNeeded: folded))
                    folded >>= 8
                } while folded != 0
                at += length
            }
            last = at
        }
        if let digits, let month = senses?[digits.key], month.kinds.contains(.month),
            isYear(bytes[digits.start..<last]),
            last - digits.start == 4 || !isWordAsWell(bytes[start..<digits.start])
        {
            // "Nov18" is a month and a year.
            words.append(
                Word(start: start, end: digits.start, key: digits.key, number: -1, senses: month))
            at = digits.start
            return
        }
        let key = hash.value
        words.append(
            Word(start: start, end: last, key: key, number: -1, senses: senses?[key] ?? WordSenses()))
    }

    /// Months of other languages that are words, so that "Gen10" and "Set20" are names.
    private static func isWordAsWell(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let words: [StaticString] = ["gen", "out", "set", "mag", "ago"]
        return words.contains { word in
            word.withUTF8Buffer { $0.elementsEqual(letters) { $0 == $1 | 0x20 } }
        }
    }

    /// Whether what begins with a digit has the length of a year.
    private static func isYear(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        (digits.count == 2 || digits.count == 4) && digits.allSatisfy(isDigit)
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Letters outside ASCII, told by block: Latin, Greek, Cyrillic and beyond, without punctuation and symbols.
    static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2C1, 0x300...0x1FFF: true
        case 0x2C00...0x2DFF, 0xA640...0xD7FF, 0xF900...0xFDFF: true
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3105...0x318E, 0x3400...0x9FFF, 0x3005: true
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Han and kana, which are written without spaces. (Hangul is not among them.)
    static func isIdeograph(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3005, 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Simple lower case for Latin, Greek and Cyrillic; other scripts that résumés use have no case.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        case 0x386: 0x3AC
        case 0x388...0x38A: scalar + 0x25
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: scalar + 0x3F
        // Turkish has a dotted capital of its own.
        case 0x130: 0x69
        case 0x100...0x137, 0x14A...0x177, 0x460...0x4FF, 0x1E00...0x1EFF: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
        default: scalar
        }
    }

    /// The scalar at `at` and its length in bytes; an ill-formed byte is U+FFFD of length 1.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[at])
        func tail(_ index: Int) -> UInt32? {
            guard at + index < end, bytes[at + index] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[at + index] & 0x3F)
        }
        switch first {
        case 0..<0x80: return (first, 1)
        case 0xC2..<0xE0:
            guard let a = tail(1) else { break }
            return ((first & 0x1F) << 6 | a, 2)
        case 0xE0..<0xF0:
            guard let a = tail(1), let b = tail(2) else { break }
            return ((first & 0x0F) << 12 | a << 6 | b, 3)
        case 0xF0..<0xF5:
            guard let a = tail(1), let b = tail(2), let c = tail(3) else { break }
            return ((first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
        default: break
        }
        return (0xFFFD, 1)
    }
}
