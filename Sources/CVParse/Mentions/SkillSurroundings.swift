import CVModel

/// One paragraph, and what it says of each spelling in it: whether "Go" is the language or the verb.
struct SkillSurroundings {
    let text: VisibleText
    let bytes: UnsafeBufferPointer<UInt8>
    let paragraph: Range<Int>
    /// Indices into the text's words.
    let words: Range<Int>
    /// A list item or a table's cell.
    let isItem: Bool

    /// Those spellings that are mentions of skills.
    func skills(among hits: [SkillScanner.Hit]) -> [SkillScanner.Hit] {
        var standing = hits.map { judge($0) }
        // Skills stand in company: what is surely one speaks for its neighbours in a list, in both directions.
        for index in hits.indices.dropFirst() { spread(from: index - 1, to: index, hits, &standing) }
        for index in hits.indices.dropLast().reversed() {
            spread(from: index + 1, to: index, hits, &standing)
        }
        var kept: [SkillScanner.Hit] = []
        for (hit, standing) in zip(hits, standing) where standing == .skill { kept.append(hit) }
        return kept
    }

    private enum Standing { case skill, open, none }

    private func judge(_ hit: SkillScanner.Hit) -> Standing {
        if isInAddress(hit.range) || isInCode(hit.range) { return .none }
        guard let ambiguity = hit.form.ambiguity else {
            // "can" is no CAN, and "com" no COM; who writes "sql" means SQL.
            return hit.isSmallAcronym(in: bytes) ? .open : .skill
        }
        let shape = SkillCase(hit, in: bytes)
        let place = neighbours(of: hit.range)
        if joinsOther(hit.range, place) || isNameOfOther(hit, place) { return .none }
        // A field of work is a skill where it is listed, which the lists themselves say.
        if ambiguity == .field { return .none }
        if shape == .capitals && !isShouted(hit.range) { return .skill }
        guard shape != .other else { return .open }
        if isSetApart(hit.range) || isLabelled(hit.range) || hasVersion(hit.range, place) { return .skill }
        if isCued(place, hit.range) { return .skill }
        if ambiguity == .word, !place.beginsSentence, hit.form.hasCapital, !isTitle(hit.range),
            !place.isCapitalBefore, !place.isCapitalBehind
        {
            return .skill
        }
        return .open
    }

    // MARK: Evidence

    /// "Swift 5", "Go 1.21"; but no year.
    private func hasVersion(_ range: Range<Int>, _ place: Neighbours) -> Bool {
        guard range.count > 1 || bytes[range.lowerBound] == UInt8(ascii: "R"), let behind = place.behind,
            place.touchesBehind, behind.isNumber, behind.byteCount <= 2, behind.end < paragraph.upperBound
        else { return false }
        return bytes[behind.end] == UInt8(ascii: ".") && behind.end + 1 < paragraph.upperBound
            && WordReader.isDigit(bytes[behind.end + 1])
            || range.count > 2 && !place.beginsSentence && !isCountable(behind.end)
    }

    /// "Swift 5 times": the number counts what follows.
    private func isCountable(_ end: Int) -> Bool {
        end + 1 < paragraph.upperBound && bytes[end] == 0x20 && WordReader.isLetter(bytes[end + 1])
    }

    private func isCued(_ place: Neighbours, _ range: Range<Int>) -> Bool {
        if let behind = place.behind, place.touchesBehind, SkillCueWords.behind.contains(behind.key) {
            return true
        }
        guard let before = place.before, place.touchesBefore, !place.isCapitalBehind else { return false }
        let key = before.key
        if SkillCueWords.before.contains(key) { return true }
        guard let beforeThat = place.beforeThat else { return false }
        if key == Self.of || key == Self.with || key == Self.inWord {
            return SkillCueWords.afterOf.contains(beforeThat.key)
        }
        guard key == Self.to || key == Self.from else { return false }
        // "Ported the firmware from C to Rust".
        let index = text.words(in: before.start..<before.start).startIndex
        return text.words[max(words.lowerBound, index - 6)..<max(words.lowerBound, index)]
            .contains { SkillCueWords.afterTo.contains($0.key) }
    }

