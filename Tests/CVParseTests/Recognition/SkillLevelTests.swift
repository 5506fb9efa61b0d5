import CVModel
import Testing

@testable import CVParse

/// Ways of saying how well, or for how long, a skill is known: the level is kept apart from the name.
@Suite struct SkillLevelTests {
    @Test(arguments: [
        ("- Go (advanced)\n- Rust (5 years)", ["-/advanced: Go", "-/5 years: Rust"]),
        ("- Python: expert\n- Perl: basic knowledge", ["-/expert: Python", "-/basic knowledge: Perl"]),
        ("- Python – expert\n- Go – 5+ years", ["-/expert: Python", "-/5+ years: Go"]),
        ("- Fluent in Zig\n- Advanced SQL", ["-/Fluent: Zig", "-/Advanced: SQL"]),
        ("- Python 80%\n- Go 4/5\n- Zig 3 years", ["-/80%: Python", "-/4/5: Go", "-/3 years: Zig"]),
        (
            "- Python ★★★★☆\n- Go ●●●○○\n- Zig ██████░░",
            ["-/★★★★☆: Python", "-/●●●○○: Go", "-/██████░░: Zig"]
        ),
        ("Go: 5 years, Rust: beginner, Zig", ["-/5 years: Go", "-/beginner: Rust", "-: Zig"]),
        ("- Basic knowledge of C, Perl and Lua", ["-/Basic knowledge: C, Perl, Lua"]),
        ("- **Web:** Go (expert), Rust (expert), Zig", ["Web/expert: Go, Rust", "Web: Zig"]),
        ("- Expert: Go, Rust\n- Intermediate: Zig", ["-/Expert: Go, Rust", "-/Intermediate: Zig"]),
        ("### Advanced\n- Go\n- Rust\n\n### Basic\n- Zig", ["-/Advanced: Go, Rust", "-/Basic: Zig"]),
        (
            "| Skill | Level | Years |\n|---|---|---|\n| Go | expert | 7 |\n| Zig | beginner | 1 |",
            ["-/expert: Go", "-/beginner: Zig"]
        ),
        ("| Go | ★★★★★ |\n|---|---|\n| Zig | ★★☆☆☆ |", ["-/★★★★★: Go", "-/★★☆☆☆: Zig"]),
        ("Go\n:   Expert\n\nZig\n:   2 years", ["-/Expert: Go", "-/2 years: Zig"]),
        ("- <p>Go</p><div>90%</div>\n- <p>Zig</p><div>60%</div>", ["-/90%: Go", "-/60%: Zig"]),
        (
            "- **Go:** 4+ years of experience with services, queues and pipelines\n- **Zig:** 1 year",
            ["-/4+ years of experience: Go", "-/1 year: Zig"]
        ),
        (
            "- Deutsche Texte: sehr gut\n- Excel: gute Kenntnisse",
            ["-/sehr gut: Deutsche Texte", "-/gute Kenntnisse: Excel"]
        ),
        (
            "- Go, Rust (solide Grundkenntnisse)\n- Zig (Go advanced)",
            ["-: Go, Zig (Go advanced)", "-/solide Grundkenntnisse: Rust"]
        ),
        ("- Python : confirmé\n- Java : notions", ["-/confirmé: Python", "-/notions: Java"]),
        ("- Python (avanzado)\n- Java (nivel básico)", ["-/avanzado: Python", "-/nivel básico: Java"]),
        ("- Python (avançado)\n- Java (5 anos)", ["-/avançado: Python", "-/5 anos: Java"]),
        (
            "- Python: livello avanzato\n- Java: buona conoscenza",
            ["-/livello avanzato: Python", "-/buona conoscenza: Java"]
        ),
        ("- Python: gevorderd\n- Java: 3 jaar", ["-/gevorderd: Python", "-/3 jaar: Java"]),
        (
            "- Python — продвинутый уровень\n- Java — 3 года",
            ["-/продвинутый уровень: Python", "-/3 года: Java"]
        ),
        ("- 精通Python、Go\n- 熟悉Java（包括Spring，Maven）", ["-/精通: Python, Go", "-/熟悉: Java, Spring, Maven"]),
        ("- Python（3年）\n- Go：5年", ["-/3年: Python", "-/5年: Go"]),
        ("- Python (고급)\n- Java (3년)", ["-/고급: Python", "-/3년: Java"]),
        // A grade of the list behind a label, and one of the label itself.
        (
            "- **Web:** 5 years of Django, HTML and CSS\n- **Go:** 4+ years experience building services",
            ["Web/5 years: Django, HTML, CSS", "-/4+ years experience: Go"]
        ),
        // Names that only look graded.
        (
            "- React Native\n- Visual Basic\n- Windows 10\n- Technical writing",
            ["-: React Native, Visual Basic, Windows 10, Technical writing"]
        ),
        ("- Go (v1.21)\n- SDL (v2 & v3)\n- Vim (preferred)", ["-: Go, SDL, Vim"]),
        (
            "- AWS (EC2, S3 (with Glacier), Lambda), Docker",
            ["-: AWS, EC2, S3 (with Glacier), Lambda, Docker"]
        ),
        // What stands under a list is no part of it.
        ("- Go, Rust\n\n----\n\n> <ada@quill.example> • Leeds", ["-: Go, Rust"]),
    ])
    func readsLevels(_ list: String, _ groups: [String]) {
        let text = "# Ada Quill\n\n## Skills\n\n\(list)\n"
        #expect(Self.groups(of: ResumeParser.parse(text).resume) == groups)
        expectPlacedFacts(text)
    }

    /// A resume's skills as `name/level: keywords`.
    static func groups(of resume: Resume) -> [String] {
        resume.skills.map { skill in
            (skill.name ?? "-") + (skill.level.map { "/\($0)" } ?? "") + ": "
                + skill.keywords.joined(separator: ", ")
        }
    }
}
