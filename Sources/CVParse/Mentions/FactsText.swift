import CVModel

extension VisibleText {
    /// What the facts of a résumé that is data say in words, a line each.
    convenience init(facts: SourceMap, in source: SourceText) {
        var bytes: [UInt8] = []
        var origins = SourceOrigins()
        var lines: [TextLine] = []
        var words: [Word] = []
        let wordings = facts.places.lazy.filter { Self.isWording($0.path) }.flatMap { place in
            place.ranges.map { (range: $0, path: place.path) }
        }
        for place in wordings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let range = place.range
            if range.upperBound <= source.bytes.count {
                let start = bytes.count
                bytes += source.bytes[range]
                origins.append(count: range.count, from: range.lowerBound)
                let isName = place.path.field == .keywords || place.path.field == .name
                var line = TextLine(
                    range: start..<bytes.count, kind: isName ? .item : .paragraph, block: lines.count)
                let first = words.count
                bytes.withUnsafeBufferPointer {
                    WordReader.read($0, start..<bytes.count, into: &words, senses: Lexicon.table)
                }
                line.words = first..<words.count
                lines.append(line)
                bytes.append(0x0A)
                origins.append(count: 1, allAt: range.upperBound)
            }
        }
        origins.finish()
        self.init(
            source: source, bytes: bytes, origins: origins, references: [], lines: lines, runs: [], links: [],
            definitions: [], words: words)
    }

    private static func isWording(_ path: FactPath) -> Bool {
        switch path.field {
        case .summary, .highlights, .keywords, .description, .position, .label, .title, .reference: true
        case .name: path.section == .skills || path.section == .projects || path.section == .certificates
        default: false
        }
    }
}
