import CVModel
import CVParse

/// The other variants of a résumé, as the settings name them (`variants`): what is open in the editor as it stands
/// there, the rest as it stands on the disk.
struct Variants: Sendable {
    enum Member: Sendable {
        case open(Document)
        case file(path: String)
    }

    /// A group of more than this many is cut short: each is compared with each.
    static let mostMembers = 16

    var members: [Member] = []
    var files = VariantFiles()

    /// Those that can be read.
    func documents(columnUnit: ColumnUnit) -> [Document] {
        members.compactMap { member in
            switch member {
            case .open(let document): document
            case .file(let path): files.document(at: path, columnUnit: columnUnit)
            }
        }
    }
}

extension Workspace {
    /// Without the document itself; none where no setting names it.
    func variants(of document: Document) -> Variants {
        let settings = settings(for: document)
        guard !settings.variants.isEmpty, let path = document.uri.path else { return Variants() }
        let paths = settings.variantPaths(of: path)
        guard !paths.isEmpty else { return Variants() }
        let open = Dictionary(
            documents.values.compactMap { document in document.uri.path.map { ($0, document) } },
            uniquingKeysWith: { first, _ in first })
        return Variants(
            members: paths.map { open[$0].map { .open($0) } ?? .file(path: $0) }, files: variantFiles)
    }
}

extension Settings {
    /// The paths of the other variants of the file at `path`, each once.
    func variantPaths(of path: String) -> [String] {
        var paths: [String] = []
        for group in variants {
            let members = group.prefix(Variants.mostMembers).map { File.path($0, in: variantsFolder) }
            guard members.contains(path) else { continue }
            for member in members where member != path && !paths.contains(member) { paths.append(member) }
        }
        return paths
    }
}

extension Diagnostics {
    /// What the variants of a document say otherwise.
    static func variantDiagnostics(
        of document: Document, for audience: DiagnosticAudience
    ) -> [LSP.Diagnostic] {
        audience.variants.documents(columnUnit: document.columnUnit).flatMap { variant in
            let found = document.parsed.findings(besides: variant.parsed, named: variant.uri.fileName)
            return found.compactMap { found -> LSP.Diagnostic? in
                let problem = found.finding.problem
                guard let severity = audience.criteria.severity(of: problem) else { return nil }
                return LSP.Diagnostic(
                    range: document.range(ofUTF8Range: found.finding.range), severity: severity,
                    code: problem.code,
                    page: audience.client.hasCodeDescriptions ? FindingPage.address(of: problem.code) : nil,
                    message: problem.message,
                    related: audience.client.hasRelatedInformation
                        ? [
                            .init(
                                uri: variant.uri, range: variant.range(ofUTF8Range: found.otherRange),
                                message: "What \(variant.uri.fileName) says")
                        ] : [])
            }
        }
    }
}
