import CVModel

/// What dates are made of: years, months' names, numbers, and how near words stand to each other.
extension DatePointReader {
    func range(_ span: ClosedRange<Int>) -> Range<Int> {
        guard let first = words.at(span.lowerBound), let last = words.at(span.upperBound) else {
            return 0..<0
        }
        var start = first.start
        if start > 0, first.isNumber, first.byteCount == 2, apostropheYear(at: span.lowerBound) != nil {
            start -= bytes[start - 1] == UInt8(ascii: "'") ? 1 : 3
        }
        return start..<max(start, last.end)
    }

    func point(_ span: ClosedRange<Int>, year: Int, month: Int? = nil, day: Int? = nil) -> DatePoint? {
        guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
        return DatePoint(range: range(span), words: span.lowerBound..<span.upperBound + 1, date: date)
    }

    /// A year of a career: four digits, 1940…2059, not part of a longer number, an amount or a version. Where it is set
    /// as code, which nothing but a date is at the beginning of a line, it may be that of a life long ago.
    func year(at index: Int) -> Int? {
        guard let word = words.at(index), word.byteCount == 4,
            (1940...2059).contains(word.number)
                || (1000..<1940).contains(word.number) && leadingCode.contains(word.start)
        else { return nil }
        if word.start > 0 {
            let before = bytes[word.start - 1]
            // "$2000", "#2019", "v2019", "1,2019"; "§", "€" and "£" end in these bytes.
            if before == UInt8(ascii: "$") || before == UInt8(ascii: "#") || before == UInt8(ascii: "+") {
                return nil
            }
            // "Nov2018" is a month and its year.
            if WordReader.isLetter(before), !isBehindMonth(index) { return nil }
            if before == 0xA3 || before == 0xAC { return nil }
            // "ISO 9001:2015".
            if before == UInt8(ascii: ":"), word.start > 1, WordReader.isDigit(bytes[word.start - 2]) {
                return nil
            }
            if before == UInt8(ascii: ","), word.start > 1, WordReader.isDigit(bytes[word.start - 2]) {
                return nil
            }
        }
        if word.end < bytes.count {
            let after = bytes[word.end]
            if after == UInt8(ascii: "+") || after == UInt8(ascii: "%") { return nil }
            if after == UInt8(ascii: "s"), joinedLetters(index) { return nil }
            if joinedLetters(index), let next = words.at(index + 1), next.senses.kinds.isEmpty { return nil }
        }
        return word.number
    }

    private func isBehindMonth(_ index: Int) -> Bool {
        joinedLetters(index - 1) && words.at(index - 1)?.senses.kinds.contains(.month) == true
    }

    /// 19 is 2019, 98 is 1998.
    static func year(ofTwoDigits word: Word) -> Int { (word.number < 50 ? 2000 : 1900) + word.number }

    /// "'19" (also with a typographic apostrophe).
    func apostropheYear(at index: Int) -> Int? {
        guard let word = words.at(index), word.isNumber, word.byteCount == 2, word.start > 0 else {
            return nil
        }
        let before = bytes[word.start - 1]
        let isCurly = (before == 0x99 || before == 0x98) && word.start > 2 && bytes[word.start - 2] == 0x80
        guard before == UInt8(ascii: "'") || isCurly else { return nil }
        return Self.year(ofTwoDigits: word)
    }

    /// "'19", and plain "19" where a month's name stands directly before ("Jan-19", "Jan 19").
    func twoDigitYear(at index: Int) -> Int? {
        if let year = apostropheYear(at: index) { return year }
        guard let word = words.at(index), word.isNumber, word.byteCount == 2, !joinedLetters(index) else {
            return nil
        }
        // "March 14, 2019" and "March 14 – 16" are days.
        if let next = words.at(index + 1), next.byteCount == 4, next.isNumber, near(index, index + 1, 2) {
            return nil
        }
        return Self.year(ofTwoDigits: word)
    }

    func number(at index: Int) -> Int? {
        guard let word = words.at(index), word.isNumber else { return nil }
        return word.number
    }

    func monthName(at index: Int) -> Int? {
        guard let word = words.at(index), word.senses.kinds.contains(.month) else { return nil }
        // "may", "mar", "set" and "out" in lower case are words; a month is a name or stands before a year.
        if word.byteCount <= 3, bytes[word.start] >= 0x61, bytes[word.start] <= 0x7A {
            // "mai de 2019".
            let isJoined = words.at(index + 1)?.key == Self.de
            guard let next = words.at(isJoined ? index + 2 : index + 1), next.isNumber,
                !isJoined || next.byteCount == 4
            else { return nil }
        }
        return Int(word.senses.month)
    }

    private static let de = WordReader.key("de")

    func ordinal(at index: Int) -> Bool {
        guard let word = words.at(index), joinedLetters(index - 1) else { return false }
        return Self.ordinals.contains(word.key)
    }

    /// What is joined to a day's number.
    private static let ordinals: WordSet = ["st", "nd", "rd", "th", "er"]

    /// The number of one or two digits that a full stop and a blank part from the word before it: "01" of "2019. 01".
    func spacedNumber(behind index: Int) -> Int? {
        guard let word = words.at(index), let next = words.at(index + 1), next.isNumber, next.byteCount <= 2,
            next.start - word.end == 2, bytes[word.end] == UInt8(ascii: "."), bytes[word.end + 1] == 0x20
        else { return nil }
        return next.number
    }

    /// Whether the word behind `index` begins where it ends.
    func joinedLetters(_ index: Int) -> Bool {
        guard let word = words.at(index), let next = words.at(index + 1) else { return false }
        return word.end == next.start
    }

    func follows(_ index: Int, _ character: StaticString) -> Bool {
        guard let word = words.at(index + 1), let before = words.at(index), word.start - before.end <= 1
        else {
            return false
        }
        return character.withUTF8Buffer { mark in
            word.byteCount >= mark.count && (0..<mark.count).allSatisfy { bytes[word.start + $0] == mark[$0] }
        }
    }

    /// The one separator byte between a word and the next, where it is in `allowed` and nothing else is there.
    func joint(_ index: Int, _ allowed: StaticString) -> UInt8? {
        guard let word = words.at(index), let next = words.at(index + 1) else { return nil }
        if next.start - word.end == 1 {
            let byte = bytes[word.end]
            return allowed.withUTF8Buffer { $0.contains(byte) } && byte < 0x80 ? byte : nil
        }
        if next.start - word.end == 3, bytes[word.end] == 0xE2, bytes[word.end + 1] == 0x80 { return 0xE2 }
        return nil
    }

    /// Whether at most `limit` bytes of space, dots, commas and apostrophes lie between two words.
    func near(_ left: Int, _ right: Int, _ limit: Int) -> Bool {
        guard let a = words.at(left), let b = words.at(right), b.start - a.end <= limit else { return false }
        for offset in a.end..<max(a.end, b.start) {
            switch bytes[offset] {
            case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"),
                UInt8(ascii: "-"),
                UInt8(ascii: "/"), 0x09, 0xE2, 0x80, 0x99, 0x98, 0xC2, 0xA0:
                continue
            default: return false
            }
        }
        return true
    }
}

extension ArraySlice {
    /// The element at `index`, or `nil` outside the slice.
    func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
