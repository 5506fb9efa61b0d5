import CVModel

/// Finds the dates, spans and lengths of time in one line of visible text.
struct DateScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let words: ArraySlice<Word>
    let reader: DatePointReader

    init(
        bytes: UnsafeBufferPointer<UInt8>, words: ArraySlice<Word>, habits: DateHabits,
        leadingCode: Range<Int> = 0..<0
    ) {
        self.bytes = bytes
        self.words = words
        reader = DatePointReader(bytes: bytes, words: words, habits: habits, leadingCode: leadingCode)
    }

    func mentions(lineEnd: Int) -> [DateMention] {
        guard words.contains(where: \.isNumber) else { return [] }
        var found: [DateMention] = []
        var index = words.startIndex
        while index < words.endIndex {
            if canBegin(words[index]), let (mention, next) = mention(at: index, lineEnd: lineEnd) {
                if let last = found.last, let joined = join(last, mention) {
                    found[found.count - 1] = joined
                } else {
                    found.append(mention)
                }
                index = max(next, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether a mention may begin with a word; few do.
    private func canBegin(_ word: Word) -> Bool {
        word.isNumber
            || !word.senses.kinds.isDisjoint(with: [.since, .until, .completion, .present])
            || word.key == Self.classOf || reader.canBegin(word)
    }

    private static let classOf = WordReader.key("class")
    private static let of = WordReader.key("of")

    /// "June 2014 – May 2016 (2 years)": a length directly behind a span belongs to it.
    private func join(_ first: DateMention, _ second: DateMention) -> DateMention? {
        guard second.isDurationOnly, first.duration == nil,
            second.range.lowerBound - first.range.upperBound <= 4
        else { return nil }
        var joined = first
        joined.duration = second.duration
        joined.durationRange = second.range
        joined.range = first.range.lowerBound..<second.range.upperBound
        return joined
    }

    private func mention(at index: Int, lineEnd: Int) -> (DateMention, Int)? {
        guard let word = words.at(index) else { return nil }
        if let length = duration(at: index) { return length }
        // "conclusão em 2018": a preposition between the word and its date.
        // "class of 2016": when a course ended.
        if word.senses.kinds.contains(.completion)
            || word.key == Self.classOf && words.at(index + 1)?.key == Self.of,
            let joint = words.at(index + 1),
            joint.senses.kinds.contains(.function), joint.byteCount <= 3, near(index, index + 1),
            near(index + 1, index + 2), let point = reader.read(at: index + 2), point.date != nil
        {
            return ending(point, from: word)
        }
        // "since 2019", "seit März 2019", "until 2020", "expected June 2017"; not "Tidtabell AB, August 2016".
        if !word.senses.kinds.isDisjoint(with: [.since, .until, .completion]),
            var point = reader.read(at: index + 1), point.date != nil, near(index, index + 1),
            !bytes[word.end..<max(word.end, point.range.lowerBound)].contains(UInt8(ascii: ","))
        {
            if word.senses.kinds.contains(.completion) { return ending(point, from: word) }
            if let span = span(from: point, lineEnd: lineEnd) {
                var mention = span.0
                mention.range = word.start..<mention.range.upperBound
                return (mention, span.1)
            }
            if word.senses.kinds.contains(.since),
                !isCommonPreposition(word) || opensLine(index) || closesLine(word, point, lineEnd)
            {
                point.range = word.start..<point.range.upperBound
                var mention = DateMention(
                    range: point.range, start: point.date, startRange: point.range, isSpan: true)
                mention.isOngoing = true
                return (mention, point.words.upperBound)
            }
            if word.senses.kinds.contains(.until), opensLine(index) { return ending(point, from: word) }
        }
        if let reversed = reversedSpan(at: index, lineEnd: lineEnd) { return reversed }
        guard let point = reader.read(at: index) else { return nil }
        if let span = span(from: point, lineEnd: lineEnd) { return span }
        guard let date = point.date, !point.needsSpan else { return nil }
        if let before = words.at(index - 1), before.senses.kinds.contains(.completion), near(index - 1, index)
        {
            return ending(point, from: before)
        }
        if let last = point.lastYear {
            return (
                DateMention(
                    range: point.range, start: date, end: last, startRange: point.range,
                    endRange: point.range,
                    isSpan: true), point.words.upperBound
            )
        }
        return (
            DateMention(
                range: point.range, start: date, end: date, startRange: point.range, endRange: point.range,
                isBareYear: point.isBareYear),
            point.words.upperBound
        )
    }

    /// "Present – 2020": newest first, as some templates have it.
    private func reversedSpan(at index: Int, lineEnd: Int) -> (DateMention, Int)? {
        guard let word = words.at(index), word.senses.kinds.contains(.present),
            let present = presentWords(at: index),
            case .joined(let next)? = link(
                after: present.range.upperBound, next: present.words.upperBound, lineEnd: lineEnd),
            next == present.words.upperBound, let point = reader.read(at: next), let start = point.date
        else { return nil }
        var mention = DateMention(
            range: present.range.lowerBound..<point.range.upperBound, start: start, isSpan: true)
        mention.startRange = point.range
        mention.endRange = present.range
        mention.isOngoing = true
        return (mention, point.words.upperBound)
    }

    private func ending(_ point: DatePoint, from word: Word) -> (DateMention, Int) {
        let range = min(word.start, point.range.lowerBound)..<point.range.upperBound
        return (
            DateMention(range: range, end: point.lastYear ?? point.date, endRange: point.range, isSpan: true),
            point.words.upperBound
        )
    }

    /// A span that begins with `first`: "… – May 2020", "… to present", "… –" at the end of the line.
    private func span(from first: DatePoint, lineEnd: Int) -> (DateMention, Int)? {
        let next = first.words.upperBound
        let link =
            coordination(of: first) ?? link(after: first.range.upperBound, next: next, lineEnd: lineEnd)
            ?? lasting(first)
        guard let link else { return nil }
        var mention = DateMention(range: first.range, isSpan: true)
        mention.startRange = first.range
        switch link {
        case .open(let end):
            guard let start = first.date, !first.isBareYear || end > first.range.upperBound else {
                return nil
            }
            mention.start = start
            mention.isOngoing = true
            mention.range = first.range.lowerBound..<end
            return (mention, next)
        case .joined(let index):
            if let present = presentWords(at: index) {
                guard let start = first.date else { return nil }
                mention.start = start
                mention.isOngoing = true
                mention.range = first.range.lowerBound..<present.range.upperBound
                mention.endRange = present.range
                return (mention, present.words.upperBound)
            }
            if let second = shortEnd(at: index, of: first) ?? reader.read(at: index) ?? behindMisspelt(index)
                ?? behindExpectation(index),
                let end = second.date
            {
                guard let start = startOnDay(before: end, first) ?? first.date ?? startInYear(of: end, first),
                    first.needsSpan == second.needsSpan || isMonthAfter(end, start)
                else { return nil }
                mention.start = start
                mention.end = second.lastYear ?? end
                mention.endRange = second.range
                let expected = expectation(behind: second)
                mention.range = first.range.lowerBound..<(expected?.end ?? second.range.upperBound)
                return (mention, expected?.next ?? second.words.upperBound)
            }
            // "March – 14 May": not understood; "2019 – ?" is open.
            return nil
        }
    }

    /// "02/2021 – 04/24": the century stands at the beginning.
    private func isMonthAfter(_ end: PartialDate, _ start: PartialDate) -> Bool {
        start.month != nil && end.month != nil && end.year >= start.year
    }

    /// "between 2019 and 2020".
    private func coordination(of first: DatePoint) -> Link? {
        let next = first.words.upperBound
        guard let before = words.at(first.words.lowerBound - 1), Self.between.contains(before.key),
            let joint = words.at(next), Self.and.contains(joint.key)
        else { return nil }
        return .joined(next + 1)
    }

    private static let between: WordSet = ["between", "entre", "zwischen", "tra"]
    private static let and: WordSet = ["and", "und", "et", "y", "e"]

    /// "2019 onwards": an open end without a dash.
    private func lasting(_ first: DatePoint) -> Link? {
        let next = first.words.upperBound
        guard let word = words.at(next), Self.onwards.contains(word.key), near(next - 1, next) else {
            return nil
        }
        return .open(word.end)
    }

    private static let onwards: WordSet = ["onwards", "onward"]

    /// "Fev 2018": a month with a slip of the pen; its year stands.
    private func behindMisspelt(_ index: Int) -> DatePoint? {
        guard let word = words.at(index), MisspeltMonth.isOne(bytes[word.range]),
            let next = words.at(index + 1), next.start - word.end == 1,
            let point = reader.read(at: index + 1), point.isBareYear
        else { return nil }
        return point
    }

    /// "2014 – expected 2018".
    private func behindExpectation(_ index: Int) -> DatePoint? {
        guard let word = words.at(index), Self.expectations.contains(word.key), near(index, index + 1) else {
            return nil
        }
        return reader.read(at: index + 1)
    }

    /// "2014 – 2018 (expected)": where the word ends, and the index of the next.
    private func expectation(behind end: DatePoint) -> (end: Int, next: Int)? {
        let index = end.words.upperBound
        guard let word = words.at(index), Self.expectations.contains(word.key), near(index - 1, index),
            case let sign = bytes[end.range.upperBound..<max(end.range.upperBound, word.start)],
            sign.allSatisfy({ " ,(".utf8.contains($0) })
        else { return nil }
        let isClosed =
            sign.contains(UInt8(ascii: "(")) && word.end < bytes.count
            && bytes[word.end] == UInt8(ascii: ")")
        return (isClosed ? word.end + 1 : word.end, index + 1)
    }

    private static let expectations: WordSet = [
        "expected", "anticipated", "voraussichtlich", "prévu", "prévue", "previsto", "prevista", "verwacht",
    ]

    /// "July" of "July – August 2019", "Dec" of "Dec – Jan 2019".
    private func startInYear(of end: PartialDate, _ first: DatePoint) -> PartialDate? {
        guard let month = first.month, end.month != nil else { return nil }
        return PartialDate(
            year: year(of: month, before: end), month: month, day: end.day == nil ? nil : first.day)
    }

    /// "July 10" of "July 10 – July 14, 2017": a day, as the end shows, and no year.
    private func startOnDay(before end: PartialDate, _ first: DatePoint) -> PartialDate? {
        guard end.day != nil, let date = first.date, date.day == nil, let month = date.month,
            let number = words.at(first.words.upperBound - 1), number.byteCount <= 2, number.isNumber
        else { return nil }
        return PartialDate(year: year(of: month, before: end), month: month, day: number.number)
    }

    /// A month behind the end's in the calendar was in the year before.
    private func year(of month: Int, before end: PartialDate) -> Int {
        month > (end.month ?? month) ? end.year - 1 : end.year
    }

    /// "16" of "2014–16", "05" of "2004-05" (a year that follows on), "05" of "2004/03–05".
    private func shortEnd(at index: Int, of first: DatePoint) -> DatePoint? {
        guard let word = words.at(index), word.isNumber, word.byteCount == 2, let start = first.date,
            start.month == nil
        else { return nil }
        let century = start.year / 100 * 100
        let year = century + word.number
        guard year > start.year, let date = PartialDate(year: year) else { return nil }
        // "2014 - 16 May 2015": a day, not a year.
        if let next = words.at(index + 1), next.senses.kinds.contains(.month) { return nil }
        if let next = words.at(index + 1), next.isNumber, next.start - word.end == 1,
            bytes[word.end] != UInt8(ascii: " "), bytes[word.end] != UInt8(ascii: ",")
        {
            return nil
        }
        return DatePoint(range: word.range, words: index..<index + 1, date: date)
    }

    private func near(_ left: Int, _ right: Int) -> Bool {
        guard let a = words.at(left), let b = words.at(right) else { return false }
        return b.start - a.end <= 3
    }

    private func opensLine(_ index: Int) -> Bool {
        guard let word = words.at(index) else { return false }
        guard index > words.startIndex, let before = words.at(index - 1) else { return true }
        // A dash, comma, bracket or tab stands between.
        return bytes[before.end..<max(before.end, word.start)].contains { $0 > 0x20 || $0 == 0x09 }
    }

    /// "Coppermill from September, 2018;": where nothing follows, the word says that it has not ended.
    private func closesLine(_ word: Word, _ point: DatePoint, _ lineEnd: Int) -> Bool {
        word.key == Self.from && !point.isBareYear && words.at(point.words.upperBound) == nil
            && lineEnd - point.range.upperBound <= 2
    }

    private static let from = WordReader.key("from")

    /// "from", "с", "de": since only at the beginning of a phrase.
    private func isCommonPreposition(_ word: Word) -> Bool { word.senses.kinds.contains(.function) }
}
