import CVModel
import CVParse

/// `cv-lsp parse`: a résumé in any form in, JSON Resume out.
struct ParseCommand: Command {
    private static let sourceMap = CommandOption(
        name: "source-map",
        help: "Add where each fact stands: JSON pointers to lists of [start, end), in bytes.")

    static let form = CommandForm(
        name: "parse",
        abstract: "Print résumés as JSON Resume.",
        discussion: """
            One file gives one document. Several give one a line: {"file": …, "resume": …}.
            The keys are those of JSON Resume 1.0.0 and of Schemas/resume.schema.json.

            Of a résumé in JSON or YAML, what its schema does not allow is said on standard error, and the \
            rest is printed all the same.

            Exit codes: 0 all read, 65 a file is not the JSON or YAML that it should be, 66 a file could not be \
            read; the others are printed all the same.
            """,
        operand: .init(name: "file", help: "The résumés to read; - is standard input.", count: .oneOrMore),
        options: ReadingOptions.options + [sourceMap])

    private let files: [String]
    private let reading: ReadingOptions
    private let sourceMap: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        files = arguments.operands
        reading = try ReadingOptions(arguments)
        sourceMap = arguments.has(Self.sourceMap)
    }

    func run() throws(ExitStatus) {
        var allUnderstood = true
        let allRead = try reading.read(files) { file throws(ExitStatus) in
            let parsed = file.parsed
            if file.isData {
                for finding in parsed.readingFindings {
                    Self.warn(of: finding, in: file)
                    if finding.problem.severity == .error { allUnderstood = false }
                }
            }
            var document: JSONObject = [:]
            if files.count > 1 { document["file"] = .string(file.name) }
            if files.count > 1 || sourceMap {
                document["resume"] = parsed.resume.json
                if sourceMap { document["sourceMap"] = Self.json(of: parsed.sourceMap) }
            }
            let json = document.isEmpty ? parsed.resume.json : .object(document)
            try CommandOutput.write(json.serialized(pretty: files.count == 1) + [UInt8(ascii: "\n")])
        }
        if !allRead { throw ExitStatus(ProcessExit.noInput) }
        if !allUnderstood { throw ExitStatus(ProcessExit.badData) }
    }

    /// `file:line:column: message (pointer)`
    private static func warn(of finding: Finding, in file: InputFile) {
        let place = file.place(ofUTF8Offset: finding.range.lowerBound)
        let pointer = finding.pointer.map { $0.steps.isEmpty ? " (the whole text)" : " (\($0))" } ?? ""
        CommandOutput.warn("\(place): \(finding.problem.message)\(pointer)".printable)
    }

    /// Pointers in the order in which the facts were found.
    private static func json(of sourceMap: SourceMap) -> JSONValue {
        .object(
            JSONObject(
                sourceMap.places.map { place in
                    JSONObject.Member(
                        key: place.path.description,
                        value: .array(
                            place.ranges.map { [$0.lowerBound.json, $0.upperBound.json] }))
                }))
    }
}
