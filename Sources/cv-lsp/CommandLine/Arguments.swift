/// What a command was called with, taken apart as getopt_long(3) does: options anywhere, `--name=value` or
/// `--name value`, `-h` for the help, `--` before operands that begin with a dash.
///
/// Our own, for the sake of size: swift-argument-parser brings FoundationEssentials and the parser of regular
/// expressions, 6.4 MB of a static binary, to read half a dozen options.
struct Arguments: Sendable {
    private(set) var operands: [String] = []
    /// By the option's name; of one given twice the last counts. Empty for an option without a value.
    private var values: [String: String] = [:]

    /// - Parameter words: without the program's and the command's name.
    /// - Throws: `UsageError` where they do not have the form.
    init(_ words: [String], for form: CommandForm) throws(UsageError) {
        try take(words, form)
        if has(.help) { return }
        switch form.operand {
        case nil where !operands.isEmpty:
            throw UsageError("unexpected “\(operands[0])”")
        case let operand? where operands.isEmpty:
            throw UsageError("expected a \(operand.name)")
        case let operand? where operand.count == .one && operands.count > 1:
            throw UsageError("unexpected “\(operands[1])”: expected one \(operand.name)")
        default: break
        }
    }

    func has(_ option: CommandOption) -> Bool { values[option.name] != nil }

    /// The value of an option, one of a few words; `nil` where the option is not given.
    func value<Value: RawRepresentable<String> & CaseIterable>(
        of option: CommandOption, as _: Value.Type
    ) throws(UsageError) -> Value? {
        guard let word = values[option.name] else { return nil }
        guard let value = Value(rawValue: word) else {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError("--\(option.name) cannot be “\(word)”: expected one of \(known)")
        }
        return value
    }

    private mutating func take(_ words: [String], _ form: CommandForm) throws(UsageError) {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                return
            } else if word == "-h" {
                values[CommandOption.help.name] = ""
            } else if word.hasPrefix("-"), word != "-" {
                try takeOption(word, &rest, form)
            } else {
                operands.append(word)
            }
        }
    }

    private mutating func takeOption(
        _ word: String, _ rest: inout ArraySlice<String>, _ form: CommandForm
    ) throws(UsageError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let option = (form.options + [.help]).first(where: { "--" + $0.name == parts[0] }) else {
            throw UsageError("no option “\(parts[0])”")
        }
        switch (takesValue: option.value != nil, value: parts.dropFirst().first) {
        case (true, let value?): values[option.name] = String(value)
        case (true, nil):
            guard let value = rest.popFirst() else { throw UsageError("\(word) needs a value") }
            values[option.name] = value
        case (false, nil): values[option.name] = ""
        case (false, .some): throw UsageError("\(parts[0]) takes no value")
        }
    }
}
