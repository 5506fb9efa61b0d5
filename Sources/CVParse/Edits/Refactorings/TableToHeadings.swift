import CVModel

/// Writes a table of jobs or schools, one in each row, as headings with what belongs to each below.
enum TableToHeadings: Refactoring {
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        let tree = parsed.tree
        let table = tree.lastNode { node in
            tree.kind(node) == .table && tree.range(node).lowerBound <= range.lowerBound
                && range.upperBound <= tree.range(node).upperBound
        }
        guard let table, let text = text(of: table, in: parsed) else { return [] }
        let place = tree.range(table)
        guard
            let start = parsed.source.lines.range(
                ofLine: parsed.source.lines.line(ofUTF8Offset: place.lowerBound))?.lowerBound,
            let change = TextChange([TextEdit(start..<place.upperBound, text)], in: parsed.source)
        else { return [] }
        return [Rewrite("Convert the table to headings", .rewrite, change)]
    }

    /// `nil` where a row is not one entry, or says more than that.
    private static func text(of table: MarkupTree.NodeID, in parsed: ParsedResume) -> String? {
        let tree = parsed.tree
        let level = headingLevel(above: table, in: tree) + 1
        guard level <= 6 else { return nil }
        guard !tree.children(table).contains(where: { tree.kind($0) == .tableCaption }) else { return nil }
        let stated = parsed.sourceMap.places.filter {
            tree.range(table).contains($0.ranges.first?.lowerBound ?? -1)
        }
        .sorted { $0.ranges.first?.lowerBound ?? 0 < $1.ranges.first?.lowerBound ?? 0 }[...]
        var rest = stated
        var blocks: [String] = []
        for row in tree.children(table) where tree.kind(row) == .tableRow && !tree.isHeader(row) {
            let range = tree.range(row)
            let places = Array(rest.prefix { range.upperBound > $0.ranges.first?.lowerBound ?? 0 })
            rest = rest.dropFirst(places.count)
            guard let path = places.first?.path.ofEntry, path.section == .work || path.section == .education,
                places.allSatisfy({ place in
                    place.path.ofEntry == path && place.ranges.allSatisfy { range.contains($0.lowerBound) }
                }),
                saysNothingElse(row, than: places.flatMap(\.ranges), in: parsed),
                let block = Block(of: path, places, in: parsed)
            else { return nil }
            blocks.append(block.text(level: level, lineBreak: parsed.source.lineBreak))
        }
        let lineBreak = parsed.source.lineBreak
        return blocks.isEmpty ? nil : blocks.joined(separator: lineBreak + lineBreak)
    }

    private static func headingLevel(above table: MarkupTree.NodeID, in tree: MarkupTree) -> Int {
        let start = tree.range(table).lowerBound
        let heading = tree.lastNode {
            tree.kind($0) == .heading && tree.range($0).lowerBound < start
        }
        return heading.flatMap { tree.level($0) } ?? 1
    }

    /// Whether every letter and digit of a row belongs to a fact, and none to a link or other markup.
    private static func saysNothingElse(
        _ row: MarkupTree.NodeID, than facts: [Range<Int>], in parsed: ParsedResume
    ) -> Bool {
        let tree = parsed.tree
        return tree.subtree(row).allSatisfy { node in
            switch tree.kind(node) {
            case .tableRow, .tableCell, .softBreak, .hardBreak, .strong, .emphasis: return true
            case .text:
                return tree.pieces(node).allSatisfy { piece in
                    let rest = piece.filter { offset in !facts.contains { $0.contains(offset) } }
                    let text = String(decoding: rest.map { parsed.source.bytes[$0] }, as: UTF8.self)
                    return !text.contains { $0.isLetter || $0.isNumber }
                }
            default: return false
            }
        }
    }

    /// What one row says.
    private struct Block {
        var title: String
        var dates: String?
        var paragraphs: [String] = []
        var highlights: [String] = []

        init?(of path: FactPath, _ places: [SourceMap.Place], in parsed: ParsedResume) {
            func text(_ field: ResumeKey) -> String? {
                let ranges = places.first { $0.path.field == field && $0.path.element == nil }?.ranges
                return ranges.map { $0.map { parsed.source.string(in: $0) }.joined(separator: " ") }
            }
            let names: [ResumeKey] =
                path.section == .work ? [.position, .name, .location] : [.studyType, .area, .institution]
            let handled = Set(names + [.startDate, .endDate, .current, .summary, .highlights])
            guard places.allSatisfy({ $0.path.field.map(handled.contains) ?? false }) else { return nil }
            title = names.compactMap(text).joined(separator: ", ")
            guard !title.isEmpty else { return nil }
            let end = text(.endDate) ?? text(.current)
            let start = text(.startDate)
            dates = start == end ? start : [start, end].compactMap { $0 }.joined(separator: " – ")
            if dates?.isEmpty ?? false { dates = nil }
            if let summary = text(.summary) { paragraphs.append(summary) }
            highlights = places.filter { $0.path.field == .highlights }.map { place in
                place.ranges.map { parsed.source.string(in: $0) }.joined(separator: " ")
            }
        }

        func text(level: Int, lineBreak: String) -> String {
            var parts = [String(repeating: "#", count: level) + " " + title]
            if let dates { parts.append(dates) }
            parts += paragraphs
            if !highlights.isEmpty { parts.append(highlights.map { "- " + $0 }.joined(separator: lineBreak)) }
            return parts.joined(separator: lineBreak + lineBreak)
        }
    }
}

extension MarkupTree {
    /// The last node in source order of which something is true.
    func lastNode(where isOne: (NodeID) -> Bool) -> NodeID? {
        subtree(root).reduce(nil) { isOne($1) ? $1 : $0 }
    }
}
