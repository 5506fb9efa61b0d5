import CVModel
import CVParse

/// `textDocument/documentSymbol`: sections, and in them the entries.
enum DocumentSymbols: DocumentFeature {
    typealias Parameters = LSP.TextDocumentParams

    /// In the form that the client shows.
    enum Symbols: JSONEncodable {
        case nested([LSP.DocumentSymbol])
        /// Without what lies in what, by name alone.
        case flat([LSP.SymbolInformation])

        func write(to text: inout JSONWriter) {
            switch self {
            case .nested(let symbols): symbols.write(to: &text)
            case .flat(let symbols): symbols.write(to: &text)
            }
        }
    }

    static let method = "textDocument/documentSymbol"
    static let capability: (key: String, value: JSONValue) = ("documentSymbolProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> Symbols {
        let symbols = symbols(of: document)
        return workspace.client.hasHierarchicalSymbols
            ? .nested(symbols) : .flat(flattened(symbols, uri: document.uri))
    }

    /// Nested, in source order.
    static func symbols(of document: Document) -> [LSP.DocumentSymbol] {
        let parsed = document.parsed
        let today = PartialDate.today
        return parsed.outline.items.map {
            symbol($0, in: parsed, within: 0..<parsed.source.bytes.count, document, asOf: today)
        }
    }

    private static func symbol(
        _ item: Outline.Item, in parsed: ParsedResume, within parent: Range<Int>, _ document: Document,
        asOf today: PartialDate
    ) -> LSP.DocumentSymbol {
        // Editors refuse symbols that are not nested as LSP demands.
        let range = parsed.extent(of: item).clamped(to: parent)
        return LSP.DocumentSymbol(
            name: name(of: item), detail: OutlineDetail(item, in: parsed.resume).line(asOf: today),
            kind: kind(of: item.subject), range: document.range(ofUTF8Range: range),
            selectionRange: document.range(ofUTF8Range: item.nameRange.clamped(to: range)),
            children: item.children.map { symbol($0, in: parsed, within: range, document, asOf: today) })
    }

    /// Never empty: some editors drop the whole outline for a symbol without a name.
    private static func name(of item: Outline.Item) -> String {
        guard item.title.allSatisfy(\.isWhitespace) else { return item.title }
        return switch item.subject {
        case .section(let kind): kind.rawValue
        case .entry(let path): path.description
        case .group: "untitled"
        }
    }

    /// Icons that every theme draws, and kinds that outline plug-ins show without being asked.
    private static func kind(of subject: Outline.Item.Subject) -> LSP.SymbolKind {
        switch subject {
        case .section: .module
        case .group: .class
        case .entry(let path):
            switch path.section {
            case .work, .volunteer: .method
            case .education: .struct
            case .projects: .interface
            default: .enum
            }
        }
    }

    /// The same symbols, parents first, each with its parent's name.
    static func flattened(_ symbols: [LSP.DocumentSymbol], uri: DocumentURI) -> [LSP.SymbolInformation] {
        symbols.flatMap { flattened($0, in: nil, uri: uri) }
    }

    private static func flattened(
        _ symbol: LSP.DocumentSymbol, in container: String?, uri: DocumentURI
    ) -> [LSP.SymbolInformation] {
        let own = LSP.SymbolInformation(
            name: symbol.name, kind: symbol.kind, uri: uri, range: symbol.range, containerName: container)
        return [own] + symbol.children.flatMap { flattened($0, in: symbol.name, uri: uri) }
    }
}
