import CVModel

/// A way of writing a month of a year.
enum DateForm: Hashable, CaseIterable {
    /// March 2019
    case monthName
    /// Mar 2019
    case shortMonthName
    /// 03/2019
    case monthSlashYear
    /// 03.2019
    case monthDotYear
    /// 2019-03
    case iso8601
    /// 2019/03
    case yearSlashMonth

    /// Whether it says the month in English.
    var isEnglish: Bool { self == .monthName || self == .shortMonthName }

    func written(year: Int, month: Int) -> String {
        let number = month < 10 ? "0\(month)" : "\(month)"
        let name = Self.names[(month - 1) % Self.names.count]
        return switch self {
        case .monthName: "\(name) \(year)"
        case .shortMonthName: "\(name.prefix(3)) \(year)"
        case .monthSlashYear: "\(number)/\(year)"
        case .monthDotYear: "\(number).\(year)"
        case .iso8601: "\(year)-\(number)"
        case .yearSlashMonth: "\(year)/\(number)"
        }
    }

    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// The form in which a text states just this month; `nil` where it says it in another way, in another language,
    /// or does not say it (a season stands for a month and states none).
    init?(of text: String, stating date: PartialDate) {
        guard let month = date.month, date.day == nil else { return nil }
        let year = date.year
        // "March, 2019", "Mar. 2019", "Sept 2019", "3/2019".
        var plain = String(text.filter { $0 != "," })
        if let dot = plain.abbreviationDot { plain.remove(at: dot) }
        let isUpper = plain.uppercased() == plain
        func isWritten(_ form: DateForm) -> Bool {
            let written = form.written(year: year, month: month)
            return plain == written || isUpper && plain == written.uppercased()
                || month < 10 && "0" + plain == written
        }
        // "May 2019" is both; the long form says more of the others.
        if let form = Self.allCases.first(where: isWritten) {
            self = form
        } else if month == 9, plain.hasPrefix("Sept "), plain.hasSuffix(" \(year)"), plain.utf8.count == 9 {
            self = .shortMonthName
        } else {
            return nil
        }
    }
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
