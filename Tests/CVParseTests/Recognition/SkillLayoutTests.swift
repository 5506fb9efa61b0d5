import CVModel
import Testing

@testable import CVParse

/// Groups of skills in the layouts in which people list them; the skills come out alone, without their groups' names.
@Suite struct SkillLayoutTests {
    struct Group: Sendable {
        var name: String
        var skills: [String]
    }

    struct Layout: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var write: @Sendable (Group) -> String

        init(_ name: String, _ write: @escaping @Sendable (Group) -> String) {
            testDescription = name
            self.write = write
        }
    }

    private static let people: [[Group]] = [
        [
            Group(name: "Languages", skills: ["Python", "Go", "TypeScript", "SQL"]),
            Group(name: "Tools", skills: ["Docker", "Kubernetes", "Git"]),
            Group(name: "Cloud & DevOps", skills: ["AWS", "Terraform", "CI/CD"]),
        ],
        [
            Group(name: "Programming", skills: ["C++", "C#", "F#"]),
            Group(name: "Frameworks", skills: ["React", "Node.js", "ASP.NET Core"]),
            Group(
                name: "Soft skills", skills: ["Team leadership", "Public speaking", "Conflict resolution"]),
        ],
        [
            Group(name: "Office work", skills: ["Microsoft Excel", "Word", "Outlook"]),
            Group(name: "Kitchen", skills: ["Menu planning", "Food safety", "Inventory control"]),
            Group(name: "Design", skills: ["Adobe Photoshop", "InDesign", "Typography"]),
        ],
    ]

    private static func commas(_ group: Group) -> String { group.skills.joined(separator: ", ") }

    private static func items(_ group: Group, _ mark: String = "- ") -> String {
        group.skills.map { mark + $0 + "\n" }.joined()
    }

    static let markdown: [Layout] = [
        Layout("labels with a colon") { "\($0.name): \(commas($0))\n\n" },
        Layout("blocks of code") { "```\n\($0.name):   \(commas($0))\n```\n\n" },
        Layout("labels in bold") { "**\($0.name):** \(commas($0))\n\n" },
        Layout("bold labels, lines broken hard") { "**\($0.name)**: \(commas($0))  \n" },
        Layout("items with bold labels") { "- **\($0.name):** \(commas($0))\n" },
        Layout("items with dashes") { "* **\($0.name)** — \(commas($0))\n" },
        Layout("items with arrows") { "- **\($0.name)** → \(commas($0))\n" },
        Layout("brackets behind bold labels") { "* **\($0.name)** (\(commas($0)))\n" },
        Layout("semicolons") { "- **\($0.name):** \($0.skills.joined(separator: "; "))\n" },
        Layout("slashes") { "- **\($0.name):** \($0.skills.joined(separator: " / "))\n" },
        Layout("nested items") { "- \($0.name)\n" + items($0, "  - ") },
        Layout("nested items under bold ones") { "- **\($0.name)**\n" + items($0, "    - ") },
        Layout("items under headings") { "### \($0.name)\n\n" + items($0) + "\n" },
        Layout("dots under headings") { "### \($0.name)\n\n\($0.skills.joined(separator: " · "))\n\n" },
        Layout("code under headings") {
            "### \($0.name)\n\n" + $0.skills.map { "`\($0)`" }.joined(separator: " ") + "\n\n"
        },
        Layout("items under bold lines") { "**\($0.name)**\n\n" + items($0) + "\n" },
        Layout("definitions") { "\($0.name)\n:   \(commas($0))\n\n" },
        Layout("a definition each") { "\($0.name)\n" + items($0, ":   ") + "\n" },
        Layout("a row each") { "\n| | |\n|---|---|\n| \($0.name) | \(commas($0)) |\n" },
        Layout("grades in brackets") {
            "- **\($0.name):** " + $0.skills.map { $0 + " (advanced)" }.joined(separator: ", ") + "\n"
        },
        Layout("flat items") { items($0) },
        Layout("task lists") { items($0, "- [x] ") },
        Layout("grades behind colons") { $0.skills.map { "- \($0): Expert\n" }.joined() },
        Layout("stars") { $0.skills.map { "- \($0) ★★★★☆\n" }.joined() },
        Layout("years behind") { $0.skills.map { "- \($0) - 5 years\n" }.joined() },
        Layout("years before") { $0.skills.map { "- 5 years of \($0)\n" }.joined() },
        Layout("more years before") { $0.skills.map { "- 10+ years \($0)\n" }.joined() },
        Layout("line breaks in HTML") { "**\($0.name):** \(commas($0))<br>\n" },
        Layout("line blocks") { "| \($0.name): \(commas($0))\n" },
        Layout("quotes") { "> **\($0.name):** \(commas($0))\n>\n" },
        Layout("pictures before labels") { "- 🛠 **\($0.name):** \(commas($0))\n" },
    ]

    static let plainText: [Layout] = [
        Layout("columns") { $0.name + String(repeating: " ", count: 20 - $0.name.count) + commas($0) + "\n" },
        Layout("labels and gaps") { "\($0.name):    \(commas($0))\n" },
        Layout("indented lists") { "\($0.name)\n    \(commas($0))\n" },
        Layout("bullets") { "* \($0.name): \(commas($0))\n" },
        Layout("lists that wrap") {
            let lines = (
                $0.skills.prefix(2).joined(separator: ", "), $0.skills.dropFirst(2).joined(separator: ", ")
            )
            return "\($0.name): \(lines.0),\n    \(lines.1)\n"
        },
    ]

    private func expectSkills(_ layout: Layout, title: String, _ dialect: Dialect) {
        for groups in Self.people {
            let text = title + groups.map(layout.write).joined()
            let found = ResumeParser.parse(text, dialect: dialect).resume.skills.flatMap(\.keywords)
            #expect(Set(found) == Set(groups.flatMap(\.skills)), "\(text)")
        }
    }

    @Test(arguments: markdown)
    func readsMarkdown(_ layout: Layout) {
        expectSkills(layout, title: "# Ada Quill\n\n## Skills\n\n", .auto)
    }

    @Test(arguments: plainText)
    func readsPlainText(_ layout: Layout) {
        expectSkills(layout, title: "Ada Quill\nada@quill.example\n\nSKILLS\n\n", .plainText)
    }

    /// A skill that others are listed below stays one, and so does what sentences below it tell of.
    @Test(arguments: [
        ("- Python\n  - Django\n  - Flask\n", ["Python", "Django", "Flask"]),
        (
            "- Ledger design\n  - Kept the books of four mills for years without a slip\n- Go\n",
            ["Ledger design", "Go"]
        ),
        ("- Databases\n  - Oracle\n  - Redis\n- Haggling\n", ["Oracle", "Redis", "Haggling"]),
    ])
    func keepsSkillsOverOthers(_ list: String, _ expected: [String]) {
        let found = ResumeParser.parse("## Skills\n\n" + list).resume.skills.flatMap(\.keywords)
        #expect(expected.allSatisfy(found.contains) && !found.contains("Databases"))
    }
}
