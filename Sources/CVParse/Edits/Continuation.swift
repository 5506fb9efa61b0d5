/// How the text goes on where a line has just been broken.
public enum Continuation {
    /// - Parameter offset: the caret's byte offset, in the line that has just begun.
    /// - Returns: what puts the sign of the next item or row there, or takes away an item or row that was left empty;
    ///   `nil` where there is nothing to do.
    public static func change(behindLineBreakAt offset: Int, in parsed: ParsedResume) -> TextChange? {
        let source = parsed.source
        let number = source.lines.line(ofUTF8Offset: offset)
        guard number > 0, let line = source.lines.range(ofLine: number),
            line.contains(offset) || offset == line.upperBound,
            let before = source.lines.range(ofLine: number - 1), parsed.dialect != .json,
            parsed.dialect != .yaml,
            source.bytes[line.lowerBound..<offset].allSatisfy(\.isBlankOrBreak),
            !parsed.tree.isVerbatim(at: before.lowerBound)
        else { return nil }
        // An editor that has put the next sign itself needs no help.
        let rest = source.string(in: offset..<line.upperBound)
        guard let next = item(source.string(in: before)) ?? row(before, rest, in: source) else { return nil }
        let edit: TextEdit =
            switch next {
            case .ends: TextEdit(before.lowerBound..<offset, "")
            case .goesOn(let sign):
                rest.hasPrefix(sign.drop { $0 == " " }) && !sign.isEmpty
                    ? TextEdit(offset..<offset, "") : TextEdit(line.lowerBound..<offset, sign)
            }
        return TextChange([edit], in: source)
    }

    private enum Next {
        case goesOn(String)
        case ends
    }

    /// `- `, `* `, `+ `, `• `, `3. `, `3) `, each with its indentation.
    private static func item(_ line: String) -> Next? {
        let indentation = line.prefix { $0 == " " || $0 == "\t" }
        let text = line.dropFirst(indentation.count)
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        var sign: String
        var rest: Substring
        if digits.isEmpty {
            guard let first = text.first, "-*+•".contains(first) else { return nil }
            sign = String(first)
            rest = text.dropFirst()
        } else {
            guard digits.count < 10, let number = Int(digits), let mark = text.dropFirst(digits.count).first,
                mark == "." || mark == ")"
            else { return nil }
            sign = "\(number + 1)\(mark)"
            rest = text.dropFirst(digits.count + 1)
        }
        let blanks = rest.prefix { $0 == " " || $0 == "\t" }
        rest = rest.dropFirst(blanks.count)
        if rest.isEmpty { return .ends }
        guard !blanks.isEmpty else { return nil }
        for task in ["[ ] ", "[x] ", "[X] "] where rest.hasPrefix(task) {
            sign += " [ ]"
            if rest.count == task.count { return .ends }
        }
        // "* * *" is a rule, and "- - -" as well.
        guard rest.contains(where: { $0 != " " && $0 != text.first }) else { return nil }
        return .goesOn(indentation + sign + blanks)
    }

    /// A row of bars with as many cells as the one before.
    private static func row(_ before: Range<Int>, _ rest: String, in source: SourceText) -> Next? {
        let text = source.bytes.trimmed(before) { $0 == 0x20 || $0 == 0x09 }
        guard text.count > 2, source.bytes[text.lowerBound] == UInt8(ascii: "|"),
            source.bytes[text.upperBound - 1] == UInt8(ascii: "|"), rest.isEmpty
        else { return nil }
        var bars = 0
        var isEscaped = false
        for byte in source.bytes[text] {
            if byte == UInt8(ascii: "|"), !isEscaped { bars += 1 }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        if source.bytes[text].allSatisfy({ $0 == UInt8(ascii: "|") || $0.isBlankOrBreak }) { return .ends }
        let indentation = source.string(in: before.lowerBound..<text.lowerBound)
        return .goesOn(indentation + "|" + String(repeating: "  |", count: max(bars - 1, 1)))
    }
}

extension MarkupTree {
    /// Whether a byte stands where signs of lists mean nothing: in code, in metadata, in other languages.
    fileprivate func isVerbatim(at offset: Int) -> Bool {
        subtree(root).contains { node in
            switch kind(node) {
            case .fencedCode, .frontMatter, .htmlComment, .htmlBlock, .texBlock, .titleBlock:
                range(node).lowerBound < offset + 1 && offset < range(node).upperBound
            default: false
            }
        }
    }
}
