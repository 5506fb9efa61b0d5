import CVModel
import Testing

@testable import cv_lsp

/// Several variants of one résumé, named by the settings.
@Suite struct VariantsTests {
    private static func resume(_ span: String) -> String {
        "# Ada Byron\n\n## Experience\n\n### Programmer\n\nAnalytical Ltd, \(span)\n\n- Wrote the tables\n"
    }

    @Test(arguments: [
        ([["cv.md", "cv-b.md"]], "/r/cv.md", ["/r/cv-b.md"]),
        ([["cv.md", "./x/../cv-b.md", "cv.md"], ["a.md", "b.md"]], "/r/cv.md", ["/r/cv-b.md"]),
        ([["cv.md", "cv-b.md"], ["cv.md", "cv.de.md"]], "/r/cv.md", ["/r/cv-b.md", "/r/cv.de.md"]),
        ([["/elsewhere/cv.md", "cv.md"]], "/r/cv.md", ["/elsewhere/cv.md"]),
        ([["cv.md", "cv-b.md"]], "/r/x/cv.md", []),
        ([], "/r/cv.md", []),
    ])
    func theSettingsNameThem(groups: [[String]], path: String, others: [String]) {
        var settings = Settings()
        settings.variants = groups
        settings.variantsFolder = "/r"
        #expect(settings.variantPaths(of: path) == others)
    }

    @Test func aFileIsReadAgainWhenItHasChanged() throws {
        let files = try TemporaryFiles(["cv.md": "one"])
        let variants = VariantFiles()
        func text() -> String? {
            let document = variants.document(at: files.path("cv.md"), columnUnit: .utf16)
            return document.map { $0.source.string(in: 0..<$0.source.bytes.count) }
        }
        #expect(text() == "one")
        try files.write("cv.md", "three")
        #expect(text() == "three")
        files.remove("cv.md")
        #expect(text() == nil)
    }

    private static func publication(_ client: Client, _ uri: String, _ code: String) throws -> JSONValue? {
        while true {
            let publication = try client.notification("textDocument/publishDiagnostics")
            guard publication["uri"]?.string == uri else { continue }
            return publication["diagnostics"]?.array?.first { $0["code"]?.string == code }
        }
    }

    @Test func otherDatesAreHintsThatLeadAcross() throws {
        let files = try TemporaryFiles([
            ".cv/settings.json": #"{"variants": [["cv.md", "cv-backend.md", "missing.md"]]}"#,
            "cv-backend.md": Self.resume("March 2019 – June 2024"),
        ])
        let (uri, other) = (files.uri("cv.md"), files.uri("cv-backend.md"))
        let client = try Client(capabilities: [
            "textDocument": ["publishDiagnostics": ["relatedInformation": true]]
        ])
        // The other one is on the disk.
        try client.open(Self.resume("March 2019 – June 2023"), uri: uri)
        let found = try #require(try Self.publication(client, uri, "variant-date"))
        #expect(found["severity"] == 4)
        #expect(found["message"] == "The end, 2023-06, is 2024-06 in cv-backend.md")
        let related = found["relatedInformation"]?.array?.first
        #expect(related?["location"]?["uri"]?.string == other)
        #expect(related?["location"]?["range"]?["start"] == ["line": 6, "character": 29])
        // Open, it counts as it stands in the editor; its change is seen in the first one.
        try client.open(Self.resume("March 2019 – June 2023"), uri: other)
        #expect(try Self.publication(client, other, "variant-date") == nil)
        #expect(try Self.publication(client, uri, "variant-date") == nil)
        try client.change([["text": .string(Self.resume("March 2019 – present"))]], uri: other, version: 2)
        #expect(
            try Self.publication(client, uri, "variant-date")?["message"]
                == "The end, 2023-06, is open in cv-backend.md")
        // The title leads to the same job there.
        let definition = try client.result(
            "textDocument/definition",
            ["textDocument": ["uri": .string(uri)], "position": ["line": 4, "character": 6]])
        #expect(definition["uri"]?.string == other)
        #expect(definition["range"]?["start"] == ["line": 4, "character": 4])
        // Closed, it counts as on the disk.
        try client.close(uri: other)
        #expect(
            try Self.publication(client, uri, "variant-date")?["message"]
                == "The end, 2023-06, is 2024-06 in cv-backend.md")
    }
}
