import CVModel

/// Reads a résumé: bytes in, facts with their places out. Total: any input gives a result.
public enum ResumeParser {
    /// - Parameters:
    ///   - vocabulary: the names of skills that are known.
    ///   - earlier: another version of the same document, where there is one. What they have in common is not read
    ///     again; the result is the same as without it.
    public static func parse(
        _ source: SourceText, dialect: Dialect = .auto, vocabulary: SkillVocabulary = .standard,
        after earlier: ParsedResume? = nil
    ) -> ParsedResume {
        let dialect = self.dialect(of: source, given: dialect)
        var parsed = read(
            source, dialect: dialect, vocabulary, after: earlier?.dialect == dialect ? earlier : nil)
        parsed.dialect = dialect
        parsed.vocabulary = vocabulary
        return parsed
    }

    /// People give Markdown the ending .txt as well, and what they paste from elsewhere the ending .md.
    private static func dialect(of source: SourceText, given: Dialect) -> Dialect {
        switch given {
        case .plainText: PlainTextReader.holdsMarkdownHeadings(source) ? .auto : .plainText
        case .auto: PlainTextReader.holdsNoMarkup(source) ? .plainText : .auto
        default: given
        }
    }

    private static func read(
        _ source: SourceText, dialect: Dialect, _ vocabulary: SkillVocabulary, after earlier: ParsedResume?
    ) -> ParsedResume {
        if dialect == .json { return JSONResumeReader.read(source) }
        if dialect == .yaml { return YAMLResumeReader.read(source) }
        let known = earlier.flatMap { earlier in
            earlier.recognition.map { ($0, SourceChange(from: earlier.source, to: source)) }
        }
        let markup: MarkdownReading
        if dialect == .plainText {
            markup = MarkdownReading(tree: PlainTextReader.read(source))
        } else if let (recognition, change) = known {
            markup = MarkdownReader.read(source, dialect: dialect, after: recognition.markup, change)
        } else {
            markup = MarkdownReader.read(source, dialect, meter: nil)
        }
        let recognizer = Recognizer(markup, dialect: dialect, vocabulary: vocabulary, after: known)
        return recognizer.parsed(recognizer.recognition())
    }

    /// As ``parse(_:dialect:vocabulary:after:)``, of a string.
    public static func parse(
        _ text: String, dialect: Dialect = .auto, vocabulary: SkillVocabulary = .standard
    ) -> ParsedResume {
        parse(SourceText(text), dialect: dialect, vocabulary: vocabulary)
    }
}
