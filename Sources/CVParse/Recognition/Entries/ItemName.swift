/// The name with which a line begins: of a project, a publication, an award.
struct ItemName {
    let text: VisibleText
    /// Tells what stands behind a dash, where it may belong to the name.
    var tail: CertificateTail?

    /// Bold, italic or linked words at the beginning; else what stands before a colon, a spaced dash, a bracket or a bar;
    /// else the line.
    func name(ofLine index: Int) -> Range<Int>? {
        let line = text.lines[index]
        return name(in: line.range, cutsAtColon: line.isItem || line.words.count > 12)
    }

    /// `range` begins on the line that names it, and may go on behind it.
    func name(in numbered: Range<Int>, cutsAtColon: Bool, cutsAtDash: Bool = true) -> Range<Int>? {
        let range = behindNumber(numbered)..<numbered.upperBound
        let words = text.words(in: range)
        guard let first = words.first, let line = text.line(at: range.lowerBound).map({ text.lines[$0] })
        else {
            return nil
        }
        let lead = text.style(of: first.range).intersection([.bold, .italic, .link])
        if lead == .link, let link = text.links(in: range).first, link.range.lowerBound <= first.start,
            link.range.upperBound >= first.end, link.range.upperBound < range.upperBound
        {
            // "[#wrap](…) ([GitHub](…)), an extension": the first link and its own signs.
            return closed(text.trimmed(link.range), range)
        }
        if !lead.isEmpty, text.style(of: range).isDisjoint(with: lead) {
            var end = first.end
            for word in words where text.style(of: word.range).isSuperset(of: lead) {
                // "**Ledger Architect – Associate** (2022)".
                if word.start - end <= 4 || word.start - end <= 6 && namesLevel(behind: end, range) {
                    end = word.end
                }
            }
            let styled = closed(first.start..<end, range)
            return styled.lowerBound..<(endSpelt(behind: styled, range) ?? styled.upperBound)
        }
        let name = withoutLink(cut(range, atColon: cutsAtColon, atDash: cutsAtDash))
        return line.isItem && words.count > 5 ? upToArticle(name) : name
    }

