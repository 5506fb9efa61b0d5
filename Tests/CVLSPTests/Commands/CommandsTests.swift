import CVModel
import CVParse
import Testing

@testable import cv_lsp

/// The commands, as a shell runs them.
@Suite struct CommandsTests {
    private static let resume = """
        # Ada Byron

        ## Experience

        ### Engineer

        Acme GmbH, May 2019 – March 2020

        - Built engines
        """

    @Test func parsePrintsJSONResume() throws {
        let (output, errors, code) = try Program.run(["parse", "-"], input: Self.resume)
        let resume = try JSONValue(parsing: output.utf8)
        #expect(resume["basics"]?["name"] == "Ada Byron")
        #expect(resume["work"]?.array?.first?["startDate"] == "2019-05")
        #expect(errors == "")
        #expect(code == 0)
        #expect(output.hasPrefix("{\n  \"basics\""))
    }

    @Test func theSourceMapSaysWhereEachFactStands() throws {
        let (output, _, _) = try Program.run(["parse", "--source-map", "-"], input: Self.resume)
        let document = try JSONValue(parsing: output.utf8)
        #expect(document["resume"]?["work"]?.array?.first?["position"] == "Engineer")
        let range = try #require(document["sourceMap"]?["/work/0/position"]?.array?.first?.array)
        let bounds = range.compactMap { $0.integer.map { Int($0) } }
        #expect(SourceText(Self.resume).string(in: bounds[0]..<bounds[1]) == "Engineer")
    }

    @Test func severalFilesGiveOneDocumentALine() throws {
        let files = try TemporaryFiles(["a.md": Self.resume, "b.json": #"{"basics": {"name": "Bo"}}"#])
        let paths = [files.path("a.md"), files.path("none.md"), files.path("b.json"), files.directory]
        let (output, errors, code) = try Program.run(["parse"] + paths)
        let lines = output.split(separator: "\n")
        #expect(lines.count == 2)
        let documents = try lines.map { try JSONValue(parsing: $0.utf8) }
        #expect(documents.map { $0["file"]?.string } == [paths[0], paths[2]])
        #expect(documents.map { $0["resume"]?["basics"]?["name"] } == ["Ada Byron", "Bo"])
        #expect(
            errors == """
                cv-lsp: \(paths[1]): No such file or directory
                cv-lsp: \(paths[3]): Is a directory

                """)
        #expect(code == 66)
    }

    @Test func aResumeThatDoesNotValidateIsPrintedAllTheSame() throws {
        let text = "{\n  \"work\": [{\"name\": 7, \"x/y\": 1, \"startDate\": \"soon\"}]\n}"
        let files = try TemporaryFiles(["cv.json": text])
        let path = files.path("cv.json")
        let (output, errors, code) = try Program.run(["parse", path])
        let job = try JSONValue(parsing: output.utf8)["work"]?.array?.first
        #expect(job?["name"] == 7)
        #expect(job?["startDate"] == "soon")
        #expect(job?["x/y"] == 1)
        #expect(
            errors == """
                \(path):2:21: Expected a string, found a number (/work/0/name)
                \(path):2:47: “soon” is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD (/work/0/startDate)

                """)
        #expect(code == 0)
    }

    @Test func yamlIsHeldToTheSameSchema() throws {
        let files = try TemporaryFiles(["cv.yaml": "basics:\n  name: Ada Byron\n  url: 7\n"])
        let path = files.path("cv.yaml")
        let (output, errors, code) = try Program.run(["parse", path])
        #expect(try JSONValue(parsing: output.utf8)["basics"]?["name"] == "Ada Byron")
        let problem = Problem.malformedURL("7")
        #expect(errors == "\(path):3:8: \(problem.message) (/basics/url)\n")
        #expect(code == 0)
    }

    @Test func brokenJSONIsSaidWhereItBreaks() throws {
        let (output, errors, code) = try Program.run(["parse", "-"], input: "{\"basics\":\n  oops}")
        #expect(errors.hasPrefix("<stdin>:2:3: Expected a value"))
        #expect(try JSONValue(parsing: output.utf8) == [:])
        #expect(code == 65)
    }

