import CVModel

/// A change of a résumé's text that a person may want: what it is called, the edits, and the facts that it is about.
///
/// It may be offered only where ``isSafe(on:dialect:)``: the text after it states the same facts, but for those that
/// it is about.
public struct Rewrite: Sendable, Hashable {
    /// What it is for.
    public enum Purpose: Sendable, Hashable {
        /// Mends what a finding is about.
        case quickFix
        /// Says the same in another form.
        case rewrite
        /// Brings a whole document into order.
        case organize
    }

    /// In the imperative, without a full stop: "Sort entries, newest first".
    public var title: String
    public var purpose: Purpose
    public var change: TextChange
    public var scope: FactScope
    /// Whether it is what most people want of all that may be done here. A preferred quick fix is also part of
    /// "fix all", so it must be right without a look at it.
    public var isPreferred: Bool

    public init(
        _ title: String, _ purpose: Purpose, _ change: TextChange, about scope: FactScope = .nothing,
        isPreferred: Bool = false
    ) {
        self.title = title
        self.purpose = purpose
        self.change = change
        self.scope = scope
        self.isPreferred = isPreferred
    }

    /// Whether the text after the change states what `parsed` states, but for what the change is about. Reads that
    /// text.
    public func isSafe(on parsed: ParsedResume, dialect: Dialect) -> Bool {
        let after = ResumeParser.parse(
            change.apply(to: parsed.source), dialect: dialect, vocabulary: parsed.vocabulary)
        return scope.allows(parsed.resume, toBecome: after.resume, knowing: parsed.vocabulary)
    }
}
