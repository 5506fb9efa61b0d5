import CVModel
import CVParse

/// A file in the folder `.cv`: for the résumés in the folder that holds `.cv`, and in the folders below.
protocol WorkspaceFile: Sendable {
    /// From the folder that it is for.
    static var name: String { get }
    /// What its problems are called, where an editor shows it.
    static var code: String { get }

    var path: String { get }
    var source: SourceText { get }
    /// What is wrong in the file, and where.
    var problems: [FileProblem] { get }

    init(path: String, source: SourceText)
}

/// What is wrong in a file.
struct FileProblem: Hashable, Sendable {
    /// One English sentence without a full stop.
    let message: String
    /// Bytes, half-open.
    let range: Range<Int>

    /// `file:line:column: message`, line and column from 1, the column in characters.
    func description(in file: some WorkspaceFile) -> String {
        let position = file.source.position(ofUTF8Offset: range.lowerBound, in: .utf32)
        return "\(file.path):\(position.line + 1):\(position.column + 1): \(message)"
    }
}

/// The largest file that is read, in bytes; far beyond what anyone writes.
private let longestFile = 1 << 20
/// How many folders upwards are looked into; deeper paths than that are no one's résumés.
private let mostFolders = 64

extension WorkspaceFile {
    /// Reads the file; `nil` where there is none.
    init?(path: String) {
        guard let bytes = try? File.contents(of: path, atMost: longestFile) else { return nil }
        self.init(path: path, source: SourceText(bytes: bytes))
    }

    /// The folder that it is for.
    var folder: String { String(path.dropLast(Self.name.count + 1)) }

    /// The nearest one for the files of a folder: in it, or in one above it.
    ///
    /// - Parameter folder: an absolute path.
    static func nearest(to folder: String) -> Self? {
        var folder = folder[...]
        for _ in 0..<mostFolders {
            while folder.last == "/" { folder.removeLast() }
            if let file = Self(path: "\(folder)/\(name)") { return file }
            guard let slash = folder.lastIndex(of: "/") else { return nil }
            folder = folder[..<slash]
        }
        return nil
    }

    /// The text as JSON, and what `take` finds wrong in it; `null` where it is no JSON.
    static func read(
        _ source: SourceText, _ take: (JSONValue, inout [SettingsProblem]) -> Void
    ) -> (json: JSONValue, problems: [FileProblem]) {
        do throws(JSONSyntaxError) {
            let places = try JSONPlaces(source.bytes)
            let json = try JSONValue(parsing: source.bytes)
            var problems: [SettingsProblem] = []
            take(json, &problems)
            return (json, problems.map { FileProblem($0, places) })
        } catch {
            // The character at fault, so that there is something to underline; nothing at the end of the text.
            let end = min(error.offset + 1, source.bytes.count)
            return (.null, [FileProblem(message: error.message, range: min(error.offset, end)..<end)])
        }
    }
}

extension FileProblem {
    fileprivate init(_ problem: SettingsProblem, _ places: JSONPlaces) {
        let node = places.node(at: problem.place) ?? places.root
        message = problem.message
        range = (problem.isAboutKey ? places.keyRange(of: node) : nil) ?? places.range(of: node)
    }
}
