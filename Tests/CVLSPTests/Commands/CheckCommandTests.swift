import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct CheckCommandTests {
    private static let backwards = """
        # Ada, Byron

        ada@example.com

        ## Experience

        ### Engineer

        Acme GmbH, May 2019 – March 2018

        """
    private static let message = "The end, 2018-03, is before the start, 2019-05"

    @Test(arguments: [("error", 0), ("warning", 1), ("information", 1), ("hint", 1)])
    func theSeveritySaysWhatFails(severity: String, expected: Int32) throws {
        let run = try Program.run(["check", "--fail-on", severity, "-"], input: Self.backwards)
        #expect(run.exitCode == expected)
    }

    @Test func theSettingsFileIsHonoured() throws {
        let files = try TemporaryFiles([
            "a/cv.md": Self.backwards, "b/cv.md": Self.backwards,
            "a/.cv/settings.json": #"{"diagnostics": {"severity": {"end-before-start": "error"}}}"#,
            "b/.cv/settings.json":
                #"{"diagnostics": {"severity": {"end-before-start": "off"}}, "colour": 1}"#,
        ])
        let (output, errors, code) = try Program.run(["check", files.path("a/cv.md"), files.path("b/cv.md")])
        #expect(output == "\(files.path("a/cv.md")):9:23: error: \(Self.message) [end-before-start]\n")
        #expect(errors.hasPrefix("\(files.path("b/.cv/settings.json")):1:"))
        #expect(code == 1)
    }

    @Test func gitHubAnnotatesTheLines() throws {
        let files = try TemporaryFiles(["a,b.md": Self.backwards])
        let (output, _, _) = try Program.run(["check", "--format", "github", files.path("a,b.md")])
        #expect(
            output == """
                ::warning file=\(files.path("a%2Cb.md")),line=9,endLine=9,col=23,endColumn=33,\
                title=end-before-start::\(Self.message)

                """)
    }

    @Test func jsonHasEverything() throws {
        let (output, _, _) = try Program.run(["check", "--format", "json", "-"], input: Self.backwards)
        let findings = try JSONValue(parsing: output.utf8)
        let finding = try #require(findings.array?.first)
        #expect(findings.array?.count == 1)
        #expect(finding["file"] == "<stdin>")
        #expect(finding["code"] == "end-before-start")
        #expect(finding["severity"] == "warning")
        #expect(finding["message"]?.string == Self.message)
        #expect(finding["range"]?["start"] == ["line": 9, "column": 23, "offset": 84])
        #expect(finding["related"]?.array?.first?["range"]?["start"]?["column"] == 12)
        let nothing = try Program.run(["check", "--format", "json", "-"], input: "").output
        #expect(try JSONValue(parsing: nothing.utf8) == [])
    }

    /// What SARIF 2.1.0's schema demands of the parts that are written.
    @Test func sarifIsValid() throws {
        let files = try TemporaryFiles(["é b.md": Self.backwards])
        let (output, _, _) = try Program.run(["check", "--format", "sarif", files.path("é b.md")])
        let log = try JSONValue(parsing: output.utf8)
        #expect(log["version"] == "2.1.0")
        #expect(log["$schema"]?.string?.hasSuffix("sarif-2.1.0.json") == true)
        let run = try #require(log["runs"]?.array?.first)
        #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"]?.string))
        let driver = try #require(run["tool"]?["driver"])
        #expect(driver["name"] == "cv-lsp")
        let rules = try #require(driver["rules"]?.array)
        #expect(rules.count == FindingCode.allCases.count)
        let levels = ["none", "note", "warning", "error"]
        for rule in rules {
            #expect(rule["id"]?.string?.isEmpty == false)
            #expect(rule["shortDescription"]?["text"]?.string?.isEmpty == false)
            #expect(rule["help"]?["text"]?.string?.isEmpty == false)
            #expect(levels.contains(rule["defaultConfiguration"]?["level"]?.string ?? ""))
            #expect(rule["defaultConfiguration"]?["enabled"]?.bool != nil)
        }
        let results = try #require(run["results"]?.array)
        #expect(results.count == 1)
        for result in results {
            let index = try #require(result["ruleIndex"]?.integer)
            #expect(rules[Int(index)]["id"] == result["ruleId"])
            #expect(levels.contains(result["level"]?.string ?? ""))
            #expect(result["message"]?["text"]?.string == Self.message + ".")
            let places = (result["locations"]?.array ?? []) + (result["relatedLocations"]?.array ?? [])
            #expect(places.count == 2)
            for place in places {
                let physical = try #require(place["physicalLocation"])
                let address = try #require(physical["artifactLocation"]?["uri"]?.string)
                #expect(address.hasPrefix("file:///tmp/") && address.hasSuffix("/%C3%A9%20b.md"))
                let region = try #require(physical["region"])
                for key in ["startLine", "startColumn", "endLine", "endColumn"] {
                    #expect(try #require(region[key]?.integer) >= 1)
                }
            }
        }
    }

    @Test func aFormatThatThereIsNotIsMisuse() throws {
        #expect(try Program.run(["check", "--format", "xml", "-"], input: "").exitCode == 64)
        #expect(try Program.run(["check", "--fail-on", "doom", "-"], input: "").exitCode == 64)
    }
}
