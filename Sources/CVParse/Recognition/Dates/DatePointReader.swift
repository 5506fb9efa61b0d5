import CVModel

/// Reads one date at a word: every order and spelling of year, month and day.
///
/// Each way of writing is a function from a word's index to a point or `nil`; they are tried in order, those that begin
/// with a number apart from those that begin with a word.
struct DatePointReader {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The words of one line.
    let words: ArraySlice<Word>
    let habits: DateHabits
    /// What the line begins with and sets as code: "`1654-1660` Hilltop School".
    let leadingCode: Range<Int>

    func read(at index: Int) -> DatePoint? {
        guard var point = bare(at: index) else { return nil }
        // "апреля 2013 г.": the word for a year behind its number.
        if let word = words.at(point.words.upperBound), Self.yearWords.contains(word.key),
            word.start - point.range.upperBound <= 2
        {
            point.range = point.range.lowerBound..<word.end
            point.words = point.words.lowerBound..<point.words.upperBound + 1
            point.isBareYear = false
        }
        return point
    }

    private static let yearWords: WordSet = ["г", "года", "году", "гг"]

    private func bare(at index: Int) -> DatePoint? {
        guard let word = words.at(index), canBegin(word) else { return nil }
        guard word.isNumber else {
            return monthNameFirst(index) ?? seasonOrQuarter(index) ?? monthNameAlone(index)
        }
        if let point = ideographic(index) ?? isoLike(index) ?? spacedMonth(index) { return point }
        return dayFirstWithName(index) ?? numericDay(index)
            ?? numericMonth(index) ?? shortYearFirst(index) ?? numericMonthOfShortYear(index) ?? yearThenName(
                index)
            ?? shortYear(index) ?? bareYear(index)
    }

    /// Most words begin no date: numbers, months, seasons, "early" and "Q3" do.
    func canBegin(_ word: Word) -> Bool {
        word.isNumber
            ? word.byteCount <= 4
            : !word.senses.kinds.isDisjoint(with: [.month, .season, .partOfYear])
                || (word.byteCount == 2 && bytes[word.start] | 0x20 == UInt8(ascii: "q"))
    }

    // MARK: The ways of writing

    /// ".NET 4, Dec 2011": a word directly before the number, and a comma behind it.
    private func countsSomethingElse(_ index: Int) -> Bool {
        guard let number = words.at(index), let before = words.at(index - 1), !before.isNumber,
            bytes.indices.contains(number.end), bytes[number.end] == UInt8(ascii: ",")
        else { return false }
        return before.end < number.start && bytes[before.end..<number.start].allSatisfy { $0 == 0x20 }
            && before.senses.kinds.isDisjoint(with: [.month, .function])
    }

    /// `2019年7月1日`, `2019년 7월`.
    private func ideographic(_ index: Int) -> DatePoint? {
        guard let year = year(at: index), follows(index, "年") || follows(index, "년") else { return nil }
        var last = index + 1
        var month: Int?
        var day: Int?
        if let number = number(at: last + 1), follows(last + 1, "月") || follows(last + 1, "월") {
            month = number
            last += 2
            if let number = self.number(at: last + 1), follows(last + 1, "日") || follows(last + 1, "일") {
                day = number
                last += 2
            }
        }
        return point(index...last, year: year, month: month, day: day)
    }

    /// `2019-07-15`, `2019-07`, `2019.07`, `2019/7`; `2019/20` and `2014-16` are years.
    private func isoLike(_ index: Int) -> DatePoint? {
        guard let year = year(at: index), let joint = joint(index, "-./\u{2013}"), joint != UInt8(ascii: ","),
            let second = words.at(index + 1), second.isNumber, second.byteCount <= 2,
            // "2019.07至今": what follows is a word of its own.
            !joinedLetters(index + 1) || bytes[second.end] >= 0xE3
        else { return nil }
        if let third = number(at: index + 2), self.joint(index + 1, "-./") == joint,
            words.at(index + 2)?.byteCount ?? 9 <= 2,
            let date = PartialDate(year: year, month: second.number, day: third)
        {
            return DatePoint(range: range(index...index + 2), words: index..<index + 3, date: date)
        }
        guard joint != 0xE2 else { return nil }
        // "2019/20" is an academic year; "2004-05" could be May, but a year that follows on is a span of years.
        let follows = second.byteCount == 2 && second.number == (year + 1) % 100
        let isSchoolYear = joint == UInt8(ascii: "/") && !habits.writesYearSlashMonth
        if follows, isSchoolYear || second.number > 12,
            let first = PartialDate(year: year), let last = PartialDate(year: year + 1)
        {
            guard joint == UInt8(ascii: "/") else { return nil }
            return DatePoint(
                range: range(index...index + 1), words: index..<index + 2, date: first, lastYear: last)
        }
        // "2004-05" follows on as a school year does; a span of months says so on its other side.
        if follows, joint == UInt8(ascii: "-"), !isMonthBeside(index) { return nil }
        guard (1...12).contains(second.number), second.byteCount == 2 || joint != UInt8(ascii: "-") else {
            return nil
        }
        return point(index...index + 1, year: year, month: second.number)
    }

