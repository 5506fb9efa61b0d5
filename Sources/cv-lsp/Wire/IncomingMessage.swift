import CVModel

/// A message from the client (JSON-RPC 2.0, sections 4 and 5).
enum IncomingMessage {
    case request(RequestID, method: String, parameters: JSONValue)
    case notification(method: String, parameters: JSONValue)
    /// An answer to a request of the server's.
    case response(RequestID, Result<JSONValue, ClientError>)
    /// No message: to be answered with the error, under the sender's id where it can be told.
    case invalid(RequestID?, ResponseError)

    init(content: [UInt8]) {
        do throws(JSONSyntaxError) {
            self.init(json: try JSONValue(parsing: content))
        } catch {
            self = .invalid(nil, ResponseError(.parseError, "\(error)"))
        }
    }

    private init(json: JSONValue) {
        guard case .object(let members) = json else {
            // LSP sends no batches.
            let what = json.array == nil ? "a message is an object" : "batches are not supported"
            self = .invalid(nil, ResponseError(.invalidRequest, what))
            return
        }
        let id = members["id"].flatMap(RequestID.init(json:))
        guard members["jsonrpc"]?.string == "2.0" else {
            self = .invalid(id, ResponseError(.invalidRequest, "expected \"jsonrpc\": \"2.0\""))
            return
        }
        let parameters = members["params"] ?? .null
        switch (members["method"], members["id"], id) {
        case (.string(let method)?, nil, _):
            self = .notification(method: method, parameters: parameters)
        case (.string(let method)?, _?, let id?):
            self = .request(id, method: method, parameters: parameters)
        case (.string?, _?, nil):
            self = .invalid(nil, ResponseError(.invalidRequest, "an id is a string or an integer"))
        case (nil, _, let id?) where members["result"] != nil || members["error"] != nil:
            self = .response(
                id,
                members["error"].map { .failure(ClientError(json: $0)) }
                    ?? .success(members["result"] ?? .null))
        case (nil, .null?, _) where members["error"] != nil:
            // The client could not read something of ours: there is nothing to answer.
            self = .notification(method: "$/error", parameters: .null)
        default:
            self = .invalid(id, ResponseError(.invalidRequest, "expected a method, a result or an error"))
        }
    }
}

// MARK: - For the trace

extension IncomingMessage {
    /// What it is, in a few words.
    var summary: String {
        switch self {
        case .request(let id, let method, _): "\(method) (\(id))"
        case .notification(let method, _): method
        case .response(let id, _): "the answer to \(id)"
        case .invalid(_, let error): "what is no message: \(error.message)"
        }
    }

    /// What it carries.
    var detail: JSONValue {
        switch self {
        case .request(_, _, let parameters), .notification(_, let parameters): parameters
        case .response(_, .success(let result)): result
        case .response(_, .failure(let error)): .string(error.message)
        case .invalid: .null
        }
    }
}
