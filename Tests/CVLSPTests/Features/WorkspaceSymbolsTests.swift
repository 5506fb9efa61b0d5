import CVModel
import Testing

@testable import cv_lsp

@Suite struct WorkspaceSymbolsTests {
    private static func client() throws -> Client {
        let client = try Client(capabilities: [:])
        try client.open("## Experience\n\n### Signal Engineer\n\nNorthern Rail, 2015 – 2019\n")
        try client.open(
            #"{"work": [{"position": "Bridge Engineer", "name": "Acme"}]}"#, uri: "file:///b.json",
            language: "json")
        return client
    }

    @Test(arguments: [
        ("", ["work", "Bridge Engineer", "Experience", "Signal Engineer"]),
        ("engineer", ["Bridge Engineer", "Signal Engineer"]),
        ("sigeng", ["Signal Engineer"]), ("Sig Eng", ["Signal Engineer"]), ("painter", []),
    ])
    func areThoseOfAllOpenDocuments(query: String, names: [String]) throws {
        let symbols = try Self.client().result("workspace/symbol", ["query": .string(query)])
        #expect(symbols.array?.map { $0["name"]?.string } == names)
    }

    @Test func nameTheirDocument() throws {
        let symbol = try Self.client().result("workspace/symbol", ["query": "bridge"]).array?.first
        #expect(symbol?["location"]?["uri"] == "file:///b.json")
        #expect(symbol?["containerName"] == "work")
    }
}
