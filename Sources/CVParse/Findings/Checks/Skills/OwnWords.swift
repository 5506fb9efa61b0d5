import CVModel

/// Where the words of a text are the author's own, so that they may be judged and rewritten: not in code, an address
/// or a title that stands in quotes or names a work.
struct OwnWords {
    private let source: SourceText
    /// What is none of it; sorted, without overlaps.
    private let others: [Range<Int>]

    init(in parsed: ParsedResume) {
        source = parsed.source
        let tree = parsed.tree
        var ranges: [Range<Int>] = []
        for node in tree.allNodes {
            switch tree.kind(node) {
            case .code, .fencedCode, .autolink, .math, .tex, .texBlock, .htmlTag, .attributes:
                ranges.append(tree.range(node))
            default: break
            }
        }
        for place in parsed.sourceMap.places
        where [.publications, .awards, .certificates, .education, .basics].contains(place.path.section)
            && place.path.field != .summary && place.path.field != .keywords
        {
            ranges += place.ranges
        }
        ranges.sort { $0.lowerBound < $1.lowerBound }
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
        var low = 0
        var high = others.count
        while low < high {
            let middle = (low + high) / 2
            if others[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        let isOther = low < others.count && others[low].lowerBound < range.upperBound
        return !isOther && !isQuoted(range)
    }

    private func isQuoted(_ range: Range<Int>) -> Bool {
        let line = source.lines.range(ofLine: source.lines.line(ofUTF8Offset: range.lowerBound)) ?? range
        // Quotes that are farther away are not looked for.
        let before = source.string(in: max(line.lowerBound, range.lowerBound - 200)..<range.lowerBound)
        let straight = before.utf8.lazy.filter { $0 == UInt8(ascii: "\"") }.count
        let opened = before.unicodeScalars.lastIndex { "“„«".unicodeScalars.contains($0) }
        let closed = before.unicodeScalars.lastIndex { "”»".unicodeScalars.contains($0) }
        return straight % 2 == 1 || opened.map { open in closed.map { $0 < open } ?? true } ?? false
    }
}
