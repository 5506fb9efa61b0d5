import CVModel
import CVParse

/// A file `.cv/settings.json`: the settings of the résumés in the folder that holds `.cv`, and in the folders below.
struct SettingsFile: Sendable {
    /// From the folder that it is for.
    static let name = ".cv/settings.json"
    /// The largest file that is read, in bytes; far beyond what anyone writes.
    static let longest = 1 << 20
    /// How many folders upwards are looked into; deeper paths than that are no one's résumés.
    static let mostFolders = 64

    let path: String
    /// `null` where the file is not JSON.
    let json: JSONValue
    let source: SourceText
    let problems: [Problem]

    /// What is wrong in the file, and where.
    struct Problem: Hashable, Sendable {
        /// One English sentence without a full stop.
        let message: String
        /// Bytes, half-open.
        let range: Range<Int>
    }

    init(path: String, source: SourceText) {
        self.path = path
        self.source = source
        do throws(JSONSyntaxError) {
            let places = try JSONPlaces(source.bytes)
            json = try JSONValue(parsing: source.bytes)
            var problems: [SettingsProblem] = []
            var settings = Settings()
            settings.take(json, &problems)
            self.problems = problems.map { problem in
                let node = places.node(at: problem.place) ?? places.root
                let isAboutKey = if case .unknown = problem.kind { true } else { false }
                let range = (isAboutKey ? places.keyRange(of: node) : nil) ?? places.range(of: node)
                return Problem(message: problem.message, range: range)
            }
        } catch {
            json = .null
            // The character at fault, so that there is something to underline; nothing at the end of the text.
            let end = min(error.offset + 1, source.bytes.count)
            problems = [Problem(message: error.message, range: min(error.offset, end)..<end)]
        }
    }

    /// Reads the file; `nil` where there is none.
    init?(path: String) {
        guard let bytes = try? File.contents(of: path, atMost: Self.longest) else { return nil }
        self.init(path: path, source: SourceText(bytes: bytes))
    }

    /// The folder that it is for.
    var folder: String { String(path.dropLast(Self.name.count + 1)) }

    /// The nearest one for the files of a folder: in it, or in one above it.
    ///
    /// - Parameter folder: an absolute path.
    static func nearest(to folder: String) -> SettingsFile? {
        var folder = folder[...]
        for _ in 0..<mostFolders {
            while folder.last == "/" { folder.removeLast() }
            if let file = SettingsFile(path: "\(folder)/\(name)") { return file }
            guard let slash = folder.lastIndex(of: "/") else { return nil }
            folder = folder[..<slash]
        }
        return nil
    }
}

extension SettingsFile.Problem {
    /// `file:line:column: message`, line and column from 1, the column in characters.
    func description(in file: SettingsFile) -> String {
        let position = file.source.position(ofUTF8Offset: range.lowerBound, in: .utf32)
        return "\(file.path):\(position.line + 1):\(position.column + 1): \(message)"
    }
}
