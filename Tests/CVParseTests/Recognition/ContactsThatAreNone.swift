/// Names, places and pages that stand in a header and are not the person's, and accounts without an address.
extension ContactTests {
    static let furtherHeads: [Head] = [
        // What the document is, a section's title, a school, a link back and a picture in words name nobody.
        Head(text: "### Brief CV\n\n## Skills\n- Go"),
        Head(text: "# Industry CV\n\n## Skills\n- Go"),
        Head(text: "# Basic Information\n\n- Go\n\n## Skills\n- Go"),
        Head(text: "### Research Interests & Translation Work\n\n- Tides\n\n## Skills\n- Go"),
        Head(text: "**Hilltop University**\n\nI study tides.\n\n## Skills\n- Go"),
        Head(text: "# Experience :briefcase:\n\nx\n\n# Skills\n- Go"),
        Head(text: "[⏪ Back to Portfolio](./)\n\n# Ada Quill\n\n## Skills\n- Go", name: "Ada Quill"),
        Head(
            text: "# My Resume\n\nA page.\n\n# Ada Quill\n_Ledger Engineer_\n\n## Skills\n- Go",
            name: "Ada Quill",
            label: "Ledger Engineer"),
        Head(
            text: "## Ada Quill - view as [webpage](https://quill.example/cv)\n\n## Skills\n- Go",
            name: "Ada Quill",
            url: "https://quill.example/cv"),
        Head(text: "# 联系方式\n\n- 林文/女/1993\n\n# 技能\n- Go", name: "林文"),
        Head(text: "# 林文的简历\n\n# 个人信息\n\n- 云山大学/女/1993\n\n# 技能\n- Go", name: "林文"),
        Head(text: "# 林文个人简历\n\n## 技能\n- Go", name: "林文"),
        Head(text: "# 李文立个人简历\n\n## 技能\n- Go", name: "李文立"),
        Head(
            text:
                "# Ada Quill\n## Ledger Engineer\n### Leeds, UK\n[Portfolio](https://quill.example)\n\n### Skills\n- Go",
            name: "Ada Quill", label: "Ledger Engineer", url: "https://quill.example", city: "Leeds, UK"),
        // Front matter that orders pages, and repeats the name.
        Head(
            text: "---\ntitle: Ada Quill\nposition: 1\ntagline: Ada Quill\n---\n\n## Skills\n- Go",
            name: "Ada Quill"),
        // Places and pages of which a sentence speaks.
        Head(
            text:
                "# Ada Quill\n\nOver time I learned to work with teams (Scala, Java EE) in **Mannheim**, and I read for [Tinmill](https://tinmill.example).\n\n## Skills\n- Go",
            name: "Ada Quill"),
        Head(
            text:
                "# Ada Quill\n\nI am a joiner who has worked for many towns, and I live in Leeds. My [website](https://quill.example) tells more of it.\n\n## Skills\n- Go",
            name: "Ada Quill", url: "https://quill.example",
            city: "Leeds"),
        Head(
            text: "# Ada Quill\n\nCape Town | ada@quill.example\n\n## Skills\n- Go", name: "Ada Quill",
            email: "ada@quill.example", city: "Cape Town"),
        // Diamonds between contacts, an address in disguise, a host of addresses.
        Head(
            text: "# Ada Quill\n\nWerribee, VIC 3030 ♦ 0494 108 645 ♦ ada@quill.example\n\n## Skills\n- Go",
            name: "Ada Quill", email: "ada@quill.example", phone: "0494 108 645", city: "Werribee, VIC 3030"),
        Head(
            text: "# Ada Quill\n\nada (at) gmail.com | +44 20 7946 0958\n\n## Skills\n- Go",
            name: "Ada Quill",
            email: "ada (at) gmail.com", phone: "+44 20 7946 0958"),
        Head(
            text: "# Ada Quill\n\nada[at]quill[dot]example\n\n## Skills\n- Go", name: "Ada Quill",
            email: "ada[at]quill[dot]example"),
    ]
}
