import Foundation

/// The texts beside the repository that some tests read; they are other people's, and may be absent.
enum SharedTexts {
    /// `../shared`, seen from the package.
    static let directory: URL? = {
        var url = URL(fileURLWithPath: #filePath)
        while url.path != "/" {
            url.deleteLastPathComponent()
            guard FileManager.default.fileExists(atPath: url.appendingPathComponent("Package.swift").path)
            else {
                continue
            }
            let shared = url.deletingLastPathComponent().appendingPathComponent("shared")
            return FileManager.default.fileExists(atPath: shared.path) ? shared : nil
        }
        return nil
    }()

    static var isPresent: Bool { directory != nil }

    static func file(_ path: String) throws -> Data {
        guard let directory else { return Data() }
        return try Data(contentsOf: directory.appendingPathComponent(path))
    }

    /// The real résumés, by file name.
    static let resumes: [(name: String, bytes: [UInt8])] = {
        guard let directory else { return [] }
        let folder = directory.appendingPathComponent("corpus/text")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name in
            (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, Array($0)) }
        }
    }()
}
