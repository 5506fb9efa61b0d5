extension ParsedResume {
    /// The text after a change, read as this one was.
    package func reading(_ change: TextChange) -> ParsedResume {
        ResumeParser.parse(change.apply(to: source), dialect: dialect, vocabulary: vocabulary)
    }
}
