import Testing

@testable import CVModel

@Suite struct ResumeDecodingTests {
    @Test func `reads every key of the schema, and writes it back in the schema's order`() throws {
        let text = #"""
            {"$schema":"https://example.com/schema.json",
            "basics":{"name":"Ada Example","label":"Engineer","image":"https://example.com/ada.png",
            "email":"ada@example.com","phone":"+49 30 1234","url":"https://example.com","summary":"Builds things.",
            "location":{"address":"1 Road\nFlat 2","postalCode":"10115","city":"Berlin","countryCode":"DE","region":"BE"},
            "profiles":[{"network":"GitHub","username":"ada","url":"https://github.com/ada"}]},
            "work":[{"name":"Acme","location":"Berlin","description":"Tools","position":"Engineer",
            "url":"https://acme.example","startDate":"2019-07","endDate":"2022-05-31","summary":"Led it.",
            "highlights":["Shipped","Hired"],"keywords":["Swift","C++"],"duration":"P2Y10M","current":false}],
            "volunteer":[{"organization":"Club","position":"Chair","url":"https://club.example","startDate":"2018",
            "endDate":"2019","summary":"Ran it.","highlights":["Grew it"]}],
            "education":[{"institution":"TU","url":"https://tu.example","area":"Physics","studyType":"BSc",
            "startDate":"2010","endDate":"2013","score":"1.3","courses":["Optics"]}],
            "awards":[{"title":"Prize","date":"2020","awarder":"City","summary":"For it."}],
            "certificates":[{"name":"CKA","date":"2021-01-02","url":"https://cert.example","issuer":"CNCF"}],
            "publications":[{"name":"Paper","publisher":"IEEE","releaseDate":"2015","url":"https://doi.example",
            "summary":"On it."}],
            "skills":[{"name":"Web","level":"Expert","keywords":["HTML"]}],
            "languages":[{"language":"German","fluency":"Native"}],
            "interests":[{"name":"Chess","keywords":["Blitz"]}],
            "references":[{"name":"Bob","reference":"Good."}],
            "projects":[{"name":"Tool","description":"A tool","highlights":["Used"],"keywords":["Swift"],
            "startDate":"2016","endDate":"2017","url":"https://tool.example","roles":["Lead"],"entity":"Acme",
            "type":"application"}],
            "meta":{"canonical":"https://example.com/r.json","version":"v1.0.0","lastModified":"2020-01-01T00:00:00"}}
            """#
        let value = try json(text)
        let decoding = ResumeDecoding(value)
        #expect(decoding.issues.isEmpty)
        let resume = decoding.resume
        #expect(resume.other == ["$schema": "https://example.com/schema.json"])
        #expect(resume.work.first?.other.isEmpty == true)
        #expect(resume.work.first?.endDate == PartialDate(year: 2022, month: 5, day: 31))
        #expect(resume.work.first?.duration == StatedDuration(years: 2, months: 10))
        #expect(resume.work.first?.keywords == ["Swift", "C++"])
        #expect(resume.basics?.location?.city == "Berlin")
        #expect(resume.basics?.profiles.first?.username == "ada")
        #expect(resume.projects.first?.roles == ["Lead"])
        #expect(resume.meta?.version == "v1.0.0")
        #expect(resume.json == value)
    }

    @Test(
        arguments: [
            (#"[]"#, "", "Expected an object, found an array"),
            (#"{"work": {}}"#, "/work", "Expected an array, found an object"),
            (#"{"work": ["Acme"]}"#, "/work/0", "Expected an object, found a string"),
            (#"{"basics": null}"#, "/basics", "Expected an object, found null"),
            (#"{"basics": {"phone": 1234}}"#, "/basics/phone", "Expected a string, found a number"),
            (
                #"{"basics": {"email": "ada[at]example.com"}}"#, "/basics/email",
                "“ada[at]example.com” is not an e-mail address"
            ),
            (
                #"{"basics": {"url": "example.com"}}"#, "/basics/url",
                "“example.com” is not a URL: expected a form such as https://example.com"
            ),
            (
                #"{"basics": {"profiles": [{}, {"url": ""}]}}"#, "/basics/profiles/1/url",
                "An empty text is not a URL: expected a form such as https://example.com, or no key at all"
            ),
            (
                #"{"work": [{"startDate": "May 2019"}]}"#, "/work/0/startDate",
                "“May 2019” is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD"
            ),
            (
                #"{"work": [{"endDate": ""}]}"#, "/work/0/endDate",
                "An empty text is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD, or no key at all"
            ),
            (
                #"{"work": [{"endDate": "2019-02-30"}]}"#, "/work/0/endDate",
                "No calendar has the date 2019-02-30"
            ),
            (#"{"work": [{"startDate": 2019}]}"#, "/work/0/startDate", "Expected a string, found a number"),
            (
                #"{"work": [{"duration": "4 years"}]}"#, "/work/0/duration",
                "“4 years” is not a duration: expected a form such as P4Y, P14M or P1Y2M"
            ),
            (#"{"work": [{"current": "yes"}]}"#, "/work/0/current", "Expected true or false, found a string"),
            (
                #"{"work": [{"highlights": "Shipped"}]}"#, "/work/0/highlights",
                "Expected an array, found a string"
            ),
            (
                #"{"skills": [{"keywords": ["C", ["D"]]}]}"#, "/skills/0/keywords/1",
                "Expected a string, found an array"
            ),
        ])
    func `says what is not as the schema has it`(_ text: String, _ pointer: String, _ message: String) throws
    {
        let decoding = ResumeDecoding(try json(text))
        #expect(decoding.issues.map(\.pointer.description) == [pointer])
        #expect(decoding.issues.map(\.message) == [message])
    }

    @Test(arguments: [
        #"{"work":[{"startDate":2019,"endDate":"Present","highlights":[]},"x",null]}"#,
        #"{"basics":{"phone":49.50,"profiles":[],"location":"Berlin"},"skills":null,"work":[]}"#,
        #"{"skills":[{"keywords":["a",1,null,{"b":[]}],"extra":{"deep":[1e400]}}],"x":{}}"#,
        #"{"basics":{},"meta":{},"work":[{}],"languages":{"0":1}}"#,
        #"{"work":[{"duration":"P0Y14M","current":null}]}"#,
    ])
    func `what the model cannot take is written back at its key`(_ text: String) throws {
        let value = try json(text)
        #expect(leaves(ResumeDecoding(value).resume.json) == leaves(value))
    }

    @Test func `a number is understood as its spelling, and indices stay those of the JSON`() throws {
        let text =
            #"{"work":["x",{"name":1.50,"startDate":2019,"highlights":[null,"b"]}],"skills":[{"keywords":[true,"C"]}]}"#
        let resume = ResumeDecoding(try json(text)).resume
        #expect(resume.work.map(\.name) == [nil, "1.50"])
        #expect(resume.work[1].startDate == PartialDate(year: 2019))
        #expect(resume.work[1].highlights == ["", "b"])
        #expect(resume.skills[0].keywords == ["", "C"])
    }

    @Test func `a résumé made by hand is written without what it does not say`() {
        var resume = Resume()
        #expect(resume.json == [:])
        var work = Work()
        work.position = "Engineer"
        work.current = true
        work.startDate = PartialDate(year: 2019, month: 7)
        resume.work = [work]
        resume.other = ["x-note": "kept"]
        #expect(
            String(decoding: resume.json.serialized(), as: UTF8.self)
                == #"{"work":[{"position":"Engineer","startDate":"2019-07","current":true}],"x-note":"kept"}"#
        )
    }

    @Test(arguments: [
        ("https://example.com", true), ("mailto:a@b.example", true), ("http://müller.example/ä", true),
        ("urn:isbn:123", true), ("example.com", false), ("", false), ("https://a b", false), ("http:", false),
        ("1http://x", false), (":x", false), ("http://x|y", false),
    ])
    func `knows URIs`(_ text: String, _ isURI: Bool) {
        #expect(TextFormat.isURI(text) == isURI)
    }
}

/// Every value that is no filled array or object, by its pointer.
func leaves(_ value: JSONValue) -> [JSONPointer: JSONValue] {
    var leaves: [JSONPointer: JSONValue] = [:]
    func visit(_ value: JSONValue, _ pointer: JSONPointer) {
        switch value {
        case .object(let object) where !object.isEmpty:
            for member in object.members { visit(member.value, pointer.appending(member.key)) }
        case .array(let elements) where !elements.isEmpty:
            for (index, element) in elements.enumerated() { visit(element, pointer.appending(index)) }
        default: leaves[pointer] = value
        }
    }
    visit(value, JSONPointer())
    return leaves
}
