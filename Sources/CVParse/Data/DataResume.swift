import CVModel

extension ParsedResume {
    /// A résumé that is data, in JSON Resume's form: facts and where they stand, an outline, and findings where it
    /// is not as the schema has it.
    init(
        _ source: SourceText, data: JSONValue, in places: some DataPlaces, findings: [Finding] = []
    ) {
        let decoding = ResumeDecoding(data)
        let facts = DataFacts(of: decoding.resume, in: places)
        let ranges = DataRanges(of: Set(decoding.issues.map(\.pointer)), in: places)
        self.init(
            source: source, tree: MarkupTree(source: source), resume: decoding.resume,
            sourceMap: facts.sourceMap,
            outline: DataOutline(places: places, sourceMap: facts.sourceMap).outline(),
            text: VisibleText(facts: facts.sourceMap, in: source),
            readingFindings: findings
                + decoding.issues.map { issue in
                    Finding(Problem(issue.problem), at: ranges[issue.pointer], pointer: issue.pointer)
                })
    }
}

/// The places of some values, found in one walk.
private struct DataRanges {
    private var ranges: [JSONPointer: Range<Int>] = [:]
    private let whole: Range<Int>

    init(of pointers: Set<JSONPointer>, in places: some DataPlaces) {
        whole = places.range(of: places.root)
        let depth = pointers.lazy.map(\.steps.count).max() ?? 0
        var waiting = [(node: places.root, pointer: JSONPointer())]
        while let (node, pointer) = waiting.popLast() {
            if pointers.contains(pointer) { ranges[pointer] = places.range(of: node) }
            guard pointer.steps.count < depth else { continue }
            // Put aside in source order and taken from the end, the last of equal keys would be overruled by
            // the first; so they are turned round.
            let children = places.children(of: node).enumerated().map { index, child in
                (
                    node: child,
                    pointer: places.key(of: child).map(pointer.appending) ?? pointer.appending(index)
                )
            }
            waiting += children.reversed()
        }
    }

    /// The value's place, brackets and quotes included; of the whole text where there is none.
    subscript(pointer: JSONPointer) -> Range<Int> { ranges[pointer] ?? whole }
}

extension Problem {
    /// What a fault of a JSON résumé is among findings.
    init(_ problem: JSONIssue.Problem) {
        self =
            switch problem {
            case .badEmail(let text) where text != "": .malformedEmail(text)
            case .badURI(let text) where text != "": .malformedURL(text)
            default: .schema(problem)
            }
    }
}