    /// "**CTA (Tides)** – Certified Tide Administrator": what an abbreviation stands for goes on its name.
    private func endSpelt(behind code: Range<Int>, _ range: Range<Int>) -> Int? {
        guard let tail, let first = text.firstWord(in: code), PhraseEvidence.isCode(text, first),
            text.words(in: code).allSatisfy({
                $0.isNumber || PhraseEvidence.isCode(text, $0)
                    || text.bytes[$0.start - 1] == UInt8(ascii: "(")
            }),
            let next = text.firstWord(in: code.upperBound..<range.upperBound),
            text.bytes[code.upperBound..<next.start].contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
            )
        else { return nil }
        return tail.endOfName(from: next.start, to: range.upperBound)
    }

    /// "1. Ledgerly"; the number of "1. Preis" is part of what it is called.
    private func behindNumber(_ range: Range<Int>) -> Int {
        let start = text.behindNumber(range)
        let next = text.firstWord(in: start..<range.upperBound)
        return next.map { AwardWords.ranks.contains($0.key) } == true ? range.lowerBound : start
    }

    /// "ledger-queue [GitHub](…)": a link at the end that says where the thing is; "Contributor to [Ledger](…)" goes on.
    private func withoutLink(_ name: Range<Int>) -> Range<Int> {
        guard let link = text.links(in: name).last, link.range.lowerBound > name.lowerBound,
            link.range.upperBound >= name.upperBound,
            let before = text.words(in: name.lowerBound..<link.range.lowerBound).last,
            !before.senses.kinds.contains(.function), text.words(in: link.range).count <= 3
        else { return name }
        return text.withoutSigns(name.lowerBound..<link.range.lowerBound)
    }

    /// "LeadSheet A python application that …": no sign ends the name, but an article begins its description.
    /// Within a title, "Your queue is a database", small words stand before it.
    private func upToArticle(_ name: Range<Int>) -> Range<Int> {
        let words = text.words(in: name)
        guard
            let article = words.dropFirst().prefix(8).first(where: {
                Self.articles.contains($0.key) && text.bytes[$0.start - 1] <= 0x20
            }),
            // "Melhorando a Performance": a title goes on in capitals.
            let next = words.first(where: { $0.start > article.start }),
            !(0x41...0x5A).contains(text.bytes[next.start]) || PhraseEvidence.isCode(text, next),
            case let before = words.prefix(while: { $0.start < article.start }),
            // "What a tide costs", "Building a ledger".
            !goesOnWithArticle(before),
            before.allSatisfy({ !text.isLowercase($0) })
                || words.first?.end == article.start - 2 && text.bytes[article.start - 2] == UInt8(ascii: ",")
        else { return name }
        return text.trimmed(name.lowerBound..<article.start) { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    }

    /// A title's words ask for an object, or its colon for the rest.
    private func goesOnWithArticle(_ words: ArraySlice<Word>) -> Bool {
        guard let last = words.last else { return true }
        if last.senses.kinds.contains(.function) || Self.questions.contains(last.key)
            || text.bytes[last.end] == UInt8(ascii: ":")
        {
            return true
        }
        return words.count == 1
            && (last.senses.kinds.contains(.verb)
                || last.byteCount > 5 && text.bytes[last.range].suffix(3).elementsEqual("ing".utf8))
    }

    private static let questions: WordSet = [
        "what", "how", "why", "when", "where", "who", "such", "is", "not",
    ]

    private static let articles: WordSet = ["a", "an"]

    /// Up to the first separator that ends a name.
    private func cut(_ range: Range<Int>, atColon: Bool, atDash: Bool) -> Range<Int> {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text.bytes[at]
            let isSpaced = at > range.lowerBound && text.bytes[at - 1] <= 0x20
            let blankAfter = at + 1 >= range.upperBound || text.bytes[at + 1] <= 0x20
            if byte == UInt8(ascii: "|") || byte == 0x09 { break }
            if byte == UInt8(ascii: ":"), blankAfter, atColon { break }
            // "Ledgerly([Demo](…))".
            if byte == UInt8(ascii: "("), text.links(in: at + 1..<at + 2).first != nil { break }
            if byte == UInt8(ascii: "("), isSpaced {
                guard let end = endOfOwnBracket(at, range) else { break }
                at = end
                continue
            }
            if atDash, byte == UInt8(ascii: "-"), blankAfter, isSpaced || isSentence(at + 1, range),
                !namesLevel(behind: at + 1, range)
            {
                guard let end = tail?.endOfName(from: at + 1, to: range.upperBound) else { break }
                at = end
                continue
            }
            if byte == 0xE2, isSpaced {
                let (scalar, _) = text.bytes.withUnsafeBufferPointer {
                    WordReader.decode($0, at, range.upperBound)
                }
                let isDash = atDash && [0x2013, 0x2014].contains(scalar)
                if [0x2022, 0x25AA].contains(scalar) { break }
                if isDash, !namesLevel(behind: at + 3, range) {
                    guard let end = tail?.endOfName(from: at + 3, to: range.upperBound) else { break }
                    at = end
                    continue
                }
            }
            at += 1
        }
        return text.trimmed(range.lowerBound..<at)
    }

    /// "Ledger Lab- Built …": words that begin with a verb in capitals, behind a dash that stands at the name.
    private func isSentence(_ start: Int, _ range: Range<Int>) -> Bool {
        let words = text.words(in: start..<range.upperBound)
        guard words.count > 3, let first = words.first else { return false }
        return first.senses.kinds.contains(.verb) && (0x41...0x5A).contains(text.bytes[first.start])
    }

    /// "Certified Ledger Architect – Associate": the level of an examination, and nothing else behind the dash.
    private func namesLevel(behind dash: Int, _ range: Range<Int>) -> Bool {
        let words = text.words(in: dash..<range.upperBound)
        guard let first = words.first, Self.levels.contains(first.key) else { return false }
        guard let next = words.dropFirst().first else { return true }
        // "… – Associate (2021)", "… – Professional, Coppermill".
        return text.bytes[first.end..<next.start].contains { $0 != 0x20 }
    }

    private static let levels: WordSet = [
        "associate", "professional", "specialty", "speciality", "expert", "foundation", "foundations",
        "foundational", "fundamentals", "practitioner", "advanced", "intermediate", "entry", "core",
    ]

    /// "AZ-900", "SAA-C02": the code of an examination.
    private func isCode(_ range: Range<Int>) -> Bool {
        let bytes = text.bytes[range]
        return (4...12).contains(bytes.count) && bytes.contains(UInt8(ascii: "-"))
            && bytes.contains(where: WordReader.isDigit)
            && bytes.allSatisfy {
                WordReader.isDigit($0) || (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "-")
            }
            && (0x41...0x5A).contains(bytes[bytes.startIndex])
            // "(ICML-2019)": a conference and its year.
            && !(bytes.suffix(4).allSatisfy(WordReader.isDigit)
                && (bytes.suffix(4).starts(with: "19".utf8) || bytes.suffix(4).starts(with: "20".utf8)))
    }

    /// The end of a bracket that is part of the name: "(University Project)", "(CKA)", an abbreviation spelt out; and
    /// not a date, a list, a link or a skill.
    private func endOfOwnBracket(_ start: Int, _ range: Range<Int>) -> Int? {
        guard
            let close = text.bytes[start..<min(start + 80, range.upperBound)].firstIndex(
                of: UInt8(ascii: ")"))
        else { return nil }
        let inner = start + 1..<close
        if isCode(inner) { return close + 1 }
        let words = text.words(in: inner)
        if tail != nil, (1...4).contains(words.count),
            !words.contains(where: { $0.isNumber || $0.senses.month > 0 }),
            text.links(in: inner).isEmpty, !text.holds(UInt8(ascii: ","), in: inner),
            !words.contains(where: { Self.states.contains($0.key) })
        {
            // Of a certificate, who gave it: "Scrum Master I (scrum.org)".
            return close + 1
        }
        guard (1...6).contains(words.count), !words.contains(where: { $0.isNumber || $0.senses.month > 0 }),
            let first = words.first, !(0x61...0x7A).contains(text.bytes[first.start]),
            !text.bytes[inner].contains(where: { ",/:;|".utf8.contains($0) }),
            !words.contains(where: { Self.states.contains($0.key) }),
            text.links(in: inner).isEmpty,
            goesOn(close + 1, range) || !text.namesSkill(inner)
                || abbreviates(inner, range.lowerBound..<start)
        else { return nil }
        return close + 1
    }

    /// "Certified Mill Administrator (CMA)", "Point of Sale (POS)": the first letters of the words before it.
    private func abbreviates(_ acronym: Range<Int>, _ name: Range<Int>) -> Bool {
        let words = text.words(in: name)
        func spell(_ words: some Collection<Word>) -> Bool {
            words.count >= acronym.count
                && zip(words.suffix(acronym.count), acronym).allSatisfy {
                    text.bytes[$0.start] & 0xDF == text.bytes[$1] & 0xDF
                }
        }
        return acronym.count > 1
            && (spell(words) || spell(words.filter { !$0.senses.kinds.contains(.function) }))
    }

    /// How far something has come: "(in progress)".
    private static let states: WordSet = [
        "progress", "pending", "expired", "expected", "ongoing", "planned", "active", "inactive", "current",
    ]

    /// "Applications of AI (Artificial Intelligence) Anomaly Detection": the name goes on behind the bracket.
    private func goesOn(_ offset: Int, _ range: Range<Int>) -> Bool {
        guard offset + 1 < range.upperBound, text.bytes[offset] == 0x20 else { return false }
        return (0x41...0x5A).contains(text.bytes[offset + 1])
    }

    /// With the bracket or quote that the styled words end in.
    private func closed(_ range: Range<Int>, _ whole: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end < whole.upperBound,
            [UInt8(ascii: ")"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text.bytes[end]),
            text.bytes[range].contains(UInt8(ascii: "(")) || text.bytes[end] != UInt8(ascii: ")")
        {
            end += 1
        }
        return range.lowerBound..<end
    }
}
