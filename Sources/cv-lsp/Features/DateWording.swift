import CVModel

extension PartialDate {
    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// "2019", "Jul 2019", "15 Jul 2019".
    var wording: String {
        guard let month, Self.monthNames.indices.contains(month - 1) else { return "\(year)" }
        let monthAndYear = "\(Self.monthNames[month - 1]) \(year)"
        return day.map { "\($0) \(monthAndYear)" } ?? monthAndYear
    }
}

extension DateSpan {
    /// "Jul 2019 – May 2022", "Jul 2019 – present", "Jul 2019"; `nil` where no date is stated.
    var wording: String? {
        switch (start, end) {
        case (let start?, let end?): start == end ? start.wording : "\(start.wording) – \(end.wording)"
        case (let start?, nil): isOngoing ? "\(start.wording) – present" : start.wording
        case (nil, let end?): end.wording
        case (nil, nil): nil
        }
    }

    /// Dates and length, as far as they are stated.
    func wordings(asOf today: PartialDate) -> [String] {
        [wording, elapsed(asOf: today)?.description].compactMap { $0 }
    }
}
