import Testing

@testable import CVParse

/// How people set their names at the head of a résumé, and headings that name nobody.
@Suite struct NameTests {
    private func name(_ head: String) -> String? {
        ResumeParser.parse(head + "\n\n## Experience\n\n### Engineer, Coppermill Inc\n2020 – 2021\n").resume
            .basics?.name
    }

    @Test(arguments: [
        ("# Ada Quill\n\nada@quill.example", "Ada Quill"),
        ("# ADA QUILL\n\nSoftware Engineer", "ADA QUILL"),
        ("Ada Quill\n=========\n\nLeeds, UK", "Ada Quill"),
        ("# Ada Quill, PhD", "Ada Quill"),
        ("# Dr. Ada Quill", "Dr. Ada Quill"),
        ("# Ada Quill - Software Engineer", "Ada Quill"),
        ("# Ada Quill | Backend Developer", "Ada Quill"),
        ("# Résumé of Ada Quill", "Ada Quill"),
        ("# Resume: Ada Quill", "Ada Quill"),
        ("# Curriculum Vitae\n\n**Ada Quill**", "Ada Quill"),
        ("# CV\n\n## Ada Quill", "Ada Quill"),
        ("# Ada Quill's CV", "Ada Quill"),
        ("**Ada Quill**\n\nada@quill.example", "Ada Quill"),
        ("<h1 align=\"center\">Ada Quill</h1>", "Ada Quill"),
        ("<div align=\"center\">\n\n# Ada Quill\n\n</div>", "Ada Quill"),
        ("% Ada Quill\n\n## Experience", "Ada Quill"),
        ("---\ntitle: Ada Quill\n---", "Ada Quill"),
        ("---\nname: Ada Quill\n---", "Ada Quill"),
        ("---\nauthor: Ada Quill\ntitle: CV\n---", "Ada Quill"),
        ("# Hi, I'm Ada Quill 👋", "Ada Quill"),
        ("# Hello, my name is Ada Quill", "Ada Quill"),
        ("# 👩 Ada Quill", "Ada Quill"),
        ("Name: Ada Quill\nEmail: ada@quill.example", "Ada Quill"),
        ("- **Name:** Ada Quill\n- **Phone:** +44 20 7946 0958", "Ada Quill"),
        ("| Ada Quill | ada@quill.example |\n|---|---|", "Ada Quill"),
        ("# Ada M. Quill", "Ada M. Quill"),
        ("# Ada Quill, IV", "Ada Quill, IV"),
        ("# Ada Quill (Lead Engineer)", "Ada Quill"),
        ("**John Q. Quill Jr.**", "John Q. Quill Jr."),
        // Beside what contacts begin with.
        ("Ada Quill           ada@quill.example\nLeeds, UK           +1 555 010 0199", "Ada Quill"),
        ("Ada Quill | ada@quill.example | +1 555 010 0199", "Ada Quill"),
        ("Ada Quill <ada@quill.example>", "Ada Quill"),
        ("Ada Quill ada@quill.example", "Ada Quill"),
        ("---\ntitle: \"Ada Barber - Résumé\"\n---", "Ada Barber"),
        ("NAME\n     Ada Quill - software engineer\n\nSYNOPSIS\n     Email: ada@quill.example", "Ada Quill"),
        ("<button onclick=\"window.print()\">Save or Print</button>\n\n# Ada Quill", "Ada Quill"),
        (
            "# Lebenslauf\n\n## Personalien\n\nAda Lena Quill<br />\n15.12.1995\n\nBahnhofstr. 1",
            "Ada Lena Quill"
        ),
        (
            "# RESUME\n\n## PERSONAL DETAILS:\n\n### Name      :Ada Quill\n### Email     :ada@quill.example",
            "Ada Quill"
        ),
        ("# Ada van der Quill", "Ada van der Quill"),
        ("# Ada O'Quill", "Ada O'Quill"),
        ("# Ada Quill (she/her)", "Ada Quill"),
        ("# Ada \"Addie\" Quill", "Ada \"Addie\" Quill"),
        ("# Ada Quill\n### Senior Engineer", "Ada Quill"),
        ("# [Ada Quill](https://quill.example)", "Ada Quill"),
        ("Lebenslauf\n==========\n\nAda Quill\nBahnhofstr. 1\n8000 Zürich", "Ada Quill"),
        ("                 Ada Quill\n            12 Mill Lane, Leeds", "Ada Quill"),
        ("# Ada QUILL", "Ada QUILL"),
        ("# Quill, Ada", "Quill, Ada"),
        ("# Ada Quill <ada@quill.example>", "Ada Quill"),
        ("# Ada Quill (Leeds, UK)", "Ada Quill"),
        ("#Ada Quill", "Ada Quill"),
        ("# Ada Quill #", "Ada Quill"),
        ("![photo](x.png)\n\n# Ada Quill", "Ada Quill"),
        ("*Last updated: May 2020*\n\n# Ada Quill", "Ada Quill"),
        ("[PDF version](cv.pdf)\n\n# Ada Quill", "Ada Quill"),
        ("# Ada Quill — Résumé", "Ada Quill"),
        ("# Ada Quill Resume 2023", "Ada Quill"),
        ("## Ada Quill\n\n### Summary\nx", "Ada Quill"),
        // Below what the file or the repository is called.
        ("# school-cv\n\n## **Ada Quill**", "Ada Quill"),
        ("# cv-markdown\n\nAn exercise.\n\n# Ada Quill", "Ada Quill"),
        ("# Resume.v2\n\n## Ada Quill", "Ada Quill"),
        ("Hi, my name is Jan Quill. I am a developer.", "Jan Quill"),
        // Below the contacts, and beside what was studied.
        (
            "<ada@quill.example>\n98 Rue Quill - 94300 Rumford - France\n\n**Ada de Quill**\n=====\n\nMeunier",
            "Ada de Quill"
        ),
        ("---\ntitle: Ada Quill\n---\n\n> [ORCID: 0000-0002](https://orcid.org/0000-0002)", "Ada Quill"),
        ("---\ntitle: Quill's Resume\n---\n\n## Skills\nx", "Quill"),
        ("---\ntitle: Ada Quill (周丰)\n---\n\n## Skills\nx", "Ada Quill"),
        ("---\ntitle: CV\nheading: Ada B. Quill\n---\n\n## Skills\nx", "Ada B. Quill"),
        ("---\ntitle: CV\ndescription: Ada Quill's CV\n---\n\n## Skills\nx", "Ada Quill"),
        ("# Ada Quill `Web Developer`", "Ada Quill"),
        ("# 高橋　克己（たかはし　かつみ）", "高橋　克己"),
        ("## 기본정보\n\n- 성명: 송민규", "송민규"),
        ("#### 个人信息\n\n- 姓名：周丰 （男199101）", "周丰"),
        ("# Background\n\nAda B. Quill is a librarian with a lot of experience in tides.", "Ada B. Quill"),
        ("## Контакты\n\n**Фамилия, имя:** Квилл Ада", "Квилл Ада"),
    ])
    func reads(_ head: String, _ expected: String) { #expect(name(head) == expected) }

    @Test(arguments: [
        "---\nauthor: admin\ntitle: Resume\n---",
        "## Software Developer\n\n### Objective\nJack of all trades.", "Phone:  405.759.0757",
        "# About me\n\nI build.",
        "# Work Experience\n\nx",
        "# Table of Contents\n\n- [A](#a)",
        "# My Journey\n\nx",
        "# Welcome to my website\n\nx",
        "# Introduction\n\nx",
        "## Professional background\n\nx",
        "# Contact Information\n\nx",
        "---\ntitle: My Resumé\n---", "Right now I'm learning mills.", "In real life I'm more like, a cook.",
        "Title: Resume\nDate: 2021-05-15\nCategory: Resume\n\n## Skills\nx", "# Data science background",
        "# Daten und Lebenslauf", "**Ph.D. in Ecology**\n\nx",
        "> Bruxelles\n\n## Skills\nx",
        "---\ntitle: CV\ndescription: Notes From Riverton\n---\n\n## Skills\nx", "# Sommaire",
        "# Mon parcours professionnel",
    ])
    func namesNobody(_ head: String) { #expect(name(head) == nil) }
}
