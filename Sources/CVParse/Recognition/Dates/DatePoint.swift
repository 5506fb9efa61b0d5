import CVModel

/// One date as read: "April 2023", "03/2019", "now". Part of a ``DateMention``.
struct DatePoint {
    /// Visible offsets.
    var range: Range<Int>
    /// Indices of the words it took.
    var words: Range<Int>
    var date: PartialDate?
    /// The later year of "2019/20".
    var lastYear: PartialDate?
    /// "present", "heute", "?".
    var isPresent = false
    /// A month (and day) whose year stands with the other end: "July" of "July – August 2019".
    var month: Int?
    var day: Int?
    var isBareYear = false
    /// Only a date as one end of a span: "2/15" of "2/15–10/15".
    var needsSpan = false
}
