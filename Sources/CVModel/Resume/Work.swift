/// One position held (JSON Resume `work`).
public struct Work: Hashable, Sendable {
    public var name: String?
    public var location: String?
    public var description: String?
    public var position: String?
    public var url: String?
    public var startDate: PartialDate?
    public var endDate: PartialDate?
    public var summary: String?
    public var highlights: [String] = []
    public var keywords: [String] = []
    public var duration: StatedDuration?
    public var current: Bool?
    public var other = JSONObject()

    public init() {}
}
