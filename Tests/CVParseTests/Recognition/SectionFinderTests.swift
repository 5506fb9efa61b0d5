import Testing

@testable import CVParse

/// Headings of every form, and the kinds that their words name.
@Suite struct SectionFinderTests {
    /// The outline's sections as `kind: title`, in document order.
    private func sections(_ text: String, _ dialect: Dialect = .auto) -> [String] {
        var waiting = Array(ResumeParser.parse(text, dialect: dialect).outline.items.reversed())
        var found: [String] = []
        while let item = waiting.popLast() {
            if case .section(let kind) = item.subject { found.append("\(kind): \(item.title)") }
            waiting += item.children.reversed()
        }
        return found
    }

    @Test(arguments: [
        ("Work Experience", "work"), ("Abridged Work History", "work"), ("Other roles pre 2011", "work"),
        ("Berufserfahrung", "work"),
        ("Expériences professionnelles", "work"), ("Experiencia laboral", "work"),
        ("Experiência Profissional", "work"),
        ("Esperienze lavorative", "work"), ("Werkervaring", "work"), ("Опыт работы", "work"),
        ("工作经历", "work"), ("職務経歴（現職）", "work"),
        ("경력", "work"), ("Volunteer Experience", "volunteer"), ("Community", "volunteer"),
        ("Technical Experience", "skills"),
        ("My Skills", "skills"), ("Programming Languages", "skills"), ("EDV-Kenntnisse", "skills"),
        ("Навыки", "skills"), ("プログラミングスキル", "skills"),
        ("Education and Professional Development", "education"), ("Schulbildung", "education"),
        ("Formação", "education"), ("学历", "education"),
        ("Side Projects", "projects"), ("Certifications & Licenses", "certificates"),
        ("Publications & Talks", "publications"),
        ("Languages", "languages"), ("Hobbys", "interests"), ("About Me", "summary"), ("Kontakt", "contact"),
        ("Honors and Awards", "awards"),
        ("Who am I", "summary"), ("Ziele", "summary"), ("Find me online", "contact"), ("Freelance", "work"),
        ("Military Service", "work"), ("Giving back", "volunteer"), ("Soziales Engagement", "volunteer"),
        // Asked for one by one, in the languages that have them.
        ("Praxiserfahrung", "work"), ("Antecedentes laborales", "work"), ("業務経験", "work"), ("Praca", "work"),
        ("Bildungsabschlüsse", "education"), ("Informações acadêmicas", "education"), ("最終学歴", "education"),
        ("Trayectoria académica", "education"), ("Acreditaciones", "certificates"), ("職業資格", "certificates"),
        ("Accolades", "awards"), ("Technical Reports", "publications"), ("Capstone Project", "projects"),
        ("Freiwilligenarbeit", "volunteer"), ("Tech", "skills"), ("資格・受賞歴", "certificates"),
        ("Attended Seminars and Courses", "other"), ("Asistencia a Congresos", "other"),
        ("Experiência como Instrutor", "work"), ("Hackathons & Competitions", "awards"),
        ("Where I studied", "education"), ("Trainings", "education"), ("Things I've built", "projects"),
        ("Featured Projects", "projects"), ("Toolkit", "skills"), ("Operating Systems", "skills"),
        ("Qualifikationen", "skills"), ("Stärken", "skills"), ("Экспертиза", "skills"),
        ("In the media", "publications"), ("When I'm not coding", "interests"),
        ("Zertifizierung", "certificates"),
        ("Work Experiance", "work"), ("Eduction", "education"), ("Research and Teaching", "work"),
        // Rarer words for them.
        ("Areas of Experience", "skills"), ("Proficient in", "skills"), ("Especializado en", "skills"),
        ("Langages de programmation", "skills"), ("Kernkompetenzen", "skills"), ("Tecnologie", "skills"),
        ("Инструменты", "skills"), ("技术清单", "skills"), ("開発環境", "skills"), ("핵심 역량", "skills"),
        ("Technik", "skills"), ("Creations", "projects"), ("個人制作", "projects"),
        ("Certificati", "certificates"),
        ("Borse di studio", "awards"), ("Ponencias", "publications"), ("Bücher", "publications"),
        ("Статьи", "publications"), ("著書", "publications"), ("外国語", "languages"),
        ("Student Organizations", "volunteer"), ("Mitgliedschaften", "volunteer"), ("社会实践", "volunteer"),
        ("Tempo libero", "interests"), ("Empfehlungen", "references"), ("学業", "education"),
        ("Places I've worked", "work"), ("Место работы", "work"), ("Doświadczenie zawodowe", "work"),
        ("Professional Organizations", "other"), ("Selected Exhibitions", "other"),
        ("Work experience as a miller", "work"), ("Technical Skills / Awards", "skills"),
        // Typed without their accents; "Resume" is another word.
        ("Formacao academica", "education"), ("Principais competencias", "skills"), ("Etudes", "education"),
        // Two kinds: the first holds the section, if experience or skills come first.
        ("Experience & Projects", "work"), ("Berufserfahrung und Projekte", "work"),
        ("Expérience et projets", "work"), ("工作和项目经历", "work"), ("Project Experience", "projects"),
        ("Projects & Experience", "projects"), ("Skills & Interests", "skills"),
        ("Technical Skills & Projects", "skills"),
        // Skills that are named after what they are for.
        ("Leadership expertise", "skills"), ("Communication skills", "skills"),
        ("Project Management Skills", "skills"),
        ("Education & Skills", "education"), ("Interests & Skills", "interests"),
        // Of school, of work, of languages and of tools, in words that hold for several.
        ("Schulischer Werdegang", "education"), ("Beruflicher Werdegang", "work"),
        ("Sprachliche Fertigkeiten", "languages"), ("Technische Fertigkeiten", "skills"),
        ("Employment Record", "work"), ("Projekterfahrung", "projects"), ("Fun Facts", "interests"),
        ("Herramientas", "skills"), ("実務経験", "work"), ("Знание языков", "languages"), ("수상내역", "awards"),
        ("Työkokemus", "work"), ("Utbildning", "education"), ("Kielitaito", "languages"),
        ("Academic Research Experience", "work"), ("Mes compétences informatiques", "skills"),
        ("Experência", "work"), ("能力自评", "skills"),
    ])
    func knowsAHeading(_ title: String, _ kind: String) {
        #expect(sections("# Ada Quill\n\n## \(title)\n\nText.\n") == ["\(kind): \(title)"])
    }

