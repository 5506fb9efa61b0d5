/// A group of skills, or one skill (JSON Resume `skills`).
public struct Skill: Hashable, Sendable {
    public var name: String?
    public var level: String?
    public var keywords: [String] = []
    public var other = JSONObject()

    public init() {}
}
