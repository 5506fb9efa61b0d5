/// A publication or a talk (JSON Resume `publications`).
public struct Publication: Hashable, Sendable {
    public var name: String?
    public var publisher: String?
    public var releaseDate: PartialDate?
    public var url: String?
    public var summary: String?
    public var other = JSONObject()

    public init() {}
}
