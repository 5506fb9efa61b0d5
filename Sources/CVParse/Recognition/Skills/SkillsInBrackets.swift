/// The skills in brackets with which a job's lines end: "Wrote the ledger's service. (*Go*, *Redis*)".
struct SkillsInBrackets {
    let text: VisibleText

    /// The skills of all lines, each once and none that is known already. Brackets set in italics or code share one
    /// habit, so that a name that the vocabulary does not know is taken along; plain ones count where half of the lines
    /// have them, they list, and all is known.
    func skills(in lines: [Range<Int>], besides known: [Range<Int>]) -> [Range<Int>] {
        let splitter = SkillSplitter(text: text)
        var styled: [[Range<Int>]] = []
        var plain: [[Range<Int>]] = []
        var found: [Range<Int>] = []
        for line in lines {
            guard let inner = bracket(at: line) else { continue }
            let members = splitter.skills(in: inner)
            guard !members.isEmpty, text.words(in: inner).count <= members.count * 3 else { continue }
            if text.style(of: inner).isDisjoint(with: [.italic, .code]) || text.style(of: line) != [] {
                if members.allSatisfy(isKnown) { plain.append(members) }
            } else {
                styled.append(members)
            }
        }
        // One of many lines tells with which tools that was done; where that is a habit, one tool is told so as well.
        if plain.count * 2 >= lines.count, plain.contains(where: { $0.count > 1 }) || plain.count > 2 {
            found += plain.flatMap { $0 }
        }
        let all = styled.flatMap { $0 }
        if all.count(where: isKnown) * 3 >= all.count * 2 { found += all }
        guard !found.isEmpty else { return [] }
        var seen = Set(known.map { text.string($0).lowercased() })
        return found.sorted { $0.lowerBound < $1.lowerBound }.filter {
            seen.insert(text.string($0).lowercased()).inserted
        }
    }

    /// The opening bracket of each closing one.
    private static let brackets: [UInt8: UInt8] = [
        UInt8(ascii: ")"): UInt8(ascii: "("), UInt8(ascii: "]"): UInt8(ascii: "["),
    ]

    /// The inside of the bracket that ends a line, perhaps before a full stop, and that something precedes.
    func bracket(at line: Range<Int>) -> Range<Int>? {
        let line = text.trimmed(line) { $0 <= 0x20 || $0 == UInt8(ascii: ".") }
        guard let last = line.last, let closing = Self.brackets[text.bytes[last]] else { return nil }
        let near = max(line.lowerBound, last - 200)..<last
        guard let open = text.bytes[near].lastIndex(where: { $0 == closing || $0 == text.bytes[last] }),
            text.bytes[open] == closing, open > line.lowerBound, text.bytes[open - 1] <= 0x20
        else { return nil }
        let inner = text.trimmed(open + 1..<last)
        return inner.isEmpty ? nil : inner
    }

    private func isKnown(_ skill: Range<Int>) -> Bool {
        text.namesSkill(skill)
    }
}
