import CVModel

/// The facts that a change of the text is about: all others stay as they are.
public struct FactScope: Sendable, Hashable {
    /// Places in the JSON form whose values may differ, or be there before or after only.
    private var places: Set<JSONPointer> = []
    /// Lists in the JSON form whose elements may come in another order.
    private var orders: Set<JSONPointer> = []

    private init(places: Set<JSONPointer> = [], orders: Set<JSONPointer> = []) {
        self.places = places
        self.orders = orders
    }

    /// No fact: the text is only written in another way.
    public static let nothing = FactScope()

    /// The facts at and below these paths, such as `/basics/email`, `/work/2/keywords` or `/skills`.
    public static func facts(_ paths: FactPath...) -> FactScope {
        FactScope(places: Set(paths.compactMap { JSONPointer($0.description) }))
    }

    /// The order of a list: that of `/work`, or of `/skills/0/keywords`.
    public static func order(of paths: FactPath...) -> FactScope {
        FactScope(orders: Set(paths.compactMap { JSONPointer($0.description) }))
    }

    /// What either is about.
    public func union(_ other: FactScope) -> FactScope {
        FactScope(places: places.union(other.places), orders: orders.union(other.orders))
    }

    /// Whether two résumés state the same, but for what this is about.
    public func allows(_ before: Resume, toBecome after: Resume) -> Bool {
        before == after || without(before.json) == without(after.json)
    }

    private func without(_ json: JSONValue) -> JSONValue {
        var json = json
        for place in places { json = json.replacing(place.steps[...]) { _ in .null } }
        for order in orders { json = json.replacing(order.steps[...]) { $0.ordered } }
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
}
