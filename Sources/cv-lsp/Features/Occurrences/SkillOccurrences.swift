import CVModel
import CVParse

/// A skill, by whatever spelling: "k8s" and "Kubernetes" are one.
enum SkillOccurrences: OccurrenceProvider {
    static func occurrences(at offset: Int, in parsed: ParsedResume) -> Occurrences? {
        guard let here = parsed.skillMentions.first(where: { $0.range.touches(offset) }) else { return nil }
        let mentions = parsed.skillMentions.filter { $0.namesSame(as: here) }
        // The section of skills is what says that it is one; a job's list and sentences mention it.
        let section = parsed.outline.sections.first { $0.subject == .section(.skills) }?.range
        let listed = mentions.filter(\.isListed)
        let definition = listed.first { section?.contains($0.range.lowerBound) ?? false } ?? listed.first
        return Occurrences(
            .skill, name: here.name, at: here.range,
            places: mentions.map {
                Occurrences.Place(range: $0.range, role: $0 == definition ? .definition : .mention)
            }, renaming: renaming(here, mentions, in: parsed))
    }

    /// "APIs" keeps its ending, so it is not replaced; `nil` where a name is broken over lines.
    private static func renaming(
        _ here: SkillMention, _ mentions: [SkillMention], in parsed: ParsedResume
    ) -> Renaming? {
        let whole = mentions.filter { !$0.isPlural }
        let lines = parsed.source.lines
        guard !here.isPlural,
            whole.allSatisfy({
                lines.line(ofUTF8Offset: $0.range.lowerBound) == lines.line(ofUTF8Offset: $0.range.upperBound)
            })
        else { return nil }
        let slots = whole.map { mention in
            let isCode = parsed.tree.node(at: mention.range.lowerBound, of: [.code]) != nil
            return Renaming.Slot(
                range: mention.range, form: isCode ? .plain : parsed.textForm(at: mention.range))
        }
        return Renaming(range: here.range, name: parsed.source.string(in: here.range), slots: slots)
    }
}
