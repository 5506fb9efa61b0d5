import CVModel
import Testing

@testable import CVParse

/// A résumé in which «…» marks what is to be found, and what is found there of some kinds.
struct MarkedFindings {
    static let today = PartialDate(clamping: 2026, month: 6, day: 15)

    let findings: [Finding]
    /// What is found and what is marked, each as the text at the place.
    let found: [String]
    let expected: [String]

    init(_ marked: String, _ kinds: FindingCode..., dialect: Dialect = .auto, criteria: Criteria = Criteria())
    {
        let text = marked.filter { $0 != "«" && $0 != "»" }
        let parsed = ResumeParser.parse(text, dialect: dialect)
        findings = parsed.findings(by: criteria, asOf: Self.today).filter { kinds.contains($0.problem.kind) }
        found = findings.map { parsed.source.string(in: $0.range) }
        expected = marked.split(separator: "«", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != "»" })
        }
    }
}
