import CVModel

/// Takes out of a list of skills what it has named before, in whatever spelling.
enum RemoveRepeatedSkills: Refactoring {
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        parsed.skillList(at: range).flatMap { rewrite(of: $0, in: parsed) }.map { [$0] } ?? []
    }

    static func rewrite(of list: SkillList, in parsed: ParsedResume) -> Rewrite? {
        var known: Set<String> = []
        var edits: [TextEdit] = []
        var end = list.range.lowerBound
        for skill in list.skills {
            let deleted = end..<skill.range.upperBound
            if !known.insert(parsed.vocabulary.commonName(of: skill.name)).inserted,
                isPlain(deleted, in: parsed)
            {
                // With what separates it from the one before.
                edits.append(.deletion(of: deleted))
            }
            end = skill.range.upperBound
        }
        return TextChange(edits, in: parsed.source).map {
            Rewrite("Remove the skills named twice", .rewrite, $0, about: .repetitions(in: list.path))
        }
    }

    /// Whether nothing but the name and signs between names goes: no link, no code, no other line.
    private static func isPlain(_ range: Range<Int>, in parsed: ParsedResume) -> Bool {
        !parsed.source.bytes[range].contains { "[]<>`\n\r".utf8.contains($0) }
    }
}
