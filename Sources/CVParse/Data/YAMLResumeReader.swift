import CVModel

/// Reads a JSON Resume that is written in YAML.
enum YAMLResumeReader {
    static func read(_ source: SourceText) -> ParsedResume {
        let (document, findings) = YAMLDocument.read(source, in: source.bytes.indices)
        guard let root = document.root else {
            return ParsedResume(
                source: source, tree: MarkupTree(source: source), resume: Resume(), sourceMap: SourceMap(),
                outline: Outline(), text: nil, readingFindings: findings)
        }
        return ParsedResume(source, data: JSONValue(root), in: YAMLPlaces(root), findings: findings)
    }
}
