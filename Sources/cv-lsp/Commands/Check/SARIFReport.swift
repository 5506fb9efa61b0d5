import CVModel
import CVParse

/// SARIF 2.1.0 (OASIS Standard), as code hosts and editors take it.
enum SARIFReport {
    static func json(of findings: [CheckedFinding]) -> JSONValue {
        let codes = FindingCode.allCases
        return [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "cv-lsp", "version": .string(version),
                            "rules": .array(codes.map(rule)),
                        ]
                    ],
                    "columnKind": "unicodeCodePoints",
                    "results": .array(findings.map(result)),
                ]
            ],
        ]
    }

    private static func rule(_ code: FindingCode) -> JSONValue {
        [
            "id": .string(code.rawValue),
            "shortDescription": ["text": .string(code.summary + ".")],
            "help": ["text": .string(help(code))],
            "defaultConfiguration": [
                "enabled": .bool(!code.isOptIn), "level": .string(level(code.severity)),
            ],
        ]
    }

    /// A host that shows it has no file of the machine on which the check ran.
    private static func help(_ code: FindingCode) -> String {
        "\(code.summary). docs/findings.md of cv-lsp has an example. "
            + "<!-- cv-lsp: disable=\(code.rawValue) --> in the text switches it off."
    }

    private static func result(_ checked: CheckedFinding) -> JSONValue {
        let finding = checked.finding
        var result: JSONObject = [
            "ruleId": .string(checked.code),
            "level": .string(level(checked.severity)),
            "message": ["text": .string(finding.problem.message + ".")],
            "locations": [location(of: finding.range, in: checked.file)],
        ]
        result["ruleIndex"] = FindingCode.allCases.firstIndex(of: finding.problem.kind)?.json
        if !finding.related.isEmpty {
            result["relatedLocations"] = .array(
                finding.related.map { related in
                    guard case .object(var place) = location(of: related.range, in: checked.file) else {
                        return .null
                    }
                    place["message"] = ["text": .string(related.message + ".")]
                    return .object(place)
                })
        }
        return .object(result)
    }

    private static func location(of range: Range<Int>, in file: InputFile) -> JSONValue {
        let (start, end) = (
            file.position(ofUTF8Offset: range.lowerBound), file.position(ofUTF8Offset: range.upperBound)
        )
        return [
            "physicalLocation": [
                "artifactLocation": ["uri": .string(address(of: file))],
                "region": [
                    "startLine": start.line.json, "startColumn": start.column.json,
                    "endLine": end.line.json, "endColumn": end.column.json,
                ],
            ]
        ]
    }

    /// A relative reference, or a `file` URI for an absolute path.
    private static func address(of file: InputFile) -> String {
        guard let path = file.path else { return "stdin" }
        let address = DocumentURI(path: path).text
        return path.hasPrefix("/") ? address : String(address.dropFirst("file://".count))
    }

    private static func level(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .information, .hint: "note"
        }
    }
}
