import CVModel
import Testing

@testable import CVParse

/// Three offices each in layouts in which people state voluntary work, "Volunteer" among their names.
@Suite struct VolunteerLayoutTests {
    private struct Office {
        var title: String
        var organization: String
        var place: String
        var dates: String
        var span: String
    }

    private static let people: [[Office]] = [
        [
            Office(
                title: "Mentor", organization: "Code Club Leeds", place: "Leeds, UK",
                dates: "March 2019 – Present", span: "2019-03…"),
            Office(
                title: "Treasurer", organization: "Riverton Food Bank", place: "Riverton, UK",
                dates: "2016 – 2018", span: "2016…2018"),
            Office(
                title: "Event Organizer", organization: "Tin Users Group", place: "Leeds, UK",
                dates: "Sep 2014 – May 2016", span: "2014-09…2016-05"),
        ],
        [
            Office(
                title: "Volunteer Tutor", organization: "Hilltop Library", place: "San Francisco, CA",
                dates: "2020 – Present", span: "2020…"),
            Office(
                title: "Board Member", organization: "Starling Foundation", place: "Toronto, Canada",
                dates: "2017 – 2019", span: "2017…2019"),
            Office(
                title: "Volunteer", organization: "Red Cross", place: "Toronto, Canada", dates: "2015 – 2016",
                span: "2015…2016"),
        ],
    ]

    private static let items = "- Organised the yearly fair and raised funds\n- Led a team of four\n"
    private static let prose =
        "Helped with the yearly fair, which serves two thousand visitors every day in the town.\n"

    private func expectOffices(in layout: String, title: String, _ dialect: Dialect) {
        for offices in Self.people {
            var text = title
            for office in offices {
                let fields = [
                    "title": office.title, "organization": office.organization, "place": office.place,
                    "dates": office.dates, "items": Self.items, "prose": Self.prose,
                ]
                text += Layout.filled(layout, with: fields)
            }
            let found = ResumeParser.parse(text, dialect: dialect).resume.volunteer.map {
                "\($0.position ?? "-") @ \($0.organization ?? "-") "
                    + "\($0.startDate?.description ?? "")…\($0.endDate?.description ?? "")"
            }
            #expect(found == offices.map { "\($0.title) @ \($0.organization) \($0.span)" }, "\(text)")
        }
    }

    @Test(arguments: [
        "### {title}\n**{organization}**, {place}\n*{dates}*\n\n{items}\n",
        "### {organization} — {place}\n*{title}* ({dates})\n\n{items}\n",
        "### {title} @ {organization}\n{dates} | {place}\n\n{items}\n",
        "### {dates}: {title}, {organization}\n\n{items}\n",
        "### {organization} ({dates})\n#### {title}\n\n{items}\n",
        "### {title}\n#### {organization} | {dates}\n\n{items}\n",
        "**{title}** – {organization} – {place} – {dates}\n\n{items}\n",
        "**{organization}**, {place}  \n{title}, {dates}\n\n{items}\n",
        "**{title}**  \n{organization}  \n{dates}  \n\n{prose}\n",
        "`{dates}` **{organization}** — {title}\n\n{items}\n",
        "**{dates}**\n**{title}**\n**{organization}**\n\n{items}\n",
        "### {title} <span style=\"float:right\">{dates}</span>\n*{organization}*\n\n{items}\n",
        "#### {title}, _{organization}_ <br/> {dates}\n\n{items}\n",
        "### [{organization}](https://c.example) | {title}\n_{dates}_ | {place}\n\n{items}\n",
        "__{title}__ __{organization}__\n_{dates}_\n\n{items}\n",
        "**{title}, {organization}** \n{place} / {dates}\n\n{items}\n",
        "**{title}** for **{organization}** from {dates}\n\n{prose}\n",
        "{title} at {organization}\n~~~~~\n{dates}\n\n{items}\n",
        "<div class=\"entry\">\n  <b>{organization}</b><br>\n  <i>{title}</i>, {dates}\n</div>\n\n{items}\n",
        "### {title} · {organization}\n\n{dates} · {place}\n\n{items}\n",
        "*{title}*\n\n**{organization}**\n\n{dates}\n\n{items}\n",
    ])
    func readsMarkdown(_ layout: String) {
        expectOffices(
            in: layout, title: "# Ada Quill\n\nada@quill.example\n\n## Volunteer Experience\n\n", .pandoc)
    }

    @Test(arguments: [
        "{title}\n{organization}, {place}\n{dates}\n\n{items}\n",
        "{title}, {organization}                {dates}\n{items}\n",
        "{title} | {organization} | {place} | {dates}\n\n{items}\n",
        "{dates} | {organization} | {title}\n\n{items}\n",
        "{organization} // {title} // {dates}\n\n{prose}\n",
        "{organization} - {title} ({dates})\n\n{prose}\n",
        "{dates}, {organization}, {title}\n\n{prose}\n",
    ])
    func readsPlainText(_ layout: String) {
        expectOffices(in: layout, title: "Ada Quill\nada@quill.example\n\nVOLUNTEERING\n\n", .plainText)
    }
}
