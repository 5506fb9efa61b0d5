import CVModel
import CVParse

/// `textDocument/prepareRename`: what would be renamed at a place, and its present name.
enum RenamePreparation: DocumentFeature {
    typealias Parameters = LSP.TextDocumentPositionParams

    static let method = "textDocument/prepareRename"
    static let capability: (key: String, value: JSONValue) = ("renameProvider", ["prepareProvider": true])

    struct Preparation: JSONRepresentable {
        let range: LSP.Range
        let placeholder: String

        var json: JSONValue { ["range": range.json, "placeholder": placeholder.json] }
    }

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> Preparation? {
        let offset = document.utf8Offset(of: parameters.position)
        return Occurrences.at(offset, in: document.parsed)?.renaming.map {
            Preparation(range: document.range(ofUTF8Range: $0.range), placeholder: $0.name)
        }
    }
}

/// `textDocument/rename`: a skill, an organisation, a reference label, a footnote or a heading gets another name in
/// all its places.
enum Renames: DocumentFeature {
    struct Parameters: LSP.DocumentParameters {
        let uri: DocumentURI
        let position: LSP.Position
        let newName: String

        init(json: JSONValue) throws(ParameterError) {
            let place = try LSP.TextDocumentPositionParams(json: json)
            (uri, position) = (place.uri, place.position)
            newName = try json.decode("newName")
        }
    }

    static let method = "textDocument/rename"
    static let capability: (key: String, value: JSONValue) = ("renameProvider", [:])

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) throws(ResponseError) -> LSP.WorkspaceEdit? {
        let offset = document.utf8Offset(of: parameters.position)
        guard let renaming = Occurrences.at(offset, in: document.parsed)?.renaming else {
            throw ResponseError(.invalidRequest, "nothing that can be renamed stands here")
        }
        if parameters.newName == renaming.name { return nil }
        guard let change = change(renaming, to: parameters.newName, in: document.parsed) else {
            throw ResponseError(.invalidParams, "“\(parameters.newName)” cannot stand in all the places")
        }
        return document.workspaceEdit(change, for: workspace.client.editing)
    }

    /// `nil` where the name cannot be written in every place, or the text would then be read as having other facts.
    static func change(_ renaming: Renaming, to name: String, in parsed: ParsedResume) -> TextChange? {
        guard let texts = renaming.texts(for: name) else { return nil }
        let edits = zip(renaming.slots, texts).map { TextEdit($0.range, $1) }
        guard let change = TextChange(edits, in: parsed.source) else { return nil }
        let after = parsed.reading(change)
        guard Set(parsed.sourceMap.places.map(\.path)) == Set(after.sourceMap.places.map(\.path)) else {
            return nil
        }
        var scope = FactScope.nothing
        for place in parsed.sourceMap.places {
            guard let (slot, fact) = renaming.slot(in: Array(place.ranges)) else { continue }
            scope = scope.union(.facts(place.path))
            // What held the old name holds the new one, and is not read as another fact.
            let isKept =
                !(fact.lowerBound <= slot.range.lowerBound && slot.range.upperBound <= fact.upperBound)
                || after.sourceMap.ranges(of: place.path).contains {
                    after.source.string(in: $0).contains(slot.form.written(name) ?? name)
                }
            guard isKept else { return nil }
        }
        let isSafe = scope.allows(parsed.resume, toBecome: after.resume, knowing: parsed.vocabulary)
        return isSafe ? change : nil
    }
}

extension Renaming {
    /// A slot that shares a byte with one of the ranges, and that range.
    fileprivate func slot(in ranges: [Range<Int>]) -> (slot: Slot, range: Range<Int>)? {
        for range in ranges {
            let next = slots.partitioningIndex { $0.range.upperBound > range.lowerBound }
            if next < slots.count, slots[next].range.overlaps(range) { return (slots[next], range) }
        }
        return nil
    }
}