    /// `2019. 01`, `2019. 3. 1.`, as in Korea, before a sign or at the end of the line: unlike "in 2019. 12 mills were built".
    private func spacedMonth(_ index: Int) -> DatePoint? {
        guard let year = year(at: index), let month = spacedNumber(behind: index), (1...12).contains(month)
        else {
            return nil
        }
        let day = spacedNumber(behind: index + 1).flatMap { (1...31).contains($0) ? $0 : nil }
        let last = index + (day == nil ? 1 : 2)
        guard let word = words.at(last) else { return nil }
        let end = bytes[word.end...].prefix(4).first { $0 != UInt8(ascii: ".") && $0 != 0x20 } ?? 0x0A
        let isEnd = words.at(last + 1) == nil || "~-)]".utf8.contains(end) || end == 0xE2 || end == 0xEF
        return isEnd ? point(index...last, year: year, month: month, day: day) : nil
    }

    /// Whether a date "YYYY-MM" stands directly before or behind the one at `index`.
    private func isMonthBeside(_ index: Int) -> Bool {
        func isYearMonth(_ first: Int) -> Bool {
            year(at: first) != nil && joint(first, "-") != nil && words.at(first + 1)?.byteCount == 2
        }
        return isYearMonth(index + 2) || isYearMonth(index - 2)
    }

    /// `April 2023`, `Apr. '19`, `Apr-19`, `March 4, 2019`, `März 2019`, `março de 2019`.
    private func monthNameFirst(_ index: Int) -> DatePoint? {
        guard let month = monthName(at: index) else { return nil }
        var next = index + 1
        if let filler = words.at(next), filler.senses.kinds.contains(.function), filler.byteCount <= 3 {
            next += 1
        }
        if let year = year(at: next), near(next - 1, next, 3) {
            return point(index...next, year: year, month: month)
        }
        if next == index + 1, let year = twoDigitYear(at: next), near(index, next, 5) {
            return point(index...next, year: year, month: month)
        }
        guard let day = number(at: next), (1...31).contains(day), words.at(next)?.byteCount ?? 9 <= 2,
            near(index, next, 2)
        else { return nil }
        var after = next + 1
        if ordinal(at: after) { after += 1 }
        if let year = year(at: after), near(after - 1, after, 3) {
            return point(index...after, year: year, month: month, day: day)
        }
        return nil
    }

    /// `4 March 2019`, `1. Mai 2020`, `3rd of June 2018`, `1 de mayo de 2019`.
    private func dayFirstWithName(_ index: Int) -> DatePoint? {
        guard let day = number(at: index), (1...31).contains(day), words.at(index)?.byteCount ?? 9 <= 2 else {
            return nil
        }
        if countsSomethingElse(index) { return nil }
        var next = index + 1
        if ordinal(at: next) { next += 1 }
        if let filler = words.at(next), filler.senses.kinds.contains(.function), filler.byteCount <= 2 {
            next += 1
        }
        guard let month = monthName(at: next), near(next - 1, next, 2) else { return nil }
        var after = next + 1
        if let filler = words.at(after), filler.senses.kinds.contains(.function), filler.byteCount <= 3 {
            after += 1
        }
        guard let year = year(at: after) ?? twoDigitYear(at: after), near(after - 1, after, 3) else {
            return nil
        }
        return point(index...after, year: year, month: month, day: day)
    }

    /// `15.07.2019`, `15/07/2019`, `07/15/2019`; where the order is open, only the year is sure.
    private func numericDay(_ index: Int) -> DatePoint? {
        guard let first = number(at: index), words.at(index)?.byteCount ?? 9 <= 2,
            let separator = joint(index, "./-"),
            let second = number(at: index + 1), words.at(index + 1)?.byteCount ?? 9 <= 2,
            joint(index + 1, "./-") == separator,
            let year = year(at: index + 2)
        else { return nil }
        let span = index...index + 2
        let isDotted = separator == UInt8(ascii: ".")
        if first > 12 || (isDotted && second <= 12) {
            return point(span, year: year, month: second, day: first)
        }
        if second > 12 { return point(span, year: year, month: first, day: second) }
        if first == second { return point(span, year: year, month: first, day: second) }
        switch habits.order {
        case .dayFirst: return point(span, year: year, month: second, day: first)
        case .monthFirst: return point(span, year: year, month: first, day: second)
        case .unknown: return point(span, year: year)
        }
    }

    /// `03/2019`, `03.2019`, `3-2019`.
    private func numericMonth(_ index: Int) -> DatePoint? {
        guard let month = number(at: index), (1...12).contains(month), words.at(index)?.byteCount ?? 9 <= 2,
            joint(index, "/.-") != nil, let year = year(at: index + 1)
        else { return nil }
        return point(index...index + 1, year: year, month: month)
    }

