import CVModel

/// The facts that a change of the text is about: all others stay as they are.
public struct FactScope: Sendable, Hashable {
    /// Places in the JSON form whose values may differ, or be there before or after only.
    private var places: Set<JSONPointer> = []
    /// Lists in the JSON form whose elements may come in another order.
    private var orders: Set<JSONPointer> = []
    /// Lists of skills in the JSON form of which one may be named more or less often.
    private var repetitions: Set<JSONPointer> = []

    /// No fact: the text is only written in another way.
    public static let nothing = FactScope()

    /// The facts at and below these paths, such as `/basics/email`, `/work/2/keywords` or `/skills`.
    public static func facts(_ paths: FactPath...) -> FactScope {
        var scope = FactScope()
        scope.places = pointers(paths)
        return scope
    }

    /// The order of a list: that of `/work`, or of `/skills/0/keywords`.
    public static func order(of paths: FactPath...) -> FactScope {
        var scope = FactScope()
        scope.orders = pointers(paths)
        return scope
    }

    /// How often a list of skills names the same one: of `/skills/0/keywords`.
    public static func repetitions(in paths: FactPath...) -> FactScope {
        var scope = FactScope()
        scope.repetitions = pointers(paths)
        return scope
    }

    private static func pointers(_ paths: [FactPath]) -> Set<JSONPointer> {
        Set(paths.compactMap { JSONPointer($0.description) })
    }

    /// What either is about.
    public func union(_ other: FactScope) -> FactScope {
        var union = self
        union.places.formUnion(other.places)
        union.orders.formUnion(other.orders)
        union.repetitions.formUnion(other.repetitions)
        return union
    }

    /// Whether two résumés state the same, but for what this is about.
    ///
    /// - Parameter vocabulary: which spellings name the same skill.
    public func allows(
        _ before: Resume, toBecome after: Resume, knowing vocabulary: SkillVocabulary = .standard
    ) -> Bool {
        before == after || without(before.json, vocabulary) == without(after.json, vocabulary)
    }

    private func without(_ json: JSONValue, _ vocabulary: SkillVocabulary) -> JSONValue {
        var json = json
        for place in places { json = json.replacing(place.steps[...]) { _ in .null } }
        for order in orders { json = json.replacing(order.steps[...]) { $0.ordered } }
        for list in repetitions { json = json.replacing(list.steps[...]) { $0.namedOnce(vocabulary) } }
        return json
    }
}

extension JSONValue {
    /// The same with another value where `steps` lead; members that are null count as missing.
    fileprivate func replacing(_ steps: ArraySlice<String>, _ change: (JSONValue) -> JSONValue) -> JSONValue {
        guard let step = steps.first else { return change(self) }
        switch self {
        case .object(var members):
            let value = (members[step] ?? .null).replacing(steps.dropFirst(), change)
            members[step] = value == .null || value == [] ? nil : value
            return .object(members)
        case .array(var elements):
            guard let index = Int(step), elements.indices.contains(index) else { return self }
            elements[index] = elements[index].replacing(steps.dropFirst(), change)
            return .array(elements)
        default: return self
        }
    }

    /// The elements of a list in the order of how they are written as JSON.
    fileprivate var ordered: JSONValue {
        guard let array else { return self }
        let keyed = array.map { (key: $0.serialized(), value: $0) }
        return .array(keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value))
    }

    /// The first of each skill in a list of their names.
    fileprivate func namedOnce(_ vocabulary: SkillVocabulary) -> JSONValue {
        guard let array else { return self }
        var known: Set<String> = []
        return .array(
            array.filter { known.insert(vocabulary.commonName(of: $0.string ?? "")).inserted })
    }
}

extension SkillVocabulary {
    /// What all spellings of a skill share.
    func commonName(of spelling: String) -> String { skill(named: spelling)?.name ?? SkillKey(spelling).text }
}
