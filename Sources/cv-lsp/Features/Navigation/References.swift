import CVModel

/// `textDocument/references`: everywhere that the thing under the caret is named.
enum References: DocumentFeature {
    struct Parameters: LSP.DocumentParameters {
        let uri: DocumentURI
        let position: LSP.Position
        let includesDefinition: Bool

        init(json: JSONValue) throws(ParameterError) {
            let place = try LSP.TextDocumentPositionParams(json: json)
            (uri, position) = (place.uri, place.position)
            includesDefinition = json["context"]?["includeDeclaration"]?.bool ?? true
        }
    }

    static let method = "textDocument/references"
    static let capability: (key: String, value: JSONValue) = ("referencesProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> [LSP.Location]? {
        let offset = document.utf8Offset(of: parameters.position)
        return Occurrences.at(offset, in: document.parsed)?.places
            .filter { parameters.includesDefinition || $0.role != .definition }
            .map { LSP.Location(uri: document.uri, range: document.range(ofUTF8Range: $0.range)) }
    }
}
