/// A three-letter month with one wrong letter ("Fev", "Juk"): the year behind it stands, the month does not.
enum MisspeltMonth {
    private static let months: [StaticString] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    static func isOne(_ word: some Collection<UInt8>) -> Bool {
        guard word.count == 3, let first = word.first, (0x41...0x5A).contains(first) else { return false }
        return months.contains { month in
            month.withUTF8Buffer { letters in zip(word, letters).count { $0 | 0x20 != $1 } == 1 }
        }
    }
}
