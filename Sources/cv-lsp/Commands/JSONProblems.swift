import CVModel
import CVParse

/// What keeps a JSON résumé from being one: where, and under which pointer.
enum JSONProblems {
    /// One line each, `file:line:column: message (pointer)`; none for a résumé in another form.
    static func lines(_ file: InputFile, _ parsed: ParsedResume) -> [String] {
        guard file.dialect == .json, !parsed.findings.isEmpty else { return [] }
        let pointers = pointers(to: Set(parsed.findings.map(\.range.lowerBound)), in: file.source)
        return parsed.findings.map { finding in
            let line = "\(file.place(ofUTF8Offset: finding.range.lowerBound)): \(finding.problem.message)"
            let pointer = pointers[finding.range.lowerBound].map { $0.isEmpty ? "the whole text" : $0 }
            return (pointer.map { "\(line) (\($0))" } ?? line).printable
        }
    }

    /// The pointers to the values that begin at some byte offsets.
    private static func pointers(to offsets: Set<Int>, in source: SourceText) -> [Int: String] {
        guard let places = try? JSONPlaces(source.bytes) else { return [:] }
        var pointers: [Int: String] = [:]
        var waiting = [(node: places.root, pointer: JSONPointer())]
        while let (node, pointer) = waiting.popLast() {
            let range = places.range(of: node)
            if offsets.contains(range.lowerBound) { pointers[range.lowerBound] = pointer.description }
            for (index, child) in places.children(of: node).enumerated() {
                let step = places.key(of: child) ?? String(index)
                waiting.append((child, pointer.appending(step)))
            }
        }
        return pointers
    }
}
