import CVModel

extension SkillMention {
    /// The skills that a résumé lists as such: those of positions, of projects and of the skills section.
    static func listed(in resume: Resume, _ sourceMap: SourceMap) -> [SkillMention] {
        let mentions = sourceMap.places.compactMap { place -> SkillMention? in
            guard place.path.field == .keywords, let element = place.path.element,
                let text = keywords(of: place.path, in: resume)?.element(element),
                let first = place.ranges.first, let last = place.ranges.last
            else { return nil }
            let name = SkillVocabulary.standard.skill(named: text)?.name ?? text
            return SkillMention(name: name, range: first.lowerBound..<max(first.upperBound, last.upperBound))
        }
        return mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func keywords(of path: FactPath, in resume: Resume) -> [String]? {
        guard let entry = path.entry else { return nil }
        return switch path.section {
        case .work: resume.work.element(entry)?.keywords
        case .projects: resume.projects.element(entry)?.keywords
        case .skills: resume.skills.element(entry)?.keywords
        default: nil
        }
    }
}

extension Array {
    /// `nil` beyond the last.
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
