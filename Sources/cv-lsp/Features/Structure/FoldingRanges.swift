import CVModel
import CVParse

/// `textDocument/foldingRange`: sections and entries, and the blocks of Markdown that take several lines.
enum FoldingRanges: DocumentFeature {
    typealias Parameters = LSP.TextDocumentParams

    /// Whole lines, 0-based; the first stays in sight.
    struct Folding: Hashable, JSONEncodable {
        enum Kind: String {
            case comment, region
            /// Lines that say where what is used elsewhere comes from.
            case imports
        }

        var lines: ClosedRange<Int>
        var kind: Kind?

        func write(to text: inout JSONWriter) {
            text.object {
                $0.member("startLine", lines.lowerBound)
                $0.member("endLine", lines.upperBound)
                $0.member("kind", ifPresent: kind?.rawValue)
            }
        }
    }

    static let method = "textDocument/foldingRange"
    static let capability: (key: String, value: JSONValue) = ("foldingRangeProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> [Folding] {
        let foldings = foldings(in: document.parsed)
        guard let most = workspace.client.mostFoldingRanges, foldings.count > most else { return foldings }
        // The larger ones are of more use.
        let kept = foldings.sorted { $0.lines.count > $1.lines.count }.prefix(max(0, most))
        return kept.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    }

    /// In the order of their first lines, each line the first of one at most.
    static func foldings(in parsed: ParsedResume) -> [Folding] {
        var found: [Folding] = []
        func add(_ range: Range<Int>, _ kind: Folding.Kind? = nil) {
            let lines = parsed.source.linesWithText(in: range)
            if lines.count > 1 { found.append(Folding(lines: lines, kind: kind)) }
        }
        for item in parsed.outline.allItems { add(parsed.extent(of: item)) }
        var definitions = 0..<0
        for node in parsed.tree.allNodes {
            let range = parsed.tree.range(node)
            switch parsed.tree.kind(node) {
            case .frontMatter, .fencedCode, .indentedCode, .blockQuote, .table, .fencedDiv, .listItem,
                .footnoteDefinition, .definition, .htmlBlock, .texBlock, .lineBlock:
                add(range)
            case .htmlComment: add(range, .comment)
            case .linkReferenceDefinition:
                if parsed.source.areNeighbours(definitions, range) {
                    definitions = definitions.lowerBound..<range.upperBound
                } else {
                    add(definitions, .imports)
                    definitions = range
                }
            default: break
            }
        }
        add(definitions, .imports)
        // Of several that begin on one line editors show the first: the one that holds the others.
        found.sort { a, b in
            (a.lines.lowerBound, -a.lines.upperBound, a.kind == nil ? 1 : 0)
                < (b.lines.lowerBound, -b.lines.upperBound, b.kind == nil ? 1 : 0)
        }
        return found.reduce(into: []) { kept, folding in
            if kept.last?.lines.lowerBound != folding.lines.lowerBound { kept.append(folding) }
        }
    }
}

extension SourceText {
    /// The lines that a range begins and ends on, blank ones at its end left out.
    fileprivate func linesWithText(in range: Range<Int>) -> ClosedRange<Int> {
        let end = bytes[range].lastIndex { $0 > 0x20 } ?? range.lowerBound
        let first = lines.line(ofUTF8Offset: range.lowerBound)
        return first...max(first, lines.line(ofUTF8Offset: end))
    }

    /// Whether a range begins on the line behind that on which another ends.
    fileprivate func areNeighbours(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard !first.isEmpty else { return false }
        return lines.line(ofUTF8Offset: second.lowerBound) - lines.line(ofUTF8Offset: first.upperBound - 1)
            <= 1
    }
}
