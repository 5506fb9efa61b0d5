/// A heading with one wrong letter: "Certficates", "Work Expereince", "Langauges".
struct MisspeltSection {
    let text: VisibleText

    /// What the heading was to say; `nil` where no word of it is that near to one that names sections.
    func match(_ words: ArraySlice<Word>) -> SectionNames.Match? {
        guard words.count <= 3 else { return nil }
        var kind: SectionKind?
        for word in words {
            if SectionNames.areModifiers([word]) { continue }
            guard kind == nil, (8...15).contains(word.byteCount), word.key != Self.experienced,
                let meant = meant(by: word)
            else { return nil }
            kind = meant
        }
        return kind.map { .init(kind: $0, isWhole: true) }
    }

    private func meant(by word: Word) -> SectionKind? {
        let letters = text.bytes[word.range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return Self.names.first { name, _ in
            name.withUTF8Buffer { Self.differInOne(letters[...], $0[...]) }
        }?.kind
    }

    /// Whether one letter is wrong, missing or too many, or two stand in the other's place.
    private static func differInOne(_ letters: ArraySlice<UInt8>, _ name: Slice<UnsafeBufferPointer<UInt8>>)
        -> Bool
    {
        guard abs(letters.count - name.count) <= 1 else { return false }
        let same = zip(letters, name).prefix { $0 == $1 }.count
        let (found, meant) = (letters.dropFirst(same), name.dropFirst(same))
        // The first letter is hardly ever wrong.
        guard same > 0, !found.isEmpty || !meant.isEmpty else { return false }
        if found.count > meant.count { return found.dropFirst().elementsEqual(meant) }
        if found.count < meant.count { return found.elementsEqual(meant.dropFirst()) }
        if found.dropFirst().elementsEqual(meant.dropFirst()) { return true }
        return found.count > 1 && found.prefix(2).elementsEqual(meant.prefix(2).reversed())
            && found.dropFirst(2).elementsEqual(meant.dropFirst(2))
    }

    /// As it stands.
    private static let experienced = WordReader.key("experienced")

    private static let names: [(StaticString, kind: SectionKind)] = [
        ("experience", .work), ("employment", .work), ("education", .education),
        ("certificates", .certificates),
        ("certifications", .certificates), ("languages", .languages), ("projects", .projects),
        ("publications", .publications), ("references", .references), ("achievements", .awards),
        ("interests", .interests), ("volunteering", .volunteer), ("technologies", .skills),
        ("competencies", .skills),
        ("berufserfahrung", .work), ("ausbildung", .education), ("kenntnisse", .skills),
        ("formación", .education),
        ("experiencia", .work), ("certificados", .certificates), ("educación", .education),
        ("experiência", .work), ("experiências", .work), ("formação", .education), ("educação", .education),
        ("competências", .skills), ("conhecimentos", .skills), ("conocimientos", .skills),
        ("habilidades", .skills), ("certificações", .certificates), ("certificaciones", .certificates),
        ("expérience", .work), ("expériences", .work), ("compétences", .skills), ("esperienze", .work),
        ("esperienza", .work), ("istruzione", .education), ("competenze", .skills), ("fähigkeiten", .skills),
        ("sprachkenntnisse", .languages),
    ]
}
