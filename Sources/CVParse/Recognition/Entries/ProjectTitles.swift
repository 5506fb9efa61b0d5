/// Among projects, lines that name the next one by how they are set: links, names alone, and words that a sign sets apart.
extension EntryFinder {
    /// "[Ledgerly](…)" over what it is, and the next such line.
    func isNextLink(_ index: Int, after draft: EntryDraft) -> Bool {
        isLinkAlone(index) && draft.level == 100 && draft.header.first.map(isLinkAlone) == true
    }

    /// "Ledgerly" in a paragraph of its own over one that tells of it, and the next such pair.
    func isNextName(_ index: Int, after draft: EntryDraft) -> Bool {
        draft.level == 100 && !draft.body.isEmpty && isNameAlone(index)
            && draft.header.count == 1 && draft.header.first.map(isNameAlone) == true
    }

    private func isNameAlone(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard kind == .projects, line.kind == .paragraph, !line.isItem, line.words.count <= 4,
            text.lines.indices.contains(index + 1), index == 0 || text.lines[index - 1].block != line.block,
            case let next = text.lines[index + 1], next.block != line.block, next.kind == .paragraph,
            !next.isItem
        else { return false }
        return next.words.count > 4 && !".:!?,".utf8.contains(text.bytes[line.range.upperBound - 1])
    }

    private func isLinkAlone(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard kind == .projects, line.style.contains(.link), !line.isItem, !line.isWrapped,
            index == 0 || text.lines[index - 1].block != line.block
        else { return false }
        // "[Live demo](…)" leads to the project above it.
        return AddressScanner(text: text).webAddresses(in: line.range).isEmpty
            && !text.words[line.words].allSatisfy {
                SectionShapes.pages.contains($0.key) || $0.senses.kinds.contains(.function)
            }
    }

    /// Among projects: a paragraph whose first words a dash, a colon or a bullet sets apart.
    func opensProject(_ index: Int) -> Bool {
        guard kind == .projects else { return false }
        guard let current else { return beginsWithName(index) }
        return text.lines[index - 1].block != text.lines[index].block && drafts[current].level == 100
            && beginsWithName(index)
            && (drafts[current].header.last != index - 1
                || drafts[current].header.count == 1 && beginsWithName(index - 1))
    }

    /// "Ledgerly – a queue that never forgets".
    private func beginsWithName(_ index: Int) -> Bool {
        if SkillLabel.list(in: text.lines[index].range, of: text) != nil { return false }
        return isCutOff(ItemName(text: text).name(ofLine: index), index) || beginsAtColonAsBefore(index)
    }

    /// A paragraph whose first words are a link, and that goes on behind it.
    func beginsWithLink(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard let first = text.words[line.words].first, !line.isWrapped,
            let link = text.links(in: line.range).first
        else { return false }
        return link.range.lowerBound == first.start && link.range.upperBound < line.range.upperBound
    }

    /// "Tide Class: built a mill" behind another such paragraph: few words, of which a colon sets the first apart.
    private func beginsAtColonAsBefore(_ index: Int) -> Bool {
        func endsAtColon(_ line: Int) -> Bool {
            let range = text.lines[line].range
            guard let colon = SkillLabel.labelEnd(in: range, of: text),
                FieldLabels.field(of: text.words(in: range.lowerBound..<colon.lowerBound)) == nil
            else { return false }
            return isCutOff(range.lowerBound..<colon.lowerBound, line)
        }
        let first = current.flatMap { drafts[$0].header.first } ?? index
        return endsAtColon(first) && endsAtColon(index)
    }

    private func isCutOff(_ name: Range<Int>?, _ line: Int) -> Bool {
        guard let name else { return false }
        let most = text.style(of: name).contains(.link) ? 12 : 6
        return name.upperBound < text.lines[line].range.upperBound && text.words(in: name).count <= most
    }
}
