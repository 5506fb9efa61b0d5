/// Contacts that close a document, in a block quote or a block of their own: "> <ada@quill.example> • +44 113 496 0000 •
/// Leeds, UK". They belong to no section, whichever is last.
struct ContactFooter {
    let text: VisibleText

    /// The index of the footer's first line; the number of lines where there is none.
    func start() -> Int {
        let count = text.lines.count
        guard let last = text.lines.last else { return count }
        var start = count
        while start > 0, count - start <= 8,
            last.quoteDepth > 0
                ? text.lines[start - 1].quoteDepth > 0 : text.lines[start - 1].block == last.block
        {
            start -= 1
        }
        let lines = start..<count
        let words = lines.reduce(0) { $0 + text.lines[$1].words.count }
        let isFooter =
            start > 0 && lines.count <= 8 && words <= 40 && !last.isHeading && !last.isItem
            && lines.contains { !AddressScanner(text: text).emails(in: text.lines[$0].range).isEmpty }
        return isFooter ? start : count
    }
}
