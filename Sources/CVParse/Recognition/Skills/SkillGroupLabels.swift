/// Lines of a skills section that name the group of those below them, without a sign of their own: items over nested
/// items, and lines over a list that is indented deeper.
struct SkillGroupLabels {
    private let text: VisibleText
    private var labels: Set<Int> = []
    /// Items that stand as deep as a label above them, and have none of their own.
    private var followers: Set<Int> = []

    init(text: VisibleText, lines: Range<Int>) {
        self.text = text
        readNestedItems(lines)
        for line in lines where isOverIndentedList(line, lines) { labels.insert(line) }
        let overLists = lines.filter { isOverList($0, lines) }
        if overLists.count > 1 { labels.formUnion(overLists) }
        let overItems = lines.filter { isOverItems($0, lines) }
        if overItems.count > 1 { labels.formUnion(overItems) }
    }

    func names(_ line: Int) -> Bool { labels.contains(line) }

    /// Whether a line goes on with what stands above the last label.
    func ends(at line: Int) -> Bool { followers.contains(line) }

    /// "Languages      Go, Rust": the gap that parts a label from a list in a text without markup.
    static func gap(in range: Range<Int>, of text: VisibleText) -> Range<Int>? {
        let bytes = text.bytes[range.lowerBound..<min(range.lowerBound + 48, range.upperBound)]
        var blanks = 0
        for at in bytes.indices {
            if bytes[at] == UInt8(ascii: ",") { return nil }
            if bytes[at] == 0x20 || bytes[at] == 0x09 {
                blanks += bytes[at] == 0x09 ? 3 : 1
                continue
            }
            if blanks > 2 {
                return text.holds(UInt8(ascii: ","), in: at..<range.upperBound) ? at - 1..<at : nil
            }
            blanks = 0
        }
        return nil
    }

    // MARK: Nested items

    /// "- Programming" over "  - Go" and "  - Rust", where most of the list's items have such lists below them; but "- Go"
    /// over "  - Gin" is a skill, and so is what sentences below it tell of.
    private mutating func readNestedItems(_ lines: Range<Int>) {
        var items: [Int: [Int]] = [:]
        for line in lines {
            let item = text.lines[line]
            guard item.isItem, line == lines.lowerBound || text.lines[line - 1].item != item.item else {
                continue
            }
            items[item.listDepth, default: []].append(line)
        }
        for siblings in items.values {
            let holders = siblings.filter { holdsShortItems($0, lines) }
            guard !holders.isEmpty, holders.count(where: namesSkill) * 2 < holders.count else { continue }
            labels.formUnion(holders)
            followers.formUnion(siblings.drop { $0 < holders[0] }.filter { !labels.contains($0) })
        }
    }

    /// "Frameworks" and "Soft skills" are names of groups, though the vocabulary has them.
    private func namesSkill(_ line: Int) -> Bool {
        let words = text.words[text.lines[line].words]
        return text.namesSkill(text.lines[line].range) && !SkillLabel.namesKind(words)
            && SectionNames.match(words)?.kind != .skills
    }

    /// Whether the items directly below one are deeper, and names rather than sentences.
    private func holdsShortItems(_ line: Int, _ lines: Range<Int>) -> Bool {
        let holder = text.lines[line]
        guard holder.words.count <= 6, !text.holds(UInt8(ascii: ","), in: holder.range) else { return false }
        let inner = text.lines[(line + 1)..<lines.upperBound].prefix {
            $0.isItem && $0.listDepth > holder.listDepth
        }
        return !inner.isEmpty && inner.allSatisfy { $0.words.count <= 5 }
    }

    // MARK: Indented lists

    /// "Cloud & Servers", and below it "    AWS, Terraform".
    private func isOverIndentedList(_ line: Int, _ lines: Range<Int>) -> Bool {
        guard lines.contains(line + 1), isParagraph(line), isParagraph(line + 1), !text.lines[line].isWrapped,
            text.lines[line].words.count <= 5,
            case let range = text.lines[line].range, !text.holds(UInt8(ascii: ","), in: range),
            SkillLabel.labelEnd(in: range, of: text) == nil,
            text.holds(UInt8(ascii: ","), in: text.lines[line + 1].range),
            line == lines.lowerBound || text.lines[line - 1].block != text.lines[line].block
                || text.indentation(of: text.lines[line - 1]) > text.indentation(of: text.lines[line])
        else { return false }
        return text.indentation(of: text.lines[line + 1]) > text.indentation(of: text.lines[line])
    }

    /// "Markup & Code", and below it "HTML, CSS, Git": the first line of a block, over the list that is the rest of it;
    /// several such blocks.
    private func isOverList(_ line: Int, _ lines: Range<Int>) -> Bool {
        let range = text.lines[line].range
        return lines.contains(line + 1) && isParagraph(line) && isParagraph(line + 1)
            && text.lines[line + 1].block == text.lines[line].block
            && (line == lines.lowerBound || text.lines[line - 1].block != text.lines[line].block)
            && (1...4).contains(text.lines[line].words.count)
            && text.firstSign(in: range) { ",.;|".utf8.contains($0) } == nil
            && SkillLabel.labelEnd(in: range, of: text) == nil
            && text.bytes[text.lines[line + 1].range].count { $0 == UInt8(ascii: ",") } > 1
            && (!text.namesSkill(range) || SkillLabel.namesKind(text.words[text.lines[line].words]))
    }

    /// "Backend", and below it "- Go" and "- Rust": several such lines name the lists under them.
    private func isOverItems(_ line: Int, _ lines: Range<Int>) -> Bool {
        let range = text.lines[line].range
        return lines.contains(line + 1) && text.lines[line].kind == .paragraph && !text.lines[line].isItem
            && text.lines[line + 1].isItem && (1...5).contains(text.lines[line].words.count)
            && text.firstSign(in: range) { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") } == nil
            && SkillLabel.labelEnd(in: range, of: text) == nil
    }

    private func isParagraph(_ line: Int) -> Bool {
        text.lines[line].kind == .paragraph || text.lines[line].kind == .code
    }
}
