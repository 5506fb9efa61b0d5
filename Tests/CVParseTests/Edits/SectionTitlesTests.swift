import Testing

@testable import CVParse

@Suite struct SectionTitlesTests {
    /// What is offered in a language, in a text that has nothing but that language.
    private static let texts: [(name: String, text: String)] = [
        ("English", "I work with the team and for the people of the town."),
        ("German", "Ich arbeite mit der Gruppe und für die Leute von hier."),
        ("French", "Je travaille avec le groupe et pour les gens dans la ville."),
        ("Spanish", "Trabajo con el equipo y para los vecinos del barrio desde una oficina."),
        ("Portuguese", "Trabalho com os vizinhos no bairro e na cidade até uma praça dos livros."),
        (
            "Italian",
            "Lavoro con il gruppo di Roma, nel centro della città, dal lunedì presso gli uffici delle poste."
        ),
        ("Dutch", "Ik werk met het team van hier voor een winkel bij de markt op zondag."),
        ("Russian", "Я работаю с командой в городе для людей."),
        ("Chinese", "我在 城市 里 工作。团队 很 好。"),
        ("Japanese", "わたし は まち で はたらいて います。"),
        ("Korean", "저는 도시에서 팀과 함께 일합니다."),
    ]

    /// Every title is known for what it is when it stands in a résumé.
    @Test(arguments: texts) func everyTitleIsReadAsItsKind(name: String, text: String) throws {
        let parsed = ResumeParser.parse(SourceText("# Ada Byron\n\n\(text)\n"), dialect: .auto)
        let titles = SectionTitles(at: 0, in: parsed).missing
        #expect(titles.count >= 12)
        for title in titles {
            let resume = ResumeParser.parse(
                SourceText("# Ada Byron\n\n## \(title.text)\n\n- \(text)\n"), dialect: .auto)
            #expect(
                resume.outline.sections.contains { $0.subject == .section(title.kind) },
                "\(title.text), \(title.kind)")
        }
    }

    @Test func languagesDiffer() {
        let first = Self.texts.map { text in
            SectionTitles(at: 0, in: ResumeParser.parse(SourceText(text.text + "\n"), dialect: .auto))
                .missing.prefix(4).map(\.text)
        }
        #expect(Set(first).count == Self.texts.count)
    }
}
