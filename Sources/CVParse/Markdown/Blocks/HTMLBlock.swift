/// HTML blocks: seven start conditions, and how each ends (CommonMark 4.6).
extension BlockReader {
    mutating func beginHTMLBlock() -> Start {
        let start = line.nonspace
        guard let condition = htmlStartCondition(at: start), condition != 7 || !isParagraphOpen else {
            return .none
        }
        let block = begin(.htmlBlock)
        blocks[Int(block)].number = condition
        addRawLine()
        if endsHTMLBlock(condition, from: start) { leaf = -1 }
        return .done
    }

    mutating func continueHTMLBlock() -> Bool {
        let condition = blocks[Int(leaf)].number
        if condition == Self.divisionTag {
            if !line.isBlank, line.indent < 4, bytes[line.nonspace] != "<" {
                closeLeaf()
                return false
            }
            // HTML goes on, or another tag has its line to itself.
            blocks[Int(leaf)].number =
                htmlStartCondition(at: line.nonspace) == Self.divisionTag ? Self.divisionTag : 6
        }
        if condition >= 6, syntax.contains(.markdownInDivisions), !line.isBlank, line.indent < 4,
            let signs = atxSigns(), signs.upperBound < line.end
        {
            // "# Work" below a picture: whoever wrote it meant a heading.
            closeLeaf()
            return false
        }
        if condition >= 6, line.isBlank {
            leaf = -1
            return true
        }
        addRawLine()
        if endsHTMLBlock(condition, from: line.offset) { leaf = -1 }
        return true
    }

    /// Beside CommonMark's seven start conditions: a `div` or its like whose tag has the line to itself.
    private static let divisionTag: Int32 = 8

    private func htmlStartCondition(at start: Int) -> Int32? {
        let end = line.end
        guard start + 1 < end else { return nil }
        switch bytes[start + 1] {
        case "!":
            if bytes.hasASCII("<!--", at: start, limit: end) { return 2 }
            if bytes.hasASCII("<![CDATA[", at: start, limit: end) { return 5 }
            return start + 2 < end && bytes[start + 2].isLetter ? 4 : nil
        case "?": return 3
        default: break
        }
        let isClosing = bytes[start + 1] == "/"
        let nameStart = start + (isClosing ? 2 : 1)
        let nameEnd = bytes.skip(from: nameStart, to: min(end, nameStart + 12)) { $0.isAlphanumeric }
        if nameEnd > nameStart {
            let name = String(decoding: bytes[nameStart..<nameEnd].map(\.lowercased), as: UTF8.self)
            let isBounded = nameEnd == end || bytes[nameEnd].isSpaceOrTab || bytes[nameEnd] == ">"
            if !isClosing, isBounded, HTMLNames.verbatim.contains(name) { return 1 }
            let isSelfClosing = bytes.hasASCII("/>", at: nameEnd, limit: end)
            if isBounded || isSelfClosing, HTMLNames.blocks.contains(name) {
                let isAlone = HTMLNames.divisions.contains(name) && isOnlyTag(at: start)
                return isAlone && syntax.contains(.markdownInDivisions) ? Self.divisionTag : 6
            }
        }
        return isOnlyTag(at: start) ? 7 : nil
    }

    /// Whether nothing but blanks follows the tag that begins there.
    private func isOnlyTag(at start: Int) -> Bool {
        guard let tagEnd = HTMLTag.end(bytes, at: start, limit: line.end) else { return false }
        return bytes.skip(from: tagEnd, to: line.end) { $0.isSpaceOrTab } == line.end
    }

    private func endsHTMLBlock(_ condition: Int32, from start: Int) -> Bool {
        switch condition {
        case 1:
            HTMLNames.verbatimEnds.contains { find($0, from: start) }
        case 2: find("-->", from: start)
        case 3: find("?>", from: start)
        case 4: find(">", from: start)
        case 5: find("]]>", from: start)
        default: false
        }
    }

    private func find(_ text: StaticString, from start: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard line.end - start >= count else { return false }
        return (start...(line.end - count)).contains {
            bytes.hasASCII(text, at: $0, limit: line.end, foldingCase: true)
        }
    }
}

/// The names of elements that CommonMark 4.6 lists.
enum HTMLNames {
    static let verbatim: Set<String> = ["pre", "script", "style", "textarea"]
    /// Those that hold blocks and say nothing about them.
    static let divisions: Set<String> = [
        "div", "section", "article", "aside", "main", "header", "footer", "center",
    ]
    static let verbatimEnds: [StaticString] = ["</pre>", "</script>", "</style>", "</textarea>"]
    static let blocks: Set<String> = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
        "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
        "html",
        "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup",
        "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead",
        "title", "tr", "track", "ul",
    ]
}
