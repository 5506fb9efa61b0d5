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

    @Test(arguments: heads)
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
    ]
}
