import CVModel
import CVParse
import Testing

/// `docs/findings.md` explains every code, and its examples are what it says they are.
@Suite struct FindingsPageTests {
    private static let today = PartialDate(clamping: 2026, month: 6, day: 15)

    /// What the page says of a code: its text, and the fenced examples with their languages.
    private struct Entry {
        let code: String
        var text = ""
        var examples: [(language: String, text: String)] = []
    }

    private static func entries() throws -> [Entry] {
        var entries: [Entry] = []
        var isOpen = false
        let lines = try RepositoryFiles.text("docs/findings.md")
            .split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines {
            if line.hasPrefix("### "), !isOpen {
                entries.append(Entry(code: String(line.dropFirst(4))))
            } else if var entry = entries.popLast() {
                if line.hasPrefix("```") {
                    isOpen.toggle()
                    if isOpen { entry.examples.append((String(line.dropFirst(3)), "")) }
                } else if isOpen {
                    entry.examples[entry.examples.count - 1].text += line + "\n"
                } else {
                    entry.text += line + "\n"
                }
                entries.append(entry)
            }
        }
        return entries
    }

    @Test func everyCodeIsExplainedOnce() throws {
        let documented = try Self.entries().map(\.code)
        #expect(documented.sorted() == FindingCode.allCases.map(\.rawValue).sorted())
    }

    @Test func severitiesAreTheDefaults() throws {
        let names: [Finding.Severity: String] = [
            .error: "Error", .warning: "Warning", .information: "Information", .hint: "Hint",
        ]
        for entry in try Self.entries() {
            let kind = try #require(FindingCode(rawValue: entry.code))
            let stated = entry.text.drop { $0 == "\n" }
            #expect(stated.hasPrefix(names[kind.severity] ?? ""), "\(entry.code)")
            #expect(stated.hasPrefix("Hint, where it is switched on") == kind.isOptIn, "\(entry.code)")
        }
    }

    @Test func everyCodeSaysHowItIsSwitchedOff() throws {
        for entry in try Self.entries() {
            #expect(entry.text.contains("\"\(entry.code)\": \""), "\(entry.code)")
        }
    }

    /// In each example just that code is found.
    @Test func examplesShowWhatTheySay() throws {
        for entry in try Self.entries() {
            let kind = try #require(FindingCode(rawValue: entry.code))
            let example = try #require(entry.examples.first, "\(entry.code) has an example")
            let parsed = ResumeParser.parse(
                example.text, dialect: example.language == "json" ? .json : .auto)
            var criteria = Criteria()
            if kind.isOptIn { criteria.severities[entry.code] = .some(.hint) }
            var found = parsed.findings(by: criteria, asOf: Self.today).map(\.problem.code)
            if let variant = entry.examples.dropFirst().first {
                found += parsed.findings(besides: ResumeParser.parse(variant.text), named: "cv.md")
                    .map(\.finding.problem.code)
            }
            #expect(found == [entry.code], "\(entry.code)")
        }
    }

    @Test(arguments: FindingCode.allCases) func aCommentSwitchesTheExampleOff(kind: FindingCode) throws {
        let entry = try #require(try Self.entries().first { $0.code == kind.rawValue })
        let example = try #require(entry.examples.first)
        // Front matter has to stand first, and JSON has no comments.
        guard example.language == "markdown", entry.examples.count == 1, !example.text.hasPrefix("---"),
            !example.text.hasPrefix("+++")
        else { return }
        var criteria = Criteria()
        if kind.isOptIn { criteria.severities[kind.rawValue] = .some(.hint) }
        let comment = "<!-- cv-lsp: disable=\(kind.rawValue) -->\n\n"
        let findings = ResumeParser.parse(comment + example.text).findings(by: criteria, asOf: Self.today)
        #expect(findings.isEmpty)
    }
}
