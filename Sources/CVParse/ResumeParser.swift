import CVModel

/// Reads a résumé: bytes in, facts with their places out. Total: any input gives a result.
public enum ResumeParser {
    public static func parse(_ source: SourceText, dialect: Dialect = .auto) -> ParsedResume {
        // People give Markdown the ending .txt as well.
        let dialect = dialect == .plainText && PlainTextReader.holdsMarkdownHeadings(source) ? .auto : dialect
        var parsed = read(source, dialect: dialect)
        parsed.dialect = dialect
        return parsed
    }

    private static func read(_ source: SourceText, dialect: Dialect) -> ParsedResume {
        if dialect == .json { return JSONResumeReader.read(source) }
        if dialect == .yaml { return YAMLResumeReader.read(source) }
        let isPlain = dialect == .plainText
        let (tree, findings) =
            isPlain ? (PlainTextReader.read(source), []) : MarkdownReader.read(source, dialect: dialect)
        return Recognizer(tree: tree, dialect: dialect).recognize(tree: tree, findings: findings)
    }

    public static func parse(_ text: String, dialect: Dialect = .auto) -> ParsedResume {
        parse(SourceText(text), dialect: dialect)
    }
}
