import CVModel
import Testing

@testable import CVParse

/// A résumé each in languages that have few words of their own in the tables, in two layouts.
@Suite struct FurtherLanguagesTests {
    struct Wording: CustomTestStringConvertible {
        var language: String
        var work: String
        var first: (position: String, company: String, dates: String)
        var second: (position: String, company: String, dates: String)
        var education: String
        var degree: String
        var school: String
        var languages: String
        var spoken: [String]

        var testDescription: String { language }
    }

    static let wordings: [Wording] = [
        Wording(
            language: "Danish", work: "Erhvervserfaring",
            first: ("Systemudvikler", "Havneby Data A/S", "marts 2019 – nu"),
            second: ("Konsulent", "Bakkegaard ApS", "oktober 2015 – februar 2019"),
            education: "Uddannelse", degree: "Cand.scient. i datalogi", school: "Aarhus Universitet",
            languages: "Sprogkundskaber", spoken: ["Dansk: modersmål", "Engelsk: flydende"]),
        Wording(
            language: "Swedish", work: "Arbetslivserfarenhet",
            first: ("Systemutvecklare", "Björkdata AB", "mars 2019 – nuvarande"),
            second: ("Konsult", "Strandvik AB", "oktober 2015 – februari 2019"),
            education: "Utbildning", degree: "Civilingenjör i datateknik", school: "Lunds universitet",
            languages: "Språk", spoken: ["Svenska: modersmål", "Engelska: flytande"]),
        Wording(
            language: "Norwegian", work: "Arbeidserfaring",
            first: ("Systemutvikler", "Fjellvik Data AS", "mars 2019 – nå"),
            second: ("Konsulent", "Strandheim AS", "oktober 2015 – februar 2019"),
            education: "Utdanning", degree: "Master i informatikk", school: "Universitetet i Bergen",
            languages: "Språkkunnskaper", spoken: ["Norsk: morsmål", "Engelsk: flytende"]),
        Wording(
            language: "Finnish", work: "Työkokemus",
            first: ("Ohjelmistokehittäjä", "Koivikko Oy", "maaliskuu 2019 – nykyinen"),
            second: ("Konsultti", "Rantala Oy", "lokakuu 2015 – helmikuu 2019"),
            education: "Koulutus", degree: "Diplomi-insinööri", school: "Aalto-yliopisto",
            languages: "Kielitaito", spoken: ["Suomi: äidinkieli", "Englanti: sujuva"]),
        Wording(
            language: "Polish", work: "Doświadczenie zawodowe",
            first: ("Programista Java", "Brzozowa Sp. z o.o.", "marzec 2019 – obecnie"),
            second: ("Młodszy programista", "Dębowy S.A.", "październik 2015 – luty 2019"),
            education: "Wykształcenie", degree: "Magister informatyki", school: "Politechnika Gdańska",
            languages: "Języki obce", spoken: ["Polski: ojczysty", "Angielski: biegle"]),
        Wording(
            language: "Czech", work: "Pracovní zkušenosti",
            first: ("Vývojář softwaru", "Břízka s.r.o.", "březen 2019 – současnost"),
            second: ("Programátor", "Dubový a.s.", "říjen 2015 – únor 2019"),
            education: "Vzdělání", degree: "Inženýr informatiky", school: "Masarykova univerzita",
            languages: "Jazykové znalosti", spoken: ["Čeština: mateřský", "Angličtina: pokročilý"]),
        Wording(
            language: "Hungarian", work: "Munkatapasztalat",
            first: ("Szoftverfejlesztő", "Nyírfa Kft.", "2019. március – jelenleg"),
            second: ("Programozó", "Tölgyes Zrt.", "2015. október – 2019. február"),
            education: "Tanulmányok", degree: "Mérnökinformatikus MSc", school: "Szegedi Tudományegyetem",
            languages: "Nyelvtudás", spoken: ["Magyar: anyanyelv", "Angol: felsőfokú"]),
        Wording(
            language: "Romanian", work: "Experiență profesională",
            first: ("Programator", "Mesteacăn SRL", "martie 2019 – prezent"),
            second: ("Dezvoltator software", "Stejarul SA", "octombrie 2015 – februarie 2019"),
            education: "Educație", degree: "Licență în informatică", school: "Universitatea din București",
            languages: "Limbi străine", spoken: ["Română: nativ", "Engleză: avansat"]),
        Wording(
            language: "Ukrainian", work: "Досвід роботи",
            first: ("Розробник програмного забезпечення", "ТОВ Березень", "березень 2019 – дотепер"),
            second: ("Програміст", "ТОВ Дубок", "жовтень 2015 – лютий 2019"),
            education: "Освіта", degree: "Магістр комп'ютерних наук",
            school: "Київський політехнічний інститут",
            languages: "Знання мов", spoken: ["Українська: рідна", "Англійська: вільно"]),
        Wording(
            language: "Turkish", work: "İş Deneyimi",
            first: ("Yazılım Geliştirici", "Akçaağaç Bilişim A.Ş.", "Mart 2019 – Halen"),
            second: ("Yazılım Mühendisi", "Çınar Teknoloji Ltd. Şti.", "Ekim 2015 – Şubat 2019"),
            education: "Eğitim", degree: "Bilgisayar Mühendisliği Lisans", school: "Ege Üniversitesi",
            languages: "Yabancı Diller", spoken: ["Türkçe: anadil", "İngilizce: ileri"]),
        Wording(
            language: "Greek", work: "Επαγγελματική εμπειρία",
            first: ("Προγραμματιστής", "Ελιά ΑΕ", "Μάρτιος 2019 – Σήμερα"),
            second: ("Μηχανικός λογισμικού", "Πεύκο ΕΠΕ", "Οκτώβριος 2015 – Φεβρουάριος 2019"),
            education: "Σπουδές", degree: "Πτυχίο Πληροφορικής", school: "Πανεπιστήμιο Πατρών",
            languages: "Ξένες γλώσσες", spoken: ["Ελληνικά: μητρική", "Αγγλικά: άριστα"]),
        Wording(
            language: "Indonesian", work: "Pengalaman Kerja",
            first: ("Pengembang Perangkat Lunak", "PT Cempaka Digital", "Maret 2019 – Sekarang"),
            second: ("Programmer", "PT Melati Data", "Oktober 2015 – Februari 2019"),
            education: "Pendidikan", degree: "Sarjana Teknik Informatika", school: "Universitas Hilir",
            languages: "Kemampuan bahasa", spoken: ["English: fluent", "Dutch: basic"]),
        Wording(
            language: "Catalan", work: "Experiència professional",
            first: ("Desenvolupador web", "Alzina SL", "març 2019 – actualitat"),
            second: ("Programador", "Roure SA", "octubre 2015 – febrer 2019"),
            education: "Formació acadèmica", degree: "Llicenciatura",
            school: "Universitat de Vallfosca",
            languages: "Idiomes", spoken: ["Català: nadiu", "Anglès: avançada"]),
        Wording(
            language: "Hebrew", work: "ניסיון תעסוקתי",
            first: ("מפתח תוכנה", "אלון בע״מ", "מרץ 2019 – היום"),
            second: ("מהנדס תוכנה", "ארז בע״מ", "אוקטובר 2015 – פברואר 2019"),
            education: "השכלה", degree: "תואר ראשון במדעי המחשב", school: "אוניברסיטת חיפה",
            languages: "שפות", spoken: ["English: native", "French: basic"]),
    ]

