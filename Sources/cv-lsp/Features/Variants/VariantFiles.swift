import CVParse
import Synchronization

/// Variants of résumés that are not open in the editor, as they stand on the disk; each is read anew when its file has
/// changed.
final class VariantFiles: Sendable {
    /// The largest file that is read, in bytes; far beyond any résumé.
    static let longest = 1 << 20
    /// How many are kept: of more, the one that was asked for longest ago is dropped.
    static let mostKept = 16

    private struct Kept {
        let path: String
        let stamp: File.Stamp
        let document: Document
    }

    /// Asked for last, last.
    private let kept = Mutex<[Kept]>([])

    /// The file as a document; `nil` where it cannot be read.
    func document(at path: String, columnUnit: ColumnUnit) -> Document? {
        guard let stamp = File.Stamp(of: path) else { return nil }
        return kept.withLock { kept in
            if let index = kept.firstIndex(where: { $0.path == path }) {
                let known = kept.remove(at: index)
                if known.stamp == stamp {
                    kept.append(known)
                    return known.document
                }
            }
            guard let bytes = try? File.contents(of: path, atMost: Self.longest) else { return nil }
            let document = Document(
                uri: DocumentURI(path: path), dialect: Dialect(fileExtension: File.fileExtension(of: path)),
                version: 0, source: SourceText(bytes: bytes), columnUnit: columnUnit)
            if kept.count == Self.mostKept { kept.removeFirst() }
            kept.append(Kept(path: path, stamp: stamp, document: document))
            return document
        }
    }
}
