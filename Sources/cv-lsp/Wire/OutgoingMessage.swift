import CVModel

/// A message to the client.
enum OutgoingMessage: Sendable {
    /// `id` is `nil` where what came could not be read so far.
    case response(RequestID?, Result<JSONValue, ResponseError>)
    case request(RequestID, method: String, parameters: JSONValue)
    case notification(method: String, parameters: JSONValue)

    /// The message as it goes on the wire, header included.
    var framed: [UInt8] {
        let content = json.serialized()
        return Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content
    }

    private var json: JSONValue {
        switch self {
        case .response(let id, .success(let result)):
            ["jsonrpc": "2.0", "id": id?.json ?? .null, "result": result]
        case .response(let id, .failure(let error)):
            ["jsonrpc": "2.0", "id": id?.json ?? .null, "error": error.json]
        case .request(let id, let method, let parameters):
            ["jsonrpc": "2.0", "id": id.json, "method": .string(method), "params": parameters]
        case .notification(let method, let parameters):
            ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
        }
    }
}
