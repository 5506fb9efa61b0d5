import CVModel

/// The facts of a résumé that is data and where they stand: what the model understood, walked side by side with the text.
struct DataFacts<Places: DataPlaces> {
    private(set) var sourceMap = SourceMap()

    init(of resume: Resume, in places: Places) {
        var waiting = [(node: places.root, facts: resume.facts, pointer: JSONPointer())]
        while let (node, facts, pointer) = waiting.popLast() {
            switch facts {
            case .object(let object):
                waiting += Self.members(object, of: node, pointer, in: places)
            case .array(let elements):
                waiting += zip(zip(places.children(of: node), elements), 0...).map { pair, index in
                    (pair.0, pair.1, pointer.appending(index))
                }.reversed()
            case .string(let text): add(text, at: pointer, node, places)
            case .bool: add(nil, at: pointer, node, places)
            case .null, .number: break
            }
        }
    }

    private typealias Step = (node: Places.NodeID, facts: JSONValue, pointer: JSONPointer)

    /// The members that the model understood; of a key that stands twice the last one, as the model has it.
    private static func members(
        _ object: JSONObject, of node: Places.NodeID, _ pointer: JSONPointer, in places: Places
    ) -> [Step] {
        var nodes: [String: Places.NodeID] = [:]
        for child in places.children(of: node) {
            if let key = places.key(of: child) { nodes[key] = child }
        }
        return object.members.reversed().compactMap { member in
            nodes[member.key].map { ($0, member.value, pointer.appending(member.key)) }
        }
    }

    private mutating func add(
        _ text: String?, at pointer: JSONPointer, _ node: Places.NodeID, _ places: Places
    ) {
        let range = places.textRange(of: node)
        guard !range.isEmpty, !places.isContainer(node), text != "", let path = FactPath(pointer) else {
            return
        }
        sourceMap.add(path, [range])
    }
}
