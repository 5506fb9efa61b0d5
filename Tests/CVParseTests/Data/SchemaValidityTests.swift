import CVModel
import Foundation
import Testing

@testable import CVParse

/// What is written of a résumé that was read from text.
@Suite struct SchemaValidityTests {
    @Test func `what is written of a text validates, and reads back as the same résumé`() throws {
        for (name, resume) in try Self.resumes() {
            let decoding = ResumeDecoding(try JSONValue(parsing: resume.json.serialized()))
            #expect(decoding.issues.filter(\.isCheckedByAllValidators) == [], "\(name)")
            #expect(decoding.resume == resume, "\(name)")
        }
    }

    /// The samples, and the corpus where it is at hand.
    private static func resumes() throws -> [(name: String, resume: Resume)] {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let samples = try FileManager.default.contentsOfDirectory(
            at: repository.appendingPathComponent("Examples/resumes"), includingPropertiesForKeys: nil
        ).filter { ["md", "txt"].contains($0.pathExtension) }
        #expect(!samples.isEmpty)
        let texts = try samples.map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
        return (texts + SharedTexts.resumes.map { ($0.name, $0.bytes) }).map { name, bytes in
            let dialect: Dialect = name.hasSuffix(".txt") ? .plainText : .auto
            return (name, ResumeParser.parse(SourceText(bytes: bytes), dialect: dialect).resume)
        }
    }
}
