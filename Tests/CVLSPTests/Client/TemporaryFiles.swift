@testable import cv_lsp

/// Files that are there for one test.
final class TemporaryFiles {
    let directory: String
    private let names: [String]

    init(_ contents: [String: String]) throws {
        var template = Array("/tmp/cv-lsp-test-XXXXXX".utf8CString)
        guard let path = mkdtemp(&template) else { throw SystemError(code: errno) }
        directory = String(cString: path)
        names = Array(contents.keys)
        for (name, text) in contents {
            let descriptor = open(self.path(name), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw SystemError(code: errno) }
            defer { close(descriptor) }
            try FileDescriptor(rawValue: descriptor).write(Array(text.utf8))
        }
    }

    deinit {
        for name in names { unlink(path(name)) }
        rmdir(directory)
    }

    func path(_ name: String) -> String { "\(directory)/\(name)" }
}
