import Testing

@testable import CVParse

/// What fuzzing found.
struct RegressionTests {
    @Test(arguments: [
        // The row began behind its first cell, where the line is indented.
        "+--------+---+\n    | B  |\n+========+===+\n| x      | y |\n+--------+---+\n"
    ])
    func treesKeepTheirInvariants(_ text: String) {
        for dialect in Dialect.allCases {
            let tree = MarkdownReader.read(SourceText(text), dialect: dialect).tree
            #expect(TreeInvariants.violations(tree).isEmpty)
        }
    }
}
