import CVModel

/// A message to the client.
enum OutgoingMessage: Sendable {
    /// `id` is `nil` where what came could not be read so far.
    case response(RequestID?, Result<any JSONEncodable, ResponseError>)
    case request(RequestID, method: String, parameters: JSONValue)
    case notification(method: String, parameters: any JSONEncodable)

    /// The message as it goes on the wire, header included.
    var framed: [UInt8] {
        var content = JSONWriter()
        write(to: &content)
        return Array("Content-Length: \(content.text.count)\r\n\r\n".utf8) + content.text
    }

    private func write(to text: inout JSONWriter) {
        text.object {
            $0.member("jsonrpc", "2.0")
            switch self {
            case .response(let id, .success(let result)):
                $0.member("id", id)
                $0.member("result", result)
            case .response(let id, .failure(let error)):
                $0.member("id", id)
                $0.member("error", error)
            case .request(let id, let method, let parameters):
                $0.member("id", id)
                $0.member("method", method)
                $0.member("params", parameters)
            case .notification(let method, let parameters):
                $0.member("method", method)
                $0.member("params", parameters)
            }
        }
    }
}
