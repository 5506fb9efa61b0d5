import Testing

@testable import cv_lsp

@Suite struct HelpTextTests {
    @Test func saysWhatACommandTakes() {
        let form = CommandForm(
            name: "show", abstract: "Show files.",
            discussion: "A paragraph.\n\nAnother one.",
            operand: .init(name: "file", help: "The files; - is standard input.", count: .oneOrMore),
            options: [
                CommandOption(
                    name: "color", value: "when",
                    help: "Whether to use colours, which a terminal has and most files have not."),
                CommandOption(name: "secret", help: ""),
                CommandOption(name: "a-name-of-some-length", value: "value", help: "Long."),
            ])
        #expect(
            HelpText.text(of: form) == """
                Show files.

                A paragraph.

                Another one.

                Usage: cv-lsp show [--color <when>] [--a-name-of-some-length <value>] <file>...

                Arguments:
                  <file>                The files; - is standard input.

                Options:
                  --color <when>        Whether to use colours, which a terminal has and most
                                        files have not.
                  --a-name-of-some-length <value>
                                        Long.
                  --help                Show this help.

                """)
    }

    /// A terminal of 80 columns shows the help as it is meant.
    @Test(arguments: RootCommand.commands.map { $0.form.name })
    func staysInEightyColumns(_ name: String) throws {
        let help = try Program.run([name, "--help"])
        #expect(help.exitCode == 0)
        for line in help.output.split(separator: "\n") where !line.hasPrefix("Usage: ") {
            #expect(line.count <= 80, "\(line)")
        }
    }
}
