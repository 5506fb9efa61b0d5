import CVModel

/// Something that is wrong, doubtful or not understood, and where.
public struct Finding: Sendable, Hashable {
    public var problem: Problem
    /// Bytes, half-open.
    public var range: Range<Int>
    /// In a résumé that is data: the value that it is about.
    public var pointer: JSONPointer?

    public init(_ problem: Problem, at range: Range<Int>, pointer: JSONPointer? = nil) {
        self.problem = problem
        self.range = range
        self.pointer = pointer
    }

    /// How much it matters, worst first; the order is LSP's.
    public enum Severity: Int, Sendable, Hashable, Comparable {
        case error = 1
        case warning, information, hint
        public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
    }
}
