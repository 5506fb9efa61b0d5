import CVModel

/// Writes a skill as its makers do: here, or wherever it is written so.
enum SpellSkill: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .skillSpelling(let written, let name) = finding.problem else { return [] }
        let ownWords = OwnWords(in: parsed)
        let same = parsed.skillMentions.map(\.range).filter {
            parsed.source.string(in: $0) == written && ownWords.hold($0)
        }
        var rewrites: [Rewrite] = []
        func add(_ title: String, _ ranges: [Range<Int>], isPreferred: Bool) {
            guard let change = TextChange(ranges.map { TextEdit($0, name) }, in: parsed.source) else {
                return
            }
            let scope = ranges.reduce(FactScope.nothing) { scope, range in
                parsed.sourceMap.facts(at: range.lowerBound).reduce(scope) { $0.union(.facts($1)) }
            }
            rewrites.append(Rewrite(title, .quickFix, change, about: scope, isPreferred: isPreferred))
        }
        add("Write “\(name)”", [finding.range], isPreferred: true)
        if same.count > 1 {
            add("Write “\(name)” in all \(same.count) places", same, isPreferred: false)
        }
        return rewrites
    }
}
