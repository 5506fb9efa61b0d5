import CVModel
import Foundation
import Testing

@testable import CVParse

/// The property that makes an editor trust the server: what it offers to do with a text leaves all facts as they are,
/// but for those that it is about; and what is formatted is formatted once and for all.
@Suite struct SafetyTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Résumés of the project and, where they lie beside it, of other people.
    private static let files: [URL] = {
        let shared = root.deletingLastPathComponent().appendingPathComponent("shared")
        let folders = [
            root.appendingPathComponent("Examples/resumes"),
            root.appendingPathComponent("Tests/Fixtures/Markdown"),
            shared.appendingPathComponent("corpus/text"), shared.appendingPathComponent("pool"),
        ]
        if !FileManager.default.fileExists(atPath: shared.path) {
            print(
                "Skipped: there is no ../shared beside this checkout; only the project's own résumés are tried."
            )
        }
        return folders.flatMap { folder in
            let files =
                (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
                ?? []
            return files.filter { ["md", "markdown", "txt", "text"].contains($0.pathExtension) }
                .sorted { $0.path < $1.path }
        }
    }()

    private static func parsed(_ file: URL) throws -> ParsedResume {
        let dialect: Dialect = ["txt", "text"].contains(file.pathExtension) ? .plainText : .auto
        return ResumeParser.parse(SourceText(bytes: Array(try Data(contentsOf: file))), dialect: dialect)
    }

    /// Longer texts would take most of the time and show nothing else.
    private static let longestText = 24_000

    @Test(arguments: files)
    func formattingKeepsTheFactsAndIsDoneOnce(_ file: URL) throws {
        let parsed = try Self.parsed(file)
        guard parsed.source.bytes.count <= Self.longestText else { return }
        let options = FormattingOptions(insertsFinalNewline: true, trimsFinalNewlines: true)
        guard let change = Formatting.change(of: parsed, options) else { return }
        let after = ResumeParser.parse(change.apply(to: parsed.source), dialect: parsed.dialect)
        #expect(after.resume == parsed.resume)
        #expect(Self.verbatim(after) == Self.verbatim(parsed))
        let again = Formatting.change(of: after, options)
        #expect(again == nil, "formatted again: \(again?.edits.count ?? 0) edits")
    }

    @Test(arguments: files)
    func rewritesKeepTheFacts(_ file: URL) throws {
        let parsed = try Self.parsed(file)
        guard parsed.source.bytes.count <= Self.longestText else { return }
        _ = try Self.tryRewrites(of: parsed)
    }

    /// The property would hold of a server that offers nothing.
    @Test func muchIsOffered() throws {
        let samples = try Self.files.filter { $0.path.contains("Examples/resumes") }.map(Self.parsed)
        #expect(try samples.reduce(0) { try $0 + Self.tryRewrites(of: $1) } > 20)
    }

    /// How many rewrites were safe at some places.
    private static func tryRewrites(of parsed: ParsedResume) throws -> Int {
        var tried: Set<Rewrite> = []
        var count = 0
        for place in Self.places(in: parsed) {
            for rewrite in Refactorings.rewrites(at: place..<place, in: parsed)
            where tried.count < 16 && tried.insert(rewrite).inserted {
                guard rewrite.isSafe(on: parsed, dialect: parsed.dialect) else { continue }
                let edited = rewrite.change.apply(to: parsed.source)
                let after = ResumeParser.parse(edited, dialect: parsed.dialect)
                if rewrite.scope == .nothing { #expect(after.resume == parsed.resume, "\(rewrite.title)") }
                #expect(
                    Self.namesAndDates(after.resume) == Self.namesAndDates(parsed.resume), "\(rewrite.title)")
                #expect(Self.verbatim(after) == Self.verbatim(parsed), "\(rewrite.title)")
                count += 1
            }
        }
        return count
    }

    /// What nothing may touch: code and addresses, in any order.
    private static func verbatim(_ parsed: ParsedResume) -> Set<String> {
        let tree = parsed.tree
        return Set(
            tree.subtree(tree.root).compactMap { node in
                switch tree.kind(node) {
                case .code, .fencedCode, .indentedCode, .frontMatterText: tree.text(node)
                case .link, .image, .autolink: tree.destination(node)
                default: nil
                }
            })
    }

    /// What no rewrite is about, told without a look at what the rewrite says that it is about: the jobs and schools
    /// with their dates, in any order.
    private static func namesAndDates(_ resume: Resume) -> [String] {
        let jobs = resume.work.map {
            "\($0.position ?? "") \($0.name ?? "") \($0.startDate?.description ?? "") \($0.endDate?.description ?? "")"
        }
        let schools = resume.education.map {
            "\($0.institution ?? "") \($0.studyType ?? "") \($0.startDate?.description ?? "") \($0.endDate?.description ?? "")"
        }
        return (jobs + schools).sorted()
    }

    /// Sections, entries, skills, dates and links: a dozen of each at most, spread over the text.
    private static func places(in parsed: ParsedResume) -> [Int] {
        var items = parsed.outline.items
        var names: [Int] = []
        while let item = items.popLast() {
            names.append(item.nameRange.lowerBound)
            items += item.children
        }
        let facts = parsed.sourceMap.places.compactMap(\.ranges.first?.lowerBound)
        let links = parsed.writtenLinks.map(\.range.lowerBound)
        return [names.sorted(), facts, links].flatMap { places in
            stride(from: 0, to: places.count, by: max(1, places.count / 12)).map { places[$0] }
        }
    }
}
