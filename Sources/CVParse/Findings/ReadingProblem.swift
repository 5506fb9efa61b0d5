/// What a reader could not read, or not all of.
public enum ReadingProblem: Sendable, Hashable {
    /// Part of the text is deeper, wider or longer than is read; it stays text.
    case limitReached(ReadingLimit, maximum: Int)
    /// The YAML before the text cannot be read. The line counts from the start of the file; both are 1-based, and
    /// columns count characters.
    case brokenFrontMatter(line: Int, column: Int, message: String)
    /// TOML before the text, which is passed over.
    case tomlFrontMatter

    /// What is bounded.
    public enum ReadingLimit: String, Sendable, Hashable, CaseIterable {
        case bytes, nesting, tableColumns, gridNesting, frontMatterValues, frontMatterDepth
    }

    var kind: FindingCode {
        switch self {
        case .limitReached: .limitReached
        case .brokenFrontMatter: .brokenFrontMatter
        case .tomlFrontMatter: .tomlFrontMatter
        }
    }

    var message: String {
        switch self {
        case .limitReached(.bytes, let maximum): "Files of more than \(maximum) bytes are not read"
        case .limitReached(.nesting, let maximum): "What is nested more than \(maximum) deep is read as text"
        case .limitReached(.tableColumns, let maximum):
            "Tables of more than \(maximum) columns are read as text"
        case .limitReached(.gridNesting, let maximum):
            "Tables nested more than \(maximum) deep are read as text"
        case .limitReached(.frontMatterValues, let maximum): "Front matter is read up to \(maximum) values"
        case .limitReached(.frontMatterDepth, let maximum): "Front matter is read \(maximum) levels deep"
        case .brokenFrontMatter(let line, let column, let message):
            "This is not YAML: \(message) (line \(line), column \(column))"
        case .tomlFrontMatter: "Front matter in TOML is not read; write YAML between --- lines"
        }
    }
}
