/// What was recognized in a document, part by part: what the next version of it need not read anew.
struct Recognition: Sendable {
    let markup: MarkdownReading
    let written: WrittenText
    let text: VisibleText
    let dates: DocumentDates
    /// The lines before the first section.
    let lead: Section
    let sections: [Section]
    /// The line at which contacts close the document; the number of lines where none do.
    let footer: Int
    var contacts = PartReading()
    /// What the lines before the first section say, and what each section does.
    var parts: [PartReading] = []

    /// The skills that the text names, which are looked for when they are first asked for.
    let skills = OnDemand<[ParagraphSkills]>()
    /// What is known of them beforehand.
    var knownSkills: KnownSkills?

    init(
        markup: MarkdownReading, written: WrittenText, text: VisibleText, dates: DocumentDates, lead: Section,
        sections: [Section], footer: Int
    ) {
        self.markup = markup
        self.written = written
        self.text = text
        self.dates = dates
        self.lead = lead
        self.sections = sections
        self.footer = footer
    }

    /// The lines at the top in which contacts stand: a document without sections is all header.
    var top: Range<Int> { lead.lines.lowerBound..<min(lead.lines.upperBound, lead.lines.lowerBound + 60) }

    /// The lines without the contacts that close the document.
    func lines(of section: Section) -> Range<Int> {
        let lines = section.lines
        guard section.level > 0, lines.upperBound > footer else { return lines }
        return lines.lowerBound..<max(lines.lowerBound, footer)
    }
}
