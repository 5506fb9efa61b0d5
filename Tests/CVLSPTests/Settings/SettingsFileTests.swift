import CVParse
import Testing

@testable import cv_lsp

@Suite struct SettingsFileTests {
    /// What is wrong, where, and what was expected; the place is that of the word at fault.
    @Test(arguments: [
        ("{}", [String]()),
        (
            #"{"$schema": "../settings.schema.json", "diagnostics": {"severity": {"empty-section": "off"}}}"#,
            []
        ),
        ("{\"diagnostics\": {\"severity\": {}},}", ["1:34: Expected a key in double quotes, found “}”"]),
        ("", ["1:1: Expected a value, found the end of the text"]),
        ("[]", ["1:1: Expected an object, found an array"]),
        ("{\n  \"diagnostic\": {}\n}", ["2:4: There is no setting “diagnostic” here: expected"]),
        (
            "{\"diagnostics\": {\"é\": 1}}",
            ["1:19: There is no setting “é” here: expected “longestGap”, “longestHighlight”, “severity”"]
        ),
        (
            "{\"diagnostics\": {\"severity\": {\n\"a\": \"loud\",\n\"b\": 2.50\n}}}",
            [
                "2:6: Expected one of “error”, “warning”, “information”, “hint”, “off”, found “loud”",
                "3:6: Expected one of “error”, “warning”, “information”, “hint”, “off”, found 2.50",
            ]
        ),
    ])
    func saysWhatIsWrongAndWhere(text: String, problems: [String]) {
        let file = SettingsFile(path: "/cv/.cv/settings.json", source: SourceText(text))
        let found = file.problems.map { $0.description(in: file) }
        #expect(found.count == problems.count, "\(found)")
        for (found, expected) in zip(found, problems) {
            #expect(found.hasPrefix("/cv/.cv/settings.json:" + expected), "\(found)")
        }
    }

    @Test func isTheNearestOneUpwards() throws {
        let files = try TemporaryFiles([
            ".cv/settings.json": "{}", "a/b/.cv/settings.json": "[", "a/c/cv.md": "", "a/b/d/cv.md": "",
        ])
        func nearest(_ folder: String) -> String? { SettingsFile.nearest(to: files.path(folder))?.path }
        #expect(nearest("a/c") == files.path(".cv/settings.json"))
        #expect(nearest("a/b/d") == files.path("a/b/.cv/settings.json"))
        #expect(nearest("a/b/") == files.path("a/b/.cv/settings.json"))
        #expect(SettingsFile.nearest(to: files.path("a/b"))?.folder == files.path("a/b"))
        #expect(SettingsFile.nearest(to: "/nowhere/at/all") == nil)
        #expect(SettingsFile.nearest(to: "") == nil)
    }

    /// A pipe would keep the server waiting, a huge file would fill it.
    @Test func isAnOrdinaryFileOfOrdinarySize() throws {
        let files = try TemporaryFiles([
            "a/.cv/settings.json": "{}",
            "big/.cv/settings.json": String(repeating: " ", count: 1 << 20) + "{}",
        ])
        #expect(SettingsFile(path: files.path("a/.cv")) == nil)
        #expect(SettingsFile(path: files.path("big/.cv/settings.json")) == nil)
        mkfifo(files.path("pipe"), 0o600)
        defer { unlink(files.path("pipe")) }
        #expect(SettingsFile(path: files.path("pipe")) == nil)
    }
}
