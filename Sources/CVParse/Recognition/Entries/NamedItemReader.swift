import CVModel

/// Sections whose entries are a name and perhaps a date: awards, certificates, publications, interests, references.
struct NamedItemReader {
    let text: VisibleText
    let dates: [[DateMention]]

    func write(_ lines: Range<Int>, of kind: SectionKind, to builder: inout ResumeBuilder) -> [(FactPath, Int)] {
        var written: [(FactPath, Int)] = []
        for draft in EntryFinder.drafts(in: lines, of: text, dates: dates, kind: kind) {
            let line = draft.firstLine
            guard let name = name(of: draft), let path = write(name, draft, kind, &builder) else { continue }
            written.append((path, line))
        }
        return written
    }

    private func name(of draft: EntryDraft) -> Range<Int>? {
        if draft.table != nil {
            let cells = draft.header.filter { LineShape($0, in: text, dates: dates[$0]).isDateOnly == false }
            return cells.first.map { text.lines[$0].range }
        }
        guard let line = draft.header.first(where: { !LineShape($0, in: text, dates: dates[$0]).isDateOnly }) else { return nil }
        return ItemName(text: text).name(ofLine: line).map { withoutDate($0, line) }
    }

    /// "2014, Writing Award" and "Writing Award 2014": the date at either end is no part of the name.
    private func withoutDate(_ name: Range<Int>, _ line: Int) -> Range<Int> {
        var name = name
        for mention in dates[line] where mention.range.overlaps(name) {
            if mention.range.lowerBound <= name.lowerBound + 1, mention.range.upperBound < name.upperBound {
                name = text.lines[line].range.clamped(to: mention.range.upperBound..<max(name.upperBound, mention.range.upperBound))
            } else if mention.range.upperBound + 1 >= name.upperBound, mention.range.lowerBound > name.lowerBound {
                name = name.lowerBound..<mention.range.lowerBound
            }
        }
        return text.trimmed(name) { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "-") }
    }

    private func write(
        _ name: Range<Int>, _ draft: EntryDraft, _ kind: SectionKind, _ builder: inout ResumeBuilder
    ) -> FactPath? {
        let date = draft.date?.mention.end ?? draft.date?.mention.start
        let dateRange = draft.date?.mention.endRange ?? draft.date?.mention.startRange
        switch kind {
        case .awards:
            let path = FactPath(.awards, builder.resume.awards.count)
            var award = Award()
            award.title = builder.fact(FactPath(.awards, path.entry, .title), name)
            if date != nil, builder.fact(FactPath(.awards, path.entry, .date), dateRange) != nil { award.date = date }
            builder.edit { $0.awards.append(award) }
            return path
        case .certificates:
            let path = FactPath(.certificates, builder.resume.certificates.count)
            var certificate = Certificate()
            certificate.name = builder.fact(FactPath(.certificates, path.entry, .name), name)
            if date != nil, builder.fact(FactPath(.certificates, path.entry, .date), dateRange) != nil {
                certificate.date = date
            }
            builder.edit { $0.certificates.append(certificate) }
            return path
        case .publications:
            let path = FactPath(.publications, builder.resume.publications.count)
            var publication = Publication()
            publication.name = builder.fact(FactPath(.publications, path.entry, .name), name)
            if date != nil, builder.fact(FactPath(.publications, path.entry, .releaseDate), dateRange) != nil {
                publication.releaseDate = date
            }
            builder.edit { $0.publications.append(publication) }
            return path
        case .interests:
            let path = FactPath(.interests, builder.resume.interests.count)
            var interest = Interest()
            interest.name = builder.fact(FactPath(.interests, path.entry, .name), name)
            builder.edit { $0.interests.append(interest) }
            return path
        case .references:
            let path = FactPath(.references, builder.resume.references.count)
            var reference = Reference()
            reference.name = builder.fact(FactPath(.references, path.entry, .name), name)
            builder.edit { $0.references.append(reference) }
            return path
        default: return nil
        }
    }
}
