/// What may stand before a document's first block: a YAML metadata block, Pandoc's title block.
struct Preamble {
    private let bytes: Bytes
    private let start: Int
    private(set) var end: Int
    private var frontMatter: (all: Range<Int>, text: Range<Int>)?
    private var titleFields: [[Range<Int>]] = []

    init(_ bytes: Bytes, from start: Int, syntax: Syntax) {
        self.bytes = bytes
        self.start = start
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

    private func isFence(_ line: Range<Int>, _ mark: StaticString) -> Bool {
        bytes.hasASCII(mark, at: line.lowerBound, limit: line.upperBound)
            && bytes.skip(from: line.lowerBound + 3, to: line.upperBound, while: { $0.isSpaceOrTab })
                == line.upperBound
    }

    private mutating func readFrontMatter() {
        let firstEnd = lineEnd(start)
        guard isFence(start..<firstEnd, "---") else { return }
        let textStart = nextLine(firstEnd)
        // A rule above a blank line is a thematic break.
        guard textStart < bytes.count, !bytes[textStart].isLineEnd else { return }
        var position = textStart
        while position < bytes.count {
            let end = lineEnd(position)
            if isFence(position..<end, "---") || isFence(position..<end, "...") {
                frontMatter = (start..<end, textStart..<position)
                self.end = nextLine(end)
                return
            }
            position = nextLine(end)
        }
    }

    /// `%` and a title, authors, a date, on up to three lines; lines that begin with space continue them.
    private mutating func readTitleBlock() {
        var position = start
        while titleFields.count < 3, position < bytes.count, bytes[position] == "%" {
            var pieces: [Range<Int>] = []
            var lineStart = position + 1
            repeat {
                let end = lineEnd(lineStart)
                let text = bytes.skip(from: lineStart, to: end) { $0.isSpaceOrTab }
                if text < end { pieces.append(text..<bytes.trim(back: end, to: text) { $0.isSpaceOrTab }) }
                position = nextLine(end)
                lineStart = position
            } while position < bytes.count && bytes[position].isSpaceOrTab && !isBlank(position)
            titleFields.append(pieces)
        }
        if !titleFields.isEmpty { end = position }
    }

    private func isBlank(_ position: Int) -> Bool {
        let end = bytes.skip(from: position, to: bytes.count) { $0.isSpaceOrTab }
        return end == bytes.count || bytes[end].isLineEnd
    }

    mutating func write(into tree: inout MarkupTreeBuilder, inlines: inout InlineReader) {
        if let frontMatter {
            tree.begin(.frontMatter, at: frontMatter.all.lowerBound)
            tree.leaf(
                .frontMatterText, frontMatter.text.lowerBound, frontMatter.text.upperBound,
                content: frontMatter.text.lowerBound, frontMatter.text.upperBound)
            tree.end(at: frontMatter.all.upperBound)
        }
        guard !titleFields.isEmpty else { return }
        let blockEnd = titleFields.last?.last?.upperBound ?? end
        tree.begin(.titleBlock, at: start)
        for field in titleFields {
            guard let first = field.first, let last = field.last else { continue }
            tree.begin(.titleField, at: first.lowerBound)
            let segments = field.map {
                Segment(
                    start: Int32(truncatingIfNeeded: $0.lowerBound),
                    end: Int32(truncatingIfNeeded: $0.upperBound))
            }
            inlines.read(segments[...], into: &tree)
            tree.end(at: last.upperBound)
        }
        tree.end(at: blockEnd)
    }
}
