import CVModel
import Testing

@testable import CVParse

/// One row a way of writing what is no job and no course: publications, awards, certificates, projects, volunteer
/// work, languages, interests, references. A new way begins with a row here.
@Suite struct WaysOfListingTests {
    struct Way: CustomTestStringConvertible, Sendable {
        var name: String
        var dialect = Dialect.auto
        var text: String
        /// `kind: name ← who gave it [date]`, in the order of the résumé's keys.
        var facts: [String]
        var testDescription: String { name }
    }

    @Test(arguments: ways + furtherWays + namedWays + nameWays)
    func understands(_ way: Way) {
        #expect(Self.facts(of: ResumeParser.parse(way.text, dialect: way.dialect).resume) == way.facts)
    }

    /// What is neither a job nor a course nor a skill, a line each.
    static func facts(of resume: Resume) -> [String] {
        var facts: [String] = []
        func add(_ kind: String, _ name: String?, _ rest: String? = nil) {
            facts.append("\(kind): \(name ?? "-")" + (rest.map { " [\($0)]" } ?? ""))
        }
        for volunteer in resume.volunteer {
            add(
                "volunteer", "\(volunteer.position ?? "-") @ \(volunteer.organization ?? "-")",
                volunteer.startDate?.description)
        }
        for project in resume.projects { add("project", project.name, project.startDate?.description) }
        func given(_ name: String?, by giver: String?) -> String? {
            name.map { $0 + (giver.map { " ← \($0)" } ?? "") }
        }
        for award in resume.awards {
            add("award", given(award.title, by: award.awarder), award.date?.description)
        }
        for certificate in resume.certificates {
            add(
                "certificate", given(certificate.name, by: certificate.issuer),
                certificate.date?.description)
        }
        for publication in resume.publications {
            add("publication", publication.name, publication.releaseDate?.description)
        }
        for language in resume.languages { add("language", language.language, language.fluency) }
        for interest in resume.interests {
            add(
                "interest", interest.name,
                interest.keywords.isEmpty ? nil : interest.keywords.joined(separator: ", "))
        }
        for reference in resume.references { add("reference", reference.name) }
        return facts
    }

    /// The text at every fact's place is the fact.
    @Test(arguments: ways + furtherWays + namedWays + nameWays)
    func placesEveryFact(_ way: Way) { expectPlacedFacts(way.text, way.dialect) }

    static let ways: [Way] = publications + distinctions + projects + languages + interests

    // MARK: Publications and talks

