import CVModel

/// A request of LSP that names no document by `textDocument`: about all that is open (`workspace/symbol`), or about
/// something that an earlier answer held (`codeLens/resolve`).
///
/// A feature is one file in `Features` and one line in ``WorkspaceFeatures/all``.
protocol WorkspaceFeature: Sendable {
    associatedtype Parameters: JSONDecodable & Sendable
    associatedtype Answer: JSONEncodable

    static var method: String { get }
    /// As of ``DocumentFeature/capability``.
    static var capability: (key: String, value: JSONValue) { get }

    static func answer(
        _ parameters: Parameters, in workspace: Workspace
    ) throws(ResponseError) -> Answer
}

extension WorkspaceFeature {
    /// Reads the parameters of a request; the answer is left for later.
    static func prepare(
        _ id: RequestID, _ json: JSONValue, in workspace: Workspace
    ) throws(ResponseError) -> WorkQueue.PendingRequest {
        let parameters = try Parameters.ofRequest(json)
        return WorkQueue.PendingRequest(
            id: id, method: method, progressToken: json["workDoneToken"], document: nil
        ) {
            Result { () throws(ResponseError) in try answer(parameters, in: workspace) }
        }
    }
}
