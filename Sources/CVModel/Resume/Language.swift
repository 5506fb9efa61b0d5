/// A human language (JSON Resume `languages`).
public struct Language: Hashable, Sendable {
    public var language: String?
    public var fluency: String?
    public var other = JSONObject()

    public init() {}
}
