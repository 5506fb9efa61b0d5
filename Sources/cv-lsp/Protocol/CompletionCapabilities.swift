import CVModel

extension LSP {
    /// What the client reads of completions. What it does not, or reads once for all items, need not be sent with each:
    /// an editor reads the answer as often as it asks for it.
    struct CompletionCapabilities: Hashable, Sendable {
        /// `labelDetails` (LSP 3.17), in place of `detail`.
        var hasLabelDetails: Bool
        /// `itemDefaults.editRange`.
        var sharesEditRange: Bool
        /// `itemDefaults.data`.
        var sharesData: Bool
        /// Completions with places to fill in (`$1`).
        var hasSnippets: Bool

        init(_ json: JSONValue) {
            let completion = json["textDocument"]?["completion"]
            let item = completion?["completionItem"]
            hasLabelDetails = item?["labelDetailsSupport"]?.bool ?? false
            hasSnippets = item?["snippetSupport"]?.bool ?? false
            let shared = completion?["completionList"]?["itemDefaults"]?.array ?? []
            sharesEditRange = shared.contains("editRange")
            sharesData = shared.contains("data")
        }
    }
}
