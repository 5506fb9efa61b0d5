import CVModel

extension PartialDate {
    /// The day that the system's clock and time zone give.
    static var today: PartialDate {
        var seconds = time(nil)
        var parts = tm()
        _ = localtime_r(&seconds, &parts)
        return PartialDate(
            clamping: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
