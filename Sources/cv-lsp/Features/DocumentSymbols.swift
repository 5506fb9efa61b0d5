import CVModel
import CVParse

/// `textDocument/documentSymbol`: sections, and in them the entries.
enum DocumentSymbols: DocumentFeature {
    typealias Parameters = LSP.TextDocumentParams

    static let method = "textDocument/documentSymbol"
    static let capability: (key: String, value: JSONValue) = ("documentSymbolProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> JSONValue {
        let symbols = symbols(of: document)
        if workspace.client.hasHierarchicalSymbols { return symbols.json }
        return flattened(symbols, uri: document.uri).json
    }

    static func symbols(of document: Document) -> [LSP.DocumentSymbol] { [] }

    /// The same symbols, parents first, each with its parent's name.
    static func flattened(_ symbols: [LSP.DocumentSymbol], uri: DocumentURI) -> [LSP.SymbolInformation] {
        var flat: [LSP.SymbolInformation] = []
        // What is still to be visited, the next one last.
        var open = symbols.reversed().map { (symbol: $0, container: String?.none) }
        while let (symbol, container) = open.popLast() {
            flat.append(
                LSP.SymbolInformation(
                    name: symbol.name, kind: symbol.kind, uri: uri, range: symbol.range,
                    containerName: container))
            open += symbol.children.reversed().map { ($0, symbol.name) }
        }
        return flat
    }
}
