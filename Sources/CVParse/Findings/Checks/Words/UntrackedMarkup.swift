/// Markup whose content applicant-tracking systems lose or read in the wrong order.
public enum UntrackedMarkup: Sendable, Hashable {
    case table
    case image
    case textBox

    var kind: FindingCode {
        switch self {
        case .table: .trackedTable
        case .image: .trackedImage
        case .textBox: .trackedTextBox
        }
    }

    var message: String {
        switch self {
        case .table: "Applicant-tracking systems read the cells of a table in the wrong order, or not at all"
        case .image: "Applicant-tracking systems do not see what an image says"
        case .textBox: "Applicant-tracking systems pass over text that stands in boxes or columns"
        }
    }
}

extension UntrackedMarkup: Check {
    static let kinds = [FindingCode.trackedTable, .trackedImage, .trackedTextBox]

    static func findings(in inspection: Inspection) -> [Finding] {
        let tree = inspection.parsed.tree
        return tree.allNodes.compactMap { node in
            let markup: UntrackedMarkup? =
                switch tree.kind(node) {
                case .table: .table
                case .image: .image
                case .htmlTag: markup(ofTag: node, in: tree)
                default: nil
                }
            return markup.map { Finding(.untracked($0), at: firstLine(of: tree.range(node), tree.source)) }
        }
    }

    private static func markup(ofTag node: MarkupTree.NodeID, in tree: MarkupTree) -> UntrackedMarkup? {
        switch tree.tagName(node) {
        case "table": return .table
        case "img", "svg", "picture", "object", "canvas": return .image
        case "textarea", "iframe", "marquee", "aside": return .textBox
        case "div", "section", "span", "p", "td":
            let style = tree.attribute("style", of: node)?.value.lowercased() ?? ""
            return ["float", "position:", "position :", "column", "flex", "grid"].contains {
                style.utf8.holds($0)
            }
                ? .textBox : nil
        default: return nil
        }
    }

    private static func firstLine(of range: Range<Int>, _ source: SourceText) -> Range<Int> {
        let line = source.lines.range(ofLineAt: range.lowerBound)
        return range
            .lowerBound..<max(range.lowerBound, min(range.upperBound, line.upperBound))
    }
}
