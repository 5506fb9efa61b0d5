import CVModel
import CVParse

/// A résumé named on the command line.
struct InputFile {
    /// As given; `<stdin>` for `-`.
    let name: String
    /// As given; `nil` for the standard input.
    let path: String?
    let source: SourceText
    let dialect: Dialect

    /// - Parameter dialect: how to read it; `nil` to tell by the file's ending.
    init(path: String, dialect: Dialect?) throws(SystemError) {
        name = path == "-" ? "<stdin>" : path
        self.path = path == "-" ? nil : path
        source = SourceText(bytes: try File.read(path))
        self.dialect = dialect ?? (path == "-" ? source.likelyDialect : Dialect(path: path))
    }

    var parsed: ParsedResume { parsed(knowing: .standard) }

    /// As it is read where other skills are known.
    func parsed(knowing vocabulary: SkillVocabulary) -> ParsedResume {
        ResumeParser.parse(source, dialect: dialect, vocabulary: vocabulary)
    }

    /// Whether it is no text at all, but JSON Resume.
    var isData: Bool { dialect == .json || dialect == .yaml }

    /// `file:line:column`, as of ``position(ofUTF8Offset:)``.
    func place(ofUTF8Offset offset: Int) -> String {
        let position = position(ofUTF8Offset: offset)
        return "\(name.printable):\(position.line):\(position.column)"
    }

    /// Both from 1; columns count characters (Unicode scalars), a leading byte order mark not among them, for no
    /// editor shows it.
    func position(ofUTF8Offset offset: Int) -> (line: Int, column: Int) {
        let position = source.position(ofUTF8Offset: offset, in: .utf32)
        let hasMark = position.line == 0 && source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return (position.line + 1, max(1, position.column + (hasMark ? 0 : 1)))
    }
}

extension Dialect {
    fileprivate init(path: String) { self.init(fileExtension: File.fileExtension(of: path)) }
}

extension SourceText {
    /// How to read a text that has no name: an object is JSON, for no résumé in Markdown begins with a brace.
    fileprivate var likelyDialect: Dialect {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[start...].first { !" \t\r\n".utf8.contains($0) }
        return first == UInt8(ascii: "{") ? .json : .auto
    }
}