    private func expectFacts(_ wording: Wording, _ layout: (String, String, String) -> String) {
        let text = """
            # Ana Maro

            ## \(wording.work)

            \(layout(wording.first.position, wording.first.company, wording.first.dates))

            \(layout(wording.second.position, wording.second.company, wording.second.dates))

            ## \(wording.education)

            \(layout(wording.degree, wording.school, "2010–2015"))

            ## \(wording.languages)

            - \(wording.spoken.joined(separator: "\n- "))

            """
        let resume = ResumeParser.parse(text).resume
        let jobs = resume.work.map {
            "\($0.position ?? "-") @ \($0.name ?? "-") "
                + "\($0.startDate?.description ?? "")…\($0.endDate?.description ?? "")"
        }
        #expect(
            jobs == [
                "\(wording.first.position) @ \(wording.first.company) 2019-03…",
                "\(wording.second.position) @ \(wording.second.company) 2015-10…2019-02",
            ])
        #expect(resume.education.map(\.institution) == [wording.school])
        #expect(resume.education.map { $0.studyType ?? $0.area } == [wording.degree])
        #expect(resume.languages.map { "\($0.language ?? "-"): \($0.fluency ?? "-")" } == wording.spoken)
    }

    @Test(arguments: wordings) func readsHeadings(_ wording: Wording) {
        expectFacts(wording) { "### \($0), \($1)\n*\($2)*" }
    }

    @Test(arguments: wordings) func readsBoldLines(_ wording: Wording) {
        expectFacts(wording) { "**\($1)** — \($0) (\($2))" }
    }

    @Test(arguments: [
        ("Certificeringer", SectionKind.certificates), ("Foredrag", .publications),
        ("Kurser og certifikater", .certificates), ("Kursy i certyfikaty", .certificates),
        ("Ideellt engagemang", .volunteer), ("Umiejętności", .skills), ("Zájmy", .interests),
        ("Díjak és elismerések", .awards), ("Proiecte", .projects), ("Нагороди", .awards),
        ("Навички", .skills), ("Έργα", .projects), ("İLETİŞİM", .contact), ("Kỹ năng", .skills),
        ("Kinh nghiệm làm việc", .work), ("Học vấn", .education), ("כישורים", .skills),
        ("الخبرة العملية", .work), ("التعليم", .education), ("تحصیلات", .education),
        ("ประสบการณ์ทำงาน", .work), ("कार्य अनुभव", .work), ("Utdanning og kurs", .education),
    ])
    func namesSections(_ title: String, _ kind: SectionKind) {
        let outline = ResumeParser.parse("# Ana Maro\n\n## \(title)\n\nx\n\n## Work\n\ny\n").outline
        var waiting = outline.items
        var kinds: [SectionKind] = []
        while let item = waiting.popLast() {
            if case .section(let kind) = item.subject, item.title == title { kinds.append(kind) }
            waiting += item.children
        }
        #expect(kinds == [kind])
    }
}
