import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct VariantRenamesTests {
    @Test(arguments: [
        (
            #"{"variants": [["cv.md", "b.md"]]}"#, "/r/cv.md", "/r/new.md",
            #"{"variants": [["new.md", "b.md"]]}"#
        ),
        (
            #"{"cv-lsp": {"variants": [["./cv.md"], ["cv.md"]]}}"#, "/r/cv.md", "/r/a/\"é\".md",
            #"{"cv-lsp": {"variants": [["a/\"é\".md"], ["a/\"é\".md"]]}}"#
        ),
        (
            #"{"variants": [["de/cv.md", "cv.md"]]}"#, "/r/de", "/r/fr",
            #"{"variants": [["fr/cv.md", "cv.md"]]}"#
        ),
        (#"{"variants": [["cv.md"]]}"#, "/r/cv.md", "/x/cv.md", #"{"variants": [["/x/cv.md"]]}"#),
        (#"{"variants": [["cv.md"]]}"#, "/r/x.md", "/r/y.md", #"{"variants": [["cv.md"]]}"#),
        (#"{"variants": "cv.md"}"#, "/r/cv.md", "/r/y.md", #"{"variants": "cv.md"}"#),
        (#"{"variants": [["cv.md"]"#, "/r/cv.md", "/r/y.md", #"{"variants": [["cv.md"]"#),
    ])
    func aVariantIsNamedAnew(text: String, old: String, new: String, expected: String) {
        let rename = LSP.FileRename(old: DocumentURI(path: old), new: DocumentURI(path: new))
        var source = SourceText(text)
        let file = SettingsFile(path: "/r/.cv/settings.json", source: source)
        for edit in VariantRenames.edits(for: [rename], in: file).reversed() {
            source = source.replacing(edit.range, with: edit.replacement.utf8)
        }
        #expect(source.string(in: 0..<source.bytes.count) == expected)
    }

    @Test func theSettingsFileNamesAVariantAnew() throws {
        let files = try TemporaryFiles([
            ".cv/settings.json": "{\n  \"variants\": [[\"cv.md\", \"cv-b.md\"]]\n}\n", "cv-b.md": "# Ada\n",
        ])
        let client = try Client(capabilities: [:])
        try client.open("# Ada\n", uri: files.uri("cv.md"))
        let edit = try client.result(
            "workspace/willRenameFiles",
            [
                "files": [
                    ["oldUri": .string(files.uri("cv-b.md")), "newUri": .string(files.uri("cv-backend.md"))]
                ]
            ])
        let edits = edit["changes"]?[files.uri(".cv/settings.json")]?.array ?? []
        #expect(edits.map { $0["newText"] } == ["\"cv-backend.md\""])
        #expect(edits.first?["range"]?["start"] == ["line": 1, "character": 25])
        #expect(edits.first?["range"]?["end"] == ["line": 1, "character": 34])
        let nothing = try client.result(
            "workspace/willRenameFiles",
            ["files": [["oldUri": "file:///x/a.md", "newUri": "file:///x/b.md"]]])
        #expect(nothing == .null)
    }
}
