/// The parts of a document that say whose it is and how to reach that person: what stands before the first section,
/// and the sections that hold contacts.
struct ContactZones {
    /// Bytes, half-open.
    let ranges: [Range<Int>]

    init(of parsed: ParsedResume) {
        let sections = parsed.outline.items
        let header = 0..<(sections.first?.range.lowerBound ?? parsed.source.bytes.count)
        ranges = [header] + sections.filter { $0.subject == .section(.contact) }.map(\.range)
    }

    func contains(_ offset: Int) -> Bool { ranges.contains { $0.contains(offset) } }
}
