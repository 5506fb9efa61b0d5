import CVModel

/// Reads a résumé: bytes in, facts with their places out. Total: any input gives a result.
public enum ResumeParser {
    /// - Parameter vocabulary: the names of skills that are known.
    public static func parse(
        _ source: SourceText, dialect: Dialect = .auto, vocabulary: SkillVocabulary = .standard
    ) -> ParsedResume {
        // People give Markdown the ending .txt as well.
        let dialect = dialect == .plainText && PlainTextReader.holdsMarkdownHeadings(source) ? .auto : dialect
        var parsed = read(source, dialect: dialect, vocabulary)
        parsed.dialect = dialect
        parsed.vocabulary = vocabulary
        return parsed
    }

    private static func read(
        _ source: SourceText, dialect: Dialect, _ vocabulary: SkillVocabulary
    ) -> ParsedResume {
        if dialect == .json { return JSONResumeReader.read(source) }
        if dialect == .yaml { return YAMLResumeReader.read(source) }
        let isPlain = dialect == .plainText
        let (tree, findings) =
            isPlain ? (PlainTextReader.read(source), []) : MarkdownReader.read(source, dialect: dialect)
        return Recognizer(tree: tree, dialect: dialect, vocabulary: vocabulary).recognize(
            tree: tree, findings: findings)
    }

    public static func parse(
        _ text: String, dialect: Dialect = .auto, vocabulary: SkillVocabulary = .standard
    ) -> ParsedResume {
        parse(SourceText(text), dialect: dialect, vocabulary: vocabulary)
    }
}
