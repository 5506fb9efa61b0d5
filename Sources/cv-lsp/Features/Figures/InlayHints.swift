import CVModel
import CVParse

/// `textDocument/inlayHint`: how long each span took, behind it; and behind a company's name the time there in all,
/// where one had several positions.
enum InlayHints: DocumentFeature {
    typealias Parameters = LSP.DocumentRangeParams

    /// A figure that is shown in the text and is no part of it.
    struct Hint: Hashable {
        /// Byte offset.
        var offset: Int
        var label: String
        /// How far the dates leave it open.
        var tooltip: String?
    }

    static let method = "textDocument/inlayHint"
    static let capability: (key: String, value: JSONValue) = ("inlayHintProvider", true)

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> JSONValue {
        let range = document.utf8Range(of: parameters.range)
        let settings = workspace.settings(for: document)
        var hints: [Hint] = []
        if settings.showsSpanHints { hints += spans(in: document.parsed, asOf: .today) }
        if settings.showsOrganizationHints { hints += organizations(in: document.parsed, asOf: .today) }
        return .array(
            hints.filter { range.touches($0.offset) }.sorted { $0.offset < $1.offset }.map { hint in
                var members: JSONObject = [
                    "position": document.position(ofUTF8Offset: hint.offset).json, "label": hint.label.json,
                    "paddingLeft": true,
                ]
                members["tooltip"] = hint.tooltip?.json
                return .object(members)
            })
    }

    /// Behind the dates of every entry that was of some length; not where the text says how long.
    static func spans(in parsed: ParsedResume, asOf today: PartialDate) -> [Hint] {
        let resume = parsed.resume
        let paths =
            resume.work.indices.map { FactPath(.work, $0) }
            + resume.volunteer.indices.map { FactPath(.volunteer, $0) }
            + resume.education.indices.map { FactPath(.education, $0) }
            + resume.projects.indices.map { FactPath(.projects, $0) }
        return paths.compactMap { path in
            // A date alone is no span.
            guard let span = EntrySummary(path, in: resume)?.span, span.start != nil, span.stated == nil,
                span.start != span.end, span.end != nil || span.isOngoing,
                let elapsed = span.elapsed(asOf: today),
                let end = parsed.dateRanges(of: path).lazy.map(\.upperBound).max()
            else { return nil }
            return Hint(
                offset: parsed.source.behindMarks(end), label: "\(elapsed)", tooltip: elapsed.bounds)
        }
    }

    /// Behind the first place that names a company, where there were several positions.
    static func organizations(in parsed: ParsedResume, asOf today: PartialDate) -> [Hint] {
        let career = Career(parsed.resume, asOf: today)
        return career.organizations.compactMap { organization in
            guard organization.jobs.count > 1, let total = organization.total else { return nil }
            let places = organization.jobs.lazy.compactMap { job in
                parsed.sourceMap.ranges(of: FactPath(.work, job, .name)).last?.upperBound
            }
            guard let end = places.min() else { return nil }
            return Hint(
                offset: parsed.source.behindMarks(end), label: "\(total) in all", tooltip: total.bounds)
        }
    }
}

extension SourceText {
    /// The first offset from `offset` on that is behind brackets, quotes and emphasis which close there.
    fileprivate func behindMarks(_ offset: Int) -> Int {
        bytes[offset...].firstIndex { !")]*_\"'~".utf8.contains($0) } ?? bytes.count
    }
}
