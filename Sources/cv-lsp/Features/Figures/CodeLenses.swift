import CVModel
import CVParse

/// `textDocument/codeLens`: above a section of positions, the time worked in all.
enum CodeLenses: DocumentFeature {
    typealias Parameters = LSP.TextDocumentParams

    static let method = "textDocument/codeLens"
    static let capability: (key: String, value: JSONValue) = ("codeLensProvider", [:])

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> JSONValue {
        guard workspace.settings(for: document).showsExperienceLens else { return [] }
        return .array(
            lenses(in: document.parsed, asOf: .today).map { lens in
                // A command without a name is shown and cannot be run.
                [
                    "range": document.range(ofUTF8Range: lens.range).json,
                    "command": ["title": lens.title.json, "command": ""],
                ]
            })
    }

    /// One for each section that holds positions: its heading (bytes) and what there is to say.
    static func lenses(
        in parsed: ParsedResume, asOf today: PartialDate
    ) -> [(range: Range<Int>, title: String)] {
        let sections = parsed.outline.items.filter { item in
            if case .section = item.subject { true } else { false }
        }
        let career = Career(parsed.resume, asOf: today)
        return sections.compactMap { section in
            let experience = SectionExperience(section, in: parsed, career)
            guard experience.total != nil, let line = experience.line else { return nil }
            let gaps = experience.gaps.count
            return (
                section.nameRange, gaps == 0 ? line : "\(line), \(gaps) gap\(gaps == 1 ? "" : "s")"
            )
        }
    }
}
