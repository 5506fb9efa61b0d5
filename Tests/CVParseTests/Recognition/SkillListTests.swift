import CVModel
import Testing

@testable import CVParse

/// Ways of listing skills, and the groups that are read of them.
@Suite struct SkillListTests {
    @Test(arguments: [
        // Lists and separators.
        ("- Go\n- Rust, Zig\n- PostgreSQL / MySQL", ["-: Go, Rust, Zig, PostgreSQL, MySQL"]),
        ("Go • Rust • Zig", ["-: Go, Rust, Zig"]), ("Go | Rust | Zig", ["-: Go, Rust, Zig"]),
        (
            "- RSpec & pytest\n- Debian and Ubuntu based Linux",
            ["-: RSpec, pytest, Debian and Ubuntu based Linux"]
        ),
        // Groups.
        (
            "- **Languages:** Go, Rust\n- **Tools:** Git, Docker",
            ["Languages: Go, Rust", "Tools: Git, Docker"]
        ),
        ("### Languages\n- Go\n\n### Tools\n- Git", ["Languages: Go", "Tools: Git"]),
        ("Languages\n:   Go, Rust\n\nTools\n:   Git", ["Languages: Go, Rust", "Tools: Git"]),
        // Labels whose words head sections elsewhere, "Other" among them, and a list that is called as a skill is.
        ("**编程:** Java, Docker\n\n**工具:** Linux, SQL", ["编程: Java, Docker", "工具: Linux, SQL"]),
        ("### Cloud\n\n- AWS\n\n### Other\n\n- Git\n- Figma", ["Cloud: AWS", "Other: Git, Figma"]),
        ("- Web\n  - HTML\n  - CSS\n- Other\n  - Git\n  - Figma", ["Web: HTML, CSS", "Other: Git, Figma"]),
        (
            "- **DevOps** - Docker, Ansible, pairing\n- **Web** - HTML, CSS",
            ["DevOps: Docker, Ansible, pairing", "Web: HTML, CSS"]
        ),
        (
            "| Languages | Tools |\n|---|---|\n| Go | Git |\n| Rust | Make |",
            ["Languages: Go, Rust", "Tools: Git, Make"]
        ),
        (
            "| Area | Skills |\n|---|---|\n| Design | Figma, Sketch |\n| Code | Go, Rust |",
            ["Design: Figma, Sketch", "Code: Go, Rust"]
        ),
        // Grades, years and remarks stay out of the names.
        ("- Go (advanced)\n- Rust (5 years)\n- Fluent in Zig", ["-: Go", "-: Rust", "-: Zig"]),
        ("- Python: expert\n- Perl: basic knowledge", ["-: Python", "-: Perl"]),
        // Lists in brackets, parted by slashes or behind "e.g."; editions of one language are none.
        (
            "- JavaScript (ES5/ES6)\n- Signal processing (Matlab/Octave)\n- Build systems (e.g. Webpack), jQuery",
            ["-: JavaScript, Signal processing, Matlab/Octave, Build systems, Webpack, jQuery"]
        ),
        // A group's name in bold without any sign; a skill's own name before prose is no group's.
        (
            "**Frameworks** Rails, Django, Flask\n**Databases** MySQL, Redis",
            ["Frameworks: Rails, Django, Flask", "Databases: MySQL, Redis"]
        ),
        (
            "- **框架** Spring，MyBatis，SpringBoot等；\n- **开发工具** Eclipse，Maven，Git等；",
            ["框架: Spring, MyBatis, SpringBoot", "开发工具: Eclipse, Maven, Git"]
        ),
        // What a skill serves for; "for" in a name stays.
        ("- PHP for large web applications\n- Redis for queues\n- Go", ["-: PHP, Redis, Go"]),
        // Names of groups over their lists, a tool before what it is for, and names that a sentence explains.
        (
            "Backend\n- Go\n- Gin\n\nTeamwork & Tools\n- Git\n- Jira",
            ["Backend: Go, Gin", "Teamwork & Tools: Git, Jira"]
        ),
        ("* **R** - Data visualization with ggplot2. Scraped sites.\n* **Ruby**", ["-: R, Ruby"]),
        ("- **C# and VB.NET** for desktop applications, services, and reports", ["-: C#, VB.NET"]),
        (
            "- People Person. I get along well with others\n- Leadership. Was a captain of the team",
            ["-: People Person, Leadership"]
        ),
        // "and" amid a list, versions, and a way back to the page's top.
        (
            "- scientific and numerical computing, Linux workstations and servers, Go and Rust, C",
            ["-: scientific and numerical computing, Linux workstations and servers, Go, Rust, C"]
        ),
        ("- Windows 7/8/10, Go\n- [back to top](./)", ["-: Windows 7/8/10, Go"]),
        (
            "- [Go](https://go.example), Rust\n- [Back-end](https://a.example) design",
            ["-: Go, Rust, Back-end design"]
        ),
        // Each in code on a line of its own.
        ("```programming```\n```web applications```\n```Go```", ["-: programming, web applications, Go"]),
        // Each line with a label of its own, in one paragraph or block of code.
        (
            "    Languages: Java, C++ -- and more\n    CMS: Hugo\n    Version Control: Git, SVN",
            ["Languages: Java, C++", "CMS: Hugo", "Version Control: Git, SVN"]
        ),
        // A label in bold over members in code.
        ("* **Languages** `Go` &#8226; `Rust`\n* **Tools** `Git`", ["Languages: Go, Rust", "Tools: Git"]),
        // A table's header that names skills as the rows do.
        (
            "| Kubernetes | AWS | Linux |\n|---|---|---|\n| Helm | GitLab | Windows |",
            ["-: Kubernetes, AWS, Linux, Helm, GitLab, Windows"]
        ),
        ("- AWS (S3, EC2, RDS)", ["-: AWS, S3, EC2, RDS"]),
        ("* 精通JavaScript\n* 熟悉Python", ["-: JavaScript", "-: Python"]),
        // A label is what is known where prose follows.
        (
            "- **Swift:** I wrote two apps with it that are still in the store and loved by many.",
            ["-: Swift"]
        ),
        (
            "- **Rust:** used daily for services\n- **Go:** Docker, Kubernetes",
            ["Go: Docker, Kubernetes", "-: Rust"]
        ),
        (
            "#### Java\n\nI have written services in it for years, and teach it to those who ask.\n\n"
                + "#### Rivers\n\nI have worked with many people for years, and still do so when they ask.",
            ["-: Java"]
        ),
        // Two skills, and one subject in two words.
        (
            "- HTML & CSS\n- Cucumber and Jasmine\n- Network Design & Implementation\n"
                + "- Practices and principles\n- Type 1 & 2 hypervisors",
            [
                "-: HTML, CSS, Cucumber, Jasmine, Network Design & Implementation, "
                    + "Practices and principles, Type 1 & 2 hypervisors"
            ]
        ),
        ("- Python/ Django\n- Go /Rust\n- TCP/IP", ["-: Python, Django, Go, Rust, TCP/IP"]),
        // A skill of its own in a bracket, the short form of the one before it, a remark.
        ("- TDD (RSpec)\n- Google Cloud Platform (GCP)", ["-: TDD, RSpec, Google Cloud Platform (GCP)"]),
        ("- Go (primary)\n- Rust (secondary)", ["-: Go, Rust"]),
        // Words that only say that there is more, or what kind of thing it is.
        ("- WebStorm, Vim etc.\n- Docker, Kubernetes usw.", ["-: WebStorm, Vim, Docker, Kubernetes"]),
        (
            "- the Django framework\n- the Python libraries\n- the mobile platform",
            ["-: Django, Python, mobile platform"]
        ),
        // What is done, and what it is done with.
        (
            "- Unit testing with RSpec\n- Acceptance testing with Capybara and Cucumber\n- Ruby on Rails\n"
                + "- Laws of motion",
            [
                "-: Unit testing, RSpec, Acceptance testing, Capybara, Cucumber, Ruby on Rails, Laws of motion"
            ]
        ),
        ("- Occasional Perl\n- Mainly Go", ["-: Perl, Go"]),
        // A dash before a list, before what is told of one skill; a phrase that a comma goes on with.
        (
            "- Scripting – Bash, Python\n- Testing – any form of it, if I am let",
            ["Scripting: Bash, Python", "-: Testing"]
        ),
        (
            "- Effective work across engineering, operations and business of all kinds\n- Go", ["-: Go"]
        ),
        // Definitions and labels in bold.
        (
            "Languages\n:   **Go**, **Rust**\n\nTools\n:   **Docker**, **Git**",
            ["Languages: Go, Rust", "Tools: Docker, Git"]
        ),
        ("**Design:** Figma, Sketch\n**Code:** Go, Rust", ["Design: Figma, Sketch", "Code: Go, Rust"]),
        // A sentence that is mostly names of skills, and one that is none.
        (
            "In the last few years I have worked a lot with Python, Go, Rust, Docker, Kubernetes, PostgreSQL, "
                + "Redis, Kafka.",
            ["-: Python, Go, Rust, Docker, Kubernetes, PostgreSQL, Redis, Kafka"]
        ),
        (
            "In the last few years I have worked a lot with mills, tides, boats, oars, rivers, ledgers, clocks, "
                + "bells.", []
        ),
        // Names of tools inside words about them, and joined by the words of other languages.
        (
            "- Arbeiten auf Servern mit Linux\n- Umgang mit Git sowie GitHub\n- Noções em Kotlin",
            ["-: Linux, Git, GitHub, Kotlin"]
        ),
        (
            "- Kivy (Python UI for tablets)\n- Debian and Ubuntu based Linux",
            ["-: Kivy, Debian and Ubuntu based Linux"]
        ),
        ("- LabVIEW ja MATLAB\n- Go och Rust", ["-: LabVIEW, MATLAB, Go, Rust"]),
        // What the bracket spells out, and Latin letters in a sentence of ideographs.
        ("- DoT (Design of Tides)\n- Go", ["-: DoT, Go"]),
        (
            "- 掌握SpringBoot、MyBatis等优秀的开源框架，使用nginx部署过项目，了解HashMap的底层原理，使用nginx做过代理。",
            ["-: SpringBoot, MyBatis, nginx, HashMap"]
        ),
        // A sentence below a skill's own heading tells of that skill.
        (
            "#### Java\n\nI have built many shops with it over the years, often on Spring, with PostgreSQL below.",
            ["-: Java"]
        ),
        // Small words over the columns of a table are no grades.
        (
            "| __I do ...__ | _With ..._\n|:--|:--\n| _Scripting_ | Python, Perl\n| _Web_ | jQuery, CSS",
            ["Scripting: Python, Perl", "Web: jQuery, CSS"]
        ),
        // A grade before a row, in square brackets, a remark in two words, a version in its initials.
        (
            "| Area | |\n|---|---|\n| Strong knowledge of: | Go, Rust |\n| Platforms: | Linux, Windows |",
            ["-: Go, Rust", "Platforms: Linux, Windows"]
        ),
        (
            "- Go \\[kohtalainen\\]\n- Rust (working tool)\n- JavaScript (ES6+), Zig",
            ["-: Go", "-: Rust, JavaScript, Zig"]
        ),
        ("- JavaScript (ES6+, TypeScript, Node.js)", ["-: JavaScript, ES6+, TypeScript, Node.js"]),
        // A heading that is half known beside one that holds human languages as well.
        (
            "### Languages\nPython, SQL, English (fluent)\n\n### Handy Frameworks & Libraries\nKubernetes, Docker\n\n"
                + "### Other Words\nGit, Scrum",
            [
                "Languages: Python, SQL", "Handy Frameworks & Libraries: Kubernetes, Docker",
                "Other Words: Git, Scrum",
            ]
        ),
    ])
    func reads(_ list: String, _ groups: [String]) {
        let text = "# Ada Quill\n\n## Skills\n\n\(list)\n"
        let skills = ResumeParser.parse(text).resume.skills
        #expect(skills.map { "\($0.name ?? "-"): \($0.keywords.joined(separator: ", "))" } == groups)
        expectPlacedFacts(text)
    }

