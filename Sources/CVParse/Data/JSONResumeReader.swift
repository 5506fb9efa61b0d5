import CVModel

/// Reads a résumé that is data, as JSON Resume: facts and where they stand, an outline, and findings where the
/// JSON is not as its schema has it.
enum JSONResumeReader {
    static func read(_ source: SourceText) -> ParsedResume {
        let value: JSONValue
        let places: JSONPlaces
        do {
            value = try JSONValue(parsing: source.bytes)
            places = try JSONPlaces(source.bytes)
        } catch {
            return unreadable(source, error)
        }
        let decoding = ResumeDecoding(value)
        let facts = JSONFacts(of: decoding.resume, in: places)
        return ParsedResume(
            source: source, tree: MarkupTree(source: source), resume: decoding.resume,
            sourceMap: facts.sourceMap,
            outline: JSONOutline(resume: decoding.resume, places: places, sourceMap: facts.sourceMap)
                .outline(),
            skillMentions: facts.skillMentions, findings: findings(decoding.issues, in: places))
    }

    /// A résumé without facts, and the one finding that says why.
    private static func unreadable(_ source: SourceText, _ error: JSONSyntaxError) -> ParsedResume {
        let offset = min(max(0, error.offset), source.bytes.count)
        // At least a character, where there is one, so that an editor has something to underline.
        var end = min(offset + 1, source.bytes.count)
        while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
        return ParsedResume(
            source: source, tree: MarkupTree(source: source), resume: Resume(), sourceMap: SourceMap(),
            outline: Outline(), skillMentions: [],
            findings: [Finding(.syntax(error.problem), at: offset..<end)])
    }

    private static func findings(_ issues: [JSONIssue], in places: JSONPlaces) -> [Finding] {
        let ranges = JSONRanges(of: Set(issues.map(\.pointer)), in: places)
        return issues.map { Finding(Problem($0.problem), at: ranges[$0.pointer]) }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

/// The places of some values, found in one walk.
private struct JSONRanges {
    private var ranges: [JSONPointer: Range<Int>] = [:]
    private let whole: Range<Int>

    init(of pointers: Set<JSONPointer>, in places: JSONPlaces) {
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
