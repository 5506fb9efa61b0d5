/// Where the person lives (JSON Resume `basics.location`).
public struct Location: Hashable, Sendable {
    public var address: String?
    public var postalCode: String?
    public var city: String?
    public var countryCode: String?
    public var region: String?
    public var other = JSONObject()

    public init() {}
}
