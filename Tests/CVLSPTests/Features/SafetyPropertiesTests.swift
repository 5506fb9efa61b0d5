import CVModel
import CVParse
import Foundation
import Testing

@testable import cv_lsp

/// What the server does to a text leaves all facts as they are, but for those that it is about: quick fixes of all
/// findings, "fix all", "organize", renaming and continuing, over the project's résumés and those beside it.
@Suite struct SafetyPropertiesTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let documents: [Document] = {
        if !FileManager.default.fileExists(atPath: root.appendingPathComponent("../shared").path) {
            print("Skipped: there is no ../shared beside this checkout; only the project's own are tried.")
        }
        let folders = [
            "Examples/resumes", "Tests/Fixtures/Markdown", "../shared/corpus/text", "../shared/pool",
        ]
        return folders.flatMap { folder -> [Document] in
            let folder = root.appendingPathComponent(folder)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            // Every second one of other people's, so that this takes seconds.
            let step = folder.path.contains("/shared/") ? 2 : 1
            let sorted = names.sorted()
            return stride(from: 0, to: sorted.count, by: step).compactMap { index in
                let name = sorted[index]
                let ending = name.split(separator: ".").last.map(String.init) ?? ""
                // Longer texts would take most of the time and show nothing else.
                guard ["md", "markdown", "txt", "text", "json", "yaml"].contains(ending),
                    let data = try? Data(contentsOf: folder.appendingPathComponent(name)),
                    data.count <= 16_000
                else { return nil }
                return Document(
                    uri: DocumentURI(text: "file:///\(name)"), dialect: Dialect(fileExtension: ending),
                    version: 1, source: SourceText(bytes: Array(data)), columnUnit: .utf16)
            }
        }
    }()

    @Test func actionsChangeOnlyTheFactsThatTheyAreAbout() throws {
        var tried: [CodeActionKind: Int] = [:]
        for document in Self.documents {
            var seen: Set<String> = []
            // Of each kind of finding the first two of a text.
            var kinds: [FindingCode: Int] = [:]
            for finding in document.findings(by: Criteria()) {
                kinds[finding.problem.kind, default: 0] += 1
                guard kinds[finding.problem.kind, default: 0] <= 2 else { continue }
                let offered = CodeActions.actions(
                    in: document, at: finding.range, Settings(), only: ["quickfix"])
                for (kind, action) in offered where seen.insert(action.rewrite.title).inserted {
                    Self.check(action.rewrite, on: document)
                    tried[kind, default: 0] += 1
                }
            }
            for (kind, action) in CodeActions.actions(in: document, at: 0..<0, Settings(), only: ["source"]) {
                Self.check(action.rewrite, on: document)
                tried[kind, default: 0] += 1
            }
        }
        print(
            "Actions tried:", tried.map { "\($0.key.rawValue) \($0.value)" }.sorted().joined(separator: ", "))
        for kind in [CodeActionKind.quickFix, .fixAll, .organize] { #expect(tried[kind, default: 0] > 3) }
    }

    private static func check(_ rewrite: Rewrite, on document: Document) {
        let parsed = document.parsed
        checkEdits(rewrite.change, of: document)
        let after = ResumeParser.parse(rewrite.change.apply(to: parsed.source), dialect: parsed.dialect)
        #expect(rewrite.scope.allows(parsed.resume, toBecome: after.resume), "\(rewrite.title)")
        // Told without a look at what the rewrite says that it is about.
        let isAboutEntries = rewrite.title.hasPrefix("Remove the second")
        if !isAboutEntries {
            let isSame = names(after.resume) == names(parsed.resume)
            #expect(isSame, "\(document.uri.text) \(rewrite.title)")
        }
        let hasSameCode = code(after) == code(parsed)
        #expect(hasSameCode, "\(document.uri.text) \(rewrite.title)")
    }

    private static func checkEdits(_ change: TextChange, of document: Document) {
        var end = 0
        for edit in change.edits {
            #expect(edit.range.lowerBound >= end && edit.range.upperBound <= document.source.bytes.count)
            end = edit.range.upperBound
            let range = document.range(ofUTF8Range: edit.range)
            #expect(document.utf8Range(of: range) == edit.range)
        }
        let edit = document.workspaceEdit(
            change,
            for: LSP.ClientCapabilities(["workspace": ["workspaceEdit": ["documentChanges": true]]]).editing)
        let changes = edit.json["documentChanges"]?.array ?? []
        #expect(changes.map { $0["textDocument"]?["version"] } == [document.version.json])
    }

    /// Jobs and schools, in any order and by any spelling of a skill in them.
    private static func names(_ resume: Resume) -> [String] {
        (resume.work.map { "\($0.position ?? "") \($0.name ?? "")" }
            + resume.education.map { "\($0.institution ?? "") \($0.studyType ?? "")" })
            .map { $0.lowercased().filter { !$0.isWhitespace && $0 != "-" } }.sorted()
    }

    private static func code(_ parsed: ParsedResume) -> [String] {
        let tree = parsed.tree
        return tree.subtree(tree.root).compactMap { node in
            switch tree.kind(node) {
            case .code, .fencedCode, .indentedCode: parsed.source.string(in: tree.range(node))
            default: nil
            }
        }.sorted()
    }

    @Test func renamingChangesOnlyTheFactsThatItIsAbout() throws {
        let name = "Zyxowatt"
        var tried: [Occurrences.Kind: Int] = [:]
        for document in Self.documents {
            let parsed = document.parsed
            var kinds: [Occurrences.Kind: Int] = [:]
            for offset in Self.places(in: parsed) {
                guard let found = Occurrences.at(offset, in: parsed), kinds[found.kind, default: 0] < 3,
                    let renaming = found.renaming,
                    let change = Renames.change(renaming, to: name, in: parsed)
                else { continue }
                kinds[found.kind, default: 0] += 1
                tried[found.kind, default: 0] += 1
                Self.checkEdits(change, of: document)
                let after = ResumeParser.parse(change.apply(to: parsed.source), dialect: parsed.dialect)
                let (old, new) = (Self.facts(parsed), Self.facts(after))
                #expect(Set(old.keys) == Set(new.keys), "\(document.uri.text) \(found.name)")
                for (path, value) in old where new[path] != value {
                    let isRenamed = parsed.sourceMap.ranges(of: path).contains { range in
                        renaming.slots.contains { $0.range.overlaps(range) }
                    }
                    let isAsMeant = isRenamed && new[path]?.contains(name) ?? false
                    #expect(isAsMeant, "\(document.uri.text) \(found.kind) \(path)")
                }
            }
        }
        print("Renamings tried:", tried.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", "))
        for kind in [Occurrences.Kind.skill, .organization, .heading, .referenceLabel] {
            #expect(tried[kind, default: 0] > 0, "\(kind)")
        }
    }

    /// Each fact as the JSON form has it.
    private static func facts(_ parsed: ParsedResume) -> [FactPath: String] {
        let json = parsed.resume.json
        return parsed.sourceMap.places.reduce(into: [:]) { facts, place in
            var value: JSONValue? = json
            for step in JSONPointer(place.path.description)?.steps ?? [] {
                value =
                    value?[step]
                    ?? Int(step).flatMap { index in
                        value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
                    }
            }
            facts[place.path] = value.map { String(decoding: $0.serialized(), as: UTF8.self) } ?? ""
        }
    }

    /// Skills, organisations, headings and labels, some of each, spread over the text.
    private static func places(in parsed: ParsedResume) -> [Int] {
        let skills = parsed.skillMentions.map(\.range.lowerBound)
        let organizations = parsed.organizationFacts.map(\.range.lowerBound)
        let headings = parsed.outline.sections.map(\.nameRange.lowerBound)
        let tree = parsed.tree
        let labels = tree.subtree(tree.root).compactMap { tree.labelRange($0)?.lowerBound }
        return [skills, organizations, headings, labels].flatMap { places in
            stride(from: 0, to: places.count, by: max(1, places.count / 4)).map { places[$0] }
        }
    }

    /// Behind a break at the end of a line the next item begins; no fact that was there may go.
    @Test func continuingKeepsTheFacts() throws {
        var tried = 0
        for document in Self.documents where document.source.lines.count > 1 {
            let lines = document.source.lines
            for line in stride(from: 0, to: lines.count, by: max(1, lines.count / 6)) {
                guard let end = lines.range(ofLine: line)?.upperBound else { continue }
                let broken = Document(
                    uri: document.uri, dialect: document.dialect, version: 2,
                    source: document.source.replacing(end..<end, with: "\n".utf8), columnUnit: .utf16)
                guard let change = Continuation.change(behindLineBreakAt: end + 1, in: broken.parsed) else {
                    continue
                }
                tried += 1
                Self.checkEdits(change, of: broken)
                let after = ResumeParser.parse(change.apply(to: broken.source), dialect: document.dialect)
                let isSame = Self.names(after.resume) == Self.names(document.parsed.resume)
                #expect(isSame, "\(document.uri.text):\(line + 1)")
            }
        }
        print("Continuations tried: \(tried)")
        #expect(tried > 10)
    }
}
