/// What a reader of findings wants to know: how much each kind matters, and where the checks draw their lines.
public struct Criteria: Sendable, Hashable {
    /// By the code of a finding; `.some(nil)` where it is switched off. Codes that are missing keep their own
    /// severity.
    public var severities: [String: Finding.Severity?] = [:]
    /// How many months may lie between two jobs.
    public var longestGap = 12
    /// How many characters a list item may have.
    public var longestHighlight = 400

    /// The defaults.
    public init() {}

    /// How much a kind of finding matters; `nil` where it is switched off.
    public func severity(of kind: FindingCode) -> Finding.Severity? {
        if let chosen = severities[kind.rawValue] { return chosen }
        return kind.isOptIn ? nil : kind.severity
    }

    /// How much a problem matters; `nil` where it is switched off.
    public func severity(of problem: Problem) -> Finding.Severity? { severity(of: problem.kind) }
}
