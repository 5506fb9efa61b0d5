import Foundation
import Testing

@testable import CVModel

/// The published résumés of `../shared/jsonresume/real`, other people's texts that are no part of this
/// repository: where they are absent these tests are skipped.
@Suite(.enabled(if: RealResumes.isPresent, "../shared/jsonresume/real is absent"))
struct RealResumesTests {
    @Test func `reading and writing loses no key and no value`() throws {
        let files = try RealResumes.files()
        #expect(files.count >= 51)
        for file in files {
            let value = try JSONValue(parsing: Data(contentsOf: file))
            let written = ResumeDecoding(value).resume.json.serialized(pretty: true)
            #expect(leaves(try JSONValue(parsing: written)) == leaves(value), "\(file.lastPathComponent)")
        }
    }

    @Test(.enabled(if: RealResumes.hasValidator, "Python's jsonschema is not installed"))
    func `issues are those that Python's jsonschema finds`() throws {
        let found = try RealResumes.issuesByJSONSchema()
        for file in try RealResumes.files() {
            let issues = ResumeDecoding(try JSONValue(parsing: Data(contentsOf: file))).issues
            let pointers = issues.filter(\.isCheckedByAllValidators).map(\.pointer.description)
            #expect(Set(pointers) == found[file.lastPathComponent, default: []], "\(file.lastPathComponent)")
        }
    }
}

private enum RealResumes {
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let folder = repository.deletingLastPathComponent().appendingPathComponent(
        "shared/jsonresume/real")

    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func files() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.path < $1.path }
    }

    static var hasValidator: Bool {
        (try? python("import jsonschema; print(1)")) == "1\n"
    }

    /// Of each file, the pointers of what does not validate by `Schemas/resume.schema.json`.
    static func issuesByJSONSchema() throws -> [String: Set<String>] {
        let script = """
            import glob, json, os
            from jsonschema import Draft7Validator
            schema = json.load(open("\(repository.path)/Schemas/resume.schema.json", encoding="utf-8"))
            Draft7Validator.check_schema(schema)
            validator = Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)
            for file in glob.glob("\(folder.path)/*.json"):
                for error in validator.iter_errors(json.load(open(file, encoding="utf-8-sig"))):
                    steps = [str(s).replace("~", "~0").replace("/", "~1") for s in error.absolute_path]
                    print(os.path.basename(file) + "\\t" + "".join("/" + s for s in steps))
            """
        var issues: [String: Set<String>] = [:]
        for line in try python(script).split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            issues[parts[0], default: []].insert(parts[1])
        }
        return issues
    }

    private static func python(_ script: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }
}
