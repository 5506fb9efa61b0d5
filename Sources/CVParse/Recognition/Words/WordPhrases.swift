/// Names of several words, to be found at the start of a run of words.
struct WordPhrases: Sendable {
    private let names: WordSet

    /// The names' first words: nearly all words begin none.
    private let heads: WordSet

    /// Words of the longest name.
    private let most: Int

    init(_ names: [some StringProtocol]) {
        self.names = WordSet(names)
        let words = names.map { $0.split { " -'’".contains($0) } }
        heads = WordSet(words.compactMap { $0.first.map { String($0) } })
        most = words.reduce(0) { max($0, $1.count) }
    }

    /// How many words of `words`, from the first, are such a name; 0 for none.
    func count(in words: ArraySlice<Word>) -> Int {
        guard words.count > 1, let first = words.first, heads.contains(first.key) else { return 0 }
        for count in stride(from: min(words.count, most), through: 2, by: -1)
        where names.contains(WordReader.phraseKey(words.prefix(count))) {
            return count
        }
        return 0
    }
}
