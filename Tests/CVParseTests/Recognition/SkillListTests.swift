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
        ("- AWS (S3, EC2, RDS)", ["-: AWS, S3, EC2, RDS"]),
        ("* 精通JavaScript\n* 熟悉Python", ["-: JavaScript", "-: Python"]),
        // A label is what is known where prose follows.
        (
            "- **Swift:** I wrote two apps with it that are still in the store and loved by many.",
            ["-: Swift"]
        ),
    ])
    func reads(_ list: String, _ groups: [String]) {
        let text = "# Ada Quill\n\n## Skills\n\n\(list)\n"
        let skills = ResumeParser.parse(text).resume.skills
        #expect(skills.map { "\($0.name ?? "-"): \($0.keywords.joined(separator: ", "))" } == groups)
        expectPlacedFacts(text)
    }

    @Test(arguments: [
        "- **Skills:** Go, Rust", "- Technologies: Go, Rust", "**Technical Environment** Go, Rust",
        "_Go, Rust_, and others",
        "#### Technologies\n- Go\n- Rust", "Built the ledger. Tech stack: Go, Rust",
    ])
    func findsTheListOfAJob(_ body: String) {
        let text = "## Experience\n\n### Engineer, Brightwater\n*2019 – 2021*\n\n\(body)\n"
        let keywords = ResumeParser.parse(text).resume.work.first?.keywords ?? []
        #expect(body.hasPrefix("_") ? keywords.isEmpty : keywords == ["Go", "Rust"])
    }
}
