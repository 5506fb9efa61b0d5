import CVModel

// MARK: - Settings and folders, as they change while the server runs

extension Session {
    /// `initialized`: from now on the client may be asked.
    func begin() {
        guard let workspace else { return }
        let support = workspace.client.support
        var registrations: [JSONValue] = []
        if support.answersConfiguration, support.registersConfiguration {
            registrations.append([
                "id": "configuration", "method": "workspace/didChangeConfiguration",
                "registerOptions": ["section": .string(Settings.section)],
            ])
        }
        if support.watchesFiles {
            registrations.append([
                "id": "files", "method": "workspace/didChangeWatchedFiles",
                "registerOptions": [
                    "watchers": .array(
                        [SettingsFile.name, SkillsFile.name].map { ["globPattern": .string("**/" + $0)] })
                ],
            ])
        }
        if !registrations.isEmpty {
            requests.ask("client/registerCapability", ["registrations": .array(registrations)])
        }
        pullConfiguration(for: nil, in: workspace)
    }

    mutating func configurationHasChanged(_ settings: JSONValue) {
        guard var workspace else { return }
        workspace.configuration.pushed = settings
        apply(in: &workspace, readingFiles: false)
        pullConfiguration(for: nil, in: workspace)
        for uri in workspace.documents.keys { pullConfiguration(for: uri, in: workspace) }
        self.workspace = workspace
    }

    mutating func foldersHaveChanged(_ parameters: LSP.DidChangeWorkspaceFoldersParams) {
        guard var workspace else { return }
        workspace.folders.removeAll { parameters.removed.contains($0) }
        workspace.folders += parameters.added.filter { !workspace.folders.contains($0) }
        apply(in: &workspace, readingFiles: true)
        for uri in workspace.documents.keys { pullConfiguration(for: uri, in: workspace) }
        self.workspace = workspace
        reportSettingsFiles()
    }

    /// Files in `.cv` may have been made, changed or deleted.
    ///
    /// - Parameter isCertain: whether the client has said so, and not only that it saved something; then it matters
    ///   only where the client does not watch.
    mutating func filesHaveChanged(isCertain: Bool) {
        guard var workspace else { return }
        guard isCertain || !workspace.client.support.watchesFiles else { return }
        apply(in: &workspace, readingFiles: true)
        self.workspace = workspace
        reportSettingsFiles()
    }

    /// Asks for the settings of a document, or for those that hold for any.
    ///
    /// - Returns: whether an answer is to come.
    @discardableResult
    func pullConfiguration(for document: DocumentURI?, in workspace: Workspace) -> Bool {
        guard workspace.client.support.answersConfiguration else { return false }
        var item: JSONObject = ["section": .string(Settings.section)]
        item["scopeUri"] = document?.json
        requests.ask("workspace/configuration", ["items": [.object(item)]]) { answer, session in
            guard case .success(let values) = answer else { return }
            // The document may have been closed meanwhile.
            guard var workspace = session.workspace, document.map({ workspace.documents[$0] != nil }) ?? true
            else { return }
            workspace.configuration.take(values.array?.first ?? .null, for: document)
            session.apply(in: &workspace, readingFiles: false)
            if let document = document.flatMap({ workspace.documents[$0] }) {
                session.queue.checkNow(document, workspace.audience(for: document))
            }
            session.workspace = workspace
        }
        return true
    }

    /// Lets the settings hold as they are now: checks the documents anew for which they are others than before, and
    /// has the client ask again for what it shows of them.
    private func apply(in workspace: inout Workspace, readingFiles: Bool) {
        let changed = workspace.configuration.refresh(in: workspace.folders, readingFiles: readingFiles)
        for var document in changed.compactMap({ workspace.documents[$0] }) {
            let vocabulary = workspace.configuration.vocabulary(for: document.uri)
            if document.vocabulary != vocabulary {
                document = document.knowing(vocabulary)
                workspace.documents[document.uri] = document
            }
            queue.dropCheck(of: document.uri)
            queue.add(.check(document, workspace.audience(for: document)))
        }
        guard !changed.isEmpty else { return }
        for method in workspace.client.support.refreshes { requests.ask(method, .null) }
    }

    /// Says what is wrong in the files in `.cv` that are in use, where that is something else than before.
    mutating func reportSettingsFiles() {
        guard var workspace else { return }
        for file in workspace.configuration.takeReports() {
            queue.add(.send(SettingsDiagnostics.publication(of: file, workspace.client.columnUnit)))
            if let message = SettingsDiagnostics.message(about: file) { queue.add(.send(message)) }
        }
        self.workspace = workspace
    }
}
