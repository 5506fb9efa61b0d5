import CVModel
import CVParse

/// One kind of thing that may be done at a place.
///
/// To add a quick fix or a refactoring no provider is needed: they are library code, one file each in
/// `Sources/CVParse/Edits/QuickFixes` (see `QuickFix`) and `Sources/CVParse/Edits/Refactorings` (see `Refactoring`).
/// A provider is one file beside this one and one line of ``CodeActions/providers``.
protocol CodeActionProvider: Sendable {
    /// What it offers is all of this kind; it is only asked where the client wants the kind.
    static var kind: CodeActionKind { get }
    /// The likeliest first. Each is offered only where it turns out to be safe.
    static func actions(at place: CodeActionPlace) -> [OfferedAction]
}

/// Where actions are asked for.
struct CodeActionPlace {
    let parsed: ParsedResume
    /// Bytes; empty for a caret.
    let range: Range<Int>
    /// Those of the whole text that the settings leave on.
    let allFindings: [Finding]
    /// Whether what takes long is to be looked for: it is not where an editor only wants to know if there is anything.
    let isThorough: Bool

    /// The findings that touch the range.
    var findings: [Finding] { allFindings.filter { $0.range.touches(range) } }
}

/// Something that may be done, and the finding that it mends.
struct OfferedAction {
    var rewrite: Rewrite
    var finding: Finding?
}

extension Range<Int> {
    /// Whether two ranges share a byte or an end.
    fileprivate func touches(_ other: Range<Int>) -> Bool {
        lowerBound <= other.upperBound && other.lowerBound <= upperBound
    }
}
