import CVModel
import Testing

@testable import CVParse

/// Ways in which people head their résumé, and what is read of it.
@Suite struct ContactTests {
    struct Head: CustomTestStringConvertible, Sendable {
        var text: String
        var name: String?
        var label: String?
        var email: String?
        var phone: String?
        var url: String?
        var city: String?
        var profiles: [String] = []
        var testDescription: String { String(text.prefix(40)) }
    }

    @Test(arguments: heads + furtherHeads)
    func reads(_ head: Head) {
        let basics = ResumeParser.parse(head.text).resume.basics
        #expect(basics?.name == head.name)
        #expect(basics?.label == head.label)
        #expect(basics?.email == head.email)
        #expect(basics?.phone == head.phone)
        #expect(basics?.url == head.url)
        #expect(basics?.location?.city == head.city)
        #expect(basics?.profiles.compactMap(\.url) == head.profiles)
        expectPlacedFacts(head.text)
    }

    @Test(arguments: [
        ("twitter: @adaquill", ["Twitter adaquill"]),
        (
            "GitHub: ada, LinkedIn: ada-quill | Skype: ada.quill",
            ["GitHub ada", "LinkedIn ada-quill", "Skype ada.quill"]
        ),
        ("**GitHub:**  \nadaquill", ["GitHub adaquill"]),
        ("| GitHub | adaquill |\n|---|---|\n| Telegram | @ada77 |", ["GitHub adaquill", "Telegram ada77"]),
        ("GitHub: see below", []), ("I know GitHub: a place for code.", []),
        ("GitHub: [ada](https://github.com/ada)", ["GitHub ada"]),
    ])
    func readsAccountsWithoutAnAddress(_ line: String, _ accounts: [String]) {
        let text = "# Ada Quill\n\n\(line)\n\n## Skills\n- Go"
        let profiles = ResumeParser.parse(text).resume.basics?.profiles ?? []
        #expect(profiles.map { "\($0.network ?? "-") \($0.username ?? "-")" } == accounts)
        expectPlacedFacts(text)
    }

