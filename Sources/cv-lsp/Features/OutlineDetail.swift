import CVModel
import CVParse

/// What an outline says of an item beside its title.
struct OutlineDetail {
    /// Names that the title does not hold already.
    private(set) var names: [String] = []
    private(set) var span = DateSpan()

    init(_ item: Outline.Item, in resume: Resume) {
        guard case .entry(let path) = item.subject, let entry = EntrySummary(path, in: resume) else { return }
        let title = SkillKey(item.title).text
        names = entry.names.filter { !title.utf8.holds(SkillKey($0).text) }
        span = entry.span
    }

    /// "Tidtabell AB · Mar 2016 – Feb 2020 · 4 yrs"; `nil` where there is nothing to say.
    func line(asOf today: PartialDate) -> String? {
        let parts = names + span.wordings(asOf: today)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}
