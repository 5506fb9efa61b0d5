import Foundation
import Testing

@testable import CVParse

/// The property that every fact has its exact place, on real résumés and on the project's own samples.
@Suite struct CorpusFactsTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func texts(in folder: URL) -> [URL] {
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { ["md", "markdown", "txt", "text", "rmd"].contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
    }

    private func check(_ file: URL) throws {
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        expectPlacedFacts(text, ["txt", "text"].contains(file.pathExtension) ? .plainText : .auto)
    }

    @Test(arguments: texts(in: root.appendingPathComponent("Examples/resumes")))
    func samples(_ file: URL) throws { try check(file) }

    @Test func thereAreSamples() {
        #expect(!Self.texts(in: Self.root.appendingPathComponent("Examples/resumes")).isEmpty)
    }

    @Test func corpus() throws {
        let shared = Self.root.deletingLastPathComponent().appendingPathComponent("shared")
        let files =
            Self.texts(in: shared.appendingPathComponent("corpus/text"))
            + Self.texts(in: shared.appendingPathComponent("pool"))
        guard !files.isEmpty else {
            print("Skipped: there is no ../shared/corpus beside this checkout.")
            return
        }
        for file in files { try check(file) }
    }
}
