import CVModel
import CVParse

/// Headings of the sections that the résumé lacks, behind `#` at the start of a line.
enum SectionTitleCompletion: CompletionProvider {
    static func suggestions(at offset: Int, in parsed: ParsedResume) -> [CompletionSuggestion] {
        let source = parsed.source
        guard parsed.dialect != .json, parsed.dialect != .yaml, parsed.dialect != .plainText,
            parsed.tree.takesProse(at: offset),
            parsed.tree.node(at: offset, of: [.frontMatter]) == nil,
            case let line = source.lines.range(ofLineAt: offset),
            line.lowerBound < offset, offset <= line.upperBound,
            // The end of the line is to be the caret's, or a heading that stands there would be torn.
            source.bytes[offset..<line.upperBound].allSatisfy({ $0 == UInt8(ascii: " ") })
        else { return [] }
        let written = source.string(in: line.lowerBound..<offset)
        let signs = written.prefix { $0 == "#" }
        let typed = written.dropFirst(signs.count).drop { $0 == " " }
        // What language the text is in takes as long to tell as to read it.
        guard !signs.isEmpty else { return [] }
        let titles = SectionTitles(at: offset, in: parsed)
        guard signs.count <= titles.level else { return [] }
        let beginning = written.dropLast(typed.count)
        return titles.missing.filter { $0.text.lowercased().hasPrefix(typed.lowercased()) }.map { title in
            CompletionSuggestion(
                text: String(repeating: "#", count: titles.level) + " " + title.text, kind: .module,
                detail: title.kind.rawValue, filterText: beginning + title.text,
                replaced: line.lowerBound..<offset)
        }
    }
}
