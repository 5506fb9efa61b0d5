/// What `--help` prints, at most 80 columns wide.
enum HelpText {
    /// The help of one command.
    static func text(of form: CommandForm) -> String {
        var text = paragraphs(form.abstract)
        if !form.discussion.isEmpty { text += "\n" + paragraphs(form.discussion) }
        text += "\nUsage: \(usage(of: form))\n"
        if let operand = form.operand {
            text += "\nArguments:\n" + row("<\(operand.name)>", operand.help)
        }
        return text + "\nOptions:\n" + rows(of: form.options)
    }

    /// The help of the program: its own options, and its commands.
    static func text(of form: CommandForm, commands: [any Command.Type]) -> String {
        var text = paragraphs(form.abstract) + "\n" + paragraphs(form.discussion)
        text += "\nUsage: \(form.name) --stdio\n       \(form.name) <command> [options]\n"
        text += "\nOptions:\n" + rows(of: form.options)
        text += "\nCommands:\n"
        for command in commands { text += row(command.form.name, command.form.abstract) }
        return text + "\n" + paragraphs("“\(form.name) <command> --help” says more of a command.")
    }

    /// `cv-lsp parse [--source-map] [--dialect <dialect>] <file>...`
    static func usage(of form: CommandForm) -> String {
        var words = ["cv-lsp", form.name]
        words += form.options.filter { !$0.help.isEmpty }.map { "[\(spelling(of: $0))]" }
        if let operand = form.operand {
            words.append("<\(operand.name)>" + (operand.count == .oneOrMore ? "..." : ""))
        }
        return words.joined(separator: " ")
    }

    private static func spelling(of option: CommandOption) -> String {
        "--\(option.name)" + (option.value.map { " <\($0)>" } ?? "")
    }

    private static func rows(of options: [CommandOption]) -> String {
        (options + [.help]).filter { !$0.help.isEmpty }.map { row(spelling(of: $0), $0.help) }.joined()
    }

    /// The columns that a name and the space behind it take, at least.
    private static let nameWidth = 24

    private static func row(_ name: String, _ help: String) -> String {
        let lines = wrapped(help, to: 80 - nameWidth)
        let indent = String(repeating: " ", count: nameWidth)
        var text = "  " + name
        if name.count + 4 > nameWidth {
            text += "\n" + indent
        } else {
            text += String(repeating: " ", count: nameWidth - 2 - name.count)
        }
        return text + lines.joined(separator: "\n" + indent) + "\n"
    }

    private static func paragraphs(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { wrapped($0, to: 80) }
            .joined(separator: "\n") + "\n"
    }

    /// The text in lines of at most `width` characters; a longer word has a line of its own.
    private static func wrapped(_ text: some StringProtocol, to width: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines.count - 1
            if lines[last].isEmpty {
                lines[last] = String(word)
            } else if lines[last].count + 1 + word.count <= width {
                lines[last] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
