extension SkillVocabulary {
    /// With skills of a person's own, which win over those that are here.
    ///
    /// A skill whose name is known here, or one of whose aliases is a name here, is that one: it takes the new name,
    /// keeps the old as an alias, and gains the other spellings. Any other is a skill of its own, and its spellings are
    /// no longer those of others.
    public func extended(by own: [SkillDefinition]) -> SkillVocabulary {
        guard !own.isEmpty else { return self }
        var definitions = self.definitions
        /// Whose spellings are taken, and which.
        var losers: Set<Int> = []
        var keys: Set<SkillKey> = []
        var added: [SkillDefinition] = []
        var taken: [Int: Int] = [:]
        for skill in own {
            if let rank = rank(of: skill), taken[rank] == nil {
                taken[rank] = added.count
                added.append(definitions[rank].taking(skill))
            } else {
                // What a person adds is not rare to that person.
                var skill = skill
                skill.popularity = max(skill.popularity, SkillDefinition.leastCommon)
                added.append(skill)
            }
            for spelling in [skill.name] + skill.aliases + skill.variants {
                keys.insert(SkillKey(spelling))
                if let loser = form(named: spelling)?.skill.rank { losers.insert(loser) }
            }
        }
        for rank in losers where taken[rank] == nil {
            definitions[rank].aliases.removeAll { keys.contains(SkillKey($0)) }
            definitions[rank].variants.removeAll { keys.contains(SkillKey($0)) }
        }
        let renamed = Dictionary(
            taken.map { (name(rank: $0.key), added[$0.value].name) }, uniquingKeysWith: { first, _ in first })
        let others = definitions.indices.lazy.filter { taken[$0] == nil }.map { definitions[$0] }
        return SkillVocabulary((added + others).map { $0.relating(to: renamed) })
    }

    private func name(rank: Int) -> String { table.name(rank) }

    /// The skill here that a definition is about; a variant ("Python 3") says more than the skill's name, and may be a
    /// skill of its own.
    private func rank(of skill: SkillDefinition) -> Int? {
        if let form = form(named: skill.name), !form.isVariant { return form.skill.rank }
        return skill.aliases.lazy.compactMap { form(named: $0) }.first(where: \.isName)?.skill.rank
    }

    /// What the vocabulary was made from, the most popular skill first.
    private var definitions: [SkillDefinition] {
        var definitions = (0..<count).map { rank in
            SkillDefinition(
                name: table.name(rank), category: table.category(rank), aliases: table.aliases(rank),
                variants: table.variants(rank), related: table.related(rank).map(table.name),
                popularity: table.popularity(rank))
        }
        for form in 0..<table.formCount {
            guard let ambiguity = table.ambiguity(form) else { continue }
            let (rank, index) = table.target(form)
            definitions[rank].ambiguity[table.spelling(rank, form: index)] = ambiguity
        }
        return definitions
    }
}

extension SkillDefinition {
    /// The same skill as a person describes it.
    fileprivate func taking(_ own: SkillDefinition) -> SkillDefinition {
        var skill = own
        var keys = Set(([own.name] + own.aliases + own.variants).map { SkillKey($0) })
        skill.aliases += ([name] + aliases).filter { keys.insert(SkillKey($0)).inserted }
        skill.variants += variants.filter { keys.insert(SkillKey($0)).inserted }
        skill.related += related.filter { !own.related.contains($0) }
        skill.popularity = max(popularity, own.popularity, SkillDefinition.leastCommon)
        if own.category == SkillDefinition.otherCategory { skill.category = category }
        skill.ambiguity.merge(ambiguity) { own, _ in own }
        return skill
    }

    /// With the new names of related skills.
    fileprivate func relating(to renamed: [String: String]) -> SkillDefinition {
        guard related.contains(where: { renamed[$0] != nil }) else { return self }
        var skill = self
        skill.related = related.map { renamed[$0] ?? $0 }
        return skill
    }
}
