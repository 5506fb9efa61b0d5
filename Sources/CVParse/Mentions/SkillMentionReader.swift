import CVModel

/// Finds the skills that a text names anywhere: one pass of the vocabulary over its words, then a judgement of each
/// spelling that is something else as well.
struct SkillMentionReader {
    let text: VisibleText
    let vocabulary: SkillVocabulary
    /// Where names of people, companies and schools stand, and what is no text; sorted.
    let excluded: [Range<Int>]

    init(text: VisibleText, vocabulary: SkillVocabulary, sourceMap: SourceMap) {
        self.text = text
        self.vocabulary = vocabulary
        let places = sourceMap.places
        var excluded: [Range<Int>] = []
        for index in places.indices where Self.isName(places[index].path) {
            for range in places[index].ranges { excluded.append(range) }
        }
        excluded.sort(byStart: \.lowerBound)
        self.excluded = excluded
    }

    /// Whether a fact is the name of someone or something, or a subject of studies.
    private static func isName(_ path: FactPath) -> Bool {
        switch path.section {
        case .basics: path.field != .summary && path.field != .label
        case .work: path.field == .name || path.field == .location || path.field == .url
        case .volunteer: path.field == .organization || path.field == .location || path.field == .url
        case .education: [.institution, .area, .studyType, .url, .location].contains(path.field)
        case .awards: path.field == .awarder
        case .certificates: path.field == .issuer || path.field == .url
        case .publications: path.field == .publisher || path.field == .url
        case .projects: path.field == .url || path.field == .entity
        case .references: path.field == .name
        case .languages: true
        default: false
        }
    }

    /// The spellings that name skills, paragraph by paragraph.
    ///
    /// - Parameter known: what need not be read again.
    func skills(besides known: KnownSkills? = nil) -> [ParagraphSkills] {
        var skills: [ParagraphSkills] = []
        var hits: [SkillScanner.Hit] = []
        let scanner = SkillScanner(vocabulary)
        text.bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < text.lines.count {
                let first = text.lines[index]
                var end = index + 1
                while end < text.lines.count, text.lines[end].isWrapped, text.lines[end].block == first.block,
                    text.lines[end].item == first.item
                { end += 1 }
                defer { index = end }
                if let known = known?.skills(in: index..<end) {
                    if !known.mentions.isEmpty { skills.append(known) }
                    continue
                }
                let paragraph = first.range.lowerBound..<text.lines[end - 1].range.upperBound
                hits.removeAll(keepingCapacity: true)
                scanner.scan(bytes, paragraph, into: &hits)
                guard !hits.isEmpty else { continue }
                let surroundings = SkillSurroundings(
                    text: text, bytes: bytes, paragraph: paragraph,
                    words: first.words
                        .lowerBound..<max(first.words.lowerBound, text.lines[end - 1].words.upperBound),
                    isItem: first.isItem || first.isCell)
                let named = surroundings.skills(among: hits).compactMap(mention)
                if !named.isEmpty { skills.append(ParagraphSkills(lines: index..<end, mentions: named)) }
            }
        }
        return skills
    }

    private func mention(_ hit: SkillScanner.Hit) -> SkillMention? {
        let ranges = text.sourceRanges(hit.range)
        guard let first = ranges.first, let last = ranges.last else { return nil }
        var mention = SkillMention(
            hit.form, range: first.lowerBound..<max(first.upperBound, last.upperBound), isListed: false)
        mention.isPlural = hit.isPlural
        return mention
    }

    /// Those that are no part of another name, in source order.
    func mentions(of skills: [ParagraphSkills]) -> [SkillMention] {
        var mentions: [SkillMention] = []
        mentions.reserveCapacity(skills.reduce(0) { $0 + $1.mentions.count })
        var end = 0
        for paragraph in skills.indices {
            let shift = skills[paragraph].shift
            for index in skills[paragraph].mentions.indices {
                let range = skills[paragraph].mentions[index].range.shifted(by: shift)
                // Cells of tables that take several lines interleave; what would overlap is left out.
                guard range.lowerBound >= end, !isExcluded(range) else { continue }
                end = range.upperBound
                mentions.append(skills[paragraph].mentions[index])
                mentions[mentions.count - 1].range = range
            }
        }
        return mentions
    }

    /// Whether a range of the source is part of such a name.
    func isExcluded(_ range: Range<Int>) -> Bool {
        let next = excluded.partitioningIndex { $0.upperBound > range.lowerBound }
        return next < excluded.count && excluded[next].lowerBound < range.upperBound
    }
}
