/// The constructs beyond CommonMark that a dialect reads.
struct Syntax: OptionSet, Sendable {
    let rawValue: UInt32

    static let pipeTables = Syntax(rawValue: 1 << 0)
    /// Pandoc's simple and multiline tables.
    static let dashTables = Syntax(rawValue: 1 << 1)
    static let gridTables = Syntax(rawValue: 1 << 2)
    static let strikethrough = Syntax(rawValue: 1 << 3)
    /// Addresses without angle brackets.
    static let bareAutolinks = Syntax(rawValue: 1 << 4)
    static let taskLists = Syntax(rawValue: 1 << 5)
    static let footnotes = Syntax(rawValue: 1 << 6)
    static let frontMatter = Syntax(rawValue: 1 << 7)
    static let titleBlock = Syntax(rawValue: 1 << 8)
    static let lineBlocks = Syntax(rawValue: 1 << 9)
    static let definitionLists = Syntax(rawValue: 1 << 10)
    static let fencedDivs = Syntax(rawValue: 1 << 11)
    /// `{.class}` behind headings, links, spans, code; kramdown's `{: .class}`.
    static let attributes = Syntax(rawValue: 1 << 12)
    static let fancyLists = Syntax(rawValue: 1 << 13)
    /// `~sub~` and `^super^`.
    static let scripts = Syntax(rawValue: 1 << 14)
    static let tex = Syntax(rawValue: 1 << 15)
    static let math = Syntax(rawValue: 1 << 16)
    /// Liquid and Hugo tags.
    static let templates = Syntax(rawValue: 1 << 17)
    /// Pandoc asks for a blank line before a heading, a quote, a list; CommonMark does not.
    static let blankBeforeBlocks = Syntax(rawValue: 1 << 18)

    /// Indented prose is read as what it is.
    static let indentedText = Syntax(rawValue: 1 << 19)

    /// A backslash before a space keeps words together.
    static let escapedSpaces = Syntax(rawValue: 1 << 20)

    /// What stands directly below `<div>` on a line of its own is Markdown (Pandoc, `markdown_in_html_blocks`).
    static let markdownInDivisions = Syntax(rawValue: 1 << 21)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ dialect: Dialect) {
        switch dialect {
        case .commonmark:
            self = []
        case .gfm:
            self = [.pipeTables, .strikethrough, .bareAutolinks, .taskLists, .footnotes]
        case .pandoc:
            self = Syntax.all.subtracting([.bareAutolinks, .templates, .indentedText])
        case .auto, .plainText, .json, .yaml:
            self = Syntax.all.subtracting([.blankBeforeBlocks, .escapedSpaces])
        }
    }

    private static let all = Syntax(rawValue: (1 << 22) - 1)
}
