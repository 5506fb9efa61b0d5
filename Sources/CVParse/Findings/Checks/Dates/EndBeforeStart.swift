/// An entry that ends before it starts.
enum EndBeforeStart: Check {
    static let kinds = [FindingCode.endBeforeStart]

    static func findings(in inspection: Inspection) -> [Finding] {
        inspection.entries.compactMap { entry in
            guard let start = entry.span.start, let end = entry.span.end, end.isSurelyBefore(start),
                let range = entry.endRange
            else { return nil }
            let related = entry.startRange.map { [Finding.Related("It starts here", at: $0)] }
            return Finding(.endBeforeStart(start: start, end: end), at: range, related: related ?? [])
        }
    }
}
