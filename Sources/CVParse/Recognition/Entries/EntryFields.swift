/// The fields of one entry, as visible ranges.
struct EntryFields: Sendable {
    /// Company, school, club.
    var organization: Range<Int>?
    var position: Range<Int>?
    var place: Range<Int>?
    /// What a bracket behind the company says of the position: "Coppermill (contract role, Leeds)".
    var aside: Range<Int>?
    /// A web address in the header.
    var address: Range<Int>?
    /// Degree phrases, in order (education).
    var degrees: [Range<Int>] = []
    var date: DateMention?
    /// The line at which the entry begins.
    var firstLine: Int
    /// Body lines.
    var body: [Int]
    /// The heading-like phrase that an outline shows.
    var title: Range<Int>
}