    static let publications: [Way] = [
        Way(
            name: "authors, year in brackets, title, journal in italics",
            text: #"""
                ## Publications
                - Quill, A., & Ortega, B. (2019). Queues that forget: a field study. *Journal of Ledgers*, 12(3), 45–67.
                - **Quill, A.** (2017). Small logs. *Proceedings of LogConf*.
                """#,
            facts: [
                "publication: Queues that forget: a field study [2019]", "publication: Small logs [2017]",
            ]),
        Way(
            name: "numbered, authors, title in quotes, venue, year",
            text: #"""
                ## Publications
                1. A. Quill and B. Ortega, "Queues that forget," in *Proc. LogConf*, 2019, pp. 1–8.
                2. A. Quill, "Small logs," Ledger Letters, vol. 3, 2017.
                """#,
            facts: ["publication: Queues that forget [2019]", "publication: Small logs [2017]"]),
        Way(
            name: "full author names, full stop, title, venue and year",
            text: #"""
                ## Selected Papers
                * **Ada Quill**, Ben Ortega, and Cy Neri. Queues that forget in the cold. LogConf 2019.
                * Ben Ortega, **Ada Quill**. Small logs for large rivers. In Ledger Letters, 2017.
                """#,
            facts: [
                "publication: Queues that forget in the cold [2019]",
                "publication: Small logs for large rivers [2017]",
            ]),
        Way(
            name: "initialled authors and year without brackets",
            text: #"""
                ## Publications
                Quill A, Ortega B, Neri C. 2019. Queues that forget. J Ledgers 12:45-67.

                Quill, A.D., Ortega, B. 2017. Small logs of rivers. *Ledger Letters* 3: 1-9.
                """#,
            facts: ["publication: Queues that forget [2019]", "publication: Small logs of rivers [2017]"]),
        Way(
            name: "bold title, authors below, venue below",
            text: #"""
                ## Publications
                **Queues that forget**  
                A. Quill, B. Ortega  
                *LogConf*, 2019

                **Small logs**  
                A. Quill  
                *Ledger Letters*, 2017
                """#,
            facts: ["publication: Queues that forget [2019]", "publication: Small logs [2017]"]),
        Way(
            name: "title first, then authors and venue",
            text: #"""
                ## Publications
                - *Queues that forget.* Ada Quill, Ben Ortega. LogConf 2019.
                - *Small logs.* Ada Quill. Ledger Letters 2017.
                """#,
            facts: ["publication: Queues that forget [2019]", "publication: Small logs [2017]"]),
        Way(
            name: "kinds of publications as headings, a date in code above each",
            text: #"""
                ## Publications

                ### Journals

                `2019`
                Queues that forget, *Journal of Ledgers*

                `2017`
                Small logs, *Ledger Letters*

                ### Patents

                `2012`
                Apparatus for counting apples
                """#,
            facts: [
                "publication: Queues that forget [2019]", "publication: Small logs [2017]",
                "publication: Apparatus for counting apples [2012]",
            ]),
        Way(
            name: "years as terms of a definition list",
            text: #"""
                ## Publications
                2019
                :   Quill, A., Ortega, B. 2019. Queues that forget. *J. Ledgers* 12: 45.

                2017
                :   Quill, A. 2017. Small logs. *Ledger Letters* 3.
                """#,
            facts: ["publication: Queues that forget [2019]", "publication: Small logs [2017]"]),
        Way(
            name: "talks: year, event, linked title",
            text: #"""
                ## Talks
                - 2019 : LogConf: [Queues that forget](https://logconf.example/q)
                - 2017 : Riverside: [Small logs: a tale](https://riverside.example/s)
                """#,
            facts: ["publication: Queues that forget [2019]", "publication: Small logs: a tale [2017]"]),
        Way(
            name: "talks: title, dash, event, date",
            text: #"""
                ## Talks
                - Queues that forget – LogConf, Leeds, May 2019
                - Small logs: a tale – Riverside Meetup (2017)
                """#,
            facts: ["publication: Queues that forget [2019-05]", "publication: Small logs: a tale [2017]"]),
        Way(
            name: "talks at events",
            text: #"""
                ## Presentations
                * Queues that forget @ LogConf 2019
                * "Small logs" at Riverside Meetup, 2017
                """#,
            facts: ["publication: Queues that forget [2019]", "publication: Small logs [2017]"]),
        Way(
            name: "a line that only points elsewhere",
            text: #"""
                ## Talks
                Visit https://quill.example/talks for the full list of talks that I have given.

                ## Publications
                See [Scholar](https://scholar.google.com/citations?user=ada).
                """#,
            facts: []),
        Way(
            name: "German, French and Spanish talks",
            text: #"""
                ## Vorträge
                - „Warteschlangen, die vergessen“, LogKonf, Mai 2019

                ## Conférences
                - « Des files qui oublient », LogConf, mai 2018

                ## Publicaciones
                - Colas que olvidan. *Revista de Registros*, 2017.
                """#,
            facts: [
                "publication: Warteschlangen, die vergessen [2019-05]",
                "publication: Des files qui oublient [2018-05]", "publication: Colas que olvidan [2017]",
            ]),
    ]

    // MARK: Awards and certificates

    static let distinctions: [Way] = [
        Way(
            name: "date in code above each award",
            text: #"""
                ## Awards

                `2012`
                Apple of the Year, *Royal Orchard*, Leeds

                `2010`
                Silver Apple, *Royal Orchard*
                """#,
            facts: [
                "award: Apple of the Year, Royal Orchard [2012]",
                "award: Silver Apple, Royal Orchard [2010]",
            ]),
        Way(
            name: "bold name, date below, link in a list",
            text: #"""
                ## Certifications

                **Certified Ledger Associate, Level 8**

                _July 2016_

                - [Certificate](https://badges.example/8)

                **Professional Scrum Master I (Scrum Board)**

                _October 2014_

                - License 88
                """#,
            facts: [
                "certificate: Certified Ledger Associate, Level 8 [2016-07]",
                "certificate: Professional Scrum Master I (Scrum Board) [2014-10]",
            ]),
        Way(
            name: "name, dash, issuer, year",
            text: #"""
                ## Certificates
                - Certified Ledger Associate – Ledger Board (2019)
                - **Scrum Master**, Scrum Board, 2017
                - Ledger Cloud Practitioner
                """#,
            facts: [
                "certificate: Certified Ledger Associate [2019]", "certificate: Scrum Master [2017]",
                "certificate: Ledger Cloud Practitioner",
            ]),
        Way(
            name: "table of certificates",
            text: #"""
                ## Zertifikate
                | Jahr | Zertifikat | Aussteller |
                |---|---|---|
                | 2019 | Ledger Associate | Ledger Board |
                | 2017 | Scrum Master | Scrum Board |
                """#,
            facts: ["certificate: Ledger Associate [2019]", "certificate: Scrum Master [2017]"]),
        Way(
            name: "year first",
            text: #"""
                ## Awards & Honors
                - 2019: Best Queue, LogConf
                - 2017 – Small Log Prize
                - May 2015 | Riverside Scholarship
                """#,
            facts: [
                "award: Best Queue, LogConf [2019]", "award: Small Log Prize [2017]",
                "award: Riverside Scholarship [2015-05]",
            ]),
        Way(
            name: "a place won, and at which contest",
            text: #"""
                ## Awards
                - 1st Place, Engineering Design Competition
                - Winner: Riverside Hackathon 2018
                - 2nd prize: LogConf poster contest (2016)
                """#,
            facts: [
                "award: 1st Place, Engineering Design Competition",
                "award: Winner: Riverside Hackathon [2018]",
                "award: 2nd prize: LogConf poster contest [2016]",
            ]),
        Way(
            name: "headings with dates and descriptions",
            text: #"""
                ## Honors
                ### Best Queue Award
                *LogConf, June 2019*

                For a queue that never forgets, shown to the jury in Leeds.

                ### Silver Apple
                *Royal Orchard, 2012*

                For many apples.
                """#,
            facts: ["award: Best Queue Award [2019-06]", "award: Silver Apple [2012]"]),
        Way(
            name: "a definition list of years",
            text: #"""
                ## Auszeichnungen
                2019
                :   Goldene Warteschlange

                2017
                :   Stipendium der Flussstiftung
                """#,
            facts: ["award: Goldene Warteschlange [2019]", "award: Stipendium der Flussstiftung [2017]"]),
        Way(
            name: "lines without marks, the year at the end",
            dialect: .plainText,
            text: #"""
                AWARDS

                Best Queue Award, LogConf           2019
                Silver Apple, Royal Orchard         2012

                CERTIFICATIONS

                Certified Ledger Associate, 2018
                Scrum Master, 2016
                """#,
            facts: [
                "award: Best Queue Award, LogConf [2019]", "award: Silver Apple, Royal Orchard [2012]",
                "certificate: Certified Ledger Associate [2018]", "certificate: Scrum Master [2016]",
            ]),
        Way(
            name: "awards among certificates, certificates among courses",
            text: #"""
                ## Awards and Certifications
                - Certified Ledger Associate, 2019
                - Best Queue Award, LogConf, 2018

                ## Education & Certifications
                - BSc Informatics, University of Bath, 2010 – 2013
                - Certified Scrum Master, 2017
                """#,
            facts: [
                "award: Best Queue Award, LogConf [2018]", "certificate: Certified Ledger Associate [2019]",
                "certificate: Certified Scrum Master [2017]",
            ]),
        Way(
            name: "lists of several kinds in one list",
            text: #"""
                ## Kenntnisse und Hobbys
                - Sprachkenntnisse:
                  - Deutsch (Muttersprache)
                  - Englisch
                - Werkzeuge:
                  - Docker
                - Hobbys:
                  - Rudern
                """#,
            facts: ["language: Deutsch [Muttersprache]", "language: Englisch", "interest: Rudern"]),
        Way(
            name: "Russian, Chinese, Japanese and Korean",
            text: #"""
                ## Сертификаты
                - Сертифицированный мастер очередей (2019)

                ## 证书
                * [软考中级-软件设计师] (2018)

                ## 資格
                - 基本情報技術者試験 合格 (2001/05)

                ## 자격증
                - 정보처리기사 (2017.05)
                """#,
            facts: [
                "certificate: Сертифицированный мастер очередей [2019]", "certificate: 软考中级-软件设计师 [2018]",
                "certificate: 基本情報技術者試験 [2001-05]", "certificate: 정보처리기사 [2017-05]",
            ]),
    ]

    // MARK: Projects and volunteer work

    static let projects: [Way] = [
        Way(
            name: "name in bold, description behind a dash",
            text: #"""
                ## Projects
                - **Ledgerly** - a queue that never forgets, in Go
                - **Riverlog** — logs as rivers (2019)
                """#,
            facts: ["project: Ledgerly", "project: Riverlog [2019]"]),
        Way(
            name: "an abbreviation spelt out, and where it was made",
            text: #"""
                ## Projects
                - QUEUE (Quick Unforgetful Event Engine) A library that keeps everything.
                - Riverlog (University Project): logs as rivers
                - Smallog (Go, PostgreSQL): logs for one
                """#,
            facts: [
                "project: QUEUE (Quick Unforgetful Event Engine)", "project: Riverlog (University Project)",
                "project: Smallog",
            ]),
        Way(
            name: "name and link in brackets on a line, prose below, no marks",
            dialect: .plainText,
            text: #"""
                PROJECTS

                Ledgerly (https://github.com/quill/ledgerly)

                A queue that never forgets. I wrote it for myself and now use it every day at
                work, where it has replaced two others.

                riverlog (https://github.com/quill/riverlog)

                Logs as rivers. It shows what flows, and from where it came to be there at all.
                """#,
            facts: ["project: Ledgerly", "project: riverlog"]),
        Way(
            name: "headings with technologies and links below",
            text: #"""
                ## Projects
                ### Ledgerly
                *Go, PostgreSQL, Docker*

                - Keeps everything
                - [Source](https://github.com/quill/ledgerly)

                ### Riverlog | Rust
                - Shows what flows
                """#,
            facts: ["project: Ledgerly", "project: Riverlog"]),
        Way(
            name: "numbers, pictures and dates around a project's name",
            text: #"""
                ## Projects
                ### 1. Ledgerly
                - Keeps everything

                ### Project 2: Riverlog
                - Shows what flows

                ### 🚀 Smallog
                - Logs for one

                ### Cold Queue, Jan 2019
                - Forgets in the cold
                """#,
            facts: [
                "project: Ledgerly", "project: Riverlog", "project: Smallog", "project: Cold Queue [2019-01]",
            ]),
        Way(
            name: "years before projects",
            text: #"""
                ## Projects
                - 2019: Ledgerly
                - 2017 – Riverlog: logs as rivers
                """#,
            facts: ["project: Ledgerly [2019]", "project: Riverlog [2017]"]),
        Way(
            name: "own projects as a list in a list",
            text: #"""
                ## Open Source
                - Own projects:
                  - [Ledgerly](https://github.com/quill/ledgerly)
                    - A queue that never forgets
                  - [Riverlog](https://github.com/quill/riverlog)
                    - Logs as rivers
                - Contributions:
                  - [Bigqueue](https://github.com/big/queue)
                """#,
            facts: ["project: Ledgerly", "project: Riverlog", "project: Bigqueue"]),
        Way(
            name: "a table of projects",
            text: #"""
                ## Projekte
                | Projekt | Beschreibung | Jahr |
                |---|---|---|
                | Ledgerly | Eine Warteschlange, die nie vergisst | 2019 |
                | Riverlog | Protokolle als Flüsse | 2017 |
                """#,
            facts: ["project: Ledgerly [2019]", "project: Riverlog [2017]"]),
        Way(
            name: "a definition list of projects",
            text: #"""
                ## Projets
                Ledgerly
                :   Une file qui n'oublie rien.

                Riverlog
                :   Des journaux comme des fleuves.
                """#,
            facts: ["project: Ledgerly", "project: Riverlog"]),
        Way(
            name: "volunteer organisations without roles or dates",
            text: #"""
                ## Volunteering
                - [Code Club Leeds](https://codeclub.example): teaching children
                  - Scratch and electronics
                - Riverside Food Bank
                """#,
            facts: ["volunteer: - @ Code Club Leeds", "volunteer: - @ Riverside Food Bank"]),
        Way(
            name: "volunteer roles with dates",
            text: #"""
                ## Ehrenamt
                **Trainerin**, Ruderclub Flussufer, 2015 – 2018

                ## Engagement
                ### Schatzmeisterin, Kleingartenverein Apfel
                *seit 2019*
                """#,
            facts: [
                "volunteer: Trainerin @ Ruderclub Flussufer [2015]",
                "volunteer: Schatzmeisterin @ Kleingartenverein Apfel [2019]",
            ]),
    ]

    // MARK: Languages

    static let languages: [Way] = [
        Way(
            name: "levels in brackets, behind colons and dashes",
            text: #"""
                ## Languages
                - English (C1)
                - Deutsch: Muttersprache
                - French — B2, reading and meetings with customers
                """#,
            facts: ["language: English [C1]", "language: Deutsch [Muttersprache]", "language: French [B2]"]),
        Way(
            name: "several languages of one level",
            text: #"""
                ## Languages
                - French & Hungarian: native
                - German and English: fluent
                """#,
            facts: [
                "language: French [native]", "language: Hungarian [native]", "language: German [fluent]",
                "language: English [fluent]",
            ]),
        Way(
            name: "one line of languages",
            text: #"""
                ## Languages
                English (native), German (professional working proficiency), Italian
                """#,
            facts: [
                "language: English [native]", "language: German [professional working proficiency]",
                "language: Italian",
            ]),
        Way(
            name: "a table of languages",
            text: #"""
                ## Sprachen
                | Sprache | Niveau |
                |---|---|
                | Deutsch | Muttersprache |
                | Englisch | verhandlungssicher (C1) |
                """#,
            facts: ["language: Deutsch [Muttersprache]", "language: Englisch [verhandlungssicher (C1)]"]),
        Way(
            name: "levels before languages",
            text: #"""
                ## Languages
                - Native: Catalan, Spanish
                - Fluent English
                - Basic knowledge of German
                """#,
            facts: [
                "language: Catalan [Native]", "language: Spanish [Native]", "language: English [Fluent]",
                "language: German [Basic knowledge]",
            ]),
        Way(
            name: "stars behind languages",
            text: #"""
                ## Langues
                - Français ★★★★★
                - Anglais ★★★★☆
                """#,
            facts: ["language: Français [★★★★★]", "language: Anglais [★★★★☆]"]),
        Way(
            name: "a definition list of languages",
            text: #"""
                ## Idiomas
                Español
                :   Nativo

                Inglés
                :   Avanzado (C1)
                """#,
            facts: ["language: Español [Nativo]", "language: Inglés [Avanzado (C1)]"]),
        Way(
            name: "languages under a bold label among skills",
            text: #"""
                ## Skills
                - **Programming:** Go, Rust
                - **Languages:** English (fluent), Polish (native)
                """#,
            facts: ["language: English [fluent]", "language: Polish [native]"]),
        Way(
            name: "a list in a list",
            text: #"""
                ## Extra
                * Human Languages:
                     * English (native speaker)
                     * Polish
                * Plays the oboe
                """#,
            facts: ["language: English [native speaker]", "language: Polish"]),
        Way(
            name: "a line of personal data",
            text: #"""
                # Ada Quill
                | | |
                |---|---|
                | Born | 1981 |
                | Languages | English, German |

                ## Experience
                ### Engineer, Brightwater Ltd
                *2019 – 2021*
                """#,
            facts: ["language: English", "language: German"]),
        Way(
            name: "Portuguese, Italian, Dutch, Russian",
            text: #"""
                ## Idiomas
                - Português: nativo
                - Inglês: avançado
                ## Lingue
                - Italiano: madrelingua
                ## Talen
                - Nederlands (moedertaal)
                ## Знание языков
                - Русский — родной
                - Английский — технический уровень (чтение документации)
                """#,
            facts: [
                "language: Português [nativo]", "language: Inglês [avançado]",
                "language: Italiano [madrelingua]",
                "language: Nederlands [moedertaal]", "language: Русский [родной]",
                "language: Английский [технический уровень]",
            ]),
        Way(
            name: "languages told in a wrapped sentence behind a label",
            text: #"""
                ## Skills

                **Coding Languages:** Go, Rust

                **Languages:** Ready to read and write in English, basic understanding of
                German, native Dutch.
                """#,
            facts: [
                "language: English", "language: German [basic understanding]", "language: Dutch [native]",
            ]),
        Way(
            name: "Chinese, Japanese, Korean",
            text: #"""
                ## 语言能力
                - 英语：流利
                - 日语（N2）
                ## 言語
                - 日本語（ネイティブ）
                - 英語：ビジネスレベル
                ## 언어
                - 한국어 (원어민)
                - 영어: 고급
                """#,
            facts: [
                "language: 英语 [流利]", "language: 日语 [N2]", "language: 日本語 [ネイティブ]",
                "language: 英語 [ビジネスレベル]", "language: 한국어 [원어민]", "language: 영어 [고급]",
            ]),
    ]

    // MARK: Interests and references

    static let interests: [Way] = [
        Way(
            name: "interests on one line",
            text: #"""
                ## Interests
                Rowing, playing the oboe, apples, and hiking.
                """#,
            facts: ["interest: Rowing", "interest: playing the oboe", "interest: apples", "interest: hiking"]),
        Way(
            name: "labelled interests",
            text: #"""
                ## Hobbies
                - Sports: rowing, climbing
                - Reading and writing about rivers
                """#,
            facts: ["interest: Sports [rowing, climbing]", "interest: Reading and writing about rivers"]),
        Way(
            name: "references that are promised",
            text: #"""
                ## References
                Available on request.

                ## Referenzen
                Auf Anfrage

                ## Références
                Disponibles sur demande.
                """#,
            facts: []),
        Way(
            name: "references with titles and addresses",
            text: #"""
                ## References
                - **Ben Ortega**, CTO at Coppermill, ben@coppermill.example
                - Cy Neri, Head of Ledgers, +44 20 7946 0000
                """#,
            facts: ["reference: Ben Ortega", "reference: Cy Neri"]),
    ]
}
