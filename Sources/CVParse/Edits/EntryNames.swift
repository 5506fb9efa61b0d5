import CVModel

extension ParsedResume {
    /// The positions, companies and schools that other entries name at the same place of their lines as that at which
    /// something is being typed; in the order of the text, each once.
    ///
    /// - Parameter start: the byte at which the name begins.
    public func entryNames(startingAt start: Int) -> [String] {
        let here = LinePosition(of: start, in: source)
        let line = source.lines.range(ofLineAt: start)
        var fields: Set<ResumeKey> = []
        var named: [(field: ResumeKey, range: Range<Int>)] = []
        let places = sourceMap.places
        // By their indices: a loop over the elements would copy each of them.
        for index in places.indices {
            let path = places[index].path
            guard let field = path.field, field.namesEntry, path.element == nil, path.section.isCareer,
                places[index].ranges.count == 1, let range = places[index].ranges.first,
                !(line.lowerBound...line.upperBound).contains(range.lowerBound)
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
}

extension ResumeKey {
    fileprivate var namesEntry: Bool {
        self == .position || self == .name || self == .organization || self == .institution
    }

    fileprivate var isCareer: Bool { self == .work || self == .volunteer || self == .education }
}
