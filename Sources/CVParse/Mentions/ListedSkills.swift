import CVModel

extension SkillMention {
    /// The skills that a résumé lists as such: those of positions, of projects and of the skills section.
    static func listed(
        in resume: Resume, _ sourceMap: SourceMap, _ vocabulary: SkillVocabulary
    ) -> [SkillMention] {
        let places = sourceMap.places
        var mentions: [SkillMention] = []
        // By their indices: a loop over the elements would copy each of them, and here are thousands.
        for index in places.indices where places[index].path.field == .keywords {
            guard let element = places[index].path.element,
                let text = keywords(of: places[index].path, in: resume).element(element),
                let first = places[index].ranges.first, let last = places[index].ranges.last
            else { continue }
            let range = first.lowerBound..<max(first.upperBound, last.upperBound)
            mentions.append(
                vocabulary.form(named: text).map { SkillMention($0, range: range, isListed: true) }
                    ?? SkillMention(listed: text, range: range))
        }
        mentions.sort(byStart: \.range.lowerBound)
        return mentions
    }

    private static func keywords(of path: FactPath, in resume: Resume) -> [String] {
        guard let entry = path.entry else { return [] }
        // No entry is taken out of its list, for it would be copied as a whole.
        return switch path.section {
        case .work where entry < resume.work.count: resume.work[entry].keywords
        case .projects where entry < resume.projects.count: resume.projects[entry].keywords
        case .skills where entry < resume.skills.count: resume.skills[entry].keywords
        default: []
        }
    }

    /// Those that are listed, and what stands in the text between them; a list's element that is no skill as a whole
    /// ("shipping with Docker") gives way to the skills in it.
    static func merging(_ listed: [SkillMention], _ found: [SkillMention]) -> [SkillMention] {
        var merged: [SkillMention] = []
        merged.reserveCapacity(listed.count + found.count)
        var next = 0
        for index in listed.indices {
            let range = listed[index].range
            while next < found.count, found[next].range.upperBound <= range.lowerBound {
                merged.append(found[next])
                next += 1
            }
            let first = next
            while next < found.count, found[next].range.lowerBound < range.upperBound { next += 1 }
            if first < next, listed[index].form?.skill.isRare != false {
                for inside in first..<next {
                    merged.append(found[inside])
                    merged[merged.count - 1].isListed = true
                }
            } else if merged.isEmpty || merged[merged.count - 1].range.upperBound <= range.lowerBound {
                merged.append(listed[index])
            }
        }
        merged += found[next...]
        return merged
    }
}

extension Array {
    /// `nil` beyond the last.
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
