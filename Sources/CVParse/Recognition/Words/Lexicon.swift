/// What single words may stand for, in eleven languages: the union of the word lists in this folder.
enum Lexicon {
    /// One list of words that share a sense; new words go into the lists, not here.
    struct Entry {
        let kinds: WordSenses.Kinds
        let words: StaticString
    }

    private static let lists: [[Entry]] = [
        DateWords.entries, PositionWords.entries, OrganizationWords.entries, DegreeWords.entries,
        PlaceWords.entries, FurtherPlaceWords.entries, SubjectWords.entries, LanguageWords.entries,
        FunctionWords.entries,
    ]

    /// By a word's key.
    static let table: SenseTable = {
        var table = WordTable(absent: WordSenses())
        func add(_ words: StaticString, _ change: (inout WordSenses) -> Void) {
            words.withUTF8Buffer { bytes in
                var found: [Word] = []
                WordReader.read(bytes, 0..<bytes.count, into: &found, senses: nil)
                for word in found { change(&table[word.key]) }
            }
        }
        for entry in lists.joined() { add(entry.words) { $0.kinds.insert(entry.kinds) } }
        for (index, names) in DateWords.months.enumerated() {
            add(names) {
                $0.kinds.insert(.month)
                $0.month = Int8(index + 1)
            }
        }
        for (month, names) in DateWords.seasons {
            add(names) {
                $0.kinds.insert(.season)
                $0.month = Int8(month)
            }
        }
        return SenseTable(table)
    }()

    static func senses(of key: UInt64) -> WordSenses { table[key] }
}
