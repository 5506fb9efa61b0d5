/// Where reading stops trying. Past a limit, text stays text and a finding says so; nothing is lost.
enum Limits {
    /// Bytes: offsets in the tree are 32 bits wide, and a résumé is some kilobytes.
    static let bytes = 1 << 30
    /// An offset behind the end of any text.
    static let beyondBytes = bytes + 1
    /// Containers (quotes, lists, items …) in one another. A blank line is matched against each of them, so this
    /// bounds the work for a line. The deepest of 219 real résumés nests 6.
    static let nesting = 100
    /// Backticks that open a code span: where the next run of the same length stands is remembered by length.
    static let backticks = 80
    /// Parentheses in one another in a link's target (CommonMark 6.3 asks for at least three, cmark takes 32).
    static let linkParentheses = 32
    /// Bytes of a link label (CommonMark 6.3: 999 characters).
    static let labelBytes = 999
    /// Digits of a list number (CommonMark 5.2: nine, so that it fits 32 bits).
    static let listNumberDigits = 9
    /// Columns of a table. Wider rows are rows of text: 200 columns fill no page.
    static let tableColumns = 200
    /// Bytes of front matter: libyaml takes time in proportion to its size times its depth.
    static let frontMatterBytes = 1 << 20
    /// Values in front matter, each alias counted as often as it repeats: no résumé has a thousand.
    static let frontMatterValues = 10_000
    /// Collections in one another in front matter: JSON Resume nests four deep.
    static let frontMatterDepth = 64
    /// Grid tables in cells of grid tables.
    static let gridNesting = 3
}
