import CVModel

/// Who somebody is, parted by slashes, as many Chinese résumés begin: "- 林文/女/1993" and "- 本科/云山大学/计算机科学".
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

    /// The degree, the school and the subject, if there is one.
    func course(onLine line: Int) -> (degree: Range<Int>, school: Range<Int>, area: Range<Int>?)? {
        let parts = parts(of: line)
        guard (2...4).contains(parts.count), text.words(in: parts[0]).count <= 4 else { return nil }
        let degree = PhraseEvidence(parts[0], in: text)
        guard degree.degree > 0, degree.school == 0, PhraseEvidence(parts[1], in: text).school > 0 else {
            return nil
        }
        let area = parts.dropFirst(2).first.flatMap { range in
            text.words(in: range).contains { !$0.isNumber } ? range : nil
        }
        return (parts[0], parts[1], area)
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
