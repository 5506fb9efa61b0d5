/// Sections that no markup announces: lines in bold or capitals, known headings alone on a line, items that hold lists.
extension SectionFinder {
    func headingsByShape(excluding known: Set<Int>) -> [Candidate] {
        let listsHold = text.lines.indices.contains { index in
            holdsList(index) && SectionNames.match(text.words[text.lines[index].words])?.isWhole == true
        }
        let certain: [Candidate] = text.lines.indices.compactMap { index in
            guard !known.contains(index) else { return nil }
            let line = text.lines[index]
            let words = text.words[line.words]
            if holdsList(index), listsHold {
                return Candidate(line: index, level: Self.listLevel, match: SectionNames.match(words))
            }
            guard startsBlock(index), !line.isItem, !line.isCell, !line.isHeading,
                words.count <= 8,
                isTitleCased(words)
            else { return nil }
            guard let match = match(index) else { return nil }
            if match.endsInKeyword, words.count <= 4, isUnderlined(index) {
                return Candidate(line: index, level: 70, match: match)
            }
            guard match.isWhole, match.kind != .skills || !listsBehindColon(line) else { return nil }
            if line.style.contains(.bold) || isUpperCase(line.range) || line.kind == .term {
                return Candidate(line: index, level: 70, match: match)
            }
            // "Libraries:", "Environnement technique": in a job, its label.
            guard !SectionNames.isRare(words), words.count <= 5, endsLine(index) || endsInColon(index),
                !isDeeperThanEntry(index), !standsBeforeDates(index), !isLinkElsewhere(line)
            else {
                return nil
            }
            return Candidate(line: index, level: 70, match: match)
        }
        return withOthersOfTheirForm(certain, excluding: known)
    }

    /// "工具: Linux, SQL": each of its words may head skills, but the line lists them.
    private func listsBehindColon(_ line: TextLine) -> Bool {
        SkillLabel.labelEnd(in: line.range, of: text).map {
            !text.words(in: $0.upperBound..<line.range.upperBound).isEmpty
        } == true
    }

    /// "[Portfolio](https://quill.example)": a page, and no section of this one.
    private func isLinkElsewhere(_ line: TextLine) -> Bool {
        line.style.contains(.link)
            && text.links(in: line.range).first.map { $0.destination.hasPrefix("http") } == true
    }

    /// "Self-Directed Projects" over a line of dashes or the like, as text without markup sets its headings.
    private func isUnderlined(_ index: Int) -> Bool {
        guard let start = text.sourceStart(text.lines[index].range),
            let below = text.source.lines.range(
                ofLine: text.source.lines.line(ofUTF8Offset: start) + 1)
        else { return false }
        let rule = text.source.bytes[text.source.bytes.trimmed(below) { $0 <= 0x20 }]
        guard rule.count > 3, let sign = rule.first, "-=~*_#.+".utf8.contains(sign) else { return false }
        return rule.allSatisfy { $0 == sign }
    }

    /// "**Experience**" and "EDUCATION" over "### Engineer": lines in bold or capitals that name the sections of a document
    /// whose headings name entries and lesser sections, none of them jobs or courses.
    func sectionsByShape(above marked: [Candidate]) -> Set<Int> {
        let known = Set(marked.compactMap(\.match?.kind))
        let missing = [SectionKind.work, .education].filter { !known.contains($0) }
        guard !missing.isEmpty else { return [] }
        let lines = headingsByShape(excluding: Set(marked.map(\.line))).filter {
            let line = text.lines[$0.line]
            return (line.style.contains(.bold) || isUpperCase(line.range)) && line.listDepth == 0
                && line.quoteDepth == 0 && endsLine($0.line)
        }
        let kinds = Set(lines.compactMap(\.match?.kind))
        return kinds.count > 1 && missing.contains(where: kinds.contains) ? Set(lines.map(\.line)) : []
    }

    /// "Consultant", "Projects" and "2012 – 2018" in one block: the company of the position above it.
    private func standsBeforeDates(_ index: Int) -> Bool {
        guard index > 0, index + 1 < text.lines.count,
            text.lines[index - 1].block == text.lines[index].block,
            text.lines[index + 1].block == text.lines[index].block
        else { return false }
        let next = LineShape(index + 1, in: text, dates: dates[index + 1])
        return next.isDateOnly && next.date?.isSpan == true
            && PhraseEvidence(text.lines[index - 1].range, in: text).position > 1
    }

    /// In plain text: a label that stands deeper than the dated line above it, and so inside that entry.
    private func isDeeperThanEntry(_ index: Int) -> Bool {
        let own = text.indentation(of: text.lines[index])
        guard own > 0 else { return false }
        let above = (max(0, index - 40)..<index).last {
            dates[$0].contains(where: \.isSpan) && !text.lines[$0].isItem
        }
        return above.map { text.indentation(of: text.lines[$0]) < own } == true
    }

    func holdsList(_ index: Int) -> Bool {
        let line = text.lines[index]
        // The end of an item's text that is broken over lines begins nothing.
        return line.isItem && line.listDepth == 1 && line.words.count <= 6 && index + 1 < text.lines.count
            && (index == 0 || text.lines[index - 1].item != line.item) && text.lines[index + 1].listDepth == 2
    }

    private func isTitleCased(_ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first else { return false }
        return !(0x61...0x7A).contains(text.bytes[first.start])
    }

    func isUpperCase(_ range: Range<Int>) -> Bool {
        !text.bytes[range].contains { (0x61...0x7A).contains($0) }
            && text.bytes[range].contains { (0x41...0x5A).contains($0) }
    }
}
