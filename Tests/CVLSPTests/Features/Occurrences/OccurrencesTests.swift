import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct OccurrencesTests {
    /// `‸` is the caret, `⟦…⟧` the definition, `«…»` a mention.
    private static func check(
        _ marked: String, _ kind: Occurrences.Kind, _ dialect: Dialect = .auto,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let text = try MarkedText(marked, dialect: dialect)
        let found = try #require(
            Occurrences.at(text.caret, in: text.parsed), "nothing at the caret",
            sourceLocation: sourceLocation)
        func words(_ ranges: [Range<Int>]) -> [String] {
            ranges.map { "\($0.lowerBound) \(text.document.source.string(in: $0))" }
        }
        #expect(found.kind == kind, sourceLocation: sourceLocation)
        #expect(words(found.places.map(\.range)) == words(text.ranges), sourceLocation: sourceLocation)
        let definitions = found.places.filter { $0.role == .definition }.map(\.range)
        #expect(words(definitions) == words(text.definitions), sourceLocation: sourceLocation)
        #expect(found.range.touches(text.caret), sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "See my [«si‸te»] and [it][«Site»].\n\n[⟦site⟧]: https://a.example\n",
        "See [here][«b‸log»].\n\n![x][«blog»]\n\n[⟦Blog⟧]: <https://b.example> \"Blog\"\n",
        "See [he‸re][«blog»], [«blog»][] and [blog](https://c.example).\n\n[⟦blog⟧]: https://b.example\n",
        "- in [«x»] text\n\n[⟦‸x⟧]: https://b.example\n[⟦x⟧]: https://second.example\n",
        "🎓 [«a b»] [«A B»]\n\n[⟦A‸ \t b⟧]: https://b.example\n",
        "> See [here][«a»]\n>\n> [⟦‸a⟧]: https://b.example\r\n",
    ])
    func referenceLabels(marked: String) throws {
        try Self.check(marked, .referenceLabel)
    }

    @Test(arguments: [
        "Built it[^«n‸ote»] twice[^«note»].\n\n[^⟦note⟧]: With others.\n",
        "Built it[^«1»] twice.\n\n[^⟦1‸⟧]: With others.\n[^2]: Alone.\n",
    ])
    func footnotes(marked: String) throws { try Self.check(marked, .footnote) }

    @Test(arguments: [
        "# Ada\n\n[jobs](#«wo‸rk-history») and [more](#«work-history»)\n\n## ⟦Work History⟧\n\ntext\n",
        "# Ada\n\n[jobs](#«project-x»)\n\n## ⟦Proj‸ect X⟧\n\ntext\n",
        "# Ada\n\n[jo‸bs](#«c--go»)\n\n## ⟦C++ & Go⟧\n\ntext\n",
        "# Ada\n\n[jobs](#«c-go») [‸](#«c-go»)\n\n## ⟦C++ & Go⟧\n\ntext\n",
        "[a](#x) [b](#«x-‸1»)\n\n## X\n\n## ⟦X⟧\n",
        "[a](#«jo‸bs»)\n\n## ⟦Experience⟧ {#jobs}\n",
        "<a href=\"#«to‸p»\">up</a>\n\n<a name=\"⟦top⟧\"></a>\n\n# Ada\n",
        "[a](#«ber%C3%BCf‸lich»)\n\n## ⟦Berüflich⟧\n",
    ])
    func headings(marked: String) throws { try Self.check(marked, .heading) }

    private static let company = """
        ## Experience

        ### Engineer, ⟦Harb‸our Systems⟧ (January 2019 – June 2020)

        - Left «Harbour Systems» for Lockport, not for Harbour Systemsworks

        ### Trainee, «HARBOUR SYSTEMS» (January 2017 – December 2018)

        - Cranes
        """

    @Test func organizations() throws {
        try Self.check(Self.company, .organization)
        // From a mention in a sentence as well.
        let moved = Self.company.split(separator: "‸").joined()
            .split(separator: "Left «Har").joined(separator: "Left «Har‸")
        try Self.check(moved, .organization)
    }

    @Test(arguments: [
        "## Experience\n\n### Engineer, Acme Ltd (2015 – 2019)\n\nSkills: «Kuber‸netes», Go\n\n## Skills\n\n- ⟦Kubernetes⟧, Go\n",
        "## Experience\n\n### Engineer, Acme Ltd (2015 – 2019)\n\nSkills: «Kubernetes», Go\n\n## Skills\n\n- ⟦k8‸s⟧, Go\n",
    ])
    func skills(marked: String) throws { try Self.check(marked, .skill) }

    @Test func organizationsOfData() throws {
        try Self.check(
            #"{"work": [{"name": "⟦Ac‸me⟧", "position": "Engineer"}, {"name": "«ACME»", "position": "Trainee"}]}"#,
            .organization, .json)
        try Self.check(
            "work:\n  - name: ⟦Acme⟧\n    position: Engineer\n  - name: '«AC‸ME»'\n", .organization, .yaml)
    }

    @Test(arguments: [
        "‸", "Plain ‸text\n", "[a](https://‸a.example)\n", "[a](#no‸where)\n", "[^un‸defined]\n",
        "## X\n\n- wo‸rd\n", "{‸", "\r\n‸\r\n",
    ])
    func elsewhereThereIsNone(marked: String) throws {
        for dialect in Dialect.allCases {
            let text = try MarkedText(marked, dialect: dialect)
            #expect(Occurrences.at(text.caret, in: text.parsed) == nil, "\(dialect)")
        }
    }

    /// Wherever the caret is: places in order, inside the text, not overlapping, and the same from each of them.
    @Test func everyPlaceLeadsToTheSameThing() throws {
        let text = try MarkedText(
            Self.company + "\n\nSee [x][l] [y](#experience).\n\n[l]: https://a.example\n")
        let source = text.document.source
        for offset in -1...source.bytes.count + 1 {
            guard let found = Occurrences.at(offset, in: text.parsed) else { continue }
            var end = 0
            for place in found.places {
                #expect(place.range.lowerBound >= end && place.range.upperBound <= source.bytes.count)
                end = place.range.upperBound
                let other = Occurrences.at(place.range.lowerBound, in: text.parsed)
                #expect(other?.places == found.places, "\(offset) \(place)")
            }
            for slot in found.renaming?.slots ?? [] { #expect(slot.range.upperBound <= source.bytes.count) }
        }
    }
}
