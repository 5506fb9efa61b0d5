import CVModel
import CVParse

extension LSP {
    /// The parameters of `initialize`. What a client gets wrong in its capabilities counts as not stated.
    struct InitializeParams {
        let processID: Int64?
        let client: ClientCapabilities
        let initializationOptions: JSONValue
        let folders: [WorkspaceFolder]
        /// As `$/setTrace` has it.
        let trace: String?
    }

    /// What the client can do, as far as the server cares.
    struct ClientCapabilities: Sendable {
        /// The unit of every `character` on the wire.
        var columnUnit: ColumnUnit
        var hoverFormat: MarkupKind
        var hasHierarchicalSymbols: Bool
        var editing: EditingCapabilities
        /// How many folding ranges the client takes of a document; `nil` where it does not say.
        var mostFoldingRanges: Int?
        /// Whether an answer to `textDocument/definition` may be links.
        var hasDefinitionLinks: Bool
        var completion: CompletionCapabilities
        var diagnostics: DiagnosticCapabilities
        var support: ClientSupport
    }
}

extension LSP.InitializeParams: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) {
        guard json.object != nil else { throw ParameterError(expected: "an object") }
        processID = json["processId"]?.integer
        client = LSP.ClientCapabilities(json["capabilities"] ?? .null)
        initializationOptions = json["initializationOptions"] ?? .null
        trace = json["trace"]?.string
        // `rootUri` is what a client without folders states.
        let root = json["rootUri"]?.string.map { WorkspaceFolder(uri: DocumentURI(text: $0), name: "") }
        folders = (try? json.decodeIfPresent("workspaceFolders")) ?? root.map { [$0] } ?? []
    }
}

extension LSP.ClientCapabilities {
    init(_ json: JSONValue) {
        let encodings = json["general"]?["positionEncodings"]?.array?.compactMap(\.string) ?? []
        // The server counts bytes, so UTF-8 costs nothing. UTF-16 is what every client must understand, and
        // the default (LSP, `PositionEncodingKind`).
        columnUnit =
            encodings.contains("utf-8")
            ? .utf8 : encodings.contains("utf-16") || !encodings.contains("utf-32") ? .utf16 : .utf32
        let textDocument = json["textDocument"]
        let formats = textDocument?["hover"]?["contentFormat"]?.array?.compactMap(\.string) ?? []
        hoverFormat = formats.lazy.compactMap(LSP.MarkupKind.init(rawValue:)).first ?? .plaintext
        let symbols = textDocument?["documentSymbol"]
        hasHierarchicalSymbols = symbols?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
        support = LSP.ClientSupport(json)
        editing = LSP.EditingCapabilities(json)
        mostFoldingRanges = textDocument?["foldingRange"]?["rangeLimit"]?.integer.map { Int(clamping: $0) }
        hasDefinitionLinks = textDocument?["definition"]?["linkSupport"]?.bool ?? false
        completion = LSP.CompletionCapabilities(json)
        diagnostics = LSP.DiagnosticCapabilities(json)
    }
}

extension ColumnUnit {
    /// The name in LSP (`PositionEncodingKind`).
    var positionEncoding: String {
        switch self {
        case .utf8: "utf-8"
        case .utf16: "utf-16"
        case .utf32: "utf-32"
        }
    }
}
