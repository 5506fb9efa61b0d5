/// About the file (JSON Resume `meta`).
public struct Meta: Hashable, Sendable {
    public var canonical: String?
    public var version: String?
    public var lastModified: String?
    public var other = JSONObject()

    public init() {}
}
