@testable import cv_lsp

/// Files that are there for one test, in folders as their names say.
final class TemporaryFiles {
    let directory: String
    /// Innermost last.
    private var folders: [String] = []
    private var names: Set<String> = []

    init(_ contents: [String: String]) throws {
        var template = Array("/tmp/cv-lsp-test-XXXXXX".utf8CString)
        guard let path = mkdtemp(&template) else { throw SystemError(code: errno) }
        directory = String(cString: path)
        for (name, text) in contents { try write(name, text) }
    }

    deinit {
        for name in names { unlink(path(name)) }
        for folder in folders.reversed() { rmdir(path(folder)) }
        rmdir(directory)
    }

    func path(_ name: String) -> String { "\(directory)/\(name)" }

    func uri(_ name: String) -> String { DocumentURI(path: path(name)).text }

    func write(_ name: String, _ text: String) throws {
        let steps = name.split(separator: "/").map(String.init)
        for count in 1..<steps.count {
            let folder = steps[..<count].joined(separator: "/")
            if mkdir(path(folder), 0o700) == 0 { folders.append(folder) }
        }
        let descriptor = open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemError(code: errno) }
        names.insert(name)
        defer { close(descriptor) }
        try FileDescriptor(rawValue: descriptor).write(Array(text.utf8))
    }

    func remove(_ name: String) {
        if names.remove(name) != nil { unlink(path(name)) }
    }
}
