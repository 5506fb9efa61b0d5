import Foundation
import Testing

@testable import CVParse

/// Every tree keeps every byte, and every leaf's range holds its text.
struct LosslessTests {
    @Test(arguments: Dialect.allCases)
    func fixtures(_ dialect: Dialect) throws {
        for fixture in try Fixtures.markdown() { expectInvariants(fixture.bytes, dialect, fixture.name) }
    }

    @Test(.enabled(if: SharedTexts.isPresent, "../shared is absent: the real résumés were not read"))
    func realResumes() {
        #expect(!SharedTexts.resumes.isEmpty)
        for resume in SharedTexts.resumes { expectInvariants(resume.bytes, .auto, resume.name) }
    }

    @Test(.enabled(if: SharedTexts.isPresent, SpecificationTests.absent), arguments: Dialect.allCases)
    func specificationExamples(_ dialect: Dialect) throws {
        for text in try SpecificationTests.markdown() { expectInvariants(Array(text.utf8), dialect, text) }
    }

    @Test(arguments: Dialect.allCases)
    func mutatedFixtures(_ dialect: Dialect) throws {
        for fixture in try Fixtures.markdown() {
            expectInvariantsOfMutations(fixture.bytes, 60, dialect, fixture.name)
        }
    }

    @Test(.enabled(if: SharedTexts.isPresent, SpecificationTests.absent))
    func mutatedSpecificationExamples() throws {
        for text in try SpecificationTests.markdown() {
            expectInvariantsOfMutations(Array(text.utf8), 8, .auto, text)
        }
    }

    @Test(.enabled(if: SharedTexts.isPresent, "../shared is absent: the real résumés were not read"))
    func mutatedResumes() {
        for resume in SharedTexts.resumes { expectInvariantsOfMutations(resume.bytes, 6, .auto, resume.name) }
    }

    /// What a text says does not hang on how its lines end, nor on a byte order mark.
    @Test(arguments: ["\r\n", "\r"], [Dialect.commonmark, .pandoc, .auto])
    func lineEnds(_ lineEnd: String, _ dialect: Dialect) throws {
        let texts = try Fixtures.markdown() + SharedTexts.resumes
        for (name, bytes) in texts where !bytes.contains(0x0D) && bytes.first != 0xEF {
            let text = String(decoding: bytes, as: UTF8.self)
            let other = "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: lineEnd)
            #expect(outline(text, dialect) == outline(other, dialect), "\(name)")
        }
    }

    private func outline(_ text: String, _ dialect: Dialect) -> String {
        TreeOutline(tree: MarkdownReader.read(SourceText(text), dialect: dialect).tree).text()
    }

    private func expectInvariantsOfMutations(
        _ bytes: [UInt8], _ count: Int, _ dialect: Dialect, _ name: String
    ) {
        for seed in 0..<count {
            var mutation = Mutation(seed: UInt64(seed) &* 7919 &+ UInt64(bytes.count))
            expectInvariants(mutation.mutated(bytes), dialect, "\(name), seed \(seed)")
        }
    }

    private func expectInvariants(_ bytes: [UInt8], _ dialect: Dialect, _ name: String) {
        let tree = MarkdownReader.read(SourceText(bytes: bytes), dialect: dialect).tree
        let violations = TreeInvariants.violations(tree)
        #expect(violations.isEmpty, "\(name)")
    }
}

/// The texts that we wrote ourselves for tests, in `Tests/Fixtures`.
enum Fixtures {
    static let directory = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    static func markdown() throws -> [(name: String, bytes: [UInt8])] {
        let folder = directory.appendingPathComponent("Markdown")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" }
            .sorted { $0.path < $1.path }
            .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
    }
}
