import CVModel
import CVParse

/// A thing that a document names in several places: a skill, an organisation, the target of links. What stands under
/// a caret, where it is defined, who mentions it, and how it can be renamed; `definition`, `references`,
/// `documentHighlight` and `rename` draw on it.
///
/// All ranges are bytes, half-open.
struct Occurrences: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case referenceLabel, footnote, heading, organization, skill
    }

    enum Role: Hashable, Sendable {
        /// Where the thing is said to be what it is: a definition, a heading, the first position with a company.
        case definition
        case mention
    }

    struct Place: Hashable, Sendable {
        var range: Range<Int>
        var role: Role
    }

    var kind: Kind
    /// What the thing is called, for a person to read.
    var name: String
    /// What stands under the caret; holds it or ends at it.
    var range: Range<Int>
    /// In source order, without overlaps.
    var places: [Place]
    /// `nil` where it cannot be renamed from here.
    var renaming: Renaming?

    var definition: Range<Int>? { places.first { $0.role == .definition }?.range }

    init(
        _ kind: Kind, name: String, at range: Range<Int>, places: [Place], renaming: Renaming? = nil
    ) {
        self.kind = kind
        self.name = name
        self.range = range
        self.renaming = renaming
        // The same place may be known under several facts; its definition is what it counts as.
        let ordered = places.sorted { a, b in
            (a.range.lowerBound, a.role == .definition ? 0 : 1, a.range.upperBound)
                < (b.range.lowerBound, b.role == .definition ? 0 : 1, b.range.upperBound)
        }
        self.places = ordered.reduce(into: []) { kept, place in
            if let last = kept.last, place.range.lowerBound < last.range.upperBound { return }
            kept.append(place)
        }
    }
}

extension Occurrences {
    /// Each knows one kind of thing; the first that knows the place answers, the smaller thing before what holds
    /// it.
    private static let providers: [any OccurrenceProvider.Type] = [
        FootnoteOccurrences.self,
        ReferenceLabelOccurrences.self,
        SkillOccurrences.self,
        OrganizationOccurrences.self,
        HeadingOccurrences.self,
    ]

    /// What stands at a byte offset; `nil` where nothing does that is named elsewhere.
    static func at(_ offset: Int, in parsed: ParsedResume) -> Occurrences? {
        for provider in providers {
            if let found = provider.occurrences(at: offset, in: parsed) { return found }
        }
        return nil
    }
}

/// One kind of thing that is named in several places.
protocol OccurrenceProvider: Sendable {
    /// The thing at a byte offset and all its places; `nil` where no such thing stands there.
    static func occurrences(at offset: Int, in parsed: ParsedResume) -> Occurrences?
}
