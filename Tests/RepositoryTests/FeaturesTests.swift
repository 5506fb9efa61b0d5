import Foundation
import Testing

@testable import cv_lsp

/// `docs/features.md` says which methods are done, and names a test for each.
@Suite struct FeaturesTests {
    private struct Row {
        var method: String
        var isDone: Bool
        /// What the last column holds: a test, or why the method is not done.
        var remark: String
    }

    private static func rows() throws -> [Row] {
        try RepositoryFiles.text("docs/features.md").split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 5, cells[1].hasPrefix("`") else { return nil }
            return Row(method: unquoted(cells[1]), isDone: cells[2] == "yes", remark: unquoted(cells[3]))
        }
    }

    private static func unquoted(_ cell: String) -> String { cell.trimmingCharacters(in: ["`"]) }

    @Test func everyMethodStandsInTheTableOnce() throws {
        let methods = try Self.rows().map(\.method)
        #expect(methods.count > 70)
        #expect(Set(methods).count == methods.count)
    }

    @Test func whatTheServerAnswersIsMarkedAsDone() throws {
        let done = Set(try Self.rows().filter(\.isDone).map(\.method))
        let answered = DocumentFeatures.all.map { $0.method } + WorkspaceFeatures.all.map { $0.method }
        for method in answered { #expect(done.contains(method), "\(method) in docs/features.md") }
    }

    /// Requests among the methods that are done are those that the server has; what else is done are notifications,
    /// what the server itself asks, and the ends of its life.
    @Test func nothingElseIsMarkedAsDone() throws {
        let answered = Set(DocumentFeatures.all.map { $0.method } + WorkspaceFeatures.all.map { $0.method })
        let sources = try RepositoryFiles.texts(in: "Sources/cv-lsp").values
        for row in try Self.rows() where row.isDone && !answered.contains(row.method) {
            // What is asked again for is put together: `workspace/inlayHint/refresh`.
            let parts = row.method.split(separator: "/")
            let literals =
                parts.last == "refresh"
                ? ["(\"\(parts[1])", "\"workspace/\\(name)/refresh\""] : ["\"\(row.method)\""]
            #expect(
                literals.allSatisfy { literal in sources.contains { $0.contains(literal) } }
                    || sources.contains { $0.contains("`\(row.method)`") }, "\(row.method)")
        }
    }

    @Test func theNamedTestsExist() throws {
        let tests = try RepositoryFiles.texts(in: "Tests")
        for row in try Self.rows() where row.isDone {
            let names = row.remark.split(separator: ".", maxSplits: 1).map(String.init)
            let suite = try #require(names.first, "\(row.method) names a test")
            let text = tests.first { $0.key.hasSuffix("/\(suite).swift") }?.value
            #expect(text?.contains("struct \(suite)") == true, "\(row.method): \(row.remark)")
            if let function = names.dropFirst().first {
                #expect(text?.contains("func \(function)(") == true, "\(row.method): \(row.remark)")
            }
        }
    }
}
