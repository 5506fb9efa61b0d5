import CVModel
import Testing

@testable import CVParse

/// Three jobs each in many layouts, by people whose employers and titles are not alike: a company called like a verb, a
/// town that employs, a title with a comma, a contract in brackets.
@Suite struct EntryLayoutTests {
    private struct Job {
        var title: String
        var company: String
        var place: String
        var dates: String
        var span: String
    }

    private static let people: [[Job]] = [
        [
            Job(
                title: "Senior Software Engineer", company: "Bloom & Wren", place: "London, UK",
                dates: "March 2019 – Present", span: "2019-03…now"),
            Job(
                title: "Data Analyst", company: "Improving", place: "Columbus, OH",
                dates: "June 2016 – February 2019", span: "2016-06…2019-02"),
            Job(
                title: "IT Support Technician", company: "City of Leeds", place: "Leeds",
                dates: "Sep 2014 – May 2016", span: "2014-09…2016-05"),
        ],
        [
            Job(
                title: "Product Manager", company: "Stroke", place: "San Francisco, CA",
                dates: "2020 – Present",
                span: "2020…now"),
            Job(
                title: "Research Assistant", company: "University of Toronto", place: "Toronto, Canada",
                dates: "2017 – 2019", span: "2017…2019"),
            Job(
                title: "Barista", company: "Starling", place: "Toronto, Canada", dates: "2015 – 2016",
                span: "2015…2016"),
        ],
        [
            Job(
                title: "Associate Director, Advisory Services", company: "Marlow's Analytics",
                place: "Edinburgh",
                dates: "01/2018 - 12/2021", span: "2018-01…2021-12"),
            Job(
                title: "Full Stack Developer", company: "Zorvik GmbH", place: "Berlin",
                dates: "05/2016 - 12/2017", span: "2016-05…2017-12"),
            Job(
                title: "Intern", company: "Kupfer Bank", place: "Frankfurt", dates: "06/2015 - 09/2015",
                span: "2015-06…2015-09"),
        ],
    ]

    private static let items = "- Built the billing service and cut costs by 20%\n- Led a team of four\n"
    private static let prose =
        "Worked on the billing service, which serves two million customers every day in twelve countries.\n"

    private func expectJobs(
        in layout: String, above: String = "", below: String = "", title: String, _ dialect: Dialect
    ) {
        for jobs in Self.people {
            var text = title + above
            for job in jobs {
                let fields = [
                    "title": job.title, "company": job.company, "place": job.place, "dates": job.dates,
                    "items": Self.items, "prose": Self.prose,
                ]
                text += Layout.filled(layout, with: fields) + below
            }
            let resume = ResumeParser.parse(text, dialect: dialect).resume
            let found = resume.work.map { job in
                let end = job.current == true ? "now" : job.endDate?.description ?? ""
                return
                    "\(job.position ?? "-") @ \(job.name ?? "-") \(job.startDate?.description ?? "")…\(end)"
            }
            #expect(found == jobs.map { Self.expected($0, in: layout) }, "\(text)")
        }
    }

    /// Between nothing but commas, a department goes with its company.
    private static func expected(_ job: Job, in layout: String) -> String {
        let parts = job.title.split(separator: ", ", maxSplits: 1)
        guard layout.contains("{title}, {company}"), parts.count == 2 else {
            return "\(job.title) @ \(job.company) \(job.span)"
        }
        return "\(parts[0]) @ \(parts[1]), \(job.company) \(job.span)"
    }

