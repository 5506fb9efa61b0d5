extension VisibleText {
    /// Whether text is a link to another page and says so: "[Back to top](#top)", "view as [a page](…)".
    func leadsAway(_ range: Range<Int>) -> Bool {
        guard let first = firstWord(in: range), Self.ways.contains(first.key) else { return false }
        let line = line(at: range.lowerBound).map { lines[$0].range } ?? range
        return !links(in: range.lowerBound..<line.upperBound).isEmpty
    }

    private static let ways: WordSet = [
        "back", "return", "go", "view", "see", "download", "print", "zurück", "retour", "volver", "voltar",
    ]
}
