import CVModel

/// Sections whose entries are a name and perhaps a date: awards, certificates, publications, interests, references.
struct NamedItemReader {
    let text: VisibleText
    let dates: [[DateMention]]

    /// One entry: its first line, and all of its own text.
    private struct Unit {
        var line: Int
        var range: Range<Int>
        var isItem: Bool
    }

    /// Writes a section's entries, and gives the path, the first line and the name of each.
    func write(
        _ lines: Range<Int>, of kind: SectionKind, to builder: inout ResumeBuilder
    ) -> [(path: FactPath, line: Int, name: Range<Int>)] {
        var written: [(path: FactPath, line: Int, name: Range<Int>)] = []
        for unit in units(lines) {
            let named =
                kind == .publications ? publication(unit) : ItemName(text: text).name(ofLine: unit.line)
            guard let named else { continue }
            let name = withoutDate(named, unit)
            guard text.words(in: name).contains(where: { !$0.isNumber }) else { continue }
            let date = (unit.line..<lines.upperBound).prefix {
                text.lines[$0].range.lowerBound < unit.range.upperBound
            }
            .lazy.compactMap { dates[$0].first { $0.duration == nil } }.first
            if let path = write(name, date, kind, &builder) { written.append((path, unit.line, name)) }
        }
        return written
    }

    // MARK: Entries

    /// List items where there are any; else headings, definitions, table rows, paragraphs.
    private func units(_ lines: Range<Int>) -> [Unit] {
        let headings = lines.filter { text.lines[$0].isHeading }
        let items = lines.count { text.lines[$0].isItem }
        let areNames = headings.contains { !dates[$0].isEmpty } || headings.count * 3 >= items
        if !headings.isEmpty, areNames {
            return headings.map { Unit(line: $0, range: text.lines[$0].range, isItem: false) }
        }
        let depth = lines.filter { text.lines[$0].isItem }.map { text.lines[$0].listDepth }.min()
        var units: [Unit] = []
        var row = -1
        for line in lines {
            let current = text.lines[line]
            if case .cell(let isHeader) = current.kind {
                let isNamed = LineShape(line, in: text, dates: dates[line]).isDateOnly == false
                guard !isHeader, current.row != row, isNamed else { continue }
                row = current.row
                units.append(Unit(line: line, range: current.range, isItem: false))
                continue
            }
            if current.isHeading || current.kind == .term { continue }
            if let depth {
                guard current.isItem, current.listDepth == depth else { continue }
                if let last = units.last, text.lines[last.line].item == current.item {
                    units[units.count - 1].range = last.range.lowerBound..<current.range.upperBound
                } else {
                    units.append(Unit(line: line, range: current.range, isItem: true))
                }
            } else if let last = units.last, text.lines[last.line].block == current.block,
                current.isWrapped || current.kind == .definition
            {
                units[units.count - 1].range = last.range.lowerBound..<current.range.upperBound
            } else {
                units.append(Unit(line: line, range: current.range, isItem: false))
            }
        }
        return units
    }

    // MARK: Names

    /// A publication's title: what stands in quotes, is linked, follows "Authors (2019).", or begins the entry.
    private func publication(_ unit: Unit) -> Range<Int>? {
        quoted(unit.range) ?? linked(unit.range) ?? behindAuthors(unit) ?? behindAuthorList(unit.range)
            ?? behindVenue(unit)
            ?? ItemName(text: text).name(ofLine: unit.line)
    }

    private func quoted(_ range: Range<Int>) -> Range<Int>? {
        let pairs: [(StaticString, StaticString)] = [
            ("“", "”"), ("„", "“"), ("«", "»"), ("\"", "\""), ("「", "」"), ("『", "』"),
        ]
        for (open, close) in pairs {
            guard let start = find(open, in: range),
                let end = find(close, in: start.upperBound..<range.upperBound)
            else { continue }
            let inner = text.trimmed(start.upperBound..<end.lowerBound) {
                $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
            }
            if text.words(in: inner).count >= 2 { return inner }
        }
        return nil
    }

    private func find(_ mark: StaticString, in range: Range<Int>) -> Range<Int>? {
        mark.withUTF8Buffer { wanted in
            guard let first = wanted.first, range.count >= wanted.count else { return nil }
            for at in range.dropLast(wanted.count - 1)
            where text.bytes[at] == first && text.bytes[at..<at + wanted.count].elementsEqual(wanted) {
                return at..<at + wanted.count
            }
            return nil
        }
    }

    /// The text of a link that is neither an address nor a word such as "Slides".
    private func linked(_ range: Range<Int>) -> Range<Int>? {
        text.links(in: range).first { link in
            link.range.upperBound <= range.upperBound && text.words(in: link.range).count >= 2
                && AddressScanner(text: text).webAddresses(in: link.range).isEmpty
        }?.range
    }

    /// "Authors (2019). Title. Venue": the sentence behind the bracketed year.
    private func behindAuthors(_ unit: Unit) -> Range<Int>? {
        let bytes = text.bytes
        for at in unit.range.dropLast(8) where bytes[at] == UInt8(ascii: "(") {
            guard
                let close = bytes[at..<min(at + 16, unit.range.upperBound)].firstIndex(of: UInt8(ascii: ")")),
                text.words(in: at..<close).contains(where: { $0.byteCount == 4 && $0.isNumber }),
                close + 2 < unit.range.upperBound,
                bytes[close + 1] == UInt8(ascii: ".") || bytes[close + 1] == UInt8(ascii: ",")
                    || bytes[close + 1] == UInt8(ascii: ":")
            else { continue }
            let rest = text.trimmed(close + 2..<unit.range.upperBound)
            return sentence(rest)
        }
        return nil
    }