    /// Without a section that is named after them.
    @Test(arguments: [
        (
            "## Toolbox\n\n- Go, Rust\n- Docker\n- PostgreSQL, Redis",
            ["-: Go, Rust, Docker, PostgreSQL, Redis"]
        ),
        ("## Colophon\n\n- Herons, kettles\n- Lanterns\n- Oars, puddles", []),
        (
            "## Further remarks\n\n*Pets:* one old heron\n\n*Software Skills:* Go, Rust, Docker",
            ["Software Skills: Go, Rust, Docker"]
        ),
        ("## Experience\n\nGo, Rust, Docker, PostgreSQL, Redis", ["-: Go, Rust, Docker, PostgreSQL, Redis"]),
        (
            "## Further remarks\n\n- Mills\n  - Built a wheel that turns for all\n  - Tools: Go, Rust, Docker",
            []
        ),
        ("## Languages\n\n- English (fluent)\n- Go, Rust, Quarrelang", ["-: Go, Rust, Quarrelang"]),
        ("## Languages\n\n- English (fluent)\n- German (basic)", []),
    ])
    func findsSkillsElsewhere(_ section: String, _ groups: [String]) {
        let text = "# Ada Quill\n\n\(section)\n"
        let skills = ResumeParser.parse(text).resume.skills
        #expect(skills.map { "\($0.name ?? "-"): \($0.keywords.joined(separator: ", "))" } == groups)
        expectPlacedFacts(text)
    }

