/// An entry as first seen: which lines head it and which describe it, before its fields are told apart.
struct EntryDraft: Sendable {
    /// Lines that name it: position, organisation, place, dates; in document order.
    var header: [Int] = []
    /// Lines that describe it.
    var body: [Int] = []
    /// The line whose date is the entry's, and the date.
    var date: (line: Int, mention: DateMention)?
    /// The draft that names the company of several positions.
    var group: Int?
    /// It only names what the drafts under it share.
    var isGroup = false
    /// Rank of the heading that opened it: smaller is higher; 100 for what is no heading.
    var level = 100
    /// The level of a heading below it that names the position: others of that level name further ones.
    var innerLevel: Int?
    /// A row of a table, whose cells are told apart by their columns.
    var table: Int?
    /// The fields that the table's column names announce.
    var columns: [Int: FieldLabels.Field] = [:]
    /// Columns whose cells tell two things: the organisation of "Company / Project" stands before the sign.
    var sharedColumns: Set<Int> = []

    /// The line at which a reader would say that it begins.
    var firstLine: Int { header.first ?? body.first ?? 0 }
}
