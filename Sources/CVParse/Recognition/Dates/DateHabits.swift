/// How a document writes dates made of numbers only, as far as its unambiguous dates tell.
struct DateHabits: Sendable {
    enum Order: Sendable {
        case unknown, dayFirst, monthFirst
    }

    /// Of "01/02/2019".
    var order = Order.unknown
    /// "2005/06" is June, and not the school year 2005–2006.
    var writesYearSlashMonth = false

    /// Told by any date of the document that can be read in one way only.
    init(of words: [Word], in bytes: UnsafeBufferPointer<UInt8>) {
        for index in words.indices.dropLast() {
            let (first, second) = (words[index], words[index + 1])
            guard first.isNumber, second.isNumber, second.byteCount <= 2, second.start - first.end == 1 else {
                continue
            }
            if first.byteCount == 4, bytes[first.end] == UInt8(ascii: "/"), (1...12).contains(second.number),
                second.number != (first.number + 1) % 100
            {
                writesYearSlashMonth = true
            }
            guard order == .unknown, first.byteCount <= 2, index + 2 < words.count else { continue }
            let year = words[index + 2]
            guard year.isNumber, year.byteCount == 4, year.start - second.end == 1 else { continue }
            if (13...31).contains(first.number), second.number <= 12 { order = .dayFirst }
            if (13...31).contains(second.number), first.number <= 12 { order = .monthFirst }
        }
    }
}
