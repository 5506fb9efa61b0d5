/// How a document writes dates made of numbers only, as far as its unambiguous dates tell.
struct DateHabits: Sendable, Equatable {
    enum Order: Sendable {
        case unknown, dayFirst, monthFirst
    }

    /// Of "01/02/2019".
    var order = Order.unknown
    /// "2005/06" is June, and not the school year 2005–2006.
    var writesYearSlashMonth = false

    /// "10/12" is December 2010, as "16/8 – 17/6" is a span of such months.
    var writesShortYearFirst = false

    /// Told by any date of the document that can be read in one way only.
    init(of words: [Word], in bytes: UnsafeBufferPointer<UInt8>) {
        let numbers = words.withUnsafeBufferPointer { all in
            all.indices.dropLast().filter { all[$0].isNumber }
        }
        for index in numbers {
            let (first, second) = (words[index], words[index + 1])
            guard second.isNumber, second.byteCount <= 2, second.start - first.end == 1 else {
                continue
            }
            if first.byteCount == 4, bytes[first.end] == UInt8(ascii: "/"), (1...12).contains(second.number),
                second.number != (first.number + 1) % 100
            {
                writesYearSlashMonth = true
            }
            if first.byteCount == 2, index + 3 < words.count, bytes[first.end] == UInt8(ascii: "/"),
                Self.areShortYears(words[index..<index + 4], in: bytes)
            {
                writesShortYearFirst = true
            }
            guard order == .unknown, first.byteCount <= 2, index + 2 < words.count else { continue }
            let year = words[index + 2]
            guard year.isNumber, year.byteCount == 4, year.start - second.end == 1 else { continue }
            if (13...31).contains(first.number), second.number <= 12 { order = .dayFirst }
            if (13...31).contains(second.number), first.number <= 12 { order = .monthFirst }
        }
    }

    /// Whether four numbers are two months behind two years of two digits, which one of them says by its size.
    private static func areShortYears(_ words: ArraySlice<Word>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool
    {
        guard words.count == 4, words.allSatisfy({ $0.isNumber && $0.byteCount <= 2 }) else { return false }
        let (first, last) = (words.startIndex, words.endIndex - 1)
        let (year, month) = (words[first + 2], words[last])
        guard year.byteCount == 2, month.start - year.end == 1, bytes[year.end] == UInt8(ascii: "/"),
            year.start - words[first + 1].end <= 5,
            (1...12).contains(words[first + 1].number), (1...12).contains(month.number)
        else { return false }
        return words[first].number > 12 || year.number > 12 || words[first + 1].byteCount == 1
            || month.byteCount == 1
    }
}