    static let heads: [Head] = [
        Head(
            text:
                "# Ada Quill\n\nada@quill.example | +44 20 7946 0958 | [GitHub](https://github.com/adaquill)\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example", phone: "+44 20 7946 0958",
            profiles: ["https://github.com/adaquill"]),
        Head(
            text:
                "**Ben Ortega**\\\nBackend Engineer\\\nAustin, TX • ben@ortega.example • linkedin.com/in/benortega\n\n## Work\nx",
            name: "Ben Ortega", label: "Backend Engineer", email: "ben@ortega.example", city: "Austin, TX",
            profiles: ["linkedin.com/in/benortega"]),
        Head(
            text:
                "% Chiara Neri résumé\n\n| Chiara Neri | [chiara@neri.example][mail] | [blog][blog]\n\n[mail]: mailto:chiara@neri.example\n[blog]: https://neri.example/blog\n\n## Summary\nx",
            name: "Chiara Neri", email: "chiara@neri.example", url: "https://neri.example/blog"),
        Head(
            text:
                "# Dirk Vogel - Softwareentwickler\n\n- Telefon: 0171 5550123\n- E-Mail: dirk@vogel.example\n- Wohnort: Jena\n\n## Kenntnisse\n- Go",
            name: "Dirk Vogel", label: "Softwareentwickler", email: "dirk@vogel.example",
            phone: "0171 5550123", city: "Jena"),
        Head(
            text:
                "# Nils Ekwall\n\nnils@ekwall.example\n\nI am a joiner. I'm based in Leeds, and I work wherever the roof is.\n\n## Work\nx",
            name: "Nils Ekwall", email: "nils@ekwall.example", city: "Leeds"),
        Head(
            text: "## 简介\n姓名: 李明  \n手机: 13800138000  \n邮箱: liming@example.com  \n坐标: 杭州  \n\n## 技能\n* Go",
            name: "李明", email: "liming@example.com", phone: "13800138000", city: "杭州"),
        Head(
            text:
                "<h1 align=\"center\">Eve Lund</h1>\n<p align=\"center\"><a href=\"mailto:eve@lund.example\">Mail</a> · <a href=\"https://lund.example\">Site</a></p>\n\n## Education\nx",
            name: "Eve Lund", email: "eve@lund.example", url: "https://lund.example"),
        Head(
            text: "Hello, I am fenn. I write programs. Mail me: fenn@example.org\n\n# Talks\n- A talk",
            name: "fenn", email: "fenn@example.org"),
        // Names: in two parts, in a section about the person, below what the document is, between signs.
        Head(
            text:
                "# Lebenslauf\n\n## Persönliche Daten\n\n| | |\n|---|---|\n| Vorname | Ada |\n| Nachname | Quill |\n| E-Mail | ada@quill.example |\n\n## Kenntnisse\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text:
                "## Personal data\n\n- First name: Ada\n- Last name: Quill\n- Email: ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text:
                "## About me\n\nName: Ada Quill\n\nI count tides.\n\n## Skills\n- Go",
            name: "Ada Quill"),
        Head(
            text:
                "# Résumé\n\n## Contact\n\nName\n:   Ada Quill\n\nEmail\n:   ada@quill.example\n\nPhone\n:   +44 20 7946 0958\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example", phone: "+44 20 7946 0958"),
        Head(
            text:
                "# Curriculum Vitae\n\n## Ada Quill\n\nada@quill.example\n\n## Experience\n\n### Engineer, Brightwater\n*2019 – 2021*",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text:
                "#Ada Quill\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text:
                "#Ada Quill#\n\nada@quill.example\n\n##Skills##\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text: "## Personal data\n\n- Full name: Ada Quill\n- Email: ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text:
                "[Home](a.html) | [Publications](b.html) | [Contact](c.html)\n\n# Ada Quill\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text:
                "# Ada Quill\n\nI'm a software engineer in love with ledgers\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        // Front matter: a header in one line, addresses among the authors, ideographs with a blank between them.
        Head(
            text:
                "---\ntitle: 'Ada Quill | +44 20 7946 0958 | ada@quill.example'\n...\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example", phone: "+44 20 7946 0958"),
        Head(
            text:
                "---\ntitle: Curriculum Vitae\nauthor:\n- Ada Quill\n- <ada@quill.example>\n- Leeds\n---\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text: "# 高橋　克己\n\nada@quill.example\n\n## スキル\n- Go",
            name: "高橋　克己", email: "ada@quill.example"),
        Head(
            text:
                "# Ada Quill\n\n**Role:** Lead Quality Engineer  \n**Email:** ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Lead Quality Engineer", email: "ada@quill.example"),
        // A name inside the name, a name and a title in front matter, a label in Norwegian, and links that name nobody.
        Head(
            text: "# Che-Pin (Jalex) Quill\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Che-Pin (Jalex) Quill", email: "ada@quill.example"),
        Head(
            text: "---\ntitle: Ada Quill, Data Scientist\n---\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Data Scientist", email: "ada@quill.example"),
        Head(
            text: "Navn: Ada Quill\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text: "[← Back](/)\n\n## Overview\n\nAda keeps ledgers.\n\n## Skills\n- Go"),
        Head(
            text: "[Download PDF](cv.pdf)\n\nAda Quill\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text: "## Personal Details\n\n| Name | Ada Quill |\n| City | Leeds |\n\n## Skills\n- Go",
            name: "Ada Quill", city: "Leeds"),
        // Titles beside the name or before the contacts; a phone behind the town, and an address that is no title.
        Head(
            text: "# Ada Quill (Lead Engineer)\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Lead Engineer", email: "ada@quill.example"),
        Head(
            text: "# Ada Quill, Lead Engineer\n\nLeeds, UK, +44 20 7946 0123\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Lead Engineer", phone: "+44 20 7946 0123", city: "Leeds, UK"),
        Head(
            text: "# Ada Quill\n\nLead Engineer | Leeds, UK | ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Lead Engineer", email: "ada@quill.example", city: "Leeds, UK"),
        Head(
            text: "# Ada Quill - ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        // Titles: below the name and a word for the document, closed by a full stop, in bold; no sentence is one.
        Head(
            text:
                "# Ada Quill - Résumé\n\nSoftware Engineer\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Software Engineer", email: "ada@quill.example"),
        Head(
            text:
                "# Ada Quill\n\nPhysicist, Cambridge professor.\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Physicist, Cambridge professor", email: "ada@quill.example"),
        Head(
            text:
                "# Ada Quill\n\nI keep ledgers in order.\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text:
                "# Ada Quill\n\n**Software Engineer** | Cloud | Linux\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Software Engineer"),
        // Telephones: behind a sign, two of them, one that a slash divides, the one that is announced.
        Head(
            text:
                "# Ada Quill\n\nTel=(206) 555-0134\n\n## Skills\n- Go",
            name: "Ada Quill", phone: "(206) 555-0134"),
        Head(
            text:
                "# Ada Quill\n\n652 096 865 / 985 253 740 | ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example", phone: "652 096 865"),
        Head(
            text:
                "# Ada Quill\n\n030 / 1234567 | ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example", phone: "030 / 1234567"),
        Head(
            text:
                "# Ada Quill\n\n+49 911 5550100 (office)\\\nMobile: +49 171 5550123\n\n## Skills\n- Go",
            name: "Ada Quill", phone: "+49 171 5550123"),
        // Places: behind the street, with it, in a footer, beside other contacts in a heading; a saint's town.
        Head(
            text:
                "# Ada Quill\n\n28 Mill Court, Leeds | ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example", city: "Leeds"),
        Head(
            text:
                "# Ada Quill\n\nAdresse: Mühlenstr. 9, 90473 Nürnberg\n\n## Kenntnisse\n- Go",
            name: "Ada Quill", city: "90473 Nürnberg"),
        Head(
            text:
                "# Ada Quill\n\n5 Mill Ave. Rochester, MN, USA\n\n## Skills\n- Go",
            name: "Ada Quill", city: "5 Mill Ave. Rochester, MN, USA"),
        Head(
            text:
                "# Ada Quill\n\nSt. Louis, MO | ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example", city: "St. Louis, MO"),
        Head(
            text:
                "# Ada Quill\n\n## Skills\n- Go\n\n---\n\n> <ada@quill.example> • +44 20 7946 0958 • Leeds, UK",
            name: "Ada Quill", email: "ada@quill.example", phone: "+44 20 7946 0958", city: "Leeds, UK"),
        Head(
            text:
                "# Ada Quill\n\n### ada@quill.example | +44 20 7946 0958 | Leeds, UK\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example", phone: "+44 20 7946 0958", city: "Leeds, UK"),
        // Addresses: of accounts, and of pages that are none.
        Head(
            text:
                "# Ada Quill\n\nada@quill.example | [Wikipedia](https://en.wikipedia.org/wiki/Ada_Quill) | [last.fm](https://www.last.fm/user/adaquill) | [fb](https://fb.me/adaquill)\n\n## Experience\n\n### Engineer, [Coppermill](https://en.wikipedia.org/wiki/Coppermill)\n*2019 – 2021*",
            name: "Ada Quill", email: "ada@quill.example",
            profiles: [
                "https://en.wikipedia.org/wiki/Ada_Quill", "https://www.last.fm/user/adaquill",
                "https://fb.me/adaquill",
            ]),
        Head(
            text:
                "# Ada Quill\n\n[GitHub](https://github.com/adaquill) [Launchpad](https://launchpad.net/software/riverlog) [SO](https://stackoverflow.com/questions/123/riverlog)\n\n## Skills\n- Go",
            name: "Ada Quill", profiles: ["https://github.com/adaquill"]),
        // Names: in two parts, below links to other pages, in front matter over a title, as whose the document is.
        Head(text: "First name: Ada\nLast name: Quill\n\n## Skills\n- Go", name: "Ada Quill"),
        Head(
            text:
                "[Home](index.html) | [Research](research.html)\n\n# Ada Quill\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example"),
        Head(
            text:
                "---\ntitle: Ada Quill\n---\n# Senior Architect at Coppermill\n\nada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Senior Architect at Coppermill", email: "ada@quill.example"),
        Head(
            text: "# Ada Quill's Personal Resume\n\n**Leeds** | Software Engineer\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Software Engineer", city: "Leeds"),
        Head(
            text: "# Ada Quill\n\nMember no. 4155 267 188\n\nPhone: +44 20 7946 0958\n\n## Skills\n- Go",
            name: "Ada Quill", phone: "+44 20 7946 0958"),
        // Front matter with a title of the person, addresses of accounts; a link that shows the account it leads to.
        Head(
            text:
                "---\nname: Ada Quill\ntitle: Technical Lead\ncv: https://quill.example\ngithub: https://github.com/adaquill\n---\n\n## Skills\n- Go",
            name: "Ada Quill", label: "Technical Lead", url: "https://quill.example",
            profiles: ["https://github.com/adaquill"]),
        Head(
            text:
                "# Ada Quill\n\n[github.com/adaquill](https://redirect.example/?q=https://github.com/adaquill)\n\n## Skills\n- Go",
            name: "Ada Quill", profiles: ["github.com/adaquill"]),
        Head(
            text: "[Download a printable version](/cv.pdf)\n\nada@quill.example\n\n## Skills\n- Go",
            email: "ada@quill.example"),
        // A telephone number that begins a line, an area code in brackets, and addresses with postal codes.
        Head(
            text:
                "# Ada Quill\n\n(431) 555-0135 - [ada@quill.example](mailto:ada@quill.example)\n\n## Work\nx",
            name: "Ada Quill", email: "ada@quill.example", phone: "(431) 555-0135"),
        Head(
            text: "# Ada Quill\n\nriverton MA 02143 | ada@quill.example\n\n## Work\nx",
            name: "Ada Quill", email: "ada@quill.example", city: "riverton MA 02143"),
        Head(
            text: "# Ada Quill\n\n90473 Nürnberg, Mühlenstr. 9 | ada@quill.example\n\n## Work\nx",
            name: "Ada Quill", email: "ada@quill.example", city: "90473 Nürnberg"),
        // Front matter that names the document and the person, and what the person is.
        Head(
            text:
                "---\ntitle: Currículo | Chiara Neri\ndescription: Senior Software Engineer\n---\n\n## Work\nx",
            name: "Chiara Neri", label: "Senior Software Engineer"),
        // Two quotes that close the document.
        Head(
            text:
                "# Ada Quill\n\n## Work\n\nx\n\n> <ada@quill.example>\n\n> +44 (0)113 496 0000 • 46 Mill Road, Leeds, LS1 4AP, UK\n",
            name: "Ada Quill", email: "ada@quill.example", phone: "+44 (0)113 496 0000",
            city: "Leeds, LS1 4AP, UK"),
        // Spaced slashes between contacts, which part a place from its neighbours; accounts on lesser networks.
        Head(
            text:
                "# Ada Quill\n\nada@quill.example / Leeds, UK / [Codeberg](https://codeberg.org/adaquill) / <https://sr.ht/~adaquill>\n\n## Work\nx",
            name: "Ada Quill", email: "ada@quill.example", city: "Leeds, UK",
            profiles: ["https://codeberg.org/adaquill", "https://sr.ht/~adaquill"]),
    ]
}
