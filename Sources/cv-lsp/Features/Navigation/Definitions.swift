import CVModel

/// `textDocument/definition`: from a mention to where the thing is defined: a label, a footnote, a heading, the first
/// position with a company.
enum Definitions: DocumentFeature {
    typealias Parameters = LSP.TextDocumentPositionParams

    static let method = "textDocument/definition"
    static let capability: (key: String, value: JSONValue) = ("definitionProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> JSONValue {
        let offset = document.utf8Offset(of: parameters.position)
        guard let found = Occurrences.at(offset, in: document.parsed), let definition = found.definition
        else {
            return .null
        }
        let target = document.range(ofUTF8Range: definition)
        guard workspace.client.hasDefinitionLinks else {
            return LSP.Location(uri: document.uri, range: target).json
        }
        let link = LSP.LocationLink(
            originSelectionRange: document.range(ofUTF8Range: found.range), targetUri: document.uri,
            targetRange: target, targetSelectionRange: target)
        return [link].json
    }
}
