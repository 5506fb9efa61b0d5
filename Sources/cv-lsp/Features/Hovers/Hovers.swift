import CVModel
import CVParse

/// `textDocument/hover`: what the thing under the pointer says of the career.
enum Hovers: DocumentFeature {
    typealias Parameters = LSP.TextDocumentPositionParams

    static let method = "textDocument/hover"
    static let capability: (key: String, value: JSONValue) = ("hoverProvider", true)

    /// Each knows one kind of thing; the first that knows the place answers, the smaller thing before what
    /// holds it.
    private static let providers: [any HoverProvider.Type] = [
        LinkHover.self,
        SkillHover.self,
        DateHover.self,
        OrganizationHover.self,
        EntryHover.self,
        SectionHover.self,
        LinkTextHover.self,
    ]

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> LSP.Hover? {
        let offset = document.utf8Offset(of: parameters.position)
        guard let (text, range) = hover(at: offset, in: document.parsed, asOf: .today) else {
            return nil
        }
        return LSP.Hover(
            contents: text.content(as: workspace.client.hoverFormat),
            range: document.range(ofUTF8Range: range))
    }

    /// What there is to say at a byte offset, and of which bytes.
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)? {
        for provider in providers {
            if let hover = provider.hover(at: offset, in: parsed, asOf: today) { return hover }
        }
        return nil
    }
}

/// One kind of thing to hover over.
protocol HoverProvider: Sendable {
    /// What there is to say at a byte offset, and of which bytes; `nil` where nothing of that kind stands.
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)?
}
