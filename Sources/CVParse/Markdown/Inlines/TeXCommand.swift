/// A TeX command as it is written: `\hfill`, `\vspace{1em}`, `\page[yes]`, `\textbf{`.
struct TeXCommand {
    let name: Range<Int>
    /// Behind the command and its arguments; behind the `{` where the argument is text.
    let end: Int
    let opensText: Bool

    /// Arguments longer than this are not looked through.
    private static let longestArgument = 1000

    init?(_ text: Bytes, at start: Int, limit: Int) {
        guard start + 1 < limit, text[start] == "\\", text[start + 1].isLetter else { return nil }
        var position = text.skip(from: start + 1, to: limit) { $0.isLetter }
        name = start + 1..<position
        if position < limit, text[position] == "*" { position += 1 }
        let arguments = Self.argumentCount[String(decoding: text[name], as: UTF8.self)]
        var taken = 0
        while position < limit {
            if text[position] == "[", let close = Self.close(text, position, limit, "[", "]") {
                position = close
            } else if text[position] == "{", taken < arguments ?? 0,
                let close = Self.close(text, position, limit, "{", "}")
            {
                position = close
                taken += 1
            } else {
                break
            }
        }
        if position < limit, text[position] == "{", Self.close(text, position, limit, "{", "}") != nil {
            end = position + 1
            opensText = true
        } else {
            end = position
            opensText = false
        }
    }

    /// Whether the command sets its own name, as a word: `\LaTeX`.
    func isWord(_ text: Bytes) -> Bool { Self.words.contains(text.string(name)) }

    private static let words: Set<String> = [
        "LaTeX", "LaTeXe", "TeX", "XeTeX", "XeLaTeX", "LuaTeX", "LuaLaTeX", "BibTeX",
    ]

    /// Whether the command parts blocks: it may stand right below a paragraph.
    func isStructural(_ text: Bytes) -> Bool {
        Self.structural.contains(String(decoding: text[name], as: UTF8.self))
    }

    private static func close(
        _ text: Bytes, _ start: Int, _ limit: Int, _ opening: Unicode.Scalar, _ closing: Unicode.Scalar
    ) -> Int? {
        var depth = 0
        for position in start..<min(limit, start + longestArgument) {
            if text[position] == opening { depth += 1 }
            if text[position] == closing { depth -= 1 }
            if text[position] == 0x0A { return nil }
            if depth == 0 { return position + 1 }
        }
        return nil
    }

    private static let structural: Set<String> = [
        "begin", "end", "newpage", "page", "pagebreak", "clearpage", "cleardoublepage", "vspace", "bigskip",
        "medskip", "smallskip",
    ]

    /// How many arguments in braces are no text to read.
    private static let argumentCount: [String: Int] = [
        "begin": 1, "end": 1, "vspace": 1, "hspace": 1, "vskip": 1, "hskip": 1, "usepackage": 1, "color": 1,
        "textcolor": 1, "colorbox": 1, "input": 1, "include": 1, "includegraphics": 1, "label": 1, "ref": 1,
        "href": 1, "fontsize": 2, "setlength": 2, "addtolength": 2, "pagestyle": 1, "thispagestyle": 1,
        "newcommand": 2, "renewcommand": 2, "definecolor": 3, "setmainfont": 1, "fontfamily": 1,
        "linespread": 1,
        "rule": 2, "raisebox": 1, "parbox": 1, "pagenumbering": 1, "geometry": 1, "hypersetup": 1, "cite": 1,
        "phantomsection": 0, "pagecolor": 1, "documentclass": 1, "setcounter": 2, "cventry": 0,
    ]
}

extension InlineReader {
    mutating func readTeXCommand(at position: Int) -> Int? {
        guard syntax.contains(.tex), isBoundary(position),
            let command = TeXCommand(text, at: position, limit: limit)
        else { return nil }
        if command.isWord(text) {
            flush(to: position)
            pending = command.name.lowerBound
            return command.name.upperBound
        }
        if command.opensText { openTeXBraces += 1 }
        return addLeaf(.tex, position..<command.end)
    }

    /// A backslash within a word, as in a path, begins no command.
    private func isBoundary(_ position: Int) -> Bool {
        guard position > content.start, pending < position else { return true }
        let before = text[position - 1]
        return !before.isAlphanumeric && before < 0x80 && before != ":" && before != "\\"
    }

    /// The brace that ends the text of a TeX command.
    mutating func readClosingBrace(at position: Int) -> Int? {
        guard openTeXBraces > 0 else { return nil }
        openTeXBraces -= 1
        return addLeaf(.tex, position..<position + 1)
    }
}