    private static let of = WordReader.key("of")
    private static let with = WordReader.key("with")
    private static let inWord = WordReader.key("in")
    private static let to = WordReader.key("to")
    private static let from = WordReader.key("from")

    /// All of a run of bold, italic or code; or a whole list item, cell or heading.
    private func isSetApart(_ range: Range<Int>) -> Bool {
        if range == text.trimmed(paragraph) { return isItem }
        let style = text.style(of: range)
        guard !style.isDisjoint(with: [.bold, .italic, .code]) else { return false }
        func isStyled(_ at: Int) -> Bool {
            paragraph.contains(at) && !text.style(of: at..<at + 1).isDisjoint(with: [.bold, .italic, .code])
        }
        return !isStyled(range.lowerBound - 1) && !isStyled(range.lowerBound - 2)
            && !isStyled(range.upperBound) && !isStyled(range.upperBound + 1)
    }

    /// "Languages: Go", "Stack: Java, Spring": an element of the list that a label announces.
    private func isLabelled(_ range: Range<Int>) -> Bool {
        // A label is short; farther away no list's head is looked for.
        let start = max(paragraph.lowerBound, range.lowerBound - 200)
        guard let colon = bytes[start..<range.lowerBound].lastIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        let inner = bytes[colon + 1..<range.lowerBound]
        guard !inner.contains(UInt8(ascii: ".")), isElement(range, from: colon + 1) else { return false }
        let label = text.words(in: start..<colon).suffix(4)
        return label.contains { SkillCueWords.labels.contains($0.key) }
    }

    /// Whether nothing but the name stands between two separators of a list.
    private func isElement(_ range: Range<Int>, from start: Int) -> Bool {
        var before = range.lowerBound
        while before > start, bytes[before - 1] <= 0x20 || bytes[before - 1] == UInt8(ascii: "*") {
            before -= 1
        }
        var behind = range.upperBound
        while behind < paragraph.upperBound, bytes[behind] == 0x20 || bytes[behind] == UInt8(ascii: "*") {
            behind += 1
        }
        return (before == start || Self.separatesList(bytes[before - 1]))
            && (behind == paragraph.upperBound || Self.separatesList(bytes[behind]))
    }

