import CVModel

/// A request of LSP about one document: its name, how it is announced, and the answer.
///
/// A feature is one file in `Features` and one line in ``DocumentFeatures/all``. What it knows comes from one
/// function of (document, offset or range) to plain data; `answer` converts in, calls that, converts out.
protocol DocumentFeature: Sendable {
    associatedtype Parameters: LSP.DocumentParameters
    associatedtype Answer: JSONEncodable

    static var method: String { get }
    /// What announces it among the `ServerCapabilities`: the key and its value. Requests that share a key each give
    /// the members that announce them (`["resolveProvider": true]`).
    static var capability: (key: String, value: JSONValue) { get }

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) throws(ResponseError) -> Answer
}

extension LSP {
    /// The parameters of a request about one document.
    protocol DocumentParameters: JSONDecodable, Sendable {
        var uri: DocumentURI { get }
    }
}

extension JSONDecodable {
    /// The parameters of a request.
    ///
    /// - Throws: what to answer where they are not as LSP has them.
    static func ofRequest(_ json: JSONValue) throws(ResponseError) -> Self {
        do {
            return try Self(json: json)
        } catch {
            throw ResponseError(.invalidParams, "\(error)")
        }
    }
}

extension DocumentFeature {
    /// Reads the parameters of a request and finds its document; the answer is left for later.
    static func prepare(
        _ id: RequestID, _ json: JSONValue, in workspace: Workspace
    ) throws(ResponseError) -> WorkQueue.PendingRequest {
        let parameters = try Parameters.ofRequest(json)
        guard let document = workspace.documents[parameters.uri] else {
            throw ResponseError(.invalidParams, "no open document \(parameters.uri.text)")
        }
        return WorkQueue.PendingRequest(
            id: id, method: method, progressToken: json["workDoneToken"], document: document
        ) {
            Result { () throws(ResponseError) in
                try answer(parameters, about: document, in: workspace)
            }
        }
    }
}
