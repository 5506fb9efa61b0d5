import CVModel

/// A place where the text of a résumé says that a date comes, and the letters of it that are typed.
public struct DateBlank: Sendable, Hashable {
    /// The word being typed, in bytes; empty where none is.
    public let word: Range<Int>
    /// Whether a date and a dash or its like stand before it.
    public let endsSpan: Bool

    /// - Parameter offset: the caret's byte offset.
    /// - Returns: `nil` where no date is to be expected: behind a date and a dash, or where other entries have theirs.
    public init?(at offset: Int, in parsed: ParsedResume) {
        let source = parsed.source
        let line = source.lines.range(ofLineAt: offset)
        guard line.lowerBound <= offset, offset <= line.upperBound else { return nil }
        let start =
            offset
            - source.string(in: line.lowerBound..<offset).reversed()
            .prefix(while: \.isLetter).reduce(0) { $0 + $1.utf8.count }
        let end =
            offset
            + source.string(in: offset..<line.upperBound)
            .prefix(while: \.isLetter).utf8.count
        word = start..<end
        endsSpan = Self.isOpenSpan(source.string(in: line.lowerBound..<start))
        guard !endsSpan else { return }
        guard start + 2 <= offset else { return nil }
        let here = LinePosition(of: start, in: source)
        // In prose too there are commas, and words before words.
        guard !here.marker.isEmpty || here.before != "," && !here.before.contains(where: \.isLetter) else {
            return nil
        }
        let isUsual = parsed.statedDates.contains { stated in
            stated.path.field != .endDate && !line.contains(stated.range.lowerBound)
                && LinePosition(of: stated.range.lowerBound, in: source) == here
        }
        guard isUsual else { return nil }
    }

    /// Whether a text ends in a date and a dash, or a word that stands for one.
    private static func isOpenSpan(_ text: String) -> Bool {
        var rest = text[...]
        func trim() { while rest.last?.isWhitespace ?? false { rest.removeLast() } }
        trim()
        if let last = rest.last, "-–—~".contains(last) {
            rest.removeLast()
            // "---" rules off a table or a paragraph, "--" is a dash.
            if rest.last == "-" { rest.removeLast() }
        } else if rest.endIndex < text.endIndex, let blank = rest.lastIndex(where: \.isWhitespace),
            rangeWords.contains(rest[rest.index(after: blank)...].lowercased())
        {
            rest = rest[..<blank]
        } else {
            return false
        }
        trim()
        return rest.endsInYear || rest.dropLast(3).endsInYear && rest.suffix(3).isMonthNumber
    }

    private static let rangeWords: Set<String> = [
        "to", "until", "till", "through", "bis", "à", "au", "al", "a", "hasta", "até", "tot", "по",
    ]
}

extension Substring {
    fileprivate var endsInYear: Bool {
        let digits = suffix(4)
        return digits.count == 4 && digits.allSatisfy { $0.isASCII && $0.isNumber }
            && (digits.hasPrefix("19") || digits.hasPrefix("20")) && !(dropLast(4).last?.isNumber ?? false)
    }

    /// `-07`, `/07`, `.07`.
    fileprivate var isMonthNumber: Bool {
        count == 3 && first.map { "-/.".contains($0) } ?? false
            && dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }
}
