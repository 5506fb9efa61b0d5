import CVModel

/// Gives a company a heading of its own, above that of the position, so that further positions can stand below it:
/// `### Engineer, Acme GmbH` becomes `### Acme GmbH` and `#### Engineer`.
enum SplitCompany: Refactoring {
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        let entry = parsed.items(around: range).lazy.compactMap { item -> FactPath? in
            if case .entry(let path) = item.subject, path.section == .work { path } else { nil }
        }.last
        guard let entry, let heading = heading(of: entry, in: parsed),
            let level = parsed.tree.level(heading), level < 6,
            let text = text(ofHeading: heading, level, entry, in: parsed),
            let change = TextChange([TextEdit(parsed.tree.range(heading), text)], in: parsed.source)
        else { return [] }
        return [Rewrite("Give the company a heading of its own", .rewrite, change)]
    }

    /// The ATX heading that names both the position and the company.
    private static func heading(of entry: FactPath, in parsed: ParsedResume) -> MarkupTree.NodeID? {
        guard let name = parsed.onlyRange(of: entry, .name),
            let position = parsed.onlyRange(of: entry, .position)
        else { return nil }
        let tree = parsed.tree
        return tree.subtree(tree.root).first { node in
            let range = tree.range(node)
            return tree.kind(node) == .heading && range.contains(name.lowerBound)
                && range.contains(position.lowerBound)
                && parsed.source.bytes[range.lowerBound] == UInt8(ascii: "#")
        }
    }

    private static func text(
        ofHeading heading: MarkupTree.NodeID, _ level: Int, _ entry: FactPath, in parsed: ParsedResume
    ) -> String? {
        guard let name = parsed.onlyRange(of: entry, .name),
            let position = parsed.onlyRange(of: entry, .position)
        else { return nil }
        let range = parsed.tree.range(heading)
        var covered = [name, position]
        var dates: Range<Int>?
        for field in [ResumeKey.startDate, .endDate, .current] {
            guard let date = parsed.onlyRange(of: entry, field), range.contains(date.lowerBound) else {
                continue
            }
            let known = dates ?? date
            dates = min(known.lowerBound, date.lowerBound)..<max(known.upperBound, date.upperBound)
        }
        if let dates { covered.append(dates) }
        // Nothing may be lost but what separates the parts, and no markup may be torn apart.
        guard parsed.source.isSeparator(range, apartFrom: covered),
            parsed.tree.children(heading).allSatisfy({ parsed.tree.kind($0) == .text })
        else { return nil }
        let source = parsed.source
        let below = source.string(in: position) + (dates.map { ", " + source.string(in: $0) } ?? "")
        let signs = String(repeating: "#", count: level)
        let lineBreak = source.lineBreak
        return "\(signs) \(source.string(in: name))\(lineBreak)\(lineBreak)\(signs)# \(below)"
    }
}

extension ParsedResume {
    /// Where a fact of an entry stands, if it stands in one piece.
    func onlyRange(of entry: FactPath, _ field: ResumeKey) -> Range<Int>? {
        let ranges = sourceMap.ranges(of: FactPath(entry.section, entry.entry, field))
        return ranges.count == 1 ? ranges.first : nil
    }
}

extension SourceText {
    /// Whether a range holds nothing but signs, blanks and small words such as "at", apart from some parts of it.
    fileprivate func isSeparator(_ range: Range<Int>, apartFrom parts: [Range<Int>]) -> Bool {
        var rest = ""
        var at = range.lowerBound
        for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard part.lowerBound >= at else { return false }
            rest += string(in: at..<part.lowerBound) + " "
            at = part.upperBound
        }
        rest += string(in: at..<max(at, range.upperBound))
        return rest.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).allSatisfy {
            ["at", "bei", "chez", "en", "in", "w"].contains($0.lowercased())
        }
    }
}
