/// How a text is to be formatted; the names are those of LSP's `FormattingOptions`.
public struct FormattingOptions: Sendable, Hashable {
    /// Spaces at the end of a line go, but for those that break it.
    public var trimsTrailingSpace: Bool
    /// The last line ends with a line break.
    public var insertsFinalNewline: Bool
    /// No empty lines stand at the end.
    public var trimsFinalNewlines: Bool

    public init(
        trimsTrailingSpace: Bool = true, insertsFinalNewline: Bool = false, trimsFinalNewlines: Bool = false
    ) {
        self.trimsTrailingSpace = trimsTrailingSpace
        self.insertsFinalNewline = insertsFinalNewline
        self.trimsFinalNewlines = trimsFinalNewlines
    }
}

/// One thing about the form of a text that should be alike everywhere. A rule is one file beside this one and one
/// line of ``Formatting/rules``.
protocol FormattingRule: Sendable {
    /// What is not as it should be; nothing where a text has just been formatted.
    static func edits(in parsed: ParsedResume, _ options: FormattingOptions) -> [TextEdit]
}

/// Brings the form of a résumé in order, as its author writes most of it, and leaves what it says.
public enum Formatting {
    private static let rules: [any FormattingRule.Type] = [
        ListMarkers.self,
        DateDashes.self,
        PipeTableColumns.self,
        TrailingSpace.self,
        FinalNewline.self,
    ]

    /// The edits that are due, those of them that leave every fact as it is; `nil` where there are none.
    ///
    /// - Parameter range: bytes; only edits inside it are made. `nil` for the whole text.
    public static func change(
        of parsed: ParsedResume, in range: Range<Int>? = nil,
        _ options: FormattingOptions = FormattingOptions()
    ) -> TextChange? {
        // A résumé that is data is formatted by those who know its format.
        guard parsed.tree.nodeCount > 1 else { return nil }
        let due = rules.flatMap { $0.edits(in: parsed, options) }.filter { edit in
            range.map { $0.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= $0.upperBound }
                ?? true
        }
        var safe = SafeEdits(parsed: parsed)
        safe.add(due.map { [$0] })
        return TextChange(safe.edits, in: parsed.source)
    }
}