    /// `16/8`, `08/7`: a two-digit year and a month, where a span says so and the document writes them so.
    private func shortYearFirst(_ index: Int) -> DatePoint? {
        guard habits.writesShortYearFirst, let first = words.at(index), first.byteCount == 2,
            joint(index, "/") != nil, let month = number(at: index + 1), (1...12).contains(month),
            words.at(index + 1)?.byteCount ?? 9 <= 2, joint(index + 1, "/") == nil
        else { return nil }
        return monthOfShortYear(index...index + 1, first, month)
    }

    /// `2/15`, `09/21`: a month and a two-digit year, where a span says so.
    private func numericMonthOfShortYear(_ index: Int) -> DatePoint? {
        guard let month = number(at: index), (1...12).contains(month), words.at(index)?.byteCount ?? 9 <= 2,
            joint(index, "/") != nil, let second = words.at(index + 1), second.isNumber,
            second.byteCount == 2,
            joint(index + 1, "/") == nil
        else { return nil }
        return monthOfShortYear(index...index + 1, second, month)
    }

    private func monthOfShortYear(_ words: ClosedRange<Int>, _ year: Word, _ month: Int) -> DatePoint? {
        var point = point(words, year: Self.year(ofTwoDigits: year), month: month)
        point?.needsSpan = true
        return point
    }

    /// `Summer 2018`, `Summer of 2018`, `Q3 2020`, `early 2019`.
    private func seasonOrQuarter(_ index: Int) -> DatePoint? {
        guard let word = words.at(index) else { return nil }
        var next = index + 1
        if let filler = words.at(next), filler.senses.kinds.contains(.function), filler.byteCount <= 2 {
            next += 1
        }
        guard let year = year(at: next) ?? (next == index + 1 ? twoDigitYear(at: next) : nil),
            near(next - 1, next, 3)
        else { return nil }
        if word.senses.kinds.contains(.season) {
            return point(index...next, year: year, month: Int(word.senses.month))
        }
        if word.senses.kinds.contains(.partOfYear) { return point(index...next, year: year) }
        if word.byteCount == 2, bytes[word.start] | 0x20 == UInt8(ascii: "q"),
            (0x31...0x34).contains(bytes[word.start + 1])
        {
            return point(index...next, year: year, month: Int(bytes[word.start + 1] & 0x0F) * 3 - 2)
        }
        return nil
    }

    /// The other end of `2015. október – 2019. február`.
    private func isYearAndMonth(_ index: Int, behind word: Word) -> Bool {
        guard let year = words.at(index), monthName(at: index + 1) != nil, near(index, index + 1, 2) else {
            return false
        }
        let between = bytes[word.end..<max(word.end, year.start)]
        return between.count <= 5 && between.contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
    }

    /// `2019 July`, `2019, Jul`, `2018 Summer`.
    private func yearThenName(_ index: Int) -> DatePoint? {
        guard let year = year(at: index), let word = words.at(index + 1),
            !word.senses.kinds.isDisjoint(with: [.month, .season]), word.senses.month > 0,
            near(index, index + 1, 2),
            // "2019 May 2020" would be two dates, "2019 – March 2020" is a span.
            self.year(at: index + 2) == nil || isYearAndMonth(index + 2, behind: word),
            monthName(at: index + 1) != nil || word.senses.kinds.contains(.season)
        else { return nil }
        return point(index...index + 1, year: year, month: Int(word.senses.month))
    }

    /// `'19`, `[16-17]`.
    private func shortYear(_ index: Int) -> DatePoint? {
        (apostropheYear(at: index) ?? bracketedYear(at: index)).flatMap { point(index...index, year: $0) }
    }

    /// Either year of `[16-17]` at the beginning of a line.
    private func bracketedYear(at index: Int) -> Int? {
        let first = words.startIndex
        guard index <= first + 1, let start = words.at(first), let end = words.at(first + 1),
            start.isNumber, end.isNumber, start.byteCount == 2, end.byteCount == 2,
            start.start > 0, end.end < bytes.count, bytes[start.start - 1] == UInt8(ascii: "["),
            bytes[end.end] == UInt8(ascii: "]"), joint(first, "-–") != nil, let word = words.at(index)
        else { return nil }
        return Self.year(ofTwoDigits: word)
    }

    private func bareYear(_ index: Int) -> DatePoint? {
        guard let year = year(at: index) else { return nil }
        var point = point(index...index, year: year)
        point?.isBareYear = true
        return point
    }

    /// `July` of `July – August 2019`: taken only as one end of a span.
    private func monthNameAlone(_ index: Int) -> DatePoint? {
        guard let month = monthName(at: index) else { return nil }
        var last = index
        var day: Int?
        if let number = number(at: index + 1), (1...31).contains(number),
            words.at(index + 1)?.byteCount ?? 9 <= 2,
            near(index, index + 1, 2)
        {
            day = number
            last = index + 1
        }
        return DatePoint(range: range(index...last), words: index..<last + 1, month: month, day: day)
    }
}
