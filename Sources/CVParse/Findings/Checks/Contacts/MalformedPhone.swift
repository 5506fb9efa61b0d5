import CVModel

/// What stands behind "Phone:" and cannot be called: too few digits, far too many, or a letter among them.
enum MalformedPhone: Check {
    static let kinds = [FindingCode.malformedPhone]
    /// ITU-T E.164 allows 15 digits; an extension may follow. Local numbers have five at least.
    private static let digits = 5...20

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        guard let text = parsed.text, !parsed.isData else { return stated(in: parsed) }
        let zones = ContactZones(of: parsed)
        var findings: [Finding] = []
        for line in text.lines {
            guard let start = text.sourceStart(line.range), zones.contains(start),
                let number = labelledNumber(line, in: text), !isCallable(text.bytes[number]),
                let range = text.sourceRanges(number).first
            else { continue }
            findings.append(Finding(.malformedPhone(text.string(number)), at: range))
        }
        return findings
    }

    /// In data: the value itself.
    private static func stated(in parsed: ParsedResume) -> [Finding] {
        guard let phone = parsed.resume.basics?.phone, phone.utf8.contains(where: WordReader.isDigit),
            !isCallable(phone.utf8), let range = parsed.sourceMap.ranges(of: .basics(.phone)).first
        else { return [] }
        return [Finding(.malformedPhone(phone), at: range)]
    }

    private static let labels: WordSet = [
        "phone", "telephone", "tel", "mobile", "cell", "cellphone", "telefon", "handy", "mobil", "téléphone",
        "tél", "portable", "teléfono", "móvil", "celular", "telefone", "telefono", "cellulare", "telefoon",
        "телефон", "手机", "电话", "電話",
    ]

    /// What stands between the label's colon and the next separator, where it holds a digit.
    private static func labelledNumber(_ line: TextLine, in text: VisibleText) -> Range<Int>? {
        let words = text.words[line.words]
        guard let label = words.prefix(6).first(where: { labels.contains($0.key) }) else { return nil }
        let colon = text.bytes[label.end..<line.range.upperBound].prefix(4).firstIndex(of: UInt8(ascii: ":"))
        guard let colon else { return nil }
        let rest = colon + 1..<line.range.upperBound
        let end = text.bytes[rest].firstIndex { separators.contains($0) } ?? rest.upperBound
        let number = text.trimmed(rest.lowerBound..<end)
        // "Mobile: iOS 17" is no number.
        guard let first = text.bytes[number].first, WordReader.isDigit(first) || "+(".utf8.contains(first)
        else {
            return nil
        }
        return number
    }

    private static let separators = Set("|,;\t".utf8)

    /// Letters may stand behind the number ("ext. 12", "mobile"), but not among its digits.
    private static func isCallable(_ number: some Collection<UInt8>) -> Bool {
        let count = number.count(where: WordReader.isDigit)
        guard count >= digits.lowerBound else { return false }
        if count > digits.upperBound {
            // Two numbers: "0113 496 0117 / 0113 496 0118", "… or …", "… · …".
            return number.contains { WordReader.isLetter($0) || $0 == UInt8(ascii: "/") || $0 >= 0x80 }
        }
        // "49O 0117": the letter for the digit.
        return !zip(number, number.dropFirst()).contains {
            WordReader.isDigit($0) && $1 == UInt8(ascii: "O")
                || $0 == UInt8(ascii: "O") && WordReader.isDigit($1)
        }
    }
}
