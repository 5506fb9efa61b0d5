/// An award (JSON Resume `awards`).
public struct Award: Hashable, Sendable {
    public var title: String?
    public var date: PartialDate?
    public var awarder: String?
    public var summary: String?
    public var other = JSONObject()

    public init() {}
}
