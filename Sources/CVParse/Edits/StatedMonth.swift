import CVModel

/// A month of a year as an entry states it, and in which form.
struct StatedMonth {
    /// Bytes.
    let range: Range<Int>
    let year: Int
    let month: Int
    let form: MonthForm
    /// Whether it is as right beside full names as beside short ones: English does not shorten March to July.
    let isAlsoShort: Bool

    /// `nil` where the text states the month in another language or says more than it, or does not say it: a season
    /// stands for a month and states none.
    init?(_ stated: StatedDate, in source: SourceText) {
        guard let month = stated.date.month, stated.date.day == nil else { return nil }
        // "March, 2019", "Mar. 2019", "Sept 2019", "3/2019".
        var text = source.string(in: stated.range).filter { $0 != "," }
        if let dot = text.abbreviationDot { text.remove(at: dot) }
        if text.hasPrefix("Sept ") { text.remove(at: text.index(text.startIndex, offsetBy: 3)) }
        let isUpper = text.uppercased() == text
        func isWritten(_ form: MonthForm) -> Bool {
            let written = form.written(year: stated.date.year, month: month)
            return text == written || isUpper && text == written.uppercased()
                || month < 10 && "0" + text == written
        }
        // The full name first: "May 2019" is both.
        guard let form = MonthForm.allCases.reversed().first(where: isWritten) else { return nil }
        range = stated.range
        year = stated.date.year
        self.month = month
        self.form = form
        isAlsoShort = form == .fullName && (3...7).contains(month)
    }

    /// The text in another form; `nil` where it is as right as it is.
    func written(in other: MonthForm) -> String? {
        guard form != other, !(isAlsoShort && other == .shortName) else { return nil }
        return other.written(year: year, month: month)
    }
}

extension ParsedResume {
    /// The months that entries state, without those of spans of which only one end says its month in a known form:
    /// the other would no longer go with it.
    var statedMonths: [StatedMonth] {
        var known: Set<Range<Int>> = []
        return Dictionary(grouping: statedDates) { $0.path.ofEntry }.values.flatMap {
            dates -> [StatedMonth] in
            let withMonths = dates.filter { $0.date.month != nil }
            let months = withMonths.compactMap { StatedMonth($0, in: source) }
            return months.count == withMonths.count ? months : []
        }.filter { known.insert($0.range).inserted }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension Sequence<StatedMonth> {
    /// The form of most of them; of equally frequent ones the first.
    var usualForm: MonthForm? {
        filter { !$0.isAlsoShort }.map(\.form).mostFrequent ?? map(\.form).mostFrequent
    }
}

extension MonthForm {
    /// Whether it says the month in English.
    var isEnglish: Bool { self == .shortName || self == .fullName }

    /// A month (1…12) of a year in this form.
    func written(year: Int, month: Int) -> String {
        let number = month < 10 ? "0\(month)" : "\(month)"
        let name = Self.englishNames[(month - 1) % Self.englishNames.count]
        return switch self {
        case .shortName: "\(name.prefix(3)) \(year)"
        case .fullName: "\(name) \(year)"
        case .monthSlashYear: "\(number)/\(year)"
        case .monthDotYear: "\(number).\(year)"
        case .monthDashYear: "\(number)-\(year)"
        case .yearDashMonth: "\(year)-\(number)"
        case .yearSlashMonth: "\(year)/\(number)"
        case .yearDotMonth: "\(year).\(number)"
        }
    }

    private static let englishNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}

extension String {
    /// The dot of an abbreviated month: "Mar. 2019".
    fileprivate var abbreviationDot: Index? {
        guard let dot = firstIndex(of: "."), index(after: dot) < endIndex, self[index(after: dot)] == " "
        else {
            return nil
        }
        return dot
    }
}
