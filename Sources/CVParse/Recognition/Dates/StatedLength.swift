import CVModel

/// Lengths of time: "4 years", "1 year, 3 months".
extension DateScanner {
    /// "4 years", "14 month", "1 year, 3 months", "2 yrs 4 mos"; not "5+ years".
    func duration(at index: Int) -> (DateMention, Int)? {
        var next = index
        var years = 0
        var months = 0
        var weeks = 0
        var end = 0
        while let word = words.at(next), word.isNumber, word.byteCount <= 2, let unit = words.at(next + 1),
            unit.start - word.end <= 1, next == index || word.start - end <= 6
        {
            guard word.end >= bytes.count || bytes[word.end] != UInt8(ascii: "+") else { return nil }
            if unit.senses.kinds.contains(.yearUnit), unit.byteCount > 1 || unit.start == word.end, years == 0
            {
                years = word.number
            } else if unit.senses.kinds.contains(.monthUnit), months == 0 {
                months = word.number
            } else if unit.senses.kinds.contains(.weekUnit), weeks == 0 {
                weeks = word.number
            } else {
                break
            }
            end = unit.end
            next += 2
            if let and = words.at(next), and.senses.kinds.contains(.function),
                words.at(next + 1)?.isNumber == true,
                and.byteCount <= 3
            {
                next += 1
            }
        }
        guard end > 0, let first = words.at(index) else { return nil }
        let taken = end
        var mention = DateMention(range: first.start..<taken)
        mention.duration = StatedDuration(years: years, months: months, weeks: weeks)
        mention.durationRange = mention.range
        // "1 year, to present".
        var after = next
        if let word = words.at(after), word.senses.kinds.contains(.rangeWord) { after += 1 }
        if after > next, let present = presentWords(at: after), present.range.lowerBound - taken <= 8 {
            mention.isOngoing = true
            mention.range = first.start..<present.range.upperBound
            mention.endRange = present.range
            return (mention, present.words.upperBound)
        }
        return (mention, next)
    }
}
