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

    let queue: WorkQueue
    /// What the server asks of the client.
    let requests: ClientRequests
    /// Told when the client shows it; `nil` where there is no thread for it.
    private let progress: Progress?
    let trace: Trace
    private var phase = Phase.uninitialized
    /// The process to end with, once `initialize` has named it.
    private(set) var clientProcess: ClientProcess?
    /// Set by `exit`: nothing more is to be read.
    private(set) var hasExited = false

    init(queue: WorkQueue, progress: Progress? = nil, trace: Trace = Trace()) {
        self.queue = queue
        self.progress = progress
        self.trace = trace
        requests = ClientRequests { queue.add(.send($0)) }
    }

    /// How the process is to end if it ends now.
    var exitCode: Int32 {
        if case .shutDown = phase { ProcessExit.success } else { ProcessExit.endedWithoutShutdown }
    }

    mutating func handle(_ message: IncomingMessage) {
        if let told = trace.message("received \(message.summary)", detail: message.detail) {
            queue.add(.send(told))
        }
        switch message {
        case .request(let id, let method, let parameters):
            do throws(ResponseError) {
                queue.add(try job(for: id, method, parameters))
            } catch {
                queue.add(.send(.response(id, .failure(error))))
            }
        case .notification(let method, let parameters):
            do throws(ParameterError) {
                try take(method, parameters)
            } catch {
                // A notification is never answered: the log is where one learns what is wrong with it.
                queue.add(.send(.log(.warning, "passed over \(method): \(error)")))
            }
        case .response(let id, let answer):
            requests.takeReaction(to: id)?(answer, &self)
        case .invalid(let id, let error):
            queue.add(.send(.response(id, .failure(error))))
        }
    }

    /// What requests are answered from, while the server runs.
    var workspace: Workspace? {
        get { if case .running(let workspace) = phase { workspace } else { nil } }
        set { if let newValue, case .running = phase { phase = .running(newValue) } }
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
                requests.end()
                return .send(.response(id, .success(JSONValue.null)))
            #if DEBUG
                // For the soak test, which compares it with what the editor has.
                case "cv-lsp/text":
                    let uri = (try? LSP.TextDocumentParams(json: parameters))?.uri
                    let source = uri.flatMap { workspace.documents[$0] }?.source
                    return .send(
                        .response(id, .success(source.map { $0.string(in: 0..<$0.bytes.count) }.json)))
            #endif
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
        let parameters = try LSP.InitializeParams.ofRequest(json)
        clientProcess = parameters.processID.flatMap(ClientProcess.init(identifier:))
        if parameters.client.support.showsProgress { progress?.enable(asking: requests) }
        trace.set(Trace.Level(name: parameters.trace))
        phase = .running(
            Workspace(
                client: parameters.client, options: parameters.initializationOptions,
                folders: parameters.folders, requests: requests))
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
        guard case .running = phase else { return }
        switch method {
        case "initialized": begin()
        case "textDocument/didOpen": open(try LSP.DidOpenParams(json: json).textDocument)
        case "textDocument/didChange": change(try LSP.DidChangeParams(json: json))
        case "textDocument/didClose": close(try LSP.DidCloseParams(json: json).uri)
        case "textDocument/didSave": filesHaveChanged(isCertain: false)
        case "workspace/didChangeConfiguration": configurationHasChanged(json["settings"] ?? .null)
        case "workspace/didChangeWatchedFiles": filesHaveChanged(isCertain: true)
        case "workspace/didChangeWorkspaceFolders":
            foldersHaveChanged(try LSP.DidChangeWorkspaceFoldersParams(json: json))
        case "workspace/didRenameFiles": filesWereRenamed(try LSP.RenameFilesParams(json: json))
        case "workspace/didDeleteFiles": filesHaveChanged(isCertain: true)
        case "$/setTrace": trace.set(Trace.Level(name: json["value"]?.string))
        case "$/cancelRequest":
            if let id = json["id"].flatMap(RequestID.init(json:)) { queue.cancel(id) }
        default:
            // What this server does not know.
            return
        }
    }
}
