/// A job without dates, where most others have them.
///
/// Courses and schools are listed without dates all the time, and what names only one thing may be a remark.
enum UndatedEntry: Check {
    static let kinds = [FindingCode.undatedEntry]

    static func findings(in inspection: Inspection) -> [Finding] {
        let jobs = inspection.entries(of: .work)
        let dated = jobs.count(where: \.isDated)
        guard dated >= 2, dated * 2 > jobs.count else { return [] }
        let (source, tree) = (inspection.parsed.source, inspection.parsed.tree)
        return jobs.filter {
            // "Group" and its definition are a remark.
            !$0.isDated && tree.node(at: $0.nameRange.lowerBound, of: [.definitionTerm]) == nil
                && $0.organization != nil && $0.role.map(namesPosition) == true
                && !holdsYear($0.nameRange, source)
        }
        .map { Finding(.undatedEntry(title: $0.title), at: $0.nameRange) }
    }

    private static func namesPosition(_ role: String) -> Bool {
        WordReader.keys(of: role).contains { Lexicon.senses(of: $0).kinds.contains(.position) }
    }

    /// Whether the line has a year that is part of a name: "Film Festival 2023".
    private static func holdsYear(_ range: Range<Int>, _ source: SourceText) -> Bool {
        let line = source.lines.range(ofLineAt: range.lowerBound)
        return source.bytes[line].split { !WordReader.isDigit($0) }.contains { $0.count == 4 }
    }
}
