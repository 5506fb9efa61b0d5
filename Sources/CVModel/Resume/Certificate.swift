/// A certificate (JSON Resume `certificates`).
public struct Certificate: Hashable, Sendable {
    public var name: String?
    public var date: PartialDate?
    public var url: String?
    public var issuer: String?
    public var other = JSONObject()

    public init() {}
}
