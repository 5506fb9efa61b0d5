import CVModel

/// Where each fact stands: from a fact's path to its byte ranges, and back.
///
/// Invariant: the text at a fact's ranges, with markup and line breaks folded, is the fact (a date: parses to
/// it). A fact put together from several places has several ranges.
public struct SourceMap: Sendable {
    /// One fact and its places.
    public struct Place: Sendable, Hashable {
        public var path: FactPath
        /// In source order, half-open, in bytes; never empty.
        public var ranges: [Range<Int>]
    }

    /// In the order in which the facts were found.
    public private(set) var places: [Place] = []
    private var indices: [FactPath: Int] = [:]

    public init() {}

    /// Records where `path` stands; a second record of the same path adds its ranges.
    public mutating func add(_ path: FactPath, _ ranges: [Range<Int>]) {
        guard !ranges.isEmpty else { return }
        if let known = indices[path] {
            places[known].ranges += ranges
        } else {
            indices[path] = places.count
            places.append(Place(path: path, ranges: ranges))
        }
    }

    /// The ranges of one fact; empty where it has no place.
    public func ranges(of path: FactPath) -> [Range<Int>] {
        indices[path].map { places[$0].ranges } ?? []
    }

    /// The facts whose ranges hold `offset` (both ends included, as an editor's caret sees them).
    public func facts(at offset: Int) -> [FactPath] {
        places.filter { $0.ranges.contains { $0.lowerBound <= offset && offset <= $0.upperBound } }.map(
            \.path)
    }
}
