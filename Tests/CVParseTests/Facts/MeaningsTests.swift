import CVParse
import Testing

@Suite struct MeaningsTests {
    private static let resume = """
        # Ada Byron

        ada@example.com · London

        ## Experience

        ### Engineer, Harbour Systems Ltd (January 2019 – present)

        - Cranes

        Skills: Python, Flumox

        ### Trainee, Harbour Systems Ltd (2017 – 2018)

        ## Education

        ### BSc Mathematics

        University of Leeds, 2012 – 2015
        """

    private static func words(_ text: String, _ dialect: Dialect = .auto) -> [String] {
        let parsed = ResumeParser.parse(text, dialect: dialect)
        return parsed.meanings.map { meaning in
            let marks = (meaning.isDefinition ? "!" : "") + (meaning.isKnown ? "*" : "")
            return "\(meaning.kind)\(marks) \(parsed.source.string(in: meaning.range))"
        }
    }

    @Test func everyFactHasItsMeaning() {
        #expect(
            Self.words(Self.resume) == [
                "person! Ada Byron", "contact ada@example.com", "place London", "section! Experience",
                "position! Engineer", "organization! Harbour Systems Ltd", "date January 2019",
                "date present",
                "skill* Python", "skill Flumox", "position! Trainee", "organization Harbour Systems Ltd",
                "date 2017", "date 2018", "section! Education", "position! BSc", "position! Mathematics",
                "organization! University of Leeds", "date 2012", "date 2015",
            ])
    }

    @Test func dataHasMeaningsToo() {
        #expect(
            Self.words(
                #"{"work": [{"position": "Engineer", "name": "Acme", "startDate": "2019-01"}]}"#, .json)
                == ["section! work", "position! Engineer", "organization! Acme", "date 2019-01"])
    }

    @Test func theyAreInOrderAndApart() {
        for text in [Self.resume, "", "\r\n", "🎓"] {
            for dialect in Dialect.allCases {
                var end = 0
                for meaning in ResumeParser.parse(text, dialect: dialect).meanings {
                    #expect(meaning.range.lowerBound >= end && !meaning.range.isEmpty)
                    end = meaning.range.upperBound
                }
                #expect(end <= text.utf8.count)
            }
        }
    }
}
