import CVModel
import CVParse

/// A list of objects: file, severity, code, message, where, related places, and the page that explains the code, where it is installed.
/// Lines and columns count from 1, columns in characters; ranges are half-open.
enum JSONReport {
    static func json(of findings: [CheckedFinding]) -> JSONValue {
        .array(
            findings.map { finding in
                var object: JSONObject = [
                    "file": .string(finding.file.name), "severity": .string(finding.severity.name),
                    "code": .string(finding.code), "message": .string(finding.finding.problem.message),
                    "range": range(finding.finding.range, in: finding.file),
                ]
                if let page = FindingPage.address(of: finding.code) { object["page"] = .string(page) }
                if !finding.finding.related.isEmpty {
                    object["related"] = .array(
                        finding.finding.related.map {
                            ["message": .string($0.message), "range": range($0.range, in: finding.file)]
                        })
                }
                return .object(object)
            })
    }

    private static func range(_ range: Range<Int>, in file: InputFile) -> JSONValue {
        func position(_ offset: Int) -> JSONValue {
            let position = file.position(ofUTF8Offset: offset)
            return ["line": position.line.json, "column": position.column.json, "offset": offset.json]
        }
        return ["start": position(range.lowerBound), "end": position(range.upperBound)]
    }
}
