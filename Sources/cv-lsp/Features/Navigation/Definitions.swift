import CVModel

/// `textDocument/definition`: from a mention to where the thing is defined: a label, a footnote, a heading, the first
/// position with a company; and from a job to the same one in the variants of the résumé.
enum Definitions: DocumentFeature {
    typealias Parameters = LSP.TextDocumentPositionParams

    static let method = "textDocument/definition"
    static let capability: (key: String, value: JSONValue) = ("definitionProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> JSONValue {
        let offset = document.utf8Offset(of: parameters.position)
        let variants = variantTargets(at: offset, of: document, in: workspace)
        let own = Occurrences.at(offset, in: document.parsed).flatMap { found in
            found.definition.map { Target(origin: found.range, document: document, range: $0) }
        }
        // One who stands at the definition already wants to get elsewhere, if there is an elsewhere.
        let isElsewhere = own.map { !$0.range.contains(offset) || variants.isEmpty } ?? false
        let targets = (isElsewhere ? own.map { [$0] } ?? [] : []) + variants
        guard workspace.client.hasDefinitionLinks else {
            let locations = targets.map {
                LSP.Location(uri: $0.document.uri, range: $0.document.range(ofUTF8Range: $0.range))
            }
            return locations.count > 1 ? locations.json : locations.first.json
        }
        let links = targets.map { target in
            let range = target.document.range(ofUTF8Range: target.range)
            return LSP.LocationLink(
                originSelectionRange: target.origin.map(document.range(ofUTF8Range:)),
                targetUri: target.document.uri,
                targetRange: range, targetSelectionRange: range)
        }
        return links.isEmpty ? .null : links.json
    }

    /// Where one gets to; ranges are bytes, half-open.
    private struct Target {
        /// What names the thing in the document asked about; `nil` for the word under the caret.
        var origin: Range<Int>?
        var document: Document
        var range: Range<Int>
    }

    /// The same job in the other variants of the résumé.
    private static func variantTargets(
        at offset: Int, of document: Document, in workspace: Workspace
    ) -> [Target] {
        workspace.variants(of: document).documents(columnUnit: document.columnUnit).compactMap { variant in
            document.parsed.place(ofJobAt: offset, in: variant.parsed).map {
                Target(origin: nil, document: variant, range: $0)
            }
        }
    }
}
