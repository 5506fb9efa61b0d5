import CVModel
import CVParse

/// One line of an outline for a terminal.
struct OutlineRow {
    var depth: Int
    var isSection: Bool
    var title: String
    /// The organisation and the like.
    var names = ""
    var dates = ""
    var elapsed = ""

    /// The lines of a résumé, sections before their entries.
    static func rows(of parsed: ParsedResume, asOf today: PartialDate) -> [OutlineRow] {
        func rows(_ item: Outline.Item, depth: Int) -> [OutlineRow] {
            let detail = OutlineDetail(item, in: parsed.resume)
            var row = OutlineRow(depth: depth, isSection: false, title: item.title.printable)
            if case .section = item.subject { row.isSection = true }
            row.names = detail.names.joined(separator: ", ").printable
            row.dates = detail.span.wording ?? ""
            row.elapsed = detail.span.elapsed(asOf: today)?.description ?? ""
            return [row] + item.children.flatMap { rows($0, depth: depth + 1) }
        }
        return parsed.outline.items.flatMap { rows($0, depth: 0) }
    }

    /// The lines in columns, each with its line end.
    static func text(_ rows: [OutlineRow], inColor: Bool) -> String {
        let columns: [KeyPath<OutlineRow, String>] = [\.indented, \.names, \.dates, \.elapsed]
        let widths = columns.map { column in
            rows.lazy.filter { !$0.isSection }.map { $0[keyPath: column].columnWidth }.max() ?? 0
        }
        return rows.map { row in
            if row.isSection { return paint(row.indented, .bold, inColor) + "\n" }
            var line = ""
            var blanks = 0
            for (column, width) in zip(columns, widths) where width > 0 {
                let text = row[keyPath: column]
                if !text.isEmpty {
                    line += String(repeating: " ", count: blanks)
                    blanks = 0
                    line += paint(text, column == \.indented ? .plain : .dim, inColor)
                }
                blanks += width - text.columnWidth + 2
            }
            return line + "\n"
        }.joined()
    }

    private var indented: String { String(repeating: "  ", count: depth) + title }

    /// ECMA-48, "Select Graphic Rendition".
    private enum Style: String {
        case plain = ""
        case bold = "1"
        case dim = "2"
    }

    private static func paint(_ text: String, _ style: Style, _ inColor: Bool) -> String {
        inColor && style != .plain ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension String {
    /// How many columns of a terminal the text takes: two for East Asian wide characters and emoji, none for
    /// combining ones (Unicode Standard Annex 11).
    fileprivate var columnWidth: Int {
        reduce(0) { width, character in
            guard let first = character.unicodeScalars.first else { return width }
            switch first.value {
            case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
                0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1FAFF,
                0x20000...0x3FFFD:
                return width + 2
            default: return width + 1
            }
        }
    }
}
