import CVModel
import CVParse

/// How meanings are named to the client: LSP's standard token types and modifiers, which every theme colours.
enum TokenLegend {
    /// In the order of ``CVParse/Meaning/Kind``, whose raw values are the indices on the wire.
    static let types: [String] = Meaning.Kind.allCases.map { kind in
        switch kind {
        case .section: "keyword"
        case .person: "variable"
        case .position: "function"
        case .organization: "class"
        case .date: "number"
        case .place: "enumMember"
        case .skill: "type"
        case .contact: "string"
        }
    }

    /// `declaration`: what it names is introduced here. `defaultLibrary`: a skill of the vocabulary.
    static let modifiers = ["declaration", "defaultLibrary"]

    static let json: JSONValue = ["tokenTypes": types.json, "tokenModifiers": modifiers.json]

    /// A set of modifiers, a bit for each.
    static func bits(of meaning: Meaning) -> Int {
        (meaning.isDefinition ? 1 : 0) | (meaning.isKnown ? 2 : 0)
    }
}
