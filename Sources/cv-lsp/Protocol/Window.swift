import CVModel

extension LSP {
    /// How much a message matters, to the person who reads it.
    enum MessageType: Int, Sendable {
        case error = 1
        case warning, info, log
    }
}

extension OutgoingMessage {
    /// A line in the editor's log of the server.
    static func log(_ type: LSP.MessageType, _ text: String) -> OutgoingMessage {
        message("window/logMessage", type, text)
    }

    /// A message that the editor puts before the person.
    static func show(_ type: LSP.MessageType, _ text: String) -> OutgoingMessage {
        message("window/showMessage", type, text)
    }

    private static func message(_ method: String, _ type: LSP.MessageType, _ text: String) -> OutgoingMessage
    {
        let parameters: JSONValue = ["type": type.rawValue.json, "message": text.json]
        return .notification(method: method, parameters: parameters)
    }
}