    @Test(arguments: [
        "- **Skills:** Go, Rust", "- Technologies: Go, Rust", "**Technical Environment** Go, Rust",
        "_Go, Rust_, and others",
        "#### Technologies\n- Go\n- Rust", "Built the ledger. Tech stack: Go, Rust",
        "Go, Rust", "- Go, Rust", "Go / Rust", "`Go`, `Rust`",
    ])
    func findsTheListOfAJob(_ body: String) {
        let text = "## Experience\n\n### Engineer, Brightwater\n*2019 – 2021*\n\n\(body)\n"
        let keywords = ResumeParser.parse(text).resume.work.first?.keywords ?? []
        #expect(body.hasPrefix("_") ? keywords.isEmpty : keywords == ["Go", "Rust"])
    }

    @Test(arguments: [
        ("Shop for a whole town. Go 1.2, Rust, Docker.", ["Go 1.2", "Rust", "Docker"]),
        (
            "Shop for a whole town. Rails 4, Postgres, Heroku. Pair programming.",
            ["Rails 4", "Postgres", "Heroku", "Pair programming"]
        ),
        ("Python / Django / PostgreSQL", ["Python", "Django", "PostgreSQL"]),
        // Prose, and pairs of which nothing is known.
        ("Built a mill. Wrote Python, Go, Rust.", []), ("- Wrote test scripts – API, GUI, unit tests", []),
        ("Ledgers, Mills", []),
        ("- Hiring, mentoring, public speaking", []), ("- Go and Rust", []), ("- and/or", []),
        ("- Experience running and testing the library on Linux, macOS and Windows", []),
        ("- Monitoring (Grafana, Loki)\n- Sold mills\n- Kept books", []),
        ("- Built a shop with Go, Rust and Zig", []),
        ("- Further tools: Go, Rust, Zig", ["Go", "Rust", "Zig"]),
        // One of several lines tells with what that was done.
        ("- Built queues (Kafka, RabbitMQ)\n- Sold them\n- Kept them\n- Gave them up", []),
        ("- Tech stack\n  - Go, Rust\n- Built", ["Go", "Rust"]),
        // Spans of code at the end of an item.
        (
            "- Mahlwerk\n  - Schnittstellen: **`usb` `quarrel`**\n  - Treiber für Mühlen `c` `rust` `quarrel`",
            ["usb", "quarrel", "c", "rust"]
        ),
    ])
    func findsListsWithoutALabel(_ body: String, _ keywords: [String]) {
        let text = "## Experience\n\n### Engineer, Brightwater\n*2019 – 2021*\n\n\(body)\n"
        #expect(ResumeParser.parse(text).resume.work.first?.keywords == keywords)
        expectPlacedFacts(text)
    }
}
