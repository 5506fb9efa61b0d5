import Testing

@testable import CVParse

@Suite struct StructureChecksTests {
    private static let head = "# Ada Byron\n\nada@example.com\n\n## Experience\n"

    @Test(arguments: [
        "# Ada\n\n## Skills\n\n- Go\n\n## Education\n\nBSc, University of Leeds, 2019\n\n## «Skills»\n\n- Swift\n",
        "# Ada\n\n## Skills\n\n- Go\n\n## Skills and Interests\n\n- Swift\n",
        "# Ada\n\n## Experience\n\n### Engineer, Acme\n\n2019\n\n#### Skills\n\n- Go\n\n### Cook, B\n\n2018\n\n#### Skills\n\n- C\n",
        // A position that was held twice.
        "# Ada\n\n## Lead Scala Developer (contract)\n\nMay 2018\n\n## Lead Scala Developer (contract)\n\n2015\n",
        "# Ada\n\n## Lead Developer (contract)\n\nMay 2018 – June 2019\n\n## Lead Developer (contract)\n\n2015\n",
    ])
    func sectionsThatStandTwice(marked: String) {
        let result = MarkedFindings(marked, .duplicateSection)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        "\(head)\n### Engineer, Acme\n\n2019 – 2020\n\n- A\n\n### «Engineer», Acme\n\n2019 – 2020\n\n- B\n",
        "\(head)\n### Engineer, Acme\n\n2019 – 2020\n\n### Engineer, Acme\n\n2017 – 2018\n",
        "\(head)\n### Engineer, Acme\n\n2019 – 2020\n\n### Engineer, Globex\n\n2019 – 2020\n",
        "\(head)\n### Engineer, Acme\n\n- A\n\n### Engineer, Acme\n\n- B\n",
    ])
    func entriesThatStandTwice(marked: String) {
        let result = MarkedFindings(marked, .duplicateEntry)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        "\(head)\n### Engineer, Acme\n\n2019 – 2020\n\n## «Odds and Ends»\n\nChess.\n",
        "\(head)\n### Engineer, Acme\n\n2019 – 2020\n\n## Hobbies\n\nChess.\n",
        "# Ada\n\n## Ada's corner\n\nHello.\n\n## Experience\n\n### Engineer, Acme\n\n2019 – 2020\n",
        "# Recipes\n\n## Soups\n\nBoil.\n\n## Cakes\n\nBake.\n",
    ])
    func sectionsThatNobodyKnows(marked: String) {
        let result = MarkedFindings(marked, .unknownSection)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        "\(head)\n### Engineer, Acme\n\n2019 – 2020\n\n### «Teacher»\n\n### Cook, Globex\n\n2017 – 2018\n",
        "\(head)\n### Engineer, Acme\n\n2019 – 2020\n\n### Teacher\n\n- Taught\n",
        "\(head)\n### Engineer, Acme, 2019\n\n### Teacher, Hill School, 2018\n\n### Cook, Globex, 2017\n",
        "\(head)\n### Acme\n\n#### Engineer\n\n2019 – 2020\n\n- Built\n\n#### Clerk\n\n2018 – 2019\n\n- Wrote\n",
        "\(head)\n- Engineer, Acme, 2019\n- Teacher\n",
    ])
    func entriesThatSayNothing(marked: String) {
        let result = MarkedFindings(marked, .emptyEntry)
        #expect(result.found == result.expected)
    }
}
