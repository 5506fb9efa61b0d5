import CVModel
import CVParse

/// `workspace/willRenameFiles`: a variant of a résumé that gets another name stays one, for the settings file names it
/// anew.
enum VariantRenames: WorkspaceFeature {
    typealias Parameters = LSP.RenameFilesParams

    static let method = "workspace/willRenameFiles"
    static let capability: (key: String, value: JSONValue) = (
        "workspace", ["fileOperations": ["willRename": ServerCapabilities.anyFile]]
    )

    static func answer(_ parameters: Parameters, in workspace: Workspace) -> JSONValue {
        var changes: JSONObject = [:]
        for file in workspace.configuration.filesInUse where file is SettingsFile {
            let uri = DocumentURI(path: file.path)
            // What the editor has of it counts, saved or not.
            let source = workspace.documents.values.first { $0.uri.path == file.path }?.source ?? file.source
            let edits = edits(for: parameters.files, in: SettingsFile(path: file.path, source: source))
            guard !edits.isEmpty else { continue }
            let unit = workspace.client.columnUnit
            changes[uri.text] =
                edits.map { edit in
                    LSP.TextEdit(range: source.range(edit.range, in: unit), newText: edit.replacement)
                }.json
        }
        return changes.isEmpty ? .null : ["changes": .object(changes)]
    }

    /// The edits of a settings file whose `variants` name what is renamed.
    static func edits(for renames: [LSP.FileRename], in file: SettingsFile) -> [TextEdit] {
        guard let places = try? JSONPlaces(file.source.bytes),
            let groups = places.node(at: JSONPointer(["variants"]))
                ?? places.node(at: JSONPointer([Settings.section, "variants"]))
        else { return [] }
        return places.children(of: groups).flatMap { places.children(of: $0) }.compactMap { node in
            guard places.isString(node), let name = places.text(of: node) else { return nil }
            let uri = DocumentURI(path: File.path(name, in: file.folder))
            for rename in renames {
                // The client spells the URI in its own way.
                guard let old = rename.old.path, let new = rename.new.path,
                    let moved = LSP.FileRename(old: DocumentURI(path: old), new: DocumentURI(path: new))
                        .moved(uri)?.path
                else { continue }
                let isBelow = moved.hasPrefix(file.folder + "/")
                let newName = isBelow ? String(moved.dropFirst(file.folder.count + 1)) : moved
                let written = String(decoding: JSONValue.string(newName).serialized(), as: UTF8.self)
                return TextEdit(places.range(of: node), written)
            }
            return nil
        }
    }
}
