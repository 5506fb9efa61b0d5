/// The name of one fact of a résumé: its place in the JSON Resume form.
///
/// Prints as a JSON pointer (RFC 6901), such as `/work/0/position`, `/skills/2/keywords/1`,
/// `/basics/location/city` or `/basics/profiles/0/url`; so one key names a fact in the model, in exported
/// JSON, in a schema violation, in a hover and in an edit. Indices are 0-based.
public struct FactPath: Hashable, Sendable {
    /// The top-level key.
    public var section: ResumeKey
    /// Which element of the section; `nil` for `basics`, which is an object, or for a whole section.
    public var entry: Int?
    /// The member of the entry; `nil` for a whole entry.
    public var field: ResumeKey?
    /// Which element of `field`, where that is a list.
    public var element: Int?
    /// The member of an object inside `field` (`location` and `profiles` of `basics`).
    public var member: ResumeKey?

    public init(
        _ section: ResumeKey, _ entry: Int? = nil, _ field: ResumeKey? = nil,
        _ element: Int? = nil, member: ResumeKey? = nil
    ) {
        self.section = section
        self.entry = entry
        self.field = field
        self.element = element
        self.member = member
    }

    /// A fact of `basics`, such as `.basics(.email)` or `.basics(.location, member: .city)`.
    public static func basics(
        _ field: ResumeKey, _ element: Int? = nil, member: ResumeKey? = nil
    ) -> FactPath {
        FactPath(.basics, nil, field, element, member: member)
    }

    /// The entry that this fact belongs to: `/work/0` of `/work/0/position`.
    public var ofEntry: FactPath { FactPath(section, entry) }
}

extension FactPath {
    /// One number of all five: many facts are looked up, and the spelling of keys need not be hashed.
    public func hash(into hasher: inout Hasher) { hasher.combine(mixed) }

    /// A number in which all five take part, spread over its low bits.
    package var mixed: Int {
        func ordinal(_ key: ResumeKey?) -> UInt64 { key.map { UInt64($0.ordinal) + 1 } ?? 0 }
        let keys = ordinal(section) | ordinal(field) << 8 | ordinal(member) << 16
        let entry = UInt64(truncatingIfNeeded: (entry ?? -1) + 1)
        let element = UInt64(truncatingIfNeeded: (element ?? -1) + 1)
        // Odd constants of well mixed bits (the golden ratio; splitmix64).
        var mixed = (keys ^ entry << 24) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 32 ^ element) &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: mixed ^ mixed >> 31)
    }
}

extension FactPath: CustomStringConvertible {
    public var description: String {
        var text = "/" + section.rawValue
        if let entry { text += "/\(entry)" }
        if let field { text += "/" + field.rawValue }
        if let element { text += "/\(element)" }
        if let member { text += "/" + member.rawValue }
        return text
    }
}

extension FactPath {
    /// The fact at a place of a JSON Resume; `nil` where the place names no fact that the model has a key for.
    public init?(_ pointer: JSONPointer) {
        var steps = pointer.steps[...]
        guard let section = steps.popFirst().flatMap(ResumeKey.init) else { return nil }
        self.init(section)
        guard let first = steps.popFirst() else { return }
        if let index = JSONPointer.index(first) {
            entry = index
            guard let step = steps.popFirst() else { return }
            guard let key = ResumeKey(rawValue: step) else { return nil }
            field = key
        } else {
            guard let key = ResumeKey(rawValue: first) else { return nil }
            field = key
        }
        if let step = steps.first, let index = JSONPointer.index(step) {
            element = index
            steps.removeFirst()
        }
        guard let last = steps.popFirst() else { return }
        guard let key = ResumeKey(rawValue: last), steps.isEmpty else { return nil }
        member = key
    }
}
