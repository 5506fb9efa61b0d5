import CVModel

/// Reads a JSON Resume.
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
        return ParsedResume(source, data: value, in: places)
    }

    /// A résumé without facts, and the one finding that says why.
    private static func unreadable(_ source: SourceText, _ error: JSONSyntaxError) -> ParsedResume {
        let offset = min(max(0, error.offset), source.bytes.count)
        // At least a character, where there is one, so that an editor has something to underline.
        var end = min(offset + 1, source.bytes.count)
        while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
        return ParsedResume(
            source: source, tree: MarkupTree(source: source), resume: Resume(), sourceMap: SourceMap(),
            outline: Outline(), text: nil,
            readingFindings: [Finding(.syntax(error.problem), at: offset..<end)])
    }
}