    @Test(arguments: [
        "### {title}\n**{company}**, {place}\n*{dates}*\n\n{items}\n",
        "### {company}\n**{title}** | {dates}\n\n{items}\n",
        "### {company} — {place}\n*{title}* ({dates})\n\n{items}\n",
        "### {title}, {company}\n{dates}\n\n{items}\n",
        "### {title} @ {company}\n{dates} | {place}\n\n{items}\n",
        "### {title} at {company} ({dates})\n{items}\n",
        "### {dates}: {title}, {company}\n\n{items}\n",
        "### {dates}\n#### {title}\n##### {company}, {place}\n\n{items}\n",
        "### {company}, {place}\n#### {title}\n{dates}\n\n{items}\n",
        "### {company} ({dates})\n#### {title}\n\n{items}\n",
        "### {company}\n#### {title}\n#### {dates}\n\n{items}\n",
        "### {title}\n#### {company} | {dates}\n\n{items}\n",
        "**{title}**, *{company}*, {place} ({dates})\n\n{items}\n",
        "**{title}** – {company} – {place} – {dates}\n\n{items}\n",
        "**{company}** | {place} | **{dates}**\n*{title}*\n{items}\n",
        "**{company}**, {place}  \n{title}, {dates}\n\n{items}\n",
        "**{company}** \\\n*{title}* \\\n{dates}\n\n{items}\n",
        "**{title}**  \n{company}  \n{dates}  \n\n{prose}\n",
        "*{dates}* **{title}** {company}, {place}\n\n{items}\n",
        "`{dates}` **{company}** — {title}\n\n{items}\n",
        "- **{title}**, {company} ({dates})\n  - Built the billing service\n  - Led a team\n",
        "- **{company}** ({dates}): {title}\n  - Built the billing service\n",
        "- {dates}: {title} at {company}\n",
        "- {dates} **{title}**, {company}, {place}. Built the billing service.\n",
        "* {title}, {company}, {place}, {dates}\n    * Built the billing service\n",
        "* **{company}** *{dates}*\n\n    {title}\n\n    Built the billing service for customers.\n",
        "{dates}\n:   **{title}** at **{company}** ({place})\n\n    Built the billing service\n\n",
        "{company}\n:   *{title}* {dates}\n\n    - Built the billing service\n\n",
        "**{dates}**\n**{title}**\n**{company}**\n\n{items}\n",
        "{dates}  \n**{company}** ({place})  \n*{title}*\n\n{items}\n",
        "<h3>{title}</h3>\n<p><em>{company}</em> | {dates}</p>\n\n{items}\n",
        "### {title} <span style=\"float:right\">{dates}</span>\n*{company}*\n\n{items}\n",
        "### {company} <small>{dates}</small>\n\n**{title}**\n\n{items}\n",
        "#### {title}, _{company}_ <br/> {dates}\n\n{items}\n",
        "> **{title}** — {company}\n> {dates}\n\n{items}\n",
        "### {title}\n**Company:** {company}  \n**Duration:** {dates}  \n**Location:** {place}\n\n{items}\n",
        "### {company}\n- **Position:** {title}\n- **Period:** {dates}\n- Built the billing service\n\n",
        "Company: {company}\nTitle: {title}\nDates: {dates}\n\n{prose}\n",
        "1. **{title}** - {company} ({dates})\n   - Built the billing service\n",
        "### [{company}](https://c.example) | {title}\n_{dates}_ | {place}\n\n{items}\n",
        "### 🏢 {company}\n👔 {title}  \n📅 {dates}  \n📍 {place}\n\n{items}\n",
        "__{title}__ __{company}__\n_{dates}_\n\n{items}\n",
        "**{company} — {title}**  {dates}\n\n{items}\n",
        "**{title}, {company}** \n{place} / {dates}\n\n{items}\n",
        "**{company}, {place}** — *{title}* \n{dates}\n\n{items}\n",
        "**{title}** for **{company}** from {dates}\n\n{prose}\n",
        "{company}\n-----\n*{title}*, {dates}\n\n{items}\n",
        "<details>\n<summary><b>{title}</b>, {company} ({dates})</summary>\n\n{items}</details>\n\n",
        "<div class=\"entry\">\n  <b>{company}</b><br>\n  <i>{title}</i>, {dates}\n</div>\n\n{items}\n",
        "### {title}\n\n{company} · {place} · {dates}\n\n{items}\n",
        "### {title} · {company}\n\n{dates} · {place}\n\n{items}\n",
        "#### {company} · {title} · {dates}\n{prose}\n",
        "*{title}*\n\n**{company}**\n\n{dates}\n\n{items}\n",
        "**{dates}, {company}, {title}:** Built the billing service.\n\n",
    ])
    func readsMarkdown(_ layout: String) {
        expectJobs(in: layout, title: "# Ada Quill\n\nada@quill.example\n\n## Experience\n\n", .auto)
    }

    @Test(arguments: [
        "{title}\n{company}, {place}\n{dates}\n\n{items}\n",
        "{company}\t{place}\n{title}\t{dates}\n{items}\n",
        "{title}, {company}                {dates}\n{items}\n",
        "{company}, {place}\n{title}                                   {dates}\n\n{items}\n",
        "{dates}    {title}\n        {company}, {place}\n{items}\n",
        "{title} | {company} | {place} | {dates}\n\n{items}\n",
        "{dates} | {company} | {title}\n\n{items}\n",
        "{company} // {title} // {dates}\n\n{prose}\n",
        "{company} - {title} ({dates})\n\n{prose}\n",
        "{title} - {company} ({place}) [{dates}]\n\n{items}\n",
        "{dates}\n{title}\n{company}\n{place}\n\n{prose}\n",
        "{dates}\n{company}, {place}\n{title}\n{items}\n",
        "{dates}, {company}, {title}\n\n{prose}\n",
    ])
    func readsPlainText(_ layout: String) {
        expectJobs(in: layout, title: "Ada Quill\nada@quill.example\n\nEXPERIENCE\n\n", .plainText)
    }

    @Test(arguments: [
        "| {dates} | **{title}**, {company} |\n",
        "| {company} | {title} | {dates} |\n",
    ])
    func readsRowsOfTables(_ layout: String) {
        let columns = layout.count { $0 == "|" } - 1
        func row(_ cell: String) -> String { "|" + String(repeating: cell + "|", count: columns) + "\n" }
        expectJobs(
            in: layout, above: row("   ") + row("---"), title: "# Ada Quill\n\n## Experience\n\n", .auto)
    }

    @Test(arguments: [
        "|   |   |\n|---|---|\n| **{company}** | {dates} |\n| {title} | {place} |\n"
    ])
    func readsTablesOfOneEntry(_ layout: String) {
        expectJobs(
            in: layout, below: "\n" + Self.items + "\n", title: "# Ada Quill\n\n## Experience\n\n", .auto)
    }
}
