/// Voluntary, club or community work (JSON Resume `volunteer`).
public struct Volunteer: Hashable, Sendable {
    public var organization: String?
    public var position: String?
    public var url: String?
    public var startDate: PartialDate?
    public var endDate: PartialDate?
    public var summary: String?
    public var highlights: [String] = []
    public var current: Bool?
    public var other = JSONObject()

    public init() {}
}
