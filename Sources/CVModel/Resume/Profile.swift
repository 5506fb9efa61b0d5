/// An account on a network (JSON Resume `basics.profiles`).
public struct Profile: Hashable, Sendable {
    public var network: String?
    public var username: String?
    public var url: String?
    public var other = JSONObject()

    public init() {}
}
