import CVModel

/// A skill of a person's own: its name alone, or an object as in `Schemas/skills.json`.
extension SkillDefinition: SettingValue {
    /// How popular a skill is of which nobody says it: whoever names it writes it more often than most.
    private static let ownPopularity = 600

    static var schema: JSONObject {
        let texts: JSONValue = ["type": "array", "items": .object(String.schema)]
        return [
            "anyOf": [
                .object(String.schema),
                [
                    "type": "object", "additionalProperties": false, "required": ["name"],
                    "properties": [
                        "name": .object(String.schema), "category": .object(String.schema), "aliases": texts,
                        "variants": texts, "related": texts,
                        "ambiguity": [
                            "type": "object",
                            "additionalProperties": [
                                "enum": .array(SkillAmbiguity.allCases.map { .string($0.rawValue) })
                            ],
                        ],
                        "popularity": ["type": "integer", "minimum": 1, "maximum": 1000],
                        "sources": texts,
                    ],
                ],
            ]
        ]
    }

    static func read(
        _ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]
    ) -> SkillDefinition? {
        if let name = json.string, !name.isEmpty {
            return SkillDefinition(name: name, popularity: ownPopularity)
        }
        guard let members = json.object?.members else {
            let expected = "the name of a skill or an object"
            problems.append(SettingsProblem(.unexpected(json, expected: expected), at: place))
            return nil
        }
        var skill = SkillDefinition(name: "", popularity: ownPopularity)
        for member in members { skill.take(member, at: place.appending(member.key), &problems) }
        if skill.name.isEmpty {
            if json["name"] == nil {
                problems.append(SettingsProblem(.unexpected(json, expected: "a member “name”"), at: place))
            }
            return nil
        }
        return skill
    }

    private mutating func take(
        _ member: JSONObject.Member, at place: JSONPointer, _ problems: inout [SettingsProblem]
    ) {
        switch member.key {
        case "name":
            let name = String.read(member.value, at: place, &problems)
            if name == "" {
                problems.append(SettingsProblem(.unexpected(member.value, expected: "a name"), at: place))
            }
            self.name = name ?? ""
        case "category": category.take(member.value, at: place, &problems)
        case "aliases": aliases.take(member.value, at: place, &problems)
        case "variants": variants.take(member.value, at: place, &problems)
        case "related": related.take(member.value, at: place, &problems)
        case "ambiguity": takeAmbiguity(member.value, at: place, &problems)
        case "popularity":
            guard let popularity = member.value.integer, (1...1000).contains(popularity) else {
                let expected = "a whole number from 1 to 1000"
                problems.append(SettingsProblem(.unexpected(member.value, expected: expected), at: place))
                return
            }
            self.popularity = Int(popularity)
        case "sources": _ = [String].read(member.value, at: place, &problems)
        default:
            let known = [
                "aliases", "ambiguity", "category", "name", "popularity", "related", "sources", "variants",
            ]
            problems.append(SettingsProblem(.unknownMember(member.key, known: known), at: place))
        }
    }

    private mutating func takeAmbiguity(
        _ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]
    ) {
        guard let members = json.object?.members else {
            problems.append(SettingsProblem(.unexpected(json, expected: "an object"), at: place))
            return
        }
        for member in members {
            ambiguity[member.key] = SkillAmbiguity.read(
                member.value, at: place.appending(member.key), &problems)
        }
    }

    var json: JSONValue {
        var members: JSONObject = ["name": .string(name), "category": .string(category)]
        for (key, texts) in [("aliases", aliases), ("variants", variants), ("related", related)]
        where !texts.isEmpty {
            members[key] = texts.json
        }
        if !ambiguity.isEmpty { members["ambiguity"] = ambiguity.json }
        members["popularity"] = popularity.json
        return .object(members)
    }
}

extension SkillAmbiguity: SettingChoice {}
