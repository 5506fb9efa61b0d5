import CVModel

/// Something that is wrong, doubtful or not understood, and where.
public struct Finding: Sendable, Hashable {
    public var problem: Problem
    /// Bytes, half-open.
    public var range: Range<Int>
    /// In a résumé that is data: the value that it is about.
    public var pointer: JSONPointer?
    /// Other places that have a part in it: what it disagrees with, what it repeats.
    public var related: [Related]

    /// A place elsewhere in the text, and what it has to do with the finding.
    public struct Related: Sendable, Hashable {
        /// Bytes, half-open.
        public var range: Range<Int>
        /// One English sentence without a full stop.
        public var message: String

        public init(_ message: String, at range: Range<Int>) {
            self.range = range
            self.message = message
        }
    }

    public init(
        _ problem: Problem, at range: Range<Int>, pointer: JSONPointer? = nil, related: [Related] = []
    ) {
        self.problem = problem
        self.range = range
        self.pointer = pointer
        self.related = related
    }

    /// How much it matters, worst first; the order is LSP's.
    public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
        case error = 1
        case warning, information, hint
        public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
    }
}
