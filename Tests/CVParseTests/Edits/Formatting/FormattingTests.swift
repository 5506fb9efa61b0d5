import Testing

@testable import CVParse

@Suite struct FormattingTests {
    private static func formatted(
        _ text: String, _ options: FormattingOptions = FormattingOptions(), dialect: Dialect = .auto
    ) -> String {
        let parsed = ResumeParser.parse(text, dialect: dialect)
        let edited = Formatting.change(of: parsed, options)?.apply(to: parsed.source) ?? parsed.source
        return edited.string(in: 0..<edited.bytes.count)
    }

    @Test(arguments: [
        // Signs of lists, at each depth as most of them there.
        ("- a\n- b\n\ntext\n\n* c\n", "- a\n- b\n\ntext\n\n- c\n"),
        ("* a\n  - x\n  - y\n* b\n  + z\n", "* a\n  - x\n  - y\n* b\n  - z\n"),
        // Lists beside each other stay apart; a rule is no list.
        ("- a\n- b\n* c\n", "- a\n- b\n* c\n"),
        ("- a\n- b\n\n* * *\n", "- a\n- b\n\n* * *\n"),
        // Space at the end of lines, but for breaks and code.
        ("a \nb\t\n\n\t\nc  \nd\n", "a\nb\n\n\nc  \nd\n"),
        ("```\na  \n```\n\n    code  \n\nx `a  \nb` y\n", "```\na  \n```\n\n    code  \n\nx `a  \nb` y\n"),
        ("a \r\nb \r\n", "a\r\nb\r\n"),
        // Columns, also of wide characters; a bar with a backslash is no bar.
        (
            "| a | 名前 |\n|:-|--:|\n| long text | b |\n| c \\| d | e |\n",
            "| a         | 名前 |\n| :-------- | ---: |\n| long text |    b |\n| c \\| d    |    e |\n"
        ),
        // Two dates in a row.
        (
            "# Ada\n\n## Experience\n\n### Clerk, Globex Inc\n\n2015 – 2019\n\n### Cook, Initech Ltd\n\n2013 – 2014\n\n### Maid, Acme GmbH\n\n2010-2012\n",
            "# Ada\n\n## Experience\n\n### Clerk, Globex Inc\n\n2015 – 2019\n\n### Cook, Initech Ltd\n\n2013 – 2014\n\n### Maid, Acme GmbH\n\n2010 – 2012\n"
        ),
    ])
    func oneFormThroughout(text: String, expected: String) {
        #expect(Self.formatted(text) == expected)
        #expect(Self.formatted(expected) == expected)
    }

    @Test(arguments: [
        ("a \n\n\n", FormattingOptions(trimsTrailingSpace: false, trimsFinalNewlines: true), "a \n"),
        ("a", FormattingOptions(insertsFinalNewline: true), "a\n"),
        ("a\r\nb", FormattingOptions(insertsFinalNewline: true), "a\r\nb\r\n"),
        ("a\r\n\r\n", FormattingOptions(trimsFinalNewlines: true), "a\r\n"),
        ("a\n\n", FormattingOptions(), "a\n\n"),
        ("", FormattingOptions(insertsFinalNewline: true), ""),
    ])
    func asTheEditorAsks(text: String, options: FormattingOptions, expected: String) {
        #expect(Self.formatted(text, options) == expected)
    }

    @Test func onlyTheLinesOfTheSelection() throws {
        let parsed = ResumeParser.parse("a \nb \nc \n")
        let change = try #require(Formatting.change(of: parsed, in: 3..<6))
        #expect(change.edits == [.deletion(of: 4..<5)])
    }

    @Test func dataStaysAsItIs() {
        let text = "{\"basics\": {\"name\": \"Ada\"} } \n\n"
        #expect(Self.formatted(text, FormattingOptions(trimsFinalNewlines: true), dialect: .json) == text)
    }
}
