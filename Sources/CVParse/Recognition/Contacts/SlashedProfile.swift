/// Who somebody is, parted by slashes, as many Chinese résumés begin: "- 林文/女/1993".
struct SlashedProfile {
    let text: VisibleText

    /// The name before a sex.
    func name(in lines: [Int]) -> Range<Int>? {
        for line in lines {
            let parts = parts(of: line)
            guard parts.count > 1, text.words(in: parts[1]).count == 1,
                let sex = text.firstWord(in: parts[1]), Self.sexes.contains(sex.key)
            else { continue }
            let name = text.words(in: parts[0])
            // "云山大学/女/1995" names the school.
            if (2...4).contains(name.count), name.allSatisfy({ text.bytes[$0.start] >= 0xE3 }),
                PhraseEvidence(parts[0], in: text).school == 0
            {
                return parts[0]
            }
        }
        return nil
    }

    /// What stands between the slashes of a line in a script without spaces.
    private func parts(of line: Int) -> [Range<Int>] {
        let range = text.lines[line].range
        guard range.count <= 120, text.bytes[range.lowerBound] >= 0xE3 else { return [] }
        let parts = text.parts(of: range) { text.bytes[$0] == UInt8(ascii: "/") }
        return parts.count > 1 && !parts.contains(where: \.isEmpty) ? parts : []
    }

    private static let sexes: WordSet = ["男", "女"]
}
