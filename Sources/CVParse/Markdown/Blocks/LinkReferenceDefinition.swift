/// Link reference definitions (CommonMark 4.7).
struct LinkTarget {
    /// Source offsets.
    var destination: Range<Int32>
    var title: [MarkupTree.Piece]?
}

/// The definitions of a document, by label; the first of each label counts.
struct ReferenceTable {
    private var targets: [String: LinkTarget] = [:]
    private var footnotes: Set<String> = []
    var isEmpty: Bool { targets.isEmpty }
    /// Whether no footnotes are defined either.
    var definesNothing: Bool { targets.isEmpty && footnotes.isEmpty }

    mutating func define(_ label: String, as target: LinkTarget) {
        if targets[label] == nil { targets[label] = target }
    }

    mutating func defineFootnote(_ label: String) { footnotes.insert(label) }

    /// The same labels after a change of the text that none of their definitions has a part in.
    func moved(by change: SourceChange) -> ReferenceTable {
        guard change.distance != 0, !targets.isEmpty else { return self }
        var moved = self
        moved.targets = targets.mapValues { target in
            var target = target
            let place = target.destination
            target.destination = change.moved(place.lowerBound)..<change.moved(place.upperBound)
            target.title = target.title?.map { $0.moved(by: change) }
            return target
        }
        return moved
    }

    func hasFootnote(_ label: String) -> Bool { footnotes.contains(label) }

    func target(_ label: String) -> LinkTarget? { targets[label] }

    /// A label as it is compared: white space collapsed, case folded; nil where it is blank.
    static func normalized(_ text: Bytes, _ range: Range<Int>) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        var isASCII = true
        for byte in text[range] {
            if byte.isASCIIWhitespace {
                if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
            } else {
                if byte >= 0x80 { isASCII = false }
                bytes.append(byte.lowercased)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        guard !bytes.isEmpty else { return nil }
        let label = String(decoding: bytes, as: UTF8.self)
        // Lower case and then upper case comes to Unicode's case folding: "ẞ", "ß" and "SS" are the same.
        return isASCII ? label : label.lowercased().uppercased().lowercased()
    }
}

extension BlockReader {
    mutating func closeParagraph(_ index: Int32) {
        guard let rest = takeReferenceDefinitions(from: index) else { return }
        takeCaption(rest)
    }

    /// Makes the definitions that begin the paragraph blocks of their own; returns the block that holds the rest
    /// of its text, or nil where nothing is left.
    mutating func takeReferenceDefinitions(from paragraph: Int32) -> Int32? {
        let block = blocks[Int(paragraph)]
        guard block.segmentCount > 0 else { return nil }
        guard bytes[Int(segments[Int(block.firstSegment)].start)] == "[" else { return paragraph }
        var content = InlineContent()
        content.load(bytes, segments[Int(block.firstSegment)..<Int(block.firstSegment + block.segmentCount)])
        return content.withText { text, content in
            takeReferenceDefinitions(from: paragraph, text, content)
        }
    }

    private mutating func takeReferenceDefinitions(
        from paragraph: Int32, _ text: Bytes, _ content: InlineContent
    ) -> Int32? {
        var position = content.start
        var current = paragraph
        while let definition = LinkReferenceDefinition(text, at: position, limit: content.end) {
            let start = content.sourceStart(position)
            if current < 0 {
                current = append(.linkReferenceDefinition, to: blocks[Int(paragraph)].parent, at: start)
            }
            let end = content.sourceEnd(definition.end)
            let destination = content.sourceRange(definition.destination)
            let target = LinkTarget(
                destination: Int32(
                    truncatingIfNeeded: destination.lowerBound)..<Int32(
                        truncatingIfNeeded: destination.upperBound),
                title: definition.title.map { content.pieces($0) })
            if let label = ReferenceTable.normalized(text, definition.label) {
                references.define(label, as: target)
            }
            // Where the definition's lines are counted off, a gap in a list is seen rightly.
            let lineEnds = text[position..<definition.end].reduce(Int32(0)) { $0 + ($1 == 0x0A ? 1 : 0) }
            let startLine =
                current == paragraph
                ? blocks[Int(paragraph)].startLine : (blocks[Int(current) - 1].endLine + 1)
            blocks[Int(current)].kind = .linkReferenceDefinition
            blocks[Int(current)].start = Int32(truncatingIfNeeded: start)
            blocks[Int(current)].end = Int32(truncatingIfNeeded: end)
            blocks[Int(current)].startLine = startLine
            blocks[Int(current)].endLine = startLine + lineEnds
            blocks[Int(current)].segmentCount = 0
            blocks[Int(current)].extra = target.destination
            current = -1
            position = definition.next
        }
        if current == paragraph { return paragraph }
        position = text.skip(from: position, to: content.end) { $0.isASCIIWhitespace }
        guard position < content.end else { return nil }

        let rest = append(.paragraph, to: blocks[Int(paragraph)].parent, at: content.sourceStart(position))
        blocks[Int(rest)].end = Int32(truncatingIfNeeded: content.sourceEnd(content.end))
        blocks[Int(rest)].startLine = blocks[Int(rest) - 1].endLine + 1
        for piece in content.segments(from: position) { addSegment(piece, to: rest, joinedByLineEnd: true) }
        return rest
    }
}

/// One definition as it is written; places in the text that it was read from.
struct LinkReferenceDefinition {
    let label: Range<Int>
    let destination: Range<Int>
    let title: Range<Int>?
    let end: Int
    /// Behind the line end.
    let next: Int

    init?(_ text: Bytes, at start: Int, limit: Int) {
        let start = text.skip(from: start, to: limit) { $0.isSpaceOrTab }
        guard let labelEnd = LinkSyntax.labelEnd(text, at: start, limit: limit), labelEnd < limit,
            text[labelEnd] == ":"
        else { return nil }
        label = start + 1..<labelEnd - 1
        guard text[label].contains(where: { !$0.isASCIIWhitespace }) else { return nil }
        let destinationStart = LinkSyntax.skipSpaceAndLineEnd(text, from: labelEnd + 1, limit: limit)
        guard let parsed = LinkSyntax.destination(text, at: destinationStart, limit: limit),
            parsed.end > destinationStart
        else { return nil }
        destination = parsed.range

        let titleStart = LinkSyntax.skipSpaceAndLineEnd(text, from: parsed.end, limit: limit)
        if titleStart > parsed.end, let titleEnd = LinkSyntax.titleEnd(text, at: titleStart, limit: limit) {
            let lineEnd = text.skip(from: titleEnd, to: limit) { $0.isSpaceOrTab }
            if lineEnd == limit || text[lineEnd] == 0x0A {
                title = titleStart + 1..<titleEnd - 1
                end = titleEnd
                next = min(lineEnd + 1, limit)
                return
            }
        }
        let lineEnd = text.skip(from: parsed.end, to: limit) { $0.isSpaceOrTab }
        guard lineEnd == limit || text[lineEnd] == 0x0A else { return nil }
        title = nil
        end = parsed.end
        next = min(lineEnd + 1, limit)
    }
}