    private static func separatesList(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "."), 0x0A, 0xB7, 0xA2, 0xC2, 0xE2:
            true
        default: false
        }
    }

    // MARK: Lists

    private func spread(
        from source: Int, to target: Int, _ hits: [SkillScanner.Hit], _ standing: inout [Standing]
    ) {
        guard standing[target] == .open, standing[source] == .skill else { return }
        let (a, b) = (min(source, target), max(source, target))
        let link = Link(
            bytes, hits[a].range.upperBound..<max(hits[a].range.upperBound, hits[b].range.lowerBound))
        let shape = SkillCase(hits[target], in: bytes)
        switch link {
        case .comma:
            // Who writes "python, go, rust" writes all in small letters.
            guard
                shape != .other || SkillCase(hits[source], in: bytes) == .other
                    || hits[source].isSmall(in: bytes)
            else { return }
        case .and, .blank:
            guard shape != .other else { return }
            let place = neighbours(of: hits[target].range)
            // "Python and Swift transportation", "React Spring break".
            if link == .blank, source > target, place.beginsSentence, hits[target].form.ambiguity == .name {
                return
            }
            if place.isCapitalBehind, source < target { return }
        case .none: return
        }
        standing[target] = .skill
    }

    /// How two names are joined.
    private enum Link {
        case comma, and, blank, none

        init(_ bytes: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>) {
            self = .none
            guard gap.count <= 12, !gap.isEmpty else { return }
            var letters: [UInt8] = []
            var hasSign = false
            for at in gap {
                switch bytes[at] {
                case 0x20, 0x09, 0x0A, UInt8(ascii: "*"), UInt8(ascii: "`"): continue
                case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ";"), UInt8(ascii: "|"),
                    UInt8(ascii: "("),
                    UInt8(ascii: ")"), UInt8(ascii: "+"), 0x80...:
                    hasSign = true
                case UInt8(ascii: "&"): letters.append(UInt8(ascii: "&"))
                case let byte where WordReader.isLetter(byte): letters.append(byte | 0x20)
                // Versions: "Java 8, Spring 5".
                case let byte where WordReader.isDigit(byte) || byte == UInt8(ascii: "."): continue
                default: return
                }
            }
            let isAnd = ["and", "or", "und", "et", "y", "&"].contains { $0.utf8.elementsEqual(letters) }
            if letters.isEmpty {
                self = hasSign ? .comma : gap.allSatisfy { bytes[$0] <= 0x20 } ? .blank : .none
            } else if isAnd {
                self = hasSign ? .comma : .and
            }
        }
    }

    // MARK: Lines in capitals

    /// Most longer words of the line begin with a capital: a title, in which capitals say nothing.
    private func isTitle(_ range: Range<Int>) -> Bool {
        let line = text.line(at: range.lowerBound).map { text.lines[$0].words } ?? words
        var capitals = 0
        var others = 0
        for word in text.words[line.dropFirst().prefix(40)]
        where word.byteCount >= 4 && !word.range.overlaps(range) {
            if isCapital(bytes[word.start]) { capitals += 1 } else { others += 1 }
        }
        return capitals > 1 && others * 3 <= capitals
    }

    /// A line in capitals.
    private func isShouted(_ range: Range<Int>) -> Bool {
        let line = text.line(at: range.lowerBound).map { text.lines[$0].words } ?? words
        return text.words[line.prefix(40)].allSatisfy { word in
            !bytes[word.start..<word.end].contains { (0x61...0x7A).contains($0) }
        } && line.count > 1
    }

}

/// How a name is written, beside how the vocabulary writes it.
private enum SkillCase {
    /// With capitals beyond the first letter, as the vocabulary has it: "REST", "MEAN".
    case capitals
    /// With the capital that the name has, or without one where it has none.
    case right
    case other

    init(_ hit: SkillScanner.Hit, in bytes: UnsafeBufferPointer<UInt8>) {
        let spelling = Array(hit.form.spelling.utf8)
        let written = bytes[hit.range]
        let name = Array(hit.form.skill.name.utf8)
        func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
        let isSame = written.elementsEqual(spelling) || written.elementsEqual(name)
        // An alias in small letters stands for how people type a name that has a capital.
        if name.first.map(isCapital) ?? false, written.first.map({ (0x61...0x7A).contains($0) }) ?? false {
            self = .other
        } else if isSame, spelling.dropFirst().contains(where: isCapital), spelling.count > 2 {
            self = .capitals
        } else if isSame || written.first.map(isCapital) ?? false && (written.count > 1 || !isSame) {
            self = .right
        } else {
            self = .other
        }
    }
}

extension SkillScanner.Hit {
    /// Written without a capital where the name has one.
    fileprivate func isSmall(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[range].first.map { (0x61...0x7A).contains($0) } ?? false
    }
}

extension SkillScanner.Hit {
    /// Few capitals, written small, of a skill that few people name.
    fileprivate func isSmallAcronym(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard range.count <= 4, bytes[range].allSatisfy({ (0x61...0x7A).contains($0) }),
            form.skill.popularity < 500
        else { return false }
        return form.skill.name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}

extension SkillVocabulary.Form {
    /// Whether the name begins with a capital, so that one in mid-sentence says something.
    fileprivate var hasCapital: Bool {
        skill.name.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    }
}