    @Test func checkPrintsFindings() throws {
        let late = Self.resume.split(separator: "2020", omittingEmptySubsequences: false).joined(
            separator: "2018")
        let files = try TemporaryFiles([
            "good.md": Self.resume + "\n\n## Contact\n\nada@example.com\n",
            "é.md": "\u{FEFF}[a](www.x.y)\n\n🎓 [b](www.x.y)\n\n" + late,
        ])
        let path = files.path("é.md")
        let (output, errors, code) = try Program.run(["check", files.path("good.md"), path])
        let problem = Problem.malformedURL("www.x.y")
        #expect(
            output == """
                \(path):1:5: warning: \(problem.message) [malformed-url]
                \(path):3:7: warning: \(problem.message) [malformed-url]
                \(path):11:23: warning: The end, 2018-03, is before the start, 2019-05 [end-before-start]

                """)
        #expect(errors == "")
        #expect(code == 0)
    }

    @Test func checkFailsOnErrors() throws {
        let (output, _, code) = try Program.run(["check", "--dialect", "json", "-"], input: "[1,]")
        #expect(output.hasPrefix("<stdin>:1:4: error: "))
        #expect(output.hasSuffix("[json-syntax]\n"))
        #expect(code == 1)
        #expect(try Program.run(["check", "/none"]).exitCode == 66)
    }

    @Test func outlineIsPlainUnlessColoursAreWanted() throws {
        let plain = """
            Experience
              Engineer  Acme GmbH  May 2019 – Mar 2020  11 mos

            """
        #expect(try Program.run(["outline", "-"], input: Self.resume).output == plain)
        let (colored, _, code) = try Program.run(
            ["outline", "--color", "always", "-"], input: Self.resume, environment: ["NO_COLOR=1"])
        #expect(colored.hasPrefix("\u{1B}[1mExperience\u{1B}[0m\n  Engineer  \u{1B}[2mAcme GmbH\u{1B}[0m"))
        #expect(code == 0)
        #expect(try Program.run(["outline", "/none"]).exitCode == 66)
    }

    @Test func nothingInAResumeReachesTheTerminalAsControl() throws {
        let (output, _, _) = try Program.run(
            ["outline", "-"], input: "## Experience\n\n### Eng\u{1B}[31mineer at Acme\u{7}, 2019 – 2020\n")
        #expect(!output.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    }

    @Test(arguments: ["md", "MARKDOWN", "Rmd", "qmd", "txt", "TEXT", "json", "yml", "yaml", ""])
    func theEndingSaysHowToRead(ending: String) {
        let expected: [String: Dialect] = [
            "txt": .plainText, "TEXT": .plainText, "json": .json, "yml": .yaml, "yaml": .yaml,
        ]
        #expect(Dialect(fileExtension: ending) == expected[ending] ?? .auto)
    }

    @Test(arguments: [
        ("markdown", "file:///cv.txt", Dialect.auto), ("pandoc", "file:///cv.md", .pandoc),
        ("rmd", "untitled:1", .auto), ("quarto", "untitled:1", .auto),
        ("plaintext", "file:///cv.md", .plainText),
        ("json", "file:///cv", .json), ("", "file:///a.b/cv.TXT?x=.md#y.md", .plainText),
        ("latex", "file:///cv.json", .json), ("latex", "file:///a.txt/cv", .auto),
    ])
    func theLanguageSaysHowToReadAndElseTheEnding(language: String, uri: String, dialect: Dialect) {
        #expect(Dialect(languageID: language, uri: DocumentURI(text: uri)) == dialect)
    }

    @Test func helpAndVersion() throws {
        #expect(try Program.run(["--version"]).output == version + "\n")
        let help = try Program.run(["--help"])
        for word in ["--stdio", "parse", "outline", "check"] { #expect(help.output.contains(word)) }
        #expect(help.exitCode == 0)
        #expect(try Program.run([]).output == help.output)
        let wrong = try Program.run(["--no-such"])
        #expect(wrong.exitCode == 64)
        #expect(wrong.errors.contains("--no-such"))
    }

    @Test func aReaderThatHasEnoughIsNoFailureToReport() throws {
        let program = try Program(["parse", "-"])
        program.closeOutput()
        try program.write(Array(Self.resume.utf8))
        program.closeInput()
        #expect(try program.readToEnd(program.errors) == "")
    }
}
