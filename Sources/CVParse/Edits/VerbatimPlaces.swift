extension MarkupTree {
    /// The places in which nothing is rewritten: code, addresses, markup of other languages, metadata. In source order,
    /// without overlaps.
    var verbatimPlaces: [Range<Int>] {
        var places: [Range<Int>] = []
        for node in subtree(root) {
            let place: Range<Int>?
            switch kind(node) {
            case .code, .fencedCode, .indentedCode, .math, .htmlTag, .htmlComment, .templateTag,
                .templateBlock,
                .texBlock, .frontMatter, .autolink, .linkReferenceDefinition, .attributes, .attributeBlock:
                place = range(node)
            // Of a link only the text is the author's prose.
            case .link, .image: place = destinationRange(node).flatMap { range(node).overlaps($0) ? $0 : nil }
            default: place = nil
            }
            if let place { places.append(place) }
        }
        places.sort { $0.lowerBound < $1.lowerBound }
        return places.reduce(into: []) { kept, place in
            guard let last = kept.last, place.lowerBound < last.upperBound else { return kept.append(place) }
            kept[kept.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
        }
    }
}

extension [Range<Int>] {
    /// Whether one of these ranges, in order and without overlaps, overlaps another range.
    func overlap(_ range: Range<Int>) -> Bool {
        let next = partitioningIndex { $0.upperBound > range.lowerBound }
        return next < count && self[next].overlaps(range)
    }
}
