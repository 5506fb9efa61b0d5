/// Collects edits that together leave every fact as it is. What is not safe is found by halves, reading the text
/// again each time.
struct SafeEdits {
    private let parsed: ParsedResume
    private(set) var edits: [TextEdit] = []
    /// How many more times the text may be read.
    private var readingsLeft = 48

    init(parsed: ParsedResume) { self.parsed = parsed }

    /// Takes all of them, or those that are safe. The edits of one element are made together or not at all.
    mutating func add(_ more: [[TextEdit]]) {
        var open = more.isEmpty ? [] : [more[...]]
        while let some = open.popLast(), readingsLeft > 0 {
            if let change = TextChange(edits + some.flatMap { $0 }, in: parsed.source), isSafe(change) {
                edits += some.flatMap { $0 }
            } else if some.count > 1 {
                let middle = some.startIndex + some.count / 2
                open += [some[middle...], some[..<middle]]
            }
        }
    }

    private mutating func isSafe(_ change: TextChange) -> Bool {
        readingsLeft -= 1
        return Rewrite("", .rewrite, change).isSafe(on: parsed, dialect: parsed.dialect)
    }
}