    @Test(arguments: [
        "# Experience\n\nx\n\n# Education\n\ny", "Experience\n==========\n\nx\n\nEducation\n---------\n\ny",
        "**Experience**\n\nx\n\n**Education**\n\ny",
        "<h2>Experience</h2>\n<p>x</p>\n<h2>Education</h2>\n<p>y</p>",
        "* Experience\n    * x\n* Education\n    * y",
    ])
    func knowsTheForm(_ text: String) {
        #expect(sections(text) == ["work: Experience", "education: Education"])
    }

    /// Sections in bold or capitals over headings of entries and of lesser sections.
    @Test(arguments: ["**Experience**", "EXPERIENCE", "**Working Experience:**"])
    func standsAboveHeadings(_ heading: String) {
        let other = heading.hasPrefix("*") ? "**Education**" : "EDUCATION"
        let text = """
            # Ada Quill

            ### Projects

            Ledgers.

            ### Skills

            Go, Rust

            \(heading)

            ### [Coppermill](https://coppermill.example)

            *2019 – 2021*

            **Engineer**

            \(other)

            ### University of Leeds

            2013 – 2016
            """
        let title = heading.filter { $0 != "*" }
        #expect(
            sections(text)
                == [
                    "projects: Projects", "skills: Skills", "work: \(title)",
                    "education: \(other.filter { $0 != "*" })",
                ])
        let resume = ResumeParser.parse(text).resume
        #expect(resume.work.map(\.name) == ["Coppermill"])
        #expect(resume.education.map(\.institution) == ["University of Leeds"])
    }

    /// "**Work**" is a label where the headings name all sections.
    @Test func isALabelWhereHeadingsNameTheSections() {
        let text = """
            # Ada Quill

            ## Experience

            **Work**

            Coppermill, Engineer, 2019 – 2021

            ## Education

            **Studies**

            University of Leeds, 2013 – 2016
            """
        #expect(sections(text) == ["work: Experience", "education: Education"])
    }

    @Test func readsPlainTextHeadings() {
        #expect(
            sections("ADA QUILL\n\nEXPERIENCE\n\nx\n\nEDUCATION University of Bath\n  BSc\n", .plainText) == [
                "work: EXPERIENCE", "education: EDUCATION",
            ])
        #expect(
            sections("Experience\n**********\nx\n\nEducation\n.........\ny\n", .plainText) == [
                "work: Experience", "education: Education",
            ])
    }

    /// Signs of emphasis are no indentation.
    @Test func readsEmphasizedHeadingsBelowEntries() {
        let text = "Ada Quill\n\nWork:\n\nEngineer, Coppermill, 2019 – 2020\n\n*Skills*\n\nGo, Rust, Python\n"
        #expect(sections(text).count == 2)
    }

    @Test func leavesLabelsInsideEntriesAlone() {
        let text =
            "# Experience\n\n## Engineer, Acme\n2019 – 2021\n\n### Technologies\n- Go\n\n# Education\nx"
        #expect(sections(text) == ["work: Experience", "education: Education"])
    }
}
