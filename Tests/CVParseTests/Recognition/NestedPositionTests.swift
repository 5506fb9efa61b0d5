import CVModel
import Testing

@testable import CVParse

/// Several positions at one company, which is stated once above them, in many layouts.
@Suite struct NestedPositionTests {
    private struct Company {
        var name: String
        var place: String
        /// The dates of all its positions.
        var dates: String
        var positions: [(title: String, dates: String, span: String)]
    }

    private static let people: [[Company]] = [
        [
            Company(
                name: "Bloom & Wren", place: "London, UK", dates: "2016 – Present",
                positions: [
                    ("Engineering Manager", "Mar 2021 – Present", "2021-03…now"),
                    ("Senior Software Engineer", "Jan 2019 – Mar 2021", "2019-01…2021-03"),
                    ("Software Engineer", "2016 – 2018", "2016…2018"),
                ]),
            Company(
                name: "City of Leeds", place: "Leeds", dates: "2014 – 2016",
                positions: [("IT Support Technician", "Sep 2014 – May 2016", "2014-09…2016-05")]),
        ],
        [
            Company(
                name: "Stroke", place: "San Francisco, CA", dates: "2015 – 2020",
                positions: [
                    ("Product Manager", "2018 – 2020", "2018…2020"),
                    ("Business Analyst", "2015 – 2018", "2015…2018"),
                ]),
            Company(
                name: "Starling", place: "Toronto, Canada", dates: "2011 – 2015",
                positions: [
                    ("Shift Supervisor", "2013 – 2015", "2013…2015"), ("Barista", "2011 – 2013", "2011…2013"),
                ]),
        ],
        [
            Company(
                name: "Kupfer Bank", place: "Frankfurt", dates: "06/2015 - 12/2021",
                positions: [
                    ("Associate Director, Advisory Services", "01/2018 - 12/2021", "2018-01…2021-12"),
                    ("Consultant", "05/2016 - 12/2017", "2016-05…2017-12"),
                    ("Intern", "06/2015 - 09/2015", "2015-06…2015-09"),
                ]),
            Company(
                name: "Zorvik GmbH", place: "Berlin", dates: "05/2012 - 05/2015",
                positions: [("Full Stack Developer", "05/2012 - 05/2015", "2012-05…2015-05")]),
        ],
    ]

    private static let items = "- Built the billing service and cut costs by 20%\n- Led a team of four\n"
    private static let indented =
        "  - Built the billing service and cut costs by 20%\n  - Led a team of four\n"
    private static let prose =
        "Worked on the billing service, which serves two million customers every day in twelve countries.\n"

    private func expectPositions(
        below head: String, _ layout: String, title: String, end: String, _ dialect: Dialect
    ) {
        for companies in Self.people {
            var text = title
            var expected: [String] = []
            for company in companies {
                let name = head.contains("{capitals}") ? company.name.uppercased() : company.name
                text += Self.filled(head, with: ["company": company.name, "capitals": name], company)
                for position in company.positions {
                    text += Self.filled(
                        layout, with: ["title": position.title, "dates": position.dates], company)
                    expected.append("\(position.title) @ \(name) \(position.span)")
                }
                if !text.hasSuffix("\n\n") { text += "\n" }
            }
            text += end
            let found = ResumeParser.parse(text, dialect: dialect).resume.work.map { job in
                let end = job.current == true ? "now" : job.endDate?.description ?? ""
                return
                    "\(job.position ?? "-") @ \(job.name ?? "-") \(job.startDate?.description ?? "")…\(end)"
            }
            #expect(found == expected, "\(text)")
        }
    }

    private static func filled(_ layout: String, with fields: [String: String], _ company: Company) -> String
    {
        let shared = [
            "place": company.place, "whole": company.dates, "items": items, "indented": indented,
            "prose": prose,
        ]
        return Layout.filled(layout, with: fields.merging(shared) { field, _ in field })
    }

