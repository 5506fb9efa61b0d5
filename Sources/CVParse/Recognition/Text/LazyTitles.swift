/// Titles that are written directly below a list, at the start of the line: "- Built a mill" and "**Clerk**, 2019 – 2020".
/// To Markdown they go on with the last item (CommonMark 5.2, laziness); to those who write so they begin the next entry.
struct LazyTitles {
    /// The item that a title has ended.
    private var ended = -1
    private var last: (item: Int, block: Int)?
    /// How many blocks there are more than Markdown knows.
    private var added = 0

    /// Makes a paragraph of such a title, and of the lines behind it up to the next item.
    mutating func release(_ line: inout TextLine, in text: VisibleText) {
        let block = line.block
        defer { last = (line.isItem ? line.item : ended, block) }
        if line.isItem, line.item == ended {
            leaveItem(&line)
        } else if line.isItem, let last, last.item == line.item, last.block == block, line.isWrapped,
            text.indentation(of: line) == 0, isTitle(line, in: text)
        {
            ended = line.item
            added += 1
            leaveItem(&line)
            line.isWrapped = false
        }
        line.block = block + added
    }

    private func leaveItem(_ line: inout TextLine) {
        line.kind = .paragraph
        line.item = -1
        line.listDepth = 0
    }

    /// In bold as a whole, or where it begins, with a year behind it.
    private func isTitle(_ line: TextLine, in text: VisibleText) -> Bool {
        guard line.words.count <= 20, text.bytes[line.range.upperBound - 1] != UInt8(ascii: ".") else {
            return false
        }
        // "###Coppermill" below "- Built mills", which needs no blank to those who write so.
        return line.style.contains(.bold) || text.bytes[line.range].starts(with: "##".utf8)
            || line.hasBoldLead
                && text.words[line.words].contains { $0.isNumber && (1950...2099).contains($0.number) }
    }
}
