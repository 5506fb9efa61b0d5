import CVModel
import CVParse

/// `textDocument/selectionRange`: from the word at a caret outwards: phrase, line, item, entry, section, document.
enum SelectionRanges: DocumentFeature {
    struct Parameters: LSP.DocumentParameters {
        let uri: DocumentURI
        let positions: [LSP.Position]

        init(json: JSONValue) throws(ParameterError) {
            uri = try LSP.TextDocumentParams(json: json).uri
            positions = try json.decode("positions")
        }
    }

    static let method = "textDocument/selectionRange"
    static let capability: (key: String, value: JSONValue) = ("selectionRangeProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> JSONValue {
        let meanings = document.parsed.meanings
        return .array(
            parameters.positions.map { position in
                let offset = document.utf8Offset(of: position)
                let ranges = ranges(around: offset, in: document.parsed, meanings)
                return ranges.reversed().reduce(JSONValue.null) { parent, range in
                    var selection: JSONObject = ["range": document.range(ofUTF8Range: range).json]
                    if parent != .null { selection["parent"] = parent }
                    return .object(selection)
                }
            })
    }

    /// Each inside the next and smaller than it; all hold the offset, and the last is the whole text.
    static func ranges(around offset: Int, in parsed: ParsedResume, _ meanings: [Meaning]) -> [Range<Int>] {
        let source = parsed.source
        let line = source.lines.range(ofLineAt: offset)
        var found = source.wordAndClause(at: offset, in: line)
        found += phrase(at: offset, in: meanings)
        found += [source.trimmingMarks(line), line]
        for node in parsed.tree.path(to: offset) {
            found.append(source.trimmingBlanks(parsed.tree.range(node)))
        }
        if parsed.dialect == .json || parsed.dialect == .yaml {
            for path in parsed.sourceMap.facts(at: offset) { found += parsed.sourceMap.ranges(of: path) }
        }
        for item in parsed.items(at: offset) { found.append(parsed.extent(of: item)) }
        found.append(0..<source.bytes.count)
        let ordered = found.filter { $0.touches(offset) && !$0.isEmpty }.sorted { a, b in
            (a.count, -a.lowerBound) < (b.count, -b.lowerBound)
        }
        var kept: [Range<Int>] = []
        for range in ordered {
            if let last = kept.last, !range.contains(last) || range == last { continue }
            kept.append(range)
        }
        return kept.isEmpty ? [0..<source.bytes.count] : kept
    }

    /// The fact at the caret, and for dates the span that they belong to.
    private static func phrase(at offset: Int, in meanings: [Meaning]) -> [Range<Int>] {
        // The last that begins at or before the caret.
        let behind = meanings.partitioningIndex { $0.range.lowerBound > offset }
        guard behind > 0, meanings[behind - 1].range.touches(offset) else { return [] }
        let meaning = meanings[behind - 1]
        var found = [meaning.range]
        if meaning.kind == .date {
            // "January 2019 – present" is two dates with a few bytes between them.
            for neighbour in [behind - 2, behind] where meanings.indices.contains(neighbour) {
                let other = meanings[neighbour]
                let hull =
                    min(
                        meaning.range.lowerBound, other.range.lowerBound)..<max(
                        meaning.range.upperBound, other.range.upperBound)
                if other.kind == .date, hull.count - meaning.range.count - other.range.count <= 8 {
                    found.append(hull)
                }
            }
        }
        return found
    }
}

extension ParsedResume {
    /// The items of the outline that hold a byte offset, outermost first.
    fileprivate func items(at offset: Int) -> [Outline.Item] {
        var path: [Outline.Item] = []
        var items = outline.items
        while let item = items.last(where: { extent(of: $0).touches(offset) }) {
            path.append(item)
            items = item.children
        }
        return path
    }
}

extension SourceText {
    /// The word at an offset, and what stands between commas, bars, dots and the like around it, in one line.
    fileprivate func wordAndClause(at offset: Int, in line: Range<Int>) -> [Range<Int>] {
        var word = offset..<offset
        var clause = line.lowerBound..<line.upperBound
        var isWordOpen = true
        // Forward over the line's characters: what ends before the caret is forgotten.
        var at = line.lowerBound
        var wordStart = at
        for scalar in string(in: line).unicodeScalars {
            let end = min(at + UTF8.width(scalar), line.upperBound)
            if !scalar.isInWord {
                if at < offset {
                    wordStart = end
                } else if isWordOpen {
                    word = wordStart..<at; isWordOpen = false
                }
            }
            if scalar.separatesClauses {
                if end <= offset {
                    clause = end..<clause.upperBound
                } else if at >= offset {
                    clause = clause.lowerBound..<at
                    break
                }
            }
            at = end
        }
        if isWordOpen { word = min(wordStart, at)..<at }
        return [trimming(word) { ".-'@".utf8.contains($0) }, trimmingMarks(clause)]
    }

    fileprivate func trimmingBlanks(_ range: Range<Int>) -> Range<Int> { trimming(range) { $0 <= 0x20 } }

    /// Without the signs of headings, bullets and emphasis at its ends.
    fileprivate func trimmingMarks(_ range: Range<Int>) -> Range<Int> {
        trimming(range) { $0 <= 0x20 || "#*_-+>`~".utf8.contains($0) }
    }

    private func trimming(_ range: Range<Int>, _ drops: (UInt8) -> Bool) -> Range<Int> {
        let range = range.clamped(to: bytes.indices)
        guard let first = bytes[range].firstIndex(where: { !drops($0) }),
            let last = bytes[range].lastIndex(where: { !drops($0) })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }
}

extension Unicode.Scalar {
    fileprivate var isInWord: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "+", "#", "-", "'", "’", ".", "@": true
        default: !isASCII && (properties.isAlphabetic || properties.numericType != nil)
        }
    }

    fileprivate var separatesClauses: Bool {
        switch self {
        case ",", ";", ":", "|", "(", ")", "[", "]", "{", "}", "\"", "·", "•", "–", "—", "\t", "，", "、", "；":
            true
        default: false
        }
    }
}
