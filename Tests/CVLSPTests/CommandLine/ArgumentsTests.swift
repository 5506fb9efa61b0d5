import Testing

@testable import cv_lsp

@Suite struct ArgumentsTests {
    private static let flag = CommandOption(name: "json", help: "As JSON.")
    private static let color = CommandOption(name: "color", value: "when", help: "Whether to use colours.")
    private static let form = CommandForm(
        name: "show", abstract: "Show files.",
        operand: .init(name: "file", help: "The files.", count: .oneOrMore), options: [flag, color])

    private enum When: String, CaseIterable { case always, never }

    struct Case: CustomTestStringConvertible {
        var words: String
        var operands: [String]
        var json = false
        var color: String?
        var testDescription: String { words }
    }

    @Test(arguments: [
        Case(words: "a.md", operands: ["a.md"]),
        Case(words: "a.md b.md", operands: ["a.md", "b.md"]),
        Case(words: "--json a.md", operands: ["a.md"], json: true),
        Case(words: "a.md --json", operands: ["a.md"], json: true),
        Case(words: "--color never a.md", operands: ["a.md"], color: "never"),
        Case(words: "--color=never a.md", operands: ["a.md"], color: "never"),
        Case(words: "--color=never a.md --color always", operands: ["a.md"], color: "always"),
        Case(words: "-", operands: ["-"]),
        Case(words: "--json -- --color -h", operands: ["--color", "-h"], json: true),
        Case(words: "-- --", operands: ["--"]),
    ])
    func takesApart(_ expected: Case) throws {
        let arguments = try Arguments(expected.words.split(separator: " ").map(String.init), for: Self.form)
        #expect(arguments.operands == expected.operands)
        #expect(arguments.has(Self.flag) == expected.json)
        #expect(try arguments.value(of: Self.color, as: When.self)?.rawValue == expected.color)
    }

    @Test(arguments: [
        ("", "expected a file"),
        ("--json", "expected a file"),
        ("--jsn a.md", "no option “--jsn”"),
        ("--jsn=1 a.md", "no option “--jsn”"),
        ("-x a.md", "no option “-x”"),
        ("--json=1 a.md", "--json takes no value"),
        ("a.md --color", "--color needs a value"),
        ("--color= a.md", "--color cannot be “”: expected one of always, never"),
        ("--color red a.md", "--color cannot be “red”: expected one of always, never"),
    ])
    func saysWhatIsWrong(_ words: String, _ message: String) {
        let error = #expect(throws: UsageError.self) {
            let arguments = try Arguments(words.split(separator: " ").map(String.init), for: Self.form)
            _ = try arguments.value(of: Self.color, as: When.self)
        }
        #expect(error?.message == message)
    }

    @Test func takesOneFileWhereOneIsMeant() throws {
        var form = Self.form
        form.operand?.count = .one
        #expect(try Arguments(["a.md"], for: form).operands == ["a.md"])
        let error = #expect(throws: UsageError.self) { try Arguments(["a.md", "b.md"], for: form) }
        #expect(error?.message == "unexpected “b.md”: expected one file")
        form.operand = nil
        #expect(throws: UsageError.self) { try Arguments(["a.md"], for: form) }
    }

    @Test(arguments: ["-h", "--help", "a.md b.md --help", "--json --help"])
    func helpIsAnswerEnough(_ words: String) throws {
        #expect(try Arguments(words.split(separator: " ").map(String.init), for: Self.form).has(.help))
    }
}
