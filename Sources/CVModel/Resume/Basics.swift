/// Who the résumé is about (JSON Resume `basics`).
public struct Basics: Hashable, Sendable {
    public var name: String?
    public var label: String?
    public var image: String?
    public var email: String?
    public var phone: String?
    public var url: String?
    public var summary: String?
    public var location: Location?
    public var profiles: [Profile] = []
    public var other = JSONObject()

    public init() {}
}
