import CVModel

/// What a stretch of a résumé's text means: what an editor colours it by.
public struct Meaning: Sendable, Hashable {
    /// The kinds of meaning that are told apart.
    public enum Kind: Int, Sendable, CaseIterable {
        /// The heading of a section.
        case section
        /// The person whose résumé it is.
        case person
        /// What one was or did: a position, a degree, the name of a project or an award.
        case position
        case organization
        case date
        case place
        case skill
        /// An e-mail address, a telephone number, a page.
        case contact
    }

    public let kind: Kind
    /// Bytes, half-open; may span lines.
    public let range: Range<Int>
    /// Whether what it names is introduced here: sections, the person, positions, and an organisation where it is
    /// named first.
    public let isDefinition: Bool
    /// Whether a skill is one of the vocabulary's.
    public let isKnown: Bool
}

extension ParsedResume {
    /// What the text means, stretch by stretch, in source order and without overlaps.
    public var meanings: [Meaning] {
        var found: [Meaning] = []
        func add(_ kind: Meaning.Kind, _ range: Range<Int>, isDefinition: Bool = false, isKnown: Bool = false)
        {
            guard !range.isEmpty else { return }
            found.append(Meaning(kind: kind, range: range, isDefinition: isDefinition, isKnown: isKnown))
        }
        for section in outline.sections { add(.section, section.nameRange, isDefinition: true) }
        for mention in skillMentions {
            add(.skill, mention.range, isKnown: mention.form != nil)
        }
        for place in sourceMap.places {
            guard let kind = Meaning.Kind(of: place.path) else { continue }
            for range in place.ranges {
                add(kind, range, isDefinition: kind == .position || kind == .person)
            }
        }
        // Where two facts share a place, the one that is read first in it counts, and the narrower.
        found.sort { a, b in
            (a.range.lowerBound, a.range.upperBound, a.kind.rawValue)
                < (b.range.lowerBound, b.range.upperBound, b.kind.rawValue)
        }
        return introducing(found)
    }

    /// The same without overlaps, and with the first place that names each organisation as its definition.
    private func introducing(_ sorted: [Meaning]) -> [Meaning] {
        var organizations: Set<SkillKey> = []
        var kept: [Meaning] = []
        kept.reserveCapacity(sorted.count)
        var end = 0
        for meaning in sorted where meaning.range.lowerBound >= end {
            end = meaning.range.upperBound
            guard meaning.kind == .organization else {
                kept.append(meaning)
                continue
            }
            let isFirst = organizations.insert(SkillKey(source.string(in: meaning.range))).inserted
            kept.append(
                Meaning(kind: .organization, range: meaning.range, isDefinition: isFirst, isKnown: false))
        }
        return kept
    }
}

extension Meaning.Kind {
    /// What a fact means; `nil` for facts that are sentences or figures.
    public init?(of path: FactPath) {
        switch (path.section, path.field) {
        case (.basics, .name): self = .person
        case (.basics, .label): self = .position
        case (.basics, .email), (.basics, .phone), (.basics, .url): self = .contact
        case (.basics, .profiles): self = .contact
        case (.basics, .location), (.work, .location): self = .place
        case (_, .startDate), (_, .endDate), (_, .date), (_, .releaseDate), (_, .current), (_, .duration):
            self = .date
        case (_, .position), (.education, .studyType), (.education, .area), (.awards, .title),
            (.projects, .name), (.certificates, .name), (.publications, .name):
            self = .position
        case (.work, .name), (.volunteer, .organization), (.education, .institution), (.projects, .entity),
            (.awards, .awarder), (.certificates, .issuer), (.publications, .publisher):
            self = .organization
        case (.work, .url), (.volunteer, .url), (.education, .url), (.projects, .url), (.certificates, .url),
            (.publications, .url):
            self = .contact
        default: return nil
        }
    }
}
