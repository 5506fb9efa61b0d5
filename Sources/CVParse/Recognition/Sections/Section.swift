/// A part of the document under one heading.
struct Section: Sendable {
    var kind: SectionKind
    /// Outranks every section of a higher number; Markdown headings have 10, 20 … 60, headings by shape more.
    var level: Int
    /// The index of the heading's line.
    var heading: Int
    /// Visible offsets of the heading's words.
    var title: Range<Int>
    /// Indices of the lines under it, up to the next section of any level.
    var lines: Range<Int>
    /// Index of the section that holds this one.
    var parent: Int?
}

extension Section {
    /// Whether one of a document's sections is of a kind, jobs or courses: what another one says may depend on it.
    static func hold(_ kind: SectionKind, _ sections: [Section]) -> Bool {
        // No résumé has more; each section would look at all the others.
        sections.prefix(100).contains { $0.kind == kind }
    }
}