    /// "Quill A, Ortega B, Neri C. Title. Journal. 2016": the sentence behind a list of names with initials.
    private func behindAuthorList(_ range: Range<Int>) -> Range<Int>? {
        let authors = sentence(range)
        guard authors.upperBound + 2 < range.upperBound else { return nil }
        let names = text.bytes[authors].split(separator: UInt8(ascii: ","))
        let initialled = names.count { name in
            let last = name.split { $0 <= 0x20 }.last ?? []
            return (1...3).contains(last.count) && last.allSatisfy { (0x41...0x5A).contains($0) }
        }
        guard names.count >= 2, initialled * 3 >= names.count * 2 else { return nil }
        return sentence(text.trimmed(authors.upperBound + 1..<range.upperBound))
    }

    /// Up to the full stop that ends the first sentence: not after a single letter, a number or inside a bracket.
    private func sentence(_ range: Range<Int>) -> Range<Int> {
        var depth = 0
        for at in range {
            switch text.bytes[at] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "."), UInt8(ascii: "?"):
                let isEnd = at + 1 >= range.upperBound || text.bytes[at + 1] <= 0x20
                guard isEnd, depth <= 0, at - range.lowerBound > 8 else { continue }
                return range.lowerBound..<at
            default: break
            }
        }
        return range
    }

    /// "Harbour Conf 2012 – Logs as rivers": the venue with its year comes first.
    private func behindVenue(_ unit: Unit) -> Range<Int>? {
        guard let year = dates[unit.line].first(where: \.isBareYear),
            year.range.lowerBound > unit.range.lowerBound + 6
        else { return nil }
        let rest = text.trimmed(year.range.upperBound..<max(year.range.upperBound, unit.range.upperBound))
        guard let first = rest.first,
            text.bytes[first] == UInt8(ascii: "-") || text.bytes[first] == 0xE2
                || text.bytes[first] == UInt8(ascii: ":")
        else { return nil }
        let title = text.trimmed(rest) {
            $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0xE2 || $0 == 0x80
                || $0 == 0x93 || $0 == 0x94
        }
        return text.words(in: title).count >= 2 ? title : nil
    }

    /// "2014, Writing Award" and "Writing Award 2014": the date at either end is no part of the name.
    private func withoutDate(_ name: Range<Int>, _ unit: Unit) -> Range<Int> {
        var name = name
        for mention in dates[unit.line] where mention.range.overlaps(name) {
            if mention.range.lowerBound <= name.lowerBound + 1 {
                let end = max(
                    mention.range.upperBound,
                    mention.range.upperBound < name.upperBound ? name.upperBound : unit.range.upperBound)
                name = mention.range.upperBound..<end
            } else if mention.range.upperBound + 1 >= name.upperBound {
                name = name.lowerBound..<mention.range.lowerBound
            }
        }
        name = text.trimmed(name) { $0 <= 0x20 || ",:;(-|".utf8.contains($0) }
        // "…試験 合格": passed.
        for word in ["合格", "取得", "修了"] where text.bytes[name].count > word.utf8.count + 4 {
            if text.bytes[name].suffix(word.utf8.count).elementsEqual(word.utf8) {
                name = name.dropLast(word.utf8.count)
            }
        }
        return text.trimmed(name)
    }

    // MARK: Facts

    private func write(
        _ name: Range<Int>, _ date: DateMention?, _ kind: SectionKind, _ builder: inout ResumeBuilder
    ) -> FactPath? {
        switch kind {
        case .awards:
            let entry = builder.resume.awards.count
            var award = Award()
            award.title = builder.fact(FactPath(.awards, entry, .title), name)
            award.date = builder.date(FactPath(.awards, entry, .date), date)
            builder.edit { $0.awards.append(award) }
            return FactPath(.awards, entry)
        case .certificates:
            let entry = builder.resume.certificates.count
            var certificate = Certificate()
            certificate.name = builder.fact(FactPath(.certificates, entry, .name), name)
            certificate.date = builder.date(FactPath(.certificates, entry, .date), date)
            builder.edit { $0.certificates.append(certificate) }
            return FactPath(.certificates, entry)
        case .publications:
            let entry = builder.resume.publications.count
            var publication = Publication()
            publication.name = builder.fact(FactPath(.publications, entry, .name), name)
            publication.releaseDate = builder.date(FactPath(.publications, entry, .releaseDate), date)
            builder.edit { $0.publications.append(publication) }
            return FactPath(.publications, entry)
        case .interests:
            let entry = builder.resume.interests.count
            var interest = Interest()
            interest.name = builder.fact(FactPath(.interests, entry, .name), name)
            builder.edit { $0.interests.append(interest) }
            return FactPath(.interests, entry)
        case .references:
            let entry = builder.resume.references.count
            var reference = Reference()
            reference.name = builder.fact(FactPath(.references, entry, .name), name)
            builder.edit { $0.references.append(reference) }
            return FactPath(.references, entry)
        default: return nil
        }
    }
}
