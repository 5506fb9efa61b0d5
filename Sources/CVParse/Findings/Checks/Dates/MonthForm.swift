/// A way of writing a month and a year.
public enum MonthForm: Sendable, Hashable, CaseIterable {
    /// "Sep 2019"
    case shortName
    /// "September 2019"
    case fullName
    /// "09/2019"
    case monthSlashYear
    /// "09.2019"
    case monthDotYear
    /// "09-2019"
    case monthDashYear
    /// "2019-09"
    case yearDashMonth
    /// "2019/09"
    case yearSlashMonth
    /// "2019.09"
    case yearDotMonth

    var wording: String {
        switch self {
        case .shortName: "“Sep 2019”"
        case .fullName: "“September 2019”"
        case .monthSlashYear: "“09/2019”"
        case .monthDotYear: "“09.2019”"
        case .monthDashYear: "“09-2019”"
        case .yearDashMonth: "“2019-09”"
        case .yearSlashMonth: "“2019/09”"
        case .yearDotMonth: "“2019.09”"
        }
    }

    /// How a date is written; `nil` for years alone, days, seasons, ideographs, and months of which the short name is
    /// the full one.
    init?(_ text: ArraySlice<UInt8>) {
        let pieces = text.split { !WordReader.isDigit($0) && !WordReader.isLetter($0) && $0 < 0x80 }
        let numbers = pieces.filter { $0.allSatisfy(WordReader.isDigit) }
        let names = pieces.filter { piece in !piece.contains(where: WordReader.isDigit) }
        guard numbers.count + names.count == pieces.count else { return nil }
        if names.count == 1, numbers.count == 1, let name = names.first {
            guard let length = Self.nameLength(name) else { return nil }
            self = length
            return
        }
        guard names.isEmpty, numbers.count == 2, let first = numbers.first, let second = numbers.last,
            second.startIndex - first.endIndex == 1
        else { return nil }
        let joint = text[first.endIndex]
        switch (first.count, joint, second.count) {
        case (1...2, UInt8(ascii: "/"), 4): self = .monthSlashYear
        case (1...2, UInt8(ascii: "."), 4): self = .monthDotYear
        case (1...2, UInt8(ascii: "-"), 4): self = .monthDashYear
        case (4, UInt8(ascii: "-"), 2): self = .yearDashMonth
        case (4, UInt8(ascii: "/"), 1...2): self = .yearSlashMonth
        case (4, UInt8(ascii: "."), 1...2): self = .yearDotMonth
        default: return nil
        }
    }

    /// English alone: other languages shorten months at various lengths, and not all of them. In English March,
    /// April, May, June and July are written in full beside the others' short names.
    private static func nameLength(_ name: ArraySlice<UInt8>) -> MonthForm? {
        let folded = name.map { $0 | 0x20 }
        guard let month = months.first(where: { $0.utf8.starts(with: folded) }), month.utf8.count > 5 else {
            return nil
        }
        if folded.count == month.utf8.count { return .fullName }
        return folded.count == 3 || folded == Array("sept".utf8) ? .shortName : nil
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
