/// A résumé: JSON Resume 1.0.0 and the keys that `Schemas/resume.schema.json` adds.
///
/// Every member is optional or may be empty: a résumé states what it states. Members that the model has no
/// name for, or whose value has another type, are kept in `other` and written back.
public struct Resume: Hashable, Sendable {
    public var basics: Basics?
    public var work: [Work] = []
    public var volunteer: [Volunteer] = []
    public var education: [Education] = []
    public var awards: [Award] = []
    public var certificates: [Certificate] = []
    public var publications: [Publication] = []
    public var skills: [Skill] = []
    public var languages: [Language] = []
    public var interests: [Interest] = []
    public var references: [Reference] = []
    public var projects: [Project] = []
    public var meta: Meta?
    public var other = JSONObject()

    public init() {}
}
