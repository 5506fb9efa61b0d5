import CVModel

/// What months and the present are called in a résumé, as it writes them itself.
public struct MonthNames: Sendable {
    /// January first; empty where months are numbers.
    public let months: [String]
    /// "Present", "heute", …
    public let present: String

    public init(of parsed: ParsedResume) {
        let written = parsed.statedDates.filter { $0.date.month != nil }
            .map { parsed.source.string(in: $0.range) }
        let words = written.compactMap { text in
            let word = text.drop { !$0.isLetter }.prefix(while: \.isLetter)
            return word.isEmpty ? nil : String(word)
        }
        let counts = Dictionary(words.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
        let scores = Self.forms.map { $0.count(of: counts) }
        let most = scores.max() ?? 0
        let best = zip(Self.forms, scores).filter { $0.1 == most }.map(\.0)
        let isKnown = most > 0
        // The whole text is asked for its language only where the months do not tell it: this is done at every keystroke.
        let language = isKnown && best.count == 1 ? nil : TextLanguage(of: parsed.source)
        let form = best.first { $0.language == language } ?? best.first
        // A span that ends in a dash is ongoing as well, and says so by its date.
        let stated = parsed.sourceMap.places.first { $0.path.field == .current }?.ranges.first
            .map(parsed.source.string)
        let ownLanguage = isKnown ? form?.language : language
        present =
            stated.flatMap { $0.contains(where: \.isLetter) && !$0.contains(where: \.isNumber) ? $0 : nil }
            ?? Self.present[ownLanguage ?? .english] ?? "Present"
        // Months that are written, though in no form that is known, are written as numbers.
        guard let form, isKnown || written.isEmpty, isKnown || form.language == (language ?? .english) else {
            months = []
            return
        }
        let isUpper = isKnown && words.allSatisfy { $0 == $0.uppercased() }
        let isLower = isKnown ? words.allSatisfy { $0 == $0.lowercased() } : form.isSmall
        let takesDot = written.contains { text in
            text.firstIndex { !$0.isLetter && !$0.isNumber }.map { text[$0] == "." } ?? false
        }
        months = form.months.map { month in
            let dotted = takesDot && form.isAbbreviated(month) ? month + "." : month
            return isUpper
                ? dotted.uppercased() : isLower ? dotted : dotted.prefix(1).uppercased() + dotted.dropFirst()
        }
    }

    /// The months of a language, in full or shortened.
    private struct Form {
        let language: TextLanguage
        let months: [String]
        let isShort: Bool

        init(_ language: TextLanguage, _ months: String, isShort: Bool = false) {
            self.language = language
            self.months = months.split(separator: " ").map(String.init)
            self.isShort = isShort
        }

        /// Whether the language writes them with a small letter.
        var isSmall: Bool { language != .english && language != .german }

        func isAbbreviated(_ month: String) -> Bool { isShort && !Self.whole.contains(month) }

        /// How often its months are written, by how often each word is.
        func count(of words: [String: Int]) -> Int { months.reduce(0) { $0 + (words[$1] ?? 0) } }

        /// Short ones that nothing is missing of.
        private static let whole: Set<String> = ["may", "mai", "mars", "août", "juin", "maio", "mei", "май"]
    }

    private static let forms: [Form] = [
        Form(.english, "jan feb mar apr may jun jul aug sep oct nov dec", isShort: true),
        Form(
            .english, "january february march april may june july august september october november december"),
        Form(.german, "januar februar märz april mai juni juli august september oktober november dezember"),
        Form(.german, "jan feb mär apr mai jun jul aug sep okt nov dez", isShort: true),
        Form(.french, "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        Form(.french, "janv févr mars avr mai juin juil août sept oct nov déc", isShort: true),
        Form(
            .spanish,
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        Form(.spanish, "ene feb mar abr may jun jul ago sep oct nov dic", isShort: true),
        Form(
            .portuguese,
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        Form(.portuguese, "jan fev mar abr mai jun jul ago set out nov dez", isShort: true),
        Form(
            .italian,
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        Form(.italian, "gen feb mar apr mag giu lug ago set ott nov dic", isShort: true),
        Form(
            .dutch, "januari februari maart april mei juni juli augustus september oktober november december"),
        Form(.dutch, "jan feb mrt apr mei jun jul aug sep okt nov dec", isShort: true),
        Form(.russian, "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    ]

    private static let present: [TextLanguage: String] = [
        .english: "Present", .german: "heute", .french: "aujourd'hui", .spanish: "actualidad",
        .portuguese: "atual", .italian: "presente", .dutch: "heden", .russian: "настоящее время",
        .chinese: "至今", .japanese: "現在", .korean: "현재",
    ]
}
