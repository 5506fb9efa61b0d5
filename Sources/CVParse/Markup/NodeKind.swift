/// What a node of a ``MarkupTree`` is. The names are CommonMark's and Pandoc's own.
public enum NodeKind: UInt8, Hashable, Sendable, CaseIterable {
    // Blocks.
    case document
    /// A YAML metadata block, fences included; one child `.frontMatterText` holds the YAML between them.
    case frontMatter
    case frontMatterText
    /// Pandoc's `% title / % author(s) / % date`; children are `.titleField`, in that order.
    case titleBlock
    case titleField
    /// ATX or setext; `level` says which (1…6).
    case heading
    case paragraph
    case blockQuote
    case bulletList
    /// `number` is the first item's number.
    case orderedList
    /// `taskState` is set for `[ ]` and `[x]`.
    case listItem
    case indentedCode
    /// Fenced; `destination` is the info string.
    case fencedCode
    /// Raw HTML between blocks; children are `.htmlTag`, `.htmlComment`, `.text`, `.softBreak`.
    case htmlBlock
    /// Raw TeX between blocks, such as `\newpage` or `\begin{center}`.
    case texBlock
    case thematicBreak
    case linkReferenceDefinition
    case footnoteDefinition
    /// Children: an optional `.tableCaption` and the `.tableRow`s; a row knows whether it `isHeader`.
    case table
    case tableCaption
    case tableRow
    case tableCell
    /// Pandoc's `| line` blocks; children are `.line`.
    case lineBlock
    case line
    case definitionList
    case definitionTerm
    case definition
    /// `::: {.class}` … `:::`.
    case fencedDiv
    /// Blocks that are indented as code would be, and are prose (dialect `auto`).
    case indentedText
    /// kramdown's `{: .class}` on a line of its own.
    case attributeBlock
    /// A Liquid, Jekyll or Hugo tag on a line of its own: `{% … %}`, `{{< … >}}`.
    case templateBlock

    // Inlines that hold inlines.
    case emphasis
    case strong
    case strikethrough
    case superscript
    case `subscript`
    /// `destination` is the target, wherever it is written.
    case link
    case image
    /// Pandoc's `[text]{.class}`.
    case span
    /// Pandoc's `^[text]`, a footnote where it is referred to.
    case inlineNote

    // Leaves.
    case text
    /// A character reference (`&amp;`); `literal` is what it stands for.
    case entity
    case softBreak
    case hardBreak
    /// A code span; its text is what stands between the backticks.
    case code
    /// `<https://…>` or a bare GFM address; `destination` has the scheme that it implies.
    case autolink
    /// One raw tag; `tagName` is its lower-case name with a leading `/` where it closes.
    case htmlTag
    case htmlComment
    /// `\hfill`, `\textbf` …: the command itself, its braces' text stays text.
    case tex
    case math
    case footnoteReference
    case templateTag
    /// `{.class #id key=value}` behind a heading, link, span or image, or kramdown's `{: …}`.
    case attributes
}

extension NodeKind {
    /// Whether nodes of this kind have no children, and text of their own.
    @inlinable public var isLeaf: Bool {
        switch self {
        case .text, .entity, .softBreak, .hardBreak, .code, .autolink, .htmlTag, .htmlComment, .tex, .math,
            .footnoteReference, .templateTag, .attributes, .frontMatterText, .indentedCode, .fencedCode,
            .texBlock,
            .attributeBlock, .templateBlock:
            true
        default: false
        }
    }
}
