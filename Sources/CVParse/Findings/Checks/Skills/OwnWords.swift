import CVModel

/// Where the words of a text are the author's own, so that they may be judged and rewritten: not in code, an address
/// or a title that stands in quotes or names a work.
struct OwnWords {
    /// What is none of it; sorted, without overlaps.
    private let others: [Range<Int>]

    init(in parsed: ParsedResume) {
        let tree = parsed.tree
        var ranges: [Range<Int>] = []
        for node in tree.allNodes {
            switch tree.kind(node) {
            case .code, .fencedCode, .indentedCode, .autolink, .math, .tex, .texBlock, .htmlTag, .htmlComment,
                .attributes, .linkReferenceDefinition:
                ranges.append(tree.range(node))
            // Another label would lead nowhere; the text between the brackets of others is prose.
            case .link, .image:
                ranges += [tree.destinationRange(node), tree.labelRange(node)].compactMap { $0 }
            default: break
            }
        }
        ranges += QuotedText.ranges(in: parsed.source.bytes)
        for place in parsed.sourceMap.places
        where [.publications, .awards, .certificates, .education, .basics].contains(place.path.section)
            && place.path.field != .summary && place.path.field != .keywords
        {
            ranges += place.ranges
        }
        ranges.sort(byStart: \.lowerBound)
        others = ranges.reduce(into: []) { merged, range in
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
    }

    /// Whether a range is all of the author's own.
    func hold(_ range: Range<Int>) -> Bool {
        let next = others.partitioningIndex { $0.upperBound > range.lowerBound }
        return next == others.count || others[next].lowerBound >= range.upperBound
    }
}
