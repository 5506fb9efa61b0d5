import CVModel

extension ParsedResume {
    /// The positions, companies and schools that other entries name at the same place of their lines as that at which
    /// something is being typed; in the order of the text, each once.
    ///
    /// - Parameter start: the byte at which the name begins.
    public func entryNames(startingAt start: Int) -> [String] {
        let here = LinePosition(of: start, in: source)
        let line = source.lines.line(ofUTF8Offset: start)
        var fields: Set<ResumeKey> = []
        var named: [(field: ResumeKey, range: Range<Int>)] = []
        for place in sourceMap.places {
            guard let field = place.path.field, Self.namingFields.contains(field), place.path.element == nil,
                place.path.section.isCareer, place.ranges.count == 1, let range = place.ranges.first,
                source.lines.line(ofUTF8Offset: range.lowerBound) != line
            else { continue }
            // Companies are called otherwise in voluntary work than in jobs.
            let kind = field == .organization ? .name : field
            named.append((kind, range))
            if LinePosition(of: range.lowerBound, in: source) == here { fields.insert(kind) }
        }
        guard !fields.isEmpty else { return [] }
        var known: Set<String> = []
        return named.filter { fields.contains($0.field) }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
            .map { source.string(in: $0.range) }
            .filter { !$0.contains(where: \.isNewline) && known.insert($0).inserted }
    }

    private static let namingFields: Set<ResumeKey> = [.position, .name, .organization, .institution]
}

extension ResumeKey {
    fileprivate var isCareer: Bool { self == .work || self == .volunteer || self == .education }
}
