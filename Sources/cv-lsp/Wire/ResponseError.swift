import CVModel

/// Why a request has no result.
struct ResponseError: Error, Equatable {
    /// The codes of JSON-RPC 2.0 (section 5.1) and of LSP ("ErrorCodes").
    enum Code: Int64 {
        case parseError = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case invalidParams = -32602
        case serverNotInitialized = -32002
        case requestCancelled = -32800
        case contentModified = -32801
    }

    let code: Code
    let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension ResponseError: JSONRepresentable {
    var json: JSONValue { ["code": .number(.integer(code.rawValue)), "message": .string(message)] }
}
