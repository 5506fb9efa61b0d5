import CVModel
import CVParse

/// `workspace/executeCommand`: what the server does with a document as a whole. What changes, the client changes.
enum ExecuteCommand: WorkspaceFeature {
    struct Parameters: JSONDecodable, Sendable {
        let command: String
        let arguments: [JSONValue]

        init(json: JSONValue) throws(ParameterError) {
            command = try json.decode("command")
            arguments = json["arguments"]?.array ?? []
        }
    }

    /// The commands; each takes the URI of an open document first.
    enum Command: String, CaseIterable {
        /// Writes the facts as JSON Resume into a new file beside the document. Answers with its URI and text.
        case exportJSONResume = "cv-lsp.exportJSONResume"
        /// Adds a section with the heading that is the second argument ("Skills").
        case insertSection = "cv-lsp.insertSection"
        /// Brings entries, dates, lists and form in order.
        case normalizeAll = "cv-lsp.normalizeAll"
    }

    static let method = "workspace/executeCommand"
    static let capability: (key: String, value: JSONValue) =
        (
            "executeCommandProvider",
            ["commands": .array(Command.allCases.map { .string($0.rawValue) })]
        )

    static func answer(_ parameters: Parameters, in workspace: Workspace) throws(ResponseError) -> JSONValue {
        guard let command = Command(rawValue: parameters.command) else {
            throw ResponseError(.invalidParams, "no command \(parameters.command)")
        }
        guard let uri = parameters.arguments.first?.string.map(DocumentURI.init(text:)),
            let document = workspace.documents[uri]
        else {
            throw ResponseError(.invalidParams, "\(parameters.command): expected the URI of an open document")
        }
        switch command {
        case .exportJSONResume: return try export(document, in: workspace)
        case .insertSection:
            guard let title = parameters.arguments.dropFirst().first?.string else {
                throw ResponseError(.invalidParams, "\(parameters.command): expected a heading")
            }
            return try apply(
                SectionInsertion.rewrite(title, in: document.parsed), to: document, "Insert “\(title)”",
                in: workspace)
        case .normalizeAll:
            return try apply(
                Organizing.rewrite(of: document.parsed), to: document, "Bring the résumé in order",
                in: workspace)
        }
    }

    /// `true` where the client has been asked to make the change, `false` where there is none to make.
    private static func apply(
        _ rewrite: Rewrite?, to document: Document, _ label: String, in workspace: Workspace
    ) throws(ResponseError) -> JSONValue {
        guard let rewrite, document.isSafe(rewrite) else { return false }
        try ask(
            for: document.workspaceEdit(rewrite.change, for: workspace.client.editing).json, label,
            in: workspace)
        return true
    }

    private static func export(_ document: Document, in workspace: Workspace) throws(ResponseError)
        -> JSONValue
    {
        let uri = document.uri.withFileExtension("json")
        guard uri != document.uri else { throw ResponseError(.invalidParams, "the document is JSON already") }
        let text = String(decoding: document.parsed.resume.json.serialized(), as: UTF8.self) + "\n"
        if workspace.client.editing.createsFiles {
            let start: JSONValue = ["line": 0, "character": 0]
            let edit: JSONValue = [
                "documentChanges": [
                    // A file that is there is not written over: then the client makes nothing of all this.
                    [
                        "kind": "create", "uri": uri.json,
                        "options": ["overwrite": false, "ignoreIfExists": false],
                    ],
                    [
                        "textDocument": ["uri": uri.json, "version": nil],
                        "edits": [["range": ["start": start, "end": start], "newText": text.json]],
                    ],
                ]
            ]
            try ask(for: edit, "Export as JSON Resume", in: workspace)
        }
        return ["uri": uri.json, "text": text.json]
    }

    private static func ask(
        for edit: JSONValue, _ label: String, in workspace: Workspace
    ) throws(ResponseError) {
        guard workspace.client.support.appliesEdits else {
            throw ResponseError(.invalidRequest, "the client makes no changes that the server asks for")
        }
        workspace.requests.ask("workspace/applyEdit", ["label": .string(label), "edit": edit])
    }
}

extension DocumentURI {
    /// The same with another ending of the file's name.
    fileprivate func withFileExtension(_ ending: String) -> DocumentURI {
        let path = text.prefix { $0 != "?" && $0 != "#" }
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
            return DocumentURI(text: path + "." + ending)
        }
        return DocumentURI(text: path[..<dot] + "." + ending)
    }
}
