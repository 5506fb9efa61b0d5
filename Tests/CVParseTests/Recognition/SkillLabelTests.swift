import CVModel
import Testing

@testable import CVParse

/// Labels that announce what a job was done with, in the languages and the layouts in which people set them.
@Suite struct SkillLabelTests {
    private static let layouts = [
        "- Built the harbour\n- **{label}:** {list}\n", "Built the harbour.\n\n{label}: {list}\n",
        "- Built the harbour\n\n**{label}**\n\n{list}\n", "- Built the harbour\n- {label}: {list}\n",
    ]

    @Test(arguments: [
        "Tags", "Tech stack", "Tools & technologies", "Skills acquired", "Toolchain", "Expertise",
        "Technical environment", "Technos", "Mots-clés", "Environnement technique", "Technische Umgebung",
        "Eingesetzte Technologien", "Stichworte", "Etiquetas", "Palabras clave", "Entorno tecnológico",
        "Competências", "Palavras-chave", "Linguaggi", "Parole chiave", "Стек технологий", "Ключевые навыки",
        "技术栈", "开发工具", "使用技術", "개발 환경",
    ])
    func announcesTheList(label: String) {
        for layout in Self.layouts {
            let body = Layout.filled(layout, with: ["label": label, "list": "Tidekeep, Python, Docker"])
            let text = "# Ada Quill\n\n## Work\n\n### Engineer, Coppermill Ltd\n*2015 - 2019*\n\n\(body)"
            let work = ResumeParser.parse(text).resume.work
            #expect(work.map(\.keywords) == [["Tidekeep", "Python", "Docker"]], "\(text)")
        }
    }

    /// What else stands before a colon in a job.
    @Test(arguments: ["Responsibilities", "Team", "Result", "Client", "Areas", "Main topics", "Platform"])
    func announcesSomethingElse(label: String) {
        let text =
            "# Ada Quill\n\n## Work\n\n### Engineer, Coppermill Ltd\n*2015 - 2019*\n\n- \(label): mills, tides, harbours\n"
        #expect(ResumeParser.parse(text).resume.work.map(\.keywords) == [[]], "\(text)")
    }
}
