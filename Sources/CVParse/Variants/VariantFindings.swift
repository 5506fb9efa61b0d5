import CVModel

/// A finding about one résumé beside another of the same person, and where the other says something else.
public struct VariantFinding: Sendable, Hashable {
    public var finding: Finding
    /// In the other text: bytes, half-open.
    public var otherRange: Range<Int>
}

extension ParsedResume {
    /// The jobs of which a variant of this résumé states other dates or, where both are in one language, another title.
    ///
    /// - Parameter name: what the variant is called in the findings.
    public func findings(besides variant: ParsedResume, named name: String) -> [VariantFinding] {
        let language = TextLanguage(of: source)
        let variantLanguage = TextLanguage(of: variant.source)
        let areTitlesComparable = language == nil || variantLanguage == nil || language == variantLanguage
        return JobComparison.pairs(resume.work, variant.resume.work).flatMap { pair -> [VariantFinding] in
            let (work, other) = (resume.work[pair.job], variant.resume.work[pair.other])
            return JobComparison.disagreements(work, other).compactMap { fact in
                guard let range = sourceMap.range(of: fact, job: pair.job),
                    let otherRange = variant.sourceMap.range(of: fact, job: pair.other)
                else { return nil }
                let problem: Problem
                switch fact {
                case .title:
                    guard areTitlesComparable else { return nil }
                    problem = .otherTitle(work.position ?? "", other.position ?? "", in: name)
                case .start:
                    problem = .otherDate(work.startDate, other.startDate, isStart: true, in: name)
                case .end:
                    problem = .otherDate(work.span.end, other.span.end, isStart: false, in: name)
                }
                return VariantFinding(finding: Finding(problem, at: range), otherRange: otherRange)
            }
        }
    }

    /// Where a variant tells of the job whose title, organisation or dates stand at an offset: its title, or else its
    /// organisation. Bytes of the variant, half-open.
    public func place(ofJobAt offset: Int, in variant: ParsedResume) -> Range<Int>? {
        let fields: Set<ResumeKey?> = [.position, .name, .startDate, .endDate, .current, .duration]
        let job = sourceMap.facts(at: offset).first { $0.section == .work && fields.contains($0.field) }?
            .entry
        guard let job else { return nil }
        let pair = JobComparison.pairs(resume.work, variant.resume.work).first { $0.job == job }
        guard let other = pair?.other else { return nil }
        return variant.sourceMap.range(of: .title, job: other)
    }
}

extension SourceMap {
    /// Where a fact of a job stands; of one that is not written, what stands nearest to it.
    fileprivate func range(of fact: JobComparison.Fact, job: Int) -> Range<Int>? {
        let fields: [ResumeKey] =
            switch fact {
            case .title: [.position, .name]
            case .start: [.startDate]
            case .end: [.endDate, .current, .startDate, .position, .name]
            }
        return fields.lazy.compactMap { ranges(of: FactPath(.work, job, $0)).first }.first
    }
}
