import CVModel
import CVParse

/// The thread that reads: takes messages in the order in which they come, keeps the documents up to date, and
/// hands what is to be answered to the ``Answerer``.
struct Session {
    /// Where the server is in its life (LSP, "Server lifecycle").
    private enum Phase {
        case uninitialized
        case running(Workspace)
        case shutDown
    }

    private let queue: WorkQueue
    private var phase = Phase.uninitialized
    /// The process to end with, once `initialize` has named it.
    private(set) var clientProcess: ClientProcess?
    /// Set by `exit`: nothing more is to be read.
    private(set) var hasExited = false

    init(queue: WorkQueue) { self.queue = queue }

    /// How the process is to end if it ends now.
    var exitCode: Int32 {
        if case .shutDown = phase { ProcessExit.success } else { ProcessExit.endedWithoutShutdown }
    }

    mutating func handle(_ message: IncomingMessage) {
        switch message {
        case .request(let id, let method, let parameters):
            do throws(ResponseError) {
                queue.add(try job(for: id, method, parameters))
            } catch {
                queue.add(.send(.response(id, .failure(error))))
            }
        case .notification(let method, let parameters):
            // A notification is never answered, so there is no one to tell what is wrong with one.
            try? take(method, parameters)
        case .response:
            // The server asks nothing yet.
            break
        case .invalid(let id, let error):
            queue.add(.send(.response(id, .failure(error))))
        }
    }
}

// MARK: - Requests

extension Session {
    private mutating func job(
        for id: RequestID, _ method: String, _ parameters: JSONValue
    ) throws(ResponseError) -> WorkQueue.Job {
        switch phase {
        case .uninitialized:
            guard method == "initialize" else {
                throw ResponseError(.serverNotInitialized, "expected initialize before \(method)")
            }
            return .send(.response(id, .success(try initialize(parameters))))
        case .shutDown:
            throw ResponseError(.invalidRequest, "\(method) after shutdown")
        case .running(let workspace):
            switch method {
            case "initialize":
                throw ResponseError(.invalidRequest, "initialize is sent once")
            case "shutdown":
                phase = .shutDown
                return .send(.response(id, .success(.null)))
            default:
                if let feature = DocumentFeatures.named(method) {
                    return .answer(try feature.prepare(id, parameters, in: workspace))
                }
                if let feature = WorkspaceFeatures.named(method) {
                    return .answer(try feature.prepare(id, parameters, in: workspace))
                }
                throw ResponseError(.methodNotFound, "no method \(method)")
            }
        }
    }

    private mutating func initialize(_ json: JSONValue) throws(ResponseError) -> JSONValue {
        let parameters: LSP.InitializeParams
        do {
            parameters = try LSP.InitializeParams(json: json)
        } catch {
            throw ResponseError(.invalidParams, "\(error)")
        }
        clientProcess = parameters.processID.flatMap(ClientProcess.init(identifier:))
        phase = .running(
            Workspace(client: parameters.client, settings: Settings(json: parameters.initializationOptions)))
        return ServerCapabilities.initializeResult(for: parameters.client)
    }
}

// MARK: - Notifications

extension Session {
    private mutating func take(_ method: String, _ json: JSONValue) throws(ParameterError) {
        if method == "exit" {
            hasExited = true
            return
        }
        guard case .running(var workspace) = phase else { return }
        switch method {
        case "textDocument/didOpen":
            open(try LSP.DidOpenParams(json: json).textDocument, in: &workspace)
        case "textDocument/didChange":
            change(try LSP.DidChangeParams(json: json), in: &workspace)
        case "textDocument/didClose":
            close(try LSP.DidCloseParams(json: json).uri, in: &workspace)
        case "workspace/didChangeConfiguration":
            workspace.settings = Settings(json: json["settings"] ?? .null)
            for document in workspace.documents.values { queue.add(.check(document, workspace.audience)) }
        case "$/cancelRequest":
            if let id = json["id"].flatMap(RequestID.init(json:)) { queue.cancel(id) }
        default:
            // `initialized`, `$/setTrace`, `textDocument/didSave` and what this server does not know.
            return
        }
        phase = .running(workspace)
    }

    private func open(_ item: LSP.TextDocumentItem, in workspace: inout Workspace) {
        let document = Document(
            uri: item.uri, dialect: Dialect(languageID: item.languageID, uri: item.uri),
            version: item.version, source: SourceText(item.text), columnUnit: workspace.client.columnUnit)
        workspace.documents.updateValue(document, forKey: item.uri)?.supersede()
        queue.dropCheck(of: item.uri)
        queue.add(.check(document, workspace.audience))
    }

    private func change(_ parameters: LSP.DidChangeParams, in workspace: inout Workspace) {
        guard let known = workspace.documents[parameters.uri] else { return }
        let document = known.applying(parameters.changes, version: parameters.version)
        workspace.documents[parameters.uri] = document
        known.supersede()
        queue.checkSoon(document, workspace.audience)
    }

    private func close(_ uri: DocumentURI, in workspace: inout Workspace) {
        guard let document = workspace.documents.removeValue(forKey: uri) else { return }
        document.supersede()
        queue.dropCheck(of: uri)
        queue.add(.send(Diagnostics.clearing(uri)))
    }
}
