import CYAML

/// Puts libyaml's events together, with bounds on what an alias may repeat.
struct YAMLReader {
    private let source: SourceText
    private let range: Range<Int>
    private(set) var findings: [Finding] = []

    /// A collection that is not closed yet.
    private struct Open {
        let isMapping: Bool
        let start: Int
        let anchor: String?
        var items: [YAMLValue] = []
        var entries: [YAMLEntry] = []
        var key: YAMLScalar?
        /// Whether the next value is a key; those that are no scalars are left out, with their values.
        var expectsKey = true
        var values = 1
    }

    private var open: [Open] = []
    private var root: YAMLValue?
    private var anchors: [String: (value: YAMLValue, values: Int)] = [:]
    private var values = 0
    /// The byte offset of each character, where some take several bytes (libyaml counts characters).
    private var characterOffsets: [Int32]?

    init(_ source: SourceText, _ range: Range<Int>) {
        self.source = source
        self.range = range
    }

    mutating func read() -> YAMLValue? {
        guard range.count <= Limits.frontMatterBytes else {
            report(.limitReached(.bytes, maximum: Limits.frontMatterBytes), at: range)
            return nil
        }
        source.bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[range])
            characterOffsets = Self.characterOffsets(text)
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) != 0 else { return }
            defer { yaml_parser_delete(&parser) }
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
            while true {
                var event = yaml_event_t()
                guard yaml_parser_parse(&parser, &event) != 0 else {
                    report(parser)
                    break
                }
                defer { yaml_event_delete(&event) }
                if event.type == YAML_DOCUMENT_END_EVENT || event.type == YAML_STREAM_END_EVENT { break }
                guard take(event) else { break }
            }
        }
        // What an error or a limit left open ends where the text does.
        while !open.isEmpty { close(at: range.upperBound) }
        return root
    }

    // MARK: Events

    /// False where reading is to stop.
    private mutating func take(_ event: yaml_event_t) -> Bool {
        switch event.type {
        case YAML_SCALAR_EVENT:
            guard count(1, event) else { return false }
            let scalar = scalar(event)
            add(.scalar(scalar), anchor: Self.string(event.data.scalar.anchor), values: 1)
        case YAML_SEQUENCE_START_EVENT:
            return begin(event, isMapping: false, anchor: Self.string(event.data.sequence_start.anchor))
        case YAML_MAPPING_START_EVENT:
            return begin(event, isMapping: true, anchor: Self.string(event.data.mapping_start.anchor))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            close(at: offset(event.end_mark))
        case YAML_ALIAS_EVENT:
            guard let name = Self.string(event.data.alias.anchor), let anchored = anchors[name] else {
                reportBroken(at: offset(event.start_mark), "no value has the anchor that the alias names")
                return true
            }
            guard count(anchored.values, event) else { return false }
            add(anchored.value, anchor: nil, values: anchored.values)
        default:
            break
        }
        return true
    }

    private mutating func begin(_ event: yaml_event_t, isMapping: Bool, anchor: String?) -> Bool {
        guard count(1, event) else { return false }
        guard open.count < Limits.frontMatterDepth else {
            report(
                .limitReached(.frontMatterDepth, maximum: Limits.frontMatterDepth),
                at: offset(event.start_mark)..<offset(event.end_mark))
            return false
        }
        open.append(Open(isMapping: isMapping, start: offset(event.start_mark), anchor: anchor))
        return true
    }

    private mutating func close(at end: Int) {
        guard let closing = open.popLast() else { return }
        // libyaml ends a block collection where the next token begins; it ends with its last value.
        let last = closing.isMapping ? closing.entries.last?.value.range : closing.items.last?.range
        let isFlow =
            end > closing.start && end <= source.bytes.count && source.bytes[end - 1].isClosingBracket
        let range = closing.start..<max(closing.start, isFlow ? end : min(end, last?.upperBound ?? end))
        let value: YAMLValue =
            closing.isMapping
            ? .mapping(closing.entries, range: range) : .sequence(closing.items, range: range)
        add(value, anchor: closing.anchor, values: closing.values)
    }

    private mutating func add(_ value: YAMLValue, anchor: String?, values: Int) {
        if let anchor { anchors[anchor] = (value, values) }
        guard var parent = open.popLast() else {
            root = value
            return
        }
        parent.values += values
        if !parent.isMapping {
            parent.items.append(value)
        } else if parent.expectsKey {
            parent.key = value.scalar
            parent.expectsKey = false
        } else {
            if let key = parent.key { parent.entries.append(YAMLEntry(key: key, value: value)) }
            parent.key = nil
            parent.expectsKey = true
        }
        open.append(parent)
    }

    /// Aliases count as often as they repeat, so that a few lines cannot become a billion values.
    private mutating func count(_ more: Int, _ event: yaml_event_t) -> Bool {
        values += more
        if values <= Limits.frontMatterValues { return true }
        report(
            .limitReached(.frontMatterValues, maximum: Limits.frontMatterValues),
            at: offset(event.start_mark)..<offset(event.end_mark))
        return false
    }

    // MARK: Scalars

    private func scalar(_ event: yaml_event_t) -> YAMLScalar {
        let bytes = source.bytes
        var start = offset(event.start_mark)
        let end = max(start, offset(event.end_mark))
        // libyaml takes an anchor and a tag for part of the scalar.
        while start < end, bytes[start] == "&" || bytes[start] == "!" {
            while start < end, !bytes[start].isASCIIWhitespace { start += 1 }
            while start < end, bytes[start].isASCIIWhitespace { start += 1 }
        }
        let text = String(
            decoding: UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length),
            as: UTF8.self)
        let style = event.data.scalar.style
        var content = start..<end
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            if content.count >= 2 { content = start + 1..<end - 1 }
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
            // Behind the indicators' line, up to the last line that is not blank.
            var from = start
            while from < end, !bytes[from].isLineEnd { from += 1 }
            while from < end, bytes[from].isASCIIWhitespace { from += 1 }
            var to = end
            while to > from, bytes[to - 1].isASCIIWhitespace { to -= 1 }
            content = from..<to
        default: break
        }
        return YAMLScalar(
            text: text, range: start..<end, contentRange: content, isQuoted: style != YAML_PLAIN_SCALAR_STYLE)
    }

    private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    // MARK: Places

    private func offset(_ mark: yaml_mark_t) -> Int {
        let index = Int(clamping: mark.index)
        guard let characterOffsets else { return min(range.lowerBound + index, range.upperBound) }
        return index < characterOffsets.count
            ? range.lowerBound + Int(characterOffsets[index]) : range.upperBound
    }

    private static func characterOffsets(_ text: UnsafeBufferPointer<UInt8>) -> [Int32]? {
        guard text.contains(where: { $0 >= 0x80 }) else { return nil }
        return text.indices.filter { text[$0] & 0xC0 != 0x80 }.map { Int32(truncatingIfNeeded: $0) }
    }

    // MARK: Findings

    private mutating func report(_ parser: yaml_parser_t) {
        let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
        if parser.error == YAML_READER_ERROR {
            // Ill-formed UTF-8 or a control character; libyaml gives its byte.
            let place = min(range.lowerBound + Int(clamping: parser.problem_offset), range.upperBound)
            reportBroken(at: place, problem)
        } else {
            let context = parser.context.map { " " + String(cString: $0) } ?? ""
            reportBroken(at: offset(parser.problem_mark), problem + context)
        }
    }

    private mutating func reportBroken(at place: Int, _ message: String) {
        let bytes = source.bytes
        var line = 1
        var lineStart = 0
        for position in 0..<min(place, bytes.count)
        where bytes[position] == 0x0A
            || (bytes[position] == 0x0D && (position + 1 >= place || bytes[position + 1] != 0x0A))
        {
            line += 1
            lineStart = position + 1
        }
        let column = bytes[lineStart..<max(lineStart, min(place, bytes.count))].reduce(1) {
            $0 + ($1 & 0xC0 != 0x80 ? 1 : 0)
        }
        var end = place
        while end < range.upperBound, !bytes[end].isLineEnd { end += 1 }
        report(.brokenFrontMatter(line: line, column: column, message: message), at: place..<end)
    }

    private mutating func report(_ problem: ReadingProblem, at range: Range<Int>) {
        findings.append(Finding(.reading(problem), at: range))
    }
}

extension UInt8 {
    fileprivate var isClosingBracket: Bool { self == "]" || self == "}" }
}
