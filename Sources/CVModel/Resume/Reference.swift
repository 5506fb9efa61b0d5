/// What somebody says of the person (JSON Resume `references`).
public struct Reference: Hashable, Sendable {
    public var name: String?
    public var reference: String?
    public var other = JSONObject()

    public init() {}
}
