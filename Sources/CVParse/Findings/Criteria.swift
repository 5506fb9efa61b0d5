/// What a reader of findings wants to know: how much each kind matters, and where the checks draw their lines.
public struct Criteria: Sendable, Hashable {
    /// By the code of a finding; `.some(nil)` where it is switched off. Codes that are missing keep their own
    /// severity.
    public var severities: [String: Finding.Severity?] = [:]

    /// The defaults.
    public init() {}

    /// How much a problem matters; `nil` where it is switched off.
    public func severity(of problem: Problem) -> Finding.Severity? {
        if let chosen = severities[problem.code] { return chosen }
        return problem.isOptIn ? nil : problem.severity
    }
}
