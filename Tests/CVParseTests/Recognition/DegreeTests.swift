import CVModel
import Testing

@testable import CVParse

/// What of a degree's name is the degree, what its subject, and what is said of it.
@Suite struct DegreeTests {
    private func degree(_ text: String) -> String {
        let courses = ResumeParser.parse(
            "# Ada Quill\n\n## Education\n\n### Hilltop University\n*\(text)*, 2010 – 2013\n"
        ).resume.education
        return courses.map { "\($0.studyType ?? "-") | \($0.area ?? "-")" }.joined(separator: "; ")
    }

    @Test(arguments: [
        ("BSc in Physics", "BSc | Physics"),
        ("Bachelor of Science in Physics", "Bachelor of Science | Physics"),
        // Called by what it is of, or by a field that is named alone.
        ("Master of Electrical Engineering", "Master of Electrical Engineering | -"),
        ("Bachelor of Computer Applications", "Bachelor of Computer Applications | -"),
        ("Bachelor of Computer Science", "Bachelor | Computer Science"),
        ("Masters of Tides", "Masters | Tides"),
        // How well it went is no part of either.
        ("BA in Economics with First Class Honours", "BA | Economics"),
        ("Bachelor of Engineering in Tides (First Class Honours)", "Bachelor of Engineering | Tides"),
        ("B.S. in Computer Science, magna cum laude", "B.S. | Computer Science"),
        ("BComp. Computer Science, Honors (Highest Distinction)", "BComp | Computer Science"),
        ("BSc (Hons) Business Computing", "BSc (Hons) | Business Computing"),
        ("B.Sc. Computer Science Honours", "B.Sc. | Computer Science Honours"),
        // What it was studied with is, unless it is a lesser subject.
        ("MSci Physics with Theoretical Physics", "MSci | Physics with Theoretical Physics"),
        ("BASc Software Engineering with Management", "BASc | Software Engineering with Management"),
        ("B.S. Computer Science with minors in Mathematics", "B.S. | Computer Science"),
        ("BSc Nursing – Relevant coursework: Anatomy", "BSc | Nursing"),
        // In brackets.
        ("Computer Science (BSc)", "Computer Science (BSc) | -"),
        (
            "Bachelor of Technology (Computer Science & Engineering)",
            "Bachelor of Technology | Computer Science & Engineering"
        ),
        (
            "Bachelor of Business with Honors (International Business)",
            "Bachelor of Business with Honors | International Business"
        ),
        ("MSc (Eng) Advanced Software Engineering", "MSc (Eng) | Advanced Software Engineering"),
        ("Bachelor of Science, Major Computer Science", "Bachelor of Science | Computer Science"),
        ("60 ECTS in Practical Philosophy", "- | Practical Philosophy"),
        ("Superior de Tecnologia em Sistemas", "Superior de Tecnologia | Sistemas"),
        ("Maestría en Mareas", "Maestría | Mareas"), ("Ensino Superior", "Ensino Superior | -"),
        ("Exchange Semester in Ledgers", "Exchange Semester | Ledgers"),
        ("Obtention du Baccalauréat Scientifique", "Baccalauréat Scientifique | -"),
        ("石油工程本科", "本科 | 石油工程"),
        ("软件工程专业硕士", "硕士 | 软件工程"),
        ("Associate of Applied Science, Networking", "Associate of Applied Science | Networking"),
        ("Ausbildung zum Fachinformatiker", "Ausbildung | Fachinformatiker"),
    ])
    func splits(_ text: String, _ expected: String) { #expect(degree(text) == expected) }
}
