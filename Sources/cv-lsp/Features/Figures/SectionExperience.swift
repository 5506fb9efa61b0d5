import CVModel
import CVParse

/// What a section says of the time worked.
struct SectionExperience {
    /// Every entry in it, in the order of the text.
    let entries: [FactPath]
    /// Indices into `resume.work`.
    let jobs: [Int]
    /// Overlaps counted once; `nil` where no position says how long it took.
    let total: ElapsedTime?
    /// Between the section's own positions, the earliest first.
    let gaps: [(length: ElapsedTime, before: String, after: String)]

    init(_ section: Outline.Item, in parsed: ParsedResume, _ career: Career) {
        entries = section.entries
        jobs = section.jobs
        total = career.total(of: jobs)
        gaps = career.transitions(to: jobs).compactMap { transition in
            guard case .gap(let length) = transition.kind else { return nil }
            return (
                length, parsed.resume.work[transition.earlier].wording,
                parsed.resume.work[transition.later].wording
            )
        }
    }

    /// "8 yrs 3 mos in 2 positions"; `nil` where there are none.
    var line: String? {
        guard !jobs.isEmpty else { return nil }
        let count = "\(jobs.count) position\(jobs.count == 1 ? "" : "s")"
        return total.map { "\($0) in \(count)" } ?? count
    }
}

extension Work {
    /// "Engineer, Acme"
    var wording: String {
        let names = [position, name].compactMap { $0 }.joined(separator: ", ")
        return names.isEmpty ? "another position" : names
    }
}
