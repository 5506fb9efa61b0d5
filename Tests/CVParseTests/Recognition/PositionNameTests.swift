import Testing

@testable import CVParse

/// What people are, in the trades and languages in which they write: beside an employer whose name says nothing, the
/// words alone tell which is which.
@Suite struct PositionNameTests {
    @Test(arguments: [
        // Trades.
        "Blacksmith", "Bookseller", "Dishwasher", "Farmhand", "Fundraiser", "Park Warden", "Photojournalist",
        "Security Guard", "Sommelier", "Typesetter", "Vet Tech", "Zookeeper", "General Counsel", "Co-Founder",
        // A grade or a department behind the noun.
        "Software Engineer III", "Technical Program Manager, Payments", "Clerk 2",
        // The noun first, in Romance languages.
        "Ingeniero de software", "Engenheira de Software", "Responsable de Sistemas", "Técnico de soporte",
        // What is done instead of who does it.
        "Technical Support", "Web Development", "Data Entry", "Summer Job",
        // Other languages.
        "Software Architekt", "Datenanalyst", "Rechtsreferendarin", "Maître de conférences", "Contable",
        "Sócia",
        "Architetto", "Projectleider", "Eigenaar", "Lärare", "Kierownik projektu", "Vývojář", "Tutkija",
        "Yazılım Mühendisi", "Основатель",
        // Trades of all kinds.
        "Stonemason", "Podiatrist", "Content Creator", "Busfahrer", "Ergotherapeutin", "Fahrradkurier",
        "Carreleur",
        "Veilleur de nuit", "Azafata", "Mozo de almacén", "Padeiro", "Auxiliar de Marceneiro", "Pizzaiolo",
        "Vrachtwagenchauffeur", "Фельдшер", "Торговый представитель", "收银员", "看護師", "간호사", "Kucharz",
        "Butiksbiträde", "Hemşire",
    ])
    func tellsPositionFromEmployer(_ title: String) {
        for header in ["Zorvik Quell | \(title)", "\(title) | Zorvik Quell"] {
            let work = ResumeParser.parse("# Ada Quill\n\n## Experience\n\n### \(header)\n\n2019 – 2020\n")
                .resume.work
            #expect(work.map(\.position) == [title])
            #expect(work.map(\.name) == ["Zorvik Quell"])
        }
    }

    @Test(arguments: [
        ("City of Riverton", 2), ("Tin Market Ltd", 2), ("Engineer, Tin Market Ltd", 2), ("Denver, CO", 0),
    ])
    func weighsOrganizations(_ phrase: String, _ organization: Int) {
        let recognizer = Recognizer(
            MarkdownReading(tree: PlainTextReader.read(SourceText(phrase))), dialect: .plainText)
        let evidence = PhraseEvidence(recognizer.text.lines[0].range, in: recognizer.text)
        #expect(min(evidence.organization, 2) == organization)
    }
}
