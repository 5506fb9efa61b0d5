import CVModel
import Testing

/// `editors/vscode/package.json` describes the server's settings once more, because VS Code reads them there.
@Suite struct VSCodeSettingsTests {
    /// What the extension itself reads, and the server never sees.
    static let ownSettings: Set<String> = ["cv-lsp.server.path", "cv-lsp.files", "cv-lsp.trace.server"]

    @Test func theExtensionContributesTheSettingsOfTheSchema() throws {
        let package = try RepositoryFiles.json("editors/vscode/package.json")
        let schema = try RepositoryFiles.json("Schemas/settings.schema.json")
        let contributed = try #require(package["contributes"]?["configuration"]?["properties"]?.object)
        let described = settings(of: schema, under: "cv-lsp")

        #expect(!described.isEmpty)
        #expect(
            Set(contributed.members.map(\.key)).subtracting(Self.ownSettings) == Set(described.map(\.key)),
            "the extension and the schema name the same settings")
        for setting in described {
            #expect(contributed[setting.key] == setting.value, "\(setting.key) is described alike")
        }
    }

    @Test func theServerAndTheExtensionAreOfOneVersion() throws {
        let package = try RepositoryFiles.json("editors/vscode/package.json")
        let source = try RepositoryFiles.text("Sources/cv-lsp/Version.swift")
        let version = try #require(package["version"]?.string)
        #expect(source.contains("\"\(version)\""))
    }

    /// A command that no code stands behind would be offered and fail.
    @Test func whatTheExtensionOffersItHas() throws {
        let package = try RepositoryFiles.json("editors/vscode/package.json")
        let code = try RepositoryFiles.text("editors/vscode/extension.js")
        let commands = try #require(package["contributes"]?["commands"]?.array)
        #expect(!commands.isEmpty)
        for command in commands {
            let name = try #require(command["command"]?.string)
            #expect(code.contains("registerCommand('\(name)'"), "\(name)")
        }
        let languages = try #require(code.split(separator: "\n").first { $0.hasPrefix("const languages = ") })
        let started = package["activationEvents"]?.array?.compactMap(\.string) ?? []
        let served = languages.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        #expect(started == served.map { "onLanguage:\($0)" })
        let icon = try #require(package["icon"]?.string)
        let image = try RepositoryFiles.bytes("editors/vscode/\(icon)")
        #expect(image.starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(icon) is a PNG")
    }

    /// The schema's settings by their dotted names: objects with listed properties are passed through, as VS Code
    /// has no nested settings.
    private func settings(of schema: JSONValue, under name: String) -> [JSONObject.Member] {
        guard let properties = schema["properties"]?.object else {
            return [JSONObject.Member(key: name, value: schema)]
        }
        return properties.members.filter { $0.key != "$schema" }.flatMap {
            settings(of: $0.value, under: name + "." + $0.key)
        }
    }
}
