extension Work {
    /// The time that this position covers.
    ///
    /// It goes on where the text says so (`current`), and, as JSON Resume has it, where there is a start and
    /// neither an end nor a stated length; `current` false says that it does not. JSON files often have
    /// `"endDate": null`, `""` or `"Present"`, which the schema does not allow: these mean the same.
    public var span: DateSpan {
        let isOpen = startDate != nil && endDate == nil && duration == nil && Self.isOpenEnd(other["endDate"])
        return DateSpan(start: startDate, end: endDate, isOngoing: current ?? isOpen, stated: duration)
    }

    private static func isOpenEnd(_ value: JSONValue?) -> Bool {
        switch value {
        case nil, .null: true
        case .string(let text): openEnds.contains(SkillKey(text).text)
        default: false
        }
    }

    /// What people write for an end that has not come, by their keys: lower case, letters alone.
    private static let openEnds: Set<String> = [
        "", "present", "current", "currently", "now", "today", "ongoing", "todate", "tillnow", "tilldate",
        "heute", "bisheute", "aktuell", "présent", "àprésent", "aujourdhui", "actuel", "actuellement",
        "encours", "presente", "actual", "actualidad", "actualmente", "hoy", "atual", "atualmente", "hoje",
        "oggi", "attuale", "incorso", "heden", "nu", "настоящеевремя", "понастоящеевремя",
        "至今", "现在", "現在", "현재",
    ]
}
