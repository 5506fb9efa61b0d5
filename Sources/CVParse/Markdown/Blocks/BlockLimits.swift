extension BlockReader {
    /// Whether `count` more containers may be opened; otherwise a finding says, once, that they stay text.
    mutating func allowsNesting(of count: Int = 1) -> Bool {
        if containers.count + count <= Limits.nesting { return true }
        report(.nesting, maximum: Limits.nesting)
        return false
    }

    mutating func report(_ limit: ReadingProblem.ReadingLimit, maximum: Int) {
        guard reportedLimits.insert(limit).inserted else { return }
        findings.append(
            Finding(.reading(.limitReached(limit, maximum: maximum)), at: line.nonspace..<line.end))
    }
}
