import CVModel

extension SkillMention {
    /// The skills that a résumé lists as such: those of positions, of projects and of the skills section.
    static func listed(
        in resume: Resume, _ sourceMap: SourceMap, _ vocabulary: SkillVocabulary
    ) -> [SkillMention] {
        let mentions = sourceMap.places.compactMap { place -> SkillMention? in
            guard place.path.field == .keywords, let element = place.path.element,
                let text = keywords(of: place.path, in: resume)?.element(element),
                let first = place.ranges.first, let last = place.ranges.last
            else { return nil }
            let form = vocabulary.form(named: text)
            return SkillMention(
                name: form?.skill.name ?? text,
                range: first.lowerBound..<max(first.upperBound, last.upperBound), form: form)
        }
        // Most résumés state them in the order in which they are found.
        let areInOrder = zip(mentions, mentions.dropFirst()).allSatisfy {
            $0.range.lowerBound <= $1.range.lowerBound
        }
        return areInOrder ? mentions : mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
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

    /// Those that are listed, and what stands in the text between them; a list's element that is no skill as a whole
    /// ("shipping with Docker") gives way to the skills in it.
    static func merging(_ listed: [SkillMention], _ found: [SkillMention]) -> [SkillMention] {
        var merged: [SkillMention] = []
        merged.reserveCapacity(listed.count + found.count)
        var next = 0
        for mention in listed {
            while next < found.count, found[next].range.upperBound <= mention.range.lowerBound {
                merged.append(found[next])
                next += 1
            }
            var inside: [SkillMention] = []
            while next < found.count, found[next].range.lowerBound < mention.range.upperBound {
                inside.append(found[next])
                next += 1
            }
            if mention.form?.skill.isRare != false, !inside.isEmpty {
                merged += inside.map {
                    var part = $0
                    part.isListed = true
                    return part
                }
            } else if merged.last.map({ $0.range.upperBound <= mention.range.lowerBound }) ?? true {
                merged.append(mention)
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