    @Test(arguments: [
        ("### {company}, {place}\n\n", "#### {title}\n{dates}\n\n{items}\n"),
        ("### {company}\n\n", "#### {title} ({dates})\n\n{items}\n"),
        ("### {company}\n{place}\n\n", "**{title}** | {dates}\n\n{items}\n"),
        ("### {company}\n*{whole}*\n\n", "#### {title}, {dates}\n\n{items}\n"),
        ("### {company} ({whole})\n\n", "#### {title} ({dates})\n\n{items}\n"),
        ("### {company} ({whole})\n\n", "**{title}** ({dates})\n\n{items}\n"),
        ("### {company} ({whole})\n\n", "*{title}*, {dates}\n\n{items}\n"),
        ("### {company}\n\n", "*{dates}*: **{title}**\n\n{items}\n"),
        ("### {company}\n\n", "{dates} - {title}\n\n{items}\n"),
        (
            "### {company}\n\n",
            "- **{title}** ({dates})\n  - Built the billing service\n  - Led a team of four\n"
        ),
        ("### {company}\n\n", "- {title}, {dates}\n"),
        ("### {company} | {place} | {whole}\n\n", "#### {title} | {dates}\n\n{items}\n"),
        ("### {company}\n\n", "#### *{title}* <span>{dates}</span>\n{prose}\n"),
        ("**{company}**, {place}\n\n", "*{title}*, {dates}\n\n{items}\n"),
        ("**{company}** ({whole})\n\n", "*{title}* ({dates})\n\n{items}\n"),
        ("**{company}** {place}\n\n", "{title} ({dates})\n\n{items}\n"),
        ("**{company}**\n\n", "- *{title}*, {dates}\n  - Built the billing service\n"),
        ("- **{company}**, {place}\n", "  - **{title}** ({dates})\n    - Built the billing service\n"),
        ("- **{company}**\n", "  - {title} ({dates})\n"),
        ("* **{company}** -- {place}\n", "    * *{title}*, {dates}\n        * Built the billing service\n"),
        ("{company}\n:   {place}\n\n", "    **{title}** ({dates})\n\n    {prose}\n"),
        ("{company}\n", "\n:   *{title}*, {dates}\n\n    {prose}\n"),
        ("## {company}\n{whole}\n\n", "### {title}\n{dates}\n\n{items}\n"),
        ("## {company}\n\n", "### {title}\n*{dates}*\n{prose}\n"),
        ("### [{company}](https://c.example)\n> {place}\n\n", "**{title}**  \n{dates}\n\n{items}\n"),
        ("### {company}\n\n", "**{title}**  \n*{dates}*\n\n{items}\n"),
        ("### {company}\n\n", "**{title}** <br> {dates}\n\n{prose}\n"),
        ("### {company}\n\n", "*{title}*  \n`{dates}`\n\n{items}\n"),
        ("### {company}\n\n", "`{dates}` {title}\n\n{items}\n"),
        ("### {company}\n\n", "##### {dates}\n###### {title}\n\n{items}\n"),
        ("### {company}\n\n", "#### {dates}\n**{title}**\n\n{items}\n"),
        ("<h3>{company}</h3>\n\n", "<h4>{title}</h4>\n<p>{dates}</p>\n\n{items}\n"),
        ("#### {company} \\hfill {whole}\n\n", "*{title}* \\hfill {dates}\n\n{items}\n"),
        ("**{company}** — {place} — {whole}  \n", "_{title}_ — {dates}  \n{items}\n"),
        ("__{company}__\n\n", "__{title}__, {dates}\n\n{prose}\n"),
        ("**{company}**\n\n", "**{title}**\n{dates}\n\n{items}\n"),
        ("**{company}**\n\n", "**{title}** *({dates})*\n\n{prose}\n"),
        ("### {company} - {place}\n\n", "1. **{title}** - {dates}\n   - Built the billing service\n"),
        ("🏢 **{company}**\n\n", "👔 {title} 📅 {dates}\n\n{items}\n"),
    ])
    func positionsHaveTheCompanyAboveThem(head: String, layout: String) {
        let level = head.hasPrefix("## ") ? "#" : "##"
        expectPositions(
            below: head, layout, title: "# Ada Quill\n\nada@quill.example\n\n\(level) Experience\n\n",
            end: "\n\(level) Education\n\nBSc Physics, Hilltop University, 2010 - 2013\n", .pandoc)
    }

    @Test(arguments: [
        ("{company}\n", "  {title}, {dates}\n{indented}\n"),
        ("{company}, {place}\n\n", "{title} ({dates})\n\n{items}\n"),
        ("{company}, {place}\n\n", "  {dates}  {title}\n{indented}\n"),
        ("{capitals} - {place}\n", "{dates}: {title}\n{indented}\n"),
        ("{company} ({place})\n", "    * {title} ({dates})\n      Built the billing service.\n"),
    ])
    func positionsInPlainTextHaveTheCompanyAboveThem(head: String, layout: String) {
        expectPositions(
            below: head, layout, title: "Ada Quill\nada@quill.example\n\nEXPERIENCE\n\n",
            end: "\n\nEDUCATION\n\nBSc Physics, Hilltop University, 2010 - 2013\n", .plainText)
    }
}
