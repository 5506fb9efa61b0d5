import Foundation
import Testing

@testable import CVModel
@testable import CVParse

/// Reading a version of a document after another gives what reading it by itself does.
@Suite struct ReadingAgainTests {
    private static let resume = """
        # Ada Quill

        ada@quill.example

        ## Summary

        Keeper of ledgers.

        I like books that balance.

        I mend what does not.

        ## Experience

        ### Engineer, Coppermill

        *2019 – 2021*

        - Built a ledger in Go.
        - Ran PostgreSQL for it.
        - Kept it running, day and night.
        - Taught others to keep it.

        ### Clerk, Tin Market

        *2016 – 2018*

        - Counted tins, in Excel.
        - Wrote what was counted into a book.
        - Swept the floor.
        - Closed the shop.

        ## Education

        ### BSc Physics, University of Leeds

        2013 – 2016

        - Measured tides.
        - Drew charts of them.
        - Wrote about tides.
        - Sailed.

        ## Skills

        - Languages: Go, Python, SQL
        - Tools: Docker, Git, PostgreSQL
        - Methods: Scrum, Kanban
        - Systems: Linux, FreeBSD
        - Clouds: AWS, Azure
        - Editors: Vim, Emacs

        ## Languages

        - English (native)
        - French (fluent)
        """

    /// What reading finds, in one value.
    private struct Found: Equatable {
        let resume: Resume
        let places: [SourceMap.Place]
        let outline: Outline
        let mentions: [SkillMention]
        let nodes: [MarkupTree.Node]
        let pieces: [MarkupTree.Piece]
        let checkpoints: [Range<Int>]
        let checkpointNodes: [Int]
        let visible: [UInt8]
        let stretches: [SourceOrigins.Stretch]
        let lines: [TextLine]
        let runs: [StyledRun]
        let links: [TextLink]
        let references: [TextReference]
        let words: [Range<Int>]
        let marks: [WrittenText.Mark]
        let findings: [Finding]

        init(_ parsed: ParsedResume) {
            nodes = parsed.tree.nodes
            pieces = parsed.tree.pieceList
            let markup = parsed.recognition?.markup
            checkpoints = markup?.checkpoints.map(\.line) ?? []
            checkpointNodes = markup?.checkpoints.map(\.index) ?? []
            visible = parsed.text?.bytes ?? []
            stretches = parsed.text?.origins.stretches ?? []
            lines = parsed.text?.lines ?? []
            runs = parsed.text?.runs ?? []
            links = parsed.text?.links ?? []
            references = parsed.text?.references ?? []
            words = parsed.text?.words.map(\.range) ?? []
            marks = parsed.recognition?.written.marks ?? []
            findings = parsed.readingFindings
            resume = parsed.resume
            places = parsed.sourceMap.places
            outline = parsed.outline
            mentions = parsed.skillMentions
        }
    }

    /// The résumé with some words for others, and what is known of it from before.
    private static func changing(
        _ words: String, to others: String
    ) throws -> (now: Recognition, known: KnownParts?) {
        let earlier = try #require(ResumeParser.parse(resume).recognition)
        let text = resume.replacingOccurrences(of: words, with: others)
        let now = try #require(ResumeParser.parse(text).recognition)
        return (now, knownParts(of: earlier, for: now))
    }

    private static func knownParts(of earlier: Recognition, for now: Recognition) -> KnownParts? {
        KnownParts(
            of: earlier, for: now,
            CommonLines(
                of: now.text, and: earlier.text, SourceChange(from: earlier.text.source, to: now.text.source))
        )
    }

