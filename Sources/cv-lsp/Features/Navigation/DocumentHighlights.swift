import CVModel

/// `textDocument/documentHighlight`: the same places as `references`, told apart by what they do.
enum DocumentHighlights: DocumentFeature {
    typealias Parameters = LSP.TextDocumentPositionParams

    struct Highlight: JSONRepresentable {
        var range: LSP.Range
        var isDefinition: Bool

        /// `DocumentHighlightKind`: what defines a thing writes it (3), what mentions it reads it (2).
        var json: JSONValue { ["range": range.json, "kind": isDefinition ? 3 : 2] }
    }

    static let method = "textDocument/documentHighlight"
    static let capability: (key: String, value: JSONValue) = ("documentHighlightProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> [Highlight]? {
        let offset = document.utf8Offset(of: parameters.position)
        return Occurrences.at(offset, in: document.parsed)?.places.map { place in
            Highlight(
                range: document.range(ofUTF8Range: place.range), isDefinition: place.role == .definition)
        }
    }
}
