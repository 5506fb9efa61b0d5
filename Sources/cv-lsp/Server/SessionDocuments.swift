import CVParse

// MARK: - Documents, as the client opens, changes and closes them

extension Session {
    mutating func open(_ item: LSP.TextDocumentItem) {
        guard var workspace else { return }
        workspace.configuration.open(item.uri, in: workspace.folders)
        let document = Document(
            uri: item.uri, dialect: Dialect(languageID: item.languageID, uri: item.uri),
            version: item.version, source: SourceText(item.text), columnUnit: workspace.client.columnUnit,
            vocabulary: workspace.configuration.vocabulary(for: item.uri))
        workspace.documents.updateValue(document, forKey: item.uri)?.supersede()
        queue.dropCheck(of: item.uri)
        if pullConfiguration(for: item.uri, in: workspace) {
            // The answer is near, and says how to check; if it is not, nobody waits longer than after an edit.
            queue.checkSoon(document, workspace.audience(for: document))
        } else {
            queue.add(.check(document, workspace.audience(for: document)))
        }
        checkVariants(of: document, in: workspace)
        self.workspace = workspace
        reportSettingsFiles()
    }

    mutating func change(_ parameters: LSP.DidChangeParams) {
        guard var workspace else { return }
        guard let known = workspace.documents[parameters.uri] else { return }
        let document = known.applying(parameters.changes, version: parameters.version)
        workspace.documents[parameters.uri] = document
        known.supersede()
        queue.add(.read(document))
        queue.checkSoon(document, workspace.audience(for: document))
        checkVariants(of: document, in: workspace)
        self.workspace = workspace
    }

    mutating func close(_ uri: DocumentURI) {
        guard var workspace else { return }
        guard let document = workspace.documents.removeValue(forKey: uri) else { return }
        document.supersede()
        checkVariants(of: document, in: workspace)
        workspace.configuration.close(uri)
        queue.dropCheck(of: uri)
        clearDiagnostics(of: uri, in: workspace)
        self.workspace = workspace
    }

    /// A document whose file has another name now is the same document. Most clients close it and open it anew as
    /// well: then it is found closed, and opened over.
    mutating func filesWereRenamed(_ parameters: LSP.RenameFilesParams) {
        guard var workspace else { return }
        for rename in parameters.files {
            for (uri, document) in workspace.documents {
                guard let newURI = rename.moved(uri) else { continue }
                workspace.documents[uri] = nil
                workspace.configuration.close(uri)
                document.supersede()
                queue.dropCheck(of: uri)
                clearDiagnostics(of: uri, in: workspace)
                workspace.configuration.open(newURI, in: workspace.folders)
                let moved = document.moved(to: newURI)
                    .knowing(workspace.configuration.vocabulary(for: newURI))
                workspace.documents[newURI] = moved
                queue.add(.check(moved, workspace.audience(for: moved)))
            }
        }
        self.workspace = workspace
        filesHaveChanged(isCertain: true)
    }

    private func clearDiagnostics(of uri: DocumentURI, in workspace: Workspace) {
        guard !workspace.client.diagnostics.pulls else { return }
        queue.add(.send(Diagnostics.clearing(uri)))
    }

    /// What is found in an open document depends on its variants: it is checked when one of them has changed.
    private func checkVariants(of document: Document, in workspace: Workspace) {
        for case .open(let variant) in workspace.variants(of: document).members {
            queue.checkSoon(variant, workspace.audience(for: variant))
        }
    }
}
