/// What may stand before a document's first block: a YAML metadata block, Pandoc's title block.
struct Preamble {
    private let bytes: Bytes
    private let start: Int
    private(set) var end: Int
    /// Up to where the source has been looked at; behind its end where that was seen.
    private(set) var seen = 0
    private var frontMatter: (all: Range<Int>, text: Range<Int>)?
    private var isTOML = false
    private var titleFields: [(start: Int, lines: [Range<Int>])] = []

    init(_ bytes: Bytes, syntax: Syntax) {
        self.bytes = bytes
        start = bytes.hasASCII("\u{FEFF}", at: 0, limit: bytes.count) ? 3 : 0
        end = start
        if syntax.contains(.frontMatter) { readFrontMatter() }
        if syntax.contains(.titleBlock), frontMatter == nil { readTitleBlock() }
    }

    private func lineEnd(_ position: Int) -> Int {
        bytes.skip(from: position, to: bytes.count) { !$0.isLineEnd }
    }

    private func nextLine(_ lineEnd: Int) -> Int {
        guard lineEnd < bytes.count else { return lineEnd }
        let isPair = bytes[lineEnd] == 0x0D && lineEnd + 1 < bytes.count && bytes[lineEnd + 1] == 0x0A
        return lineEnd + (isPair ? 2 : 1)
    }

    /// Whether the lines look like a mapping, and not like text between two rules.
    private func isMapping(_ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            let end = lineEnd(position)
            let start = bytes.skip(from: position, to: end) { $0.isSpaceOrTab }
            position = nextLine(end)
            if start == end || bytes[start] == "#" { continue }
            if bytes[start] == "{" { return true }
            let colon = bytes.skip(from: start, to: end) { $0 != ":" }
            return colon < end && colon > start && (colon + 1 == end || bytes[colon + 1].isSpaceOrTab)
        }
        return true
    }

    private func isFence(_ line: Range<Int>, _ mark: StaticString) -> Bool {
        bytes.hasASCII(mark, at: line.lowerBound, limit: line.upperBound)
            && bytes.skip(from: line.lowerBound + 3, to: line.upperBound, while: { $0.isSpaceOrTab })
                == line.upperBound
    }

    private mutating func readFrontMatter() {
        let firstEnd = lineEnd(start)
        seen = nextLine(firstEnd)
        isTOML = isFence(start..<firstEnd, "+++")
        guard isTOML || isFence(start..<firstEnd, "---") else { return }
        let textStart = nextLine(firstEnd)
        // A rule above a blank line is a thematic break.
        guard textStart < bytes.count, !bytes[textStart].isLineEnd else { return }
        var position = textStart
        while position < bytes.count {
            let end = lineEnd(position)
            let isEnd =
                isTOML
                ? isFence(position..<end, "+++")
                : isFence(position..<end, "---") || isFence(position..<end, "...")
            if isEnd {
                seen = nextLine(end)
                guard isTOML || isMapping(textStart..<position) else { return }
                frontMatter = (start..<end, textStart..<position)
                self.end = seen
                return
            }
            position = nextLine(end)
        }
        seen = Limits.beyondBytes
    }

    /// `%` and a title, authors, a date, on up to three lines; lines that begin with space continue them.
    private mutating func readTitleBlock() {
        var position = start
        while titleFields.count < 3, position < bytes.count, bytes[position] == "%" {
            let fieldStart = position + 1
            var pieces: [Range<Int>] = []
            var lineStart = fieldStart
            repeat {
                let end = lineEnd(lineStart)
                let text = bytes.skip(from: lineStart, to: end) { $0.isSpaceOrTab }
                if text < end { pieces.append(text..<bytes.trim(back: end, to: text) { $0.isSpaceOrTab }) }
                position = nextLine(end)
                lineStart = position
            } while position < bytes.count && bytes[position].isSpaceOrTab && !isBlank(position)
            titleFields.append((fieldStart, pieces))
        }
        guard !titleFields.isEmpty else { return }
        end = position
        seen = nextLine(lineEnd(position))
    }

    private func isBlank(_ position: Int) -> Bool {
        let end = bytes.skip(from: position, to: bytes.count) { $0.isSpaceOrTab }
        return end == bytes.count || bytes[end].isLineEnd
    }

    /// The values of the front matter; what is wrong with it goes to `findings`.
    func readFrontMatter(_ source: SourceText, _ findings: inout [Finding]) -> YAMLDocument? {
        guard let frontMatter else { return nil }
        if isTOML {
            findings.append(Finding(.reading(.tomlFrontMatter), at: frontMatter.all))
            return nil
        }
        let (document, problems) = YAMLDocument.read(source, in: frontMatter.text)
        findings += problems
        return document
    }

    func write(into tree: inout MarkupTreeBuilder, inlines: inout InlineReader) {
        if let frontMatter {
            tree.begin(.frontMatter, at: frontMatter.all.lowerBound)
            tree.leaf(
                .frontMatterText, frontMatter.text.lowerBound, frontMatter.text.upperBound,
                content: frontMatter.text.lowerBound, frontMatter.text.upperBound)
            tree.end(at: frontMatter.all.upperBound)
        }
        guard !titleFields.isEmpty else { return }
        let blockEnd = titleFields.last?.lines.last?.upperBound ?? end
        tree.begin(.titleBlock, at: start)
        for field in titleFields {
            tree.begin(.titleField, at: field.lines.first?.lowerBound ?? field.start)
            let segments = field.lines.map {
                Segment(
                    start: Int32(truncatingIfNeeded: $0.lowerBound),
                    end: Int32(truncatingIfNeeded: $0.upperBound))
            }
            inlines.read(segments[...], into: &tree)
            tree.end(at: field.lines.last?.upperBound ?? field.start)
        }
        tree.end(at: blockEnd)
    }
}
