import CVModel
import Testing

@testable import cv_lsp

/// Random edits and requests over many documents. `make soak` runs it long (`SOAK_STEPS`), against the program that
/// `SOAK_SERVER` names.
@Suite struct SoakTests {
    /// How much more memory the server may take after so many edits than before.
    private static let mostGrowth = (kilobytes: 8 << 10, edits: 10_000)

    @Test func whatTheServerHoldsIsWhatTheEditorHas() throws {
        let steps = Self.variable("SOAK_STEPS").flatMap { Int($0) } ?? 2000
        var soak = try Soak(path: Self.variable("SOAK_SERVER") ?? Program.builtBinary, seed: 7)
        try soak.run(steps: steps)
        let figures = soak.figures
        #expect(figures.outlinesCompared == steps / Soak.comparisonInterval * Soak.documentCount)
        #expect(figures.refusals * 4 < figures.requests, "most requests are answered")
        for (early, late) in Self.stretches(of: figures) {
            #expect(
                late.kilobytes - early.kilobytes <= Self.mostGrowth.kilobytes,
                "\(early.kilobytes) KB after \(early.edits) edits, \(late.kilobytes) KB after \(late.edits)")
        }
        guard Self.variable("SOAK_STEPS") != nil else { return }
        print(
            "soak: \(figures.edits) edits, \(figures.requests) requests (\(figures.refusals) refused), "
                + "\(figures.textsCompared) texts and \(figures.outlinesCompared) outlines compared")
        for (edits, kilobytes) in figures.memory where edits > 0 {
            print("soak: \(edits) edits, \(kilobytes) KB")
        }
    }

    /// Pairs of measurements that lie at least that many edits apart; the first ones are left out, for caches fill.
    private static func stretches(
        of figures: Soak.Figures
    ) -> [(early: (edits: Int, kilobytes: Int), late: (edits: Int, kilobytes: Int))] {
        let warm = figures.memory.dropFirst(figures.memory.count / 10)
        return warm.compactMap { early in
            warm.first { $0.edits >= early.edits + mostGrowth.edits }.map { (early, $0) }
        }
    }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    @Test(arguments: [
        (0, 0, 0), (0, 3, 3), (0, 4, 3), (1, 0, 5), (1, 1, 5), (1, 2, 7), (1, 9, 7), (2, 0, 8), (9, 9, 8),
        (-1, 5, 0),
        (0, -5, 0), (0, 1 << 40, 3),
    ])
    func theModelClampsAsLSPSays(line: Int, character: Int, offset: Int) {
        #expect(TextModel("abc\r\n🎓\r").offset(line: line, character: character) == offset)
    }
}
