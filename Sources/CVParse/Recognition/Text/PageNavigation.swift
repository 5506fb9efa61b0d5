extension VisibleText {
    /// Whether text leads to another page and says so: "[Back to top](#top)", "view as [a page](…)".
    func leadsAway(_ range: Range<Int>) -> Bool {
        let line = line(at: range.lowerBound).map { lines[$0].range } ?? range
        let rest = range.lowerBound..<max(range.lowerBound, line.upperBound)
        let words = words(in: rest)
        guard let first = words.first, words.count <= 6, !links(in: rest).isEmpty else { return false }
        if Self.ways.contains(first.key) { return true }
        // "Back-end" is a field.
        guard Self.returns.contains(first.key) else { return false }
        return words.dropFirst().first.map { Self.directions.contains($0.key) } ?? true
    }

    private static let ways: WordSet = ["view", "see", "download", "print"]
    private static let returns: WordSet = ["back", "return", "zurück", "retour", "volver", "voltar"]
    private static let directions: WordSet = [
        "to", "home", "zu", "zur", "zum", "à", "au", "al", "a", "ao",
    ]
}
