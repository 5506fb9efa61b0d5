/// ATX and setext headings (CommonMark 4.2 and 4.3).
extension BlockReader {
    mutating func beginATXHeading() -> Start {
        guard let signs = atxSigns() else { return .none }
        if syntax.contains(.blankBeforeBlocks), isInParagraph { return .none }

        let heading = begin(.heading)
        blocks[Int(heading)].detail = UInt8(truncatingIfNeeded: signs.count)
        let position = bytes.skip(from: signs.upperBound, to: line.end) { $0.isSpaceOrTab }
        var end = bytes.trim(back: line.end, to: position) { $0.isSpaceOrTab }
        let hashes = bytes.trim(back: end, to: position) { $0 == "#" }
        if hashes == position {
            end = position
        } else if hashes < end, bytes[hashes - 1].isSpaceOrTab {
            end = bytes.trim(back: hashes, to: position) { $0.isSpaceOrTab }
        }
        setContent(position..<end, of: heading)
        takeHeadingAttributes(of: heading)
        leaf = -1
        return .done
    }

    /// The signs that make the line an ATX heading; a blank or nothing follows them.
    func atxSigns() -> Range<Int>? {
        let start = line.nonspace
        let end = bytes.skip(from: start, to: line.end) { $0 == "#" }
        let isHeading = (1...6).contains(end - start) && (end == line.end || bytes[end].isSpaceOrTab)
        return isHeading ? start..<end : nil
    }

    /// The underline of a setext heading, below an open paragraph.
    mutating func beginSetextHeading() -> Start {
        guard isInParagraph else { return .none }
        let underline = line.first
        let run = bytes.skip(from: line.nonspace, to: line.end) { $0 == underline }
        guard bytes.skip(from: run, to: line.end, while: { $0.isSpaceOrTab }) == line.end else {
            return .none
        }
        // Definitions at the paragraph's start are no part of the heading; if nothing else is there, none is left.
        guard let rest = takeReferenceDefinitions(from: leaf) else {
            leaf = -1
            return .none
        }
        blocks[Int(rest)].kind = .heading
        takeHeadingAttributes(of: rest)
        blocks[Int(rest)].detail = underline == "=" ? 1 : 2
        blocks[Int(rest)].end = Int32(truncatingIfNeeded: line.end)
        blocks[Int(rest)].endLine = lineNumber
        leaf = -1
        return .done
    }

    /// Makes one stretch of the current line the content of a block.
    mutating func setContent(_ range: Range<Int>, of block: Int32) {
        guard !range.isEmpty else { return }
        addSegment(
            Segment(
                start: Int32(truncatingIfNeeded: range.lowerBound),
                end: Int32(truncatingIfNeeded: range.upperBound),
                ownsLineEnd: line.ownsLineEnd),
            to: block, joinedByLineEnd: true)
    }
}
