/// An interest (JSON Resume `interests`).
public struct Interest: Hashable, Sendable {
    public var name: String?
    public var keywords: [String] = []
    public var other = JSONObject()

    public init() {}
}
