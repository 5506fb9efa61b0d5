/// What sections are called, for those who are about to write one.
public struct SectionTitles: Sendable {
    /// A title, and what a section of that name is about.
    public struct Title: Hashable, Sendable {
        public let text: String
        public let kind: SectionKind
    }

    /// Of kinds that the résumé lacks, in its language, in the order in which sections mostly stand; the usual title
    /// of each kind first.
    public let missing: [Title]
    /// How many signs the headings of its sections have.
    public let level: Int

    /// - Parameter offset: where a heading is being typed; its line says nothing of what there is.
    public init(at offset: Int, in parsed: ParsedResume) {
        let lines = parsed.source.lines
        let line = lines.line(ofUTF8Offset: offset)
        let sections = parsed.outline.sections.filter {
            lines.line(ofUTF8Offset: $0.nameRange.lowerBound) != line
        }
        let kinds = Set(
            sections.compactMap { item in
                if case .section(let kind) = item.subject { kind } else { nil }
            })
        let titles = sections.map { $0.title.lowercased() }
        let isUpper =
            !titles.isEmpty
            && sections.allSatisfy { $0.title == $0.title.uppercased() && $0.title != $0.title.lowercased() }
        missing = (Self.titles[Self.language(of: titles, in: parsed.source)] ?? [])
            .filter { !kinds.contains($0.kind) }
            .map { isUpper ? Title(text: $0.text.uppercased(), kind: $0.kind) : $0 }

        let tree = parsed.tree
        let names = sections.map(\.nameRange.lowerBound)
        let heading = tree.lastNode { node in
            tree.kind(node) == .heading && names.contains { tree.range(node).contains($0) }
        }
        level = heading.flatMap { tree.level($0) } ?? 2
    }

    /// That in which most of the other titles are known; where they say nothing, that of the text.
    private static func language(of titles: [String], in source: SourceText) -> TextLanguage {
        let stated = TextLanguage(of: source)
        var counts: [TextLanguage: Int] = [:]
        for title in titles {
            for language in languages[title] ?? [] { counts[language, default: 0] += 1 }
        }
        let most = counts.values.max() ?? 0
        let best = TextLanguage.allCases.filter { counts[$0, default: 0] == most }
        return stated.flatMap { best.contains($0) ? $0 : nil } ?? best.first ?? .english
    }

    private static let titles: [TextLanguage: [Title]] = words.mapValues { text in
        zip(kinds, text.split(separator: ",")).flatMap { kind, titles in
            titles.split(separator: "|").map { title in
                Title(text: String(title.drop(while: \.isWhitespace)), kind: kind)
            }
        }
    }

    /// In which a title is usual, by its small letters.
    private static let languages: [String: Set<TextLanguage>] = titles.reduce(into: [:]) { found, entry in
        for title in entry.value { found[title.text.lowercased(), default: []].insert(entry.key) }
    }

    private static let kinds: [SectionKind] = [
        .summary, .work, .education, .skills, .projects, .certificates, .volunteer, .publications, .awards,
        .languages, .interests, .references, .contact,
    ]

    /// By kind, in the order of ``kinds``; `|` between titles of one kind.
    private static let words: [TextLanguage: String] = [
        .english: """
        Summary|About|Profile, Experience|Work Experience|Professional Experience|Employment, Education, \
        Skills|Technical Skills, Projects|Open Source, Certifications|Certificates, Volunteering|Volunteer Experience, \
        Publications, Awards|Honors, Languages, Interests|Hobbies, References, Contact
        """,
        .german: """
        Zusammenfassung|Kurzprofil|Über mich, Berufserfahrung, Ausbildung, Kenntnisse|Fähigkeiten, Projekte, \
        Zertifikate, Ehrenamt, Publikationen|Veröffentlichungen, Auszeichnungen, Sprachen|Sprachkenntnisse, \
        Interessen|Hobbys, Referenzen, Kontakt
        """,
        .french: """
        Profil|À propos, Expérience professionnelle|Expériences professionnelles, Formation, Compétences, Projets, \
        Certifications, Bénévolat, Publications, Prix|Distinctions, Langues, Centres d'intérêt|Loisirs, Références, \
        Contact
        """,
        .spanish: """
        Resumen|Perfil, Experiencia|Experiencia profesional|Experiencia laboral, Educación|Formación, \
        Habilidades|Competencias, Proyectos, Certificaciones, Voluntariado, Publicaciones, Premios, Idiomas, \
        Intereses, Referencias, Contacto
        """,
        .portuguese: """
        Resumo|Perfil, Experiência|Experiência profissional, Formação|Educação, Habilidades|Competências, Projetos, \
        Certificações, Voluntariado, Publicações, Prêmios, Idiomas, Interesses, Referências, Contato
        """,
        .italian: """
        Profilo|Chi sono, Esperienza|Esperienza lavorativa|Esperienze professionali, Istruzione|Formazione, \
        Competenze, Progetti, Certificazioni, Volontariato, Pubblicazioni, Premi, Lingue, Interessi, Referenze, Contatti
        """,
        .dutch: """
        Samenvatting|Profiel|Over mij, Werkervaring, Opleiding|Opleidingen, Vaardigheden, Projecten, Certificaten, \
        Vrijwilligerswerk, Publicaties, Prijzen, Talen, Interesses|Hobby's, Referenties, Contact
        """,
        .russian: """
        О себе, Опыт работы, Образование, Навыки, Проекты, Сертификаты, Волонтёрство, Публикации, Награды, Языки, \
        Интересы, Рекомендации, Контакты
        """,
        .chinese: """
        个人简介|自我评价, 工作经历|工作经验, 教育背景|教育经历, 专业技能|技能, 项目经历|项目经验, 证书, 志愿者经历, 论文, 获奖情况|荣誉, 语言能力, \
        兴趣爱好, 推荐人, 联系方式
        """,
        .japanese: "自己紹介|概要, 職務経歴|職歴, 学歴, スキル, プロジェクト, 資格, ボランティア, 論文, 受賞歴, 語学, 趣味, 推薦者, 連絡先",
        .korean: "소개|자기소개, 경력, 학력, 기술, 프로젝트, 자격증, 봉사활동, 논문, 수상, 언어, 관심사, 추천인, 연락처",
    ]
}
