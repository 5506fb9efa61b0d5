import CVModel
import CVParse

/// `textDocument/codeAction`: what may be done at a place. Nothing is offered that would change other facts than
/// those that it is about.
enum CodeActions: DocumentFeature {
    typealias Parameters = LSP.CodeActionParams

    static let method = "textDocument/codeAction"
    static let capability: (key: String, value: JSONValue) =
        (
            "codeActionProvider",
            [
                "codeActionKinds": .array(CodeActionKind.allCases.map { .string($0.rawValue) }),
                "resolveProvider": true,
            ]
        )

    private static let providers: [any CodeActionProvider.Type] = [
        QuickFixActions.self,
        RefactoringActions.self,
        OrganizeActions.self,
        FixAllActions.self,
    ]

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> [LSP.CodeAction] {
        let range = document.utf8Range(of: parameters.range)
        let client = workspace.client.editing
        let offered = actions(
            in: document, at: range, workspace.settings(for: document), only: parameters.only,
            isAutomatic: parameters.isAutomatic, isResolvedLater: client.resolvesActionEdits)
        return offered.map { kind, offered in
            LSP.CodeAction(
                title: offered.rewrite.title, kind: kind.rawValue,
                diagnostics: offered.finding.map { parameters.diagnostics(about: $0, in: document) } ?? [],
                isPreferred: client.hasPreferredActions && offered.rewrite.isPreferred,
                edit: client.resolvesActionEdits
                    ? nil : document.workspaceEdit(offered.rewrite.change, for: client),
                data: client.resolvesActionEdits
                    ? LSP.CodeActionData(uri: document.uri, version: document.version, range: range) : nil)
        }
    }

    /// Texts of more bytes are not read again for each action that is offered: they are when it is resolved.
    private static let longestReadAtOnce = 128 << 10

    /// What may safely be done at a range of bytes.
    static func actions(
        in document: Document, at range: Range<Int>, _ settings: Settings, only: [String]? = nil,
        isAutomatic: Bool = false, isResolvedLater: Bool = false
    ) -> [(kind: CodeActionKind, offered: OfferedAction)] {
        let isLong = document.source.bytes.count > longestReadAtOnce
        let isSafe = { (rewrite: Rewrite) in isLong && isResolvedLater || document.isSafe(rewrite) }
        let place = CodeActionPlace(
            parsed: document.parsed, range: range, allFindings: document.findings(by: settings.criteria),
            isThorough: only != nil || !isAutomatic && !isLong)
        return providers.filter { $0.kind.isWanted(by: only) }.flatMap { provider in
            provider.actions(at: place).filter { isSafe($0.rewrite) }.map { (provider.kind, $0) }
        }
    }
}

/// `codeAction/resolve`: the edit of an action that was offered without it.
enum CodeActionResolution: WorkspaceFeature {
    typealias Parameters = LSP.CodeAction

    static let method = "codeAction/resolve"
    static let capability: (key: String, value: JSONValue) = ("codeActionProvider", [:])

    static func answer(
        _ parameters: LSP.CodeAction, in workspace: Workspace
    ) throws(ResponseError) -> LSP.CodeAction {
        guard let data = parameters.data, let document = workspace.documents[data.uri] else {
            throw ResponseError(.invalidParams, "no open document has this action")
        }
        guard document.version == data.version else {
            throw ResponseError(.contentModified, "the document has changed since")
        }
        let same = CodeActions.actions(
            in: document, at: data.range, workspace.settings(for: document), only: [parameters.kind]
        ).first { $0.offered.rewrite.title == parameters.title }
        guard let same else { throw ResponseError(.invalidParams, "no such action there") }
        var action = parameters
        action.edit = document.workspaceEdit(same.offered.rewrite.change, for: workspace.client.editing)
        return action
    }
}

extension LSP.CodeActionParams {
    /// The diagnostics of the client that tell of a finding, as the client has them.
    fileprivate func diagnostics(about finding: Finding, in document: Document) -> [JSONValue] {
        let range = document.range(ofUTF8Range: finding.range)
        return diagnostics.filter {
            $0["code"]?.string == finding.problem.code
                && (try? LSP.Range(json: $0["range"] ?? .null)) == range
        }
    }
}
