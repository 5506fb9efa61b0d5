/// A course of study (JSON Resume `education`).
public struct Education: Hashable, Sendable {
    public var institution: String?
    public var url: String?
    public var area: String?
    public var studyType: String?
    public var startDate: PartialDate?
    public var endDate: PartialDate?
    public var score: String?
    public var courses: [String] = []
    public var current: Bool?
    public var other = JSONObject()

    public init() {}
}