    private func expectSame(_ bytes: [UInt8], _ dialect: Dialect, edits: Int, _ name: String) {
        var text = bytes
        var author = TypingAuthor(seed: UInt64(bytes.count))
        var earlier = ResumeParser.parse(SourceText(bytes: text), dialect: dialect)
        for edit in 0..<edits {
            author.edit(&text)
            let source = SourceText(bytes: text)
            let after = ResumeParser.parse(source, dialect: dialect, after: earlier)
            #expect(
                Found(after) == Found(ResumeParser.parse(source, dialect: dialect)), "\(name), edit \(edit)")
            earlier = after
        }
    }

    @Test(arguments: [Dialect.auto, .commonmark, .pandoc, .plainText])
    func sample(_ dialect: Dialect) {
        expectSame(Array(Self.resume.utf8), dialect, edits: 150, "the sample")
    }

    @Test func examples() throws {
        let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../Examples/resumes")
            .standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let texts = files.filter { ["md", "txt"].contains($0.pathExtension) }
        #expect(!texts.isEmpty)
        for file in texts {
            expectSame(
                Array(try Data(contentsOf: file)), file.pathExtension == "txt" ? .plainText : .auto,
                edits: 40,
                file.lastPathComponent)
        }
    }

    @Test(.enabled(if: SharedTexts.isPresent, "../shared is absent: the real résumés were not edited"))
    func realResumes() {
        for resume in SharedTexts.resumes { expectSame(resume.bytes, .auto, edits: 4, resume.name) }
    }

    /// What no line shows changes, and what stands behind it moves.
    @Test(arguments: ["`ls`\n\n", "```sh\nls\n```\n\n", "<!-- ls -->\n\n", "[ls]: https://ls.example\n\n"])
    func movesWhatNoLineShows(_ hidden: String) {
        let picture = "[![Ada](ada.svg)](https://ada.example)\n"
        let earlier = ResumeParser.parse("# Ada Quill\n\n" + hidden + picture)
        let source = SourceText(
            "# Ada Quill\n\n" + hidden.replacingOccurrences(of: "ls", with: "less") + picture)
        #expect(Found(ResumeParser.parse(source, after: earlier)) == Found(ResumeParser.parse(source)))
    }

    /// What an edit makes of words and dates that stand as they did, in lines that are no longer the same.
    @Test(arguments: [
        // A word is cut in two by the end of a line, and joined.
        ("Kept ledgers in Leeds.", "Kept led\n\ngers in Leeds."), ("Kept led\n\ngers.", "Kept ledgers."),
        // Signs of headings that are none to Markdown, and then are.
        ("Ada\n##Skills##\nGo, Rust", "Ada\n\n##Skills##\nGo, Rust"),
        ("Ada\n\n#C#\n\nGo", "Ada\n#C#\n\nGo"),
        // A date begins in a line that has changed, or goes on in one.
        ("Clerk, May\n2019 – 2021", "Clerk, Jun\n2019 – 2021"),
        (
            "| 1 year, | Clerk |\n|---|---|\n| 2019 to | Mill |",
            "| 2 years, | Clerk |\n|---|---|\n| 2019 to | Mill |"
        ),
        // One date says how all others are read.
        ("- 01/02/2019\n- 03/04/2019\n- 05/06/2020", "- 01/02/2019\n- 03/04/2019\n- 25/06/2020"),
        // A reference that is a line break.
        ("Kept&#10;ledgers, 2019", "Kept&#32;ledgers, 2019"),
    ])
    func readsLinesThatAreOtherwiseDivided(_ before: String, _ after: String) {
        func text(_ changed: String) -> String {
            "# Ada Quill\n\n## Experience\n\n" + changed
                + "\n\n### Clerk, Tin Market, 2010 – 2015\n\n- Counted tins\n"
        }
        let source = SourceText(text(after))
        let again = ResumeParser.parse(source, after: ResumeParser.parse(text(before)))
        #expect(Found(again) == Found(ResumeParser.parse(source)))
    }

    /// Headings of achievements over jobs are jobs where no other section is about any.
    @Test func readsJobsUnderAchievementsAnew() {
        let rest = """
            Kept ledgers for many years.

            Sold tins before that, and counted what was sold.

            Swept the floor of the market hall.

            ## Projects

            ### Engineer, Coppermill, 2015 – 2019

            - Built the harbour's ledgers

            ### Clerk, Tin Market, 2010 – 2015

            - Counted tins

            """
        let earlier = ResumeParser.parse("# Ada Quill\n\n## Experience\n\n" + rest)
        let source = SourceText("# Ada Quill\n\n## Other\n\n" + rest)
        let after = ResumeParser.parse(source, after: earlier)
        #expect(after.resume.work.count == 2)
        #expect(Found(after) == Found(ResumeParser.parse(source)))
    }

    /// Outside the header, the first address is the person's, whether the text shows it or a link leads to it.
    @Test(arguments: ["ada@quill.example", "mailto:ada@quill.example"])
    func readsAddressesOfLinksAnew(destination: String) {
        func text(_ destination: String) -> String {
            let lines = (0..<30).map { "- Built the harbour's pier number \($0)\n" }
            return """
                # Ada Quill

                ## Experience

                ### Engineer, Coppermill, 2015 – 2019

                \(lines.joined())
                - Wrote [letters](\(destination)) about it

                ### Clerk, Tin Market, 2010 – 2015

                \(lines.joined())
                - Answered for clerks@tin-market.example

                """
        }
        let earlier = ResumeParser.parse(text("letters.html"))
        let source = SourceText(text(destination))
        let after = ResumeParser.parse(source, after: earlier)
        #expect(after.resume.basics?.email == "ada@quill.example")
        #expect(Found(after) == Found(ResumeParser.parse(source)))
    }

    /// The lines of one cell stand in the source beside those of the next.
    @Test func movesPlacesInCellsSideBySide() {
        func text(_ changed: String) -> String {
            """
            Ada Quill
            est

            Core Skills
            Languages
            : Go, Rust, Python, Bash, Pow
            ershell
            You can also view this page at <a href="https://mill.example/resume">home</a>!
            Add <a href="latest.pdf">"/latest.pdf"</a> to the address to get a copy.
            ----
            ---------------------------------------  ----------------------------------------------------------
            :   **Note**: 3.7/4.0

            Certifications
            ------------oud**
            : **Mill Architect (Associate)**. Expires March 2020.
            : **Tide Architect (Associate)**. Expires March 2020.
            \(changed)
            ---------------------------------------  ----------------------------------------------------------
            Riverton, TX 77479                                **LinkedIn**: https://linkedin.com/in/adaquill| a | b |
            dfw
            ---------
            """
        }
        let lead = "leading carpenters with technical: guidance through mentorship, pairing, and teachin"
        let earlier = ResumeParser.parse(text(lead + "g, and"))
        let source = SourceText(text(lead))
        #expect(Found(ResumeParser.parse(source, after: earlier)) == Found(ResumeParser.parse(source)))
    }

    /// The caret and what is typed there; which sections are read again, -1 being the lines before the first: those
    /// that have changed, and those whose last lines or heading stand near.
    @Test(arguments: [
        ("- Systems: Linux‸, FreeBSD", ", OpenBSD", [2, 3, 4]),
        ("- Closed the shop‸.", " at six", [1, 2]),
        ("- Drew charts‸ of them.", " in colour", [1, 2, 3]),
        ("- French (fluent)‸", "\n- German", [3, 4]),
    ])
    func readsOnlyWhatChanged(_ marked: String, _ typed: String, _ read: [Int]) throws {
        let parts = marked.components(separatedBy: "‸")
        let line = try #require(Self.resume.range(of: parts.joined()))
        let edited = Self.resume.replacingCharacters(in: line, with: parts[0] + typed + parts[1])
        let earlier = try #require(ResumeParser.parse(Self.resume).recognition)
        let now = try #require(ResumeParser.parse(edited).recognition)
        let known = try #require(Self.knownParts(of: earlier, for: now))
        #expect((-1..<now.sections.count).filter { known.part($0, of: now) == nil } == read)
        #expect(known.contacts(of: now) != nil)
    }

    /// A date that can be read in one way only settles how the others are.
    @Test func readsAllAgainWhereDatesAreReadOtherwise() throws {
        #expect(try Self.changing("2016 – 2018", to: "13/01/2016 – 2018").known == nil)
    }

    /// The lines of one entry change, and not those of the others in its section.
    @Test func keepsBodiesInAChangedSection() throws {
        let (now, parts) = try Self.changing("Counted tins", to: "Counted all tins")
        let known = try #require(parts)
        let bodies = now.parts.flatMap(\.bodies)
        #expect(bodies.count == 2)
        #expect(bodies.map { known.body(of: $0.lines) != nil } == [true, false])
    }

    /// The header of one entry changes, and not those of the others in its section.
    @Test func keepsHeadersInAChangedSection() throws {
        let (now, parts) = try Self.changing("2016 – 2018", to: "2015 – 2018")
        let known = try #require(parts)
        let work = try #require(now.sections.first { $0.kind == .work })
        let drafts = EntryFinder.drafts(
            in: work.lines, of: now.text, dates: now.dates.lines, kind: .work)
        #expect(drafts.count == 2)
        #expect(drafts.map { known.header(of: $0, .work) != nil } == [true, false])
        #expect(drafts.allSatisfy { known.header(of: $0, .education) == nil })
    }

    @Test func findsSkillsOnlyInChangedParagraphs() throws {
        let earlier = ResumeParser.parse(Self.resume)
        _ = earlier.skillMentions
        let source = SourceText(
            Self.resume.replacingOccurrences(of: "a ledger in Go", with: "a ledger in Rust"))
        let now = try #require(ResumeParser.parse(source, after: earlier).recognition)
        let known = try #require(now.knownSkills)
        let unknown = now.text.lines.indices.filter { known.skills(in: $0..<$0 + 1) == nil }
        #expect(unknown.contains { now.text.string(now.text.lines[$0].range).hasPrefix("Built a ledger") })
        // The lines beside it tell where the paragraph ends.
        #expect(unknown.count <= 5)
    }
}
