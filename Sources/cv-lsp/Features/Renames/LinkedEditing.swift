import CVModel
import CVParse

/// `textDocument/linkedEditingRange`: places that spell the same name in the same way and change together as one
/// types: the label of a link and its definition, a footnote's, the two tags of an element.
enum LinkedEditing: DocumentFeature {
    typealias Parameters = LSP.TextDocumentPositionParams

    static let method = "textDocument/linkedEditingRange"
    static let capability: (key: String, value: JSONValue) = ("linkedEditingRangeProvider", true)

    struct LinkedRanges: JSONRepresentable {
        let ranges: [LSP.Range]

        var json: JSONValue { ["ranges": ranges.json] }
    }

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> LinkedRanges? {
        ranges(at: document.utf8Offset(of: parameters.position), in: document.parsed).map { ranges in
            LinkedRanges(ranges: ranges.map { document.range(ofUTF8Range: $0) })
        }
    }

    /// The places that change with what is typed at a byte offset, that of the offset among them.
    static func ranges(at offset: Int, in parsed: ParsedResume) -> [Range<Int>]? {
        tagNames(at: offset, in: parsed) ?? labels(at: offset, in: parsed)
    }

    private static func labels(at offset: Int, in parsed: ParsedResume) -> [Range<Int>]? {
        guard let renaming = Occurrences.at(offset, in: parsed)?.renaming, renaming.slots.count > 1,
            renaming.slots.allSatisfy({ $0.form == .linkLabel || $0.form == .footnoteLabel })
        else { return nil }
        let ranges = renaming.slots.map(\.range)
        let spellings = Set(ranges.map { parsed.source.string(in: $0) })
        return spellings.count == 1 ? ranges : nil
    }

    /// The names in an opening tag and the one that closes it.
    private static func tagNames(at offset: Int, in parsed: ParsedResume) -> [Range<Int>]? {
        let tree = parsed.tree
        var open: [(name: String, range: Range<Int>)] = []
        var openNames: [String: Int] = [:]
        for node in tree.subtree(tree.root) where tree.kind(node) == .htmlTag {
            guard let name = tree.tagName(node) else { continue }
            let start = tree.range(node).lowerBound + (name.hasPrefix("/") ? 2 : 1)
            let closed = name.hasPrefix("/") ? String(name.dropFirst()) : name
            let range = start..<start + closed.utf8.count
            guard name.hasPrefix("/") else {
                open.append((name, range))
                openNames[name, default: 0] += 1
                continue
            }
            // What was opened since and never closed are elements without an end, such as `<br>`.
            guard openNames[closed] ?? 0 > 0, let partner = open.lastIndex(where: { $0.name == closed })
            else {
                continue
            }
            for tag in open[partner...] { openNames[tag.name, default: 0] -= 1 }
            let ranges = [open[partner].range, range]
            open.removeSubrange(partner...)
            if ranges.contains(where: { $0.lowerBound <= offset && offset <= $0.upperBound }) {
                return ranges
            }
        }
        return nil
    }
}
