import CVModel

/// Interests: one an item, or several on a line; "Sports: rowing, climbing" is one with keywords.
struct InterestReader {
    let text: VisibleText

    func write(
        _ unit: NamedUnit, to builder: inout ResumeBuilder
    ) -> [(path: FactPath, line: Int, name: Range<Int>)] {
        if let colon = SkillLabel.labelEnd(in: unit.range, of: text),
            text.words(in: unit.range.lowerBound..<colon.lowerBound).count <= 4
        {
            let keywords = members(colon.upperBound..<unit.range.upperBound)
            let label = text.trimmed(unit.range.lowerBound..<colon.lowerBound)
            return [write(label, keywords, unit, &builder)].compactMap { $0 }
        }
        return members(unit.range).compactMap { write($0, [], unit, &builder) }
    }

    /// The parts of a list; prose is one interest, or none where it is long.
    private func members(_ range: Range<Int>) -> [Range<Int>] {
        let words = text.words(in: range).count
        let parts = split(range)
        if parts.count > 1, words <= parts.count * 4 { return parts }
        let whole = text.trimmed(range) { $0 <= 0x20 || $0 == UInt8(ascii: ".") }
        return whole.isEmpty || words > 14 ? [] : [whole]
    }

    /// At commas, semicolons, bars and dots, and at the "and" before the last.
    private func split(_ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        func add(_ end: Int) {
            var part = text.trimmed(start..<end) { $0 <= 0x20 || $0 == UInt8(ascii: ".") }
            if !parts.isEmpty, let first = text.words(in: part).first, first.start == part.lowerBound,
                Self.ands.contains(first.key)
            {
                part = text.trimmed(first.end..<part.upperBound)
            }
            if !text.words(in: part).isEmpty { parts.append(part) }
        }
        for at in range where at >= start {
            let length: Int
            switch text.bytes[at] {
            case UInt8(ascii: "("):
                depth += 1
                continue
            case UInt8(ascii: ")"):
                depth -= 1
                continue
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09: length = 1
            case 0xC2, 0xE2, 0xE3, 0xEF:
                let (scalar, bytes) = text.bytes.withUnsafeBufferPointer {
                    WordReader.decode($0, at, range.upperBound)
                }
                guard [0xB7, 0x2022, 0x3001, 0xFF0C, 0xFF1B, 0xFF5C].contains(scalar) else { continue }
                length = bytes
            default: continue
            }
            guard depth <= 0 else { continue }
            add(at)
            start = at + length
        }
        add(max(start, range.upperBound))
        return parts
    }

    private static let ands: WordSet = ["and", "und", "et", "y", "e", "en", "и", "or"]

    private func write(
        _ name: Range<Int>, _ keywords: [Range<Int>], _ unit: NamedUnit, _ builder: inout ResumeBuilder
    ) -> (path: FactPath, line: Int, name: Range<Int>)? {
        let entry = builder.resume.interests.count
        var interest = Interest()
        interest.name = builder.fact(FactPath(.interests, entry, .name), name)
        guard interest.name != nil else { return nil }
        interest.keywords = builder.facts(keywords) { FactPath(.interests, entry, .keywords, $0) }
        builder.edit { $0.interests.append(interest) }
        return (FactPath(.interests, entry), unit.line, name)
    }
}
