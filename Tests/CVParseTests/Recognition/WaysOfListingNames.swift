/// Names of projects, certificates, publications and languages beside who gave them, or what they are.
extension WaysOfListingTests {
    static let nameWays: [Way] = [
        Way(
            name: "projects as paragraphs that begin in bold",
            text: #"""
                ## Projects

                **Tidewatch** - Mobile app for local farmers

                **Mill Sorter** - Real-time dashboard of sensor data

                **[Ledgerly](https://ledgerly.example)**: Command-line utility for books
                """#,
            facts: [
                "project: Tidewatch",
                "project: Mill Sorter",
                "project: Ledgerly",
            ]),
        Way(
            name: "those who give certificates by renown",
            text: #"""
                ## Certificates

                - Ledger Mastery, Scrum Alliance
                - Tide Basics by freeCodeCamp
                - Google: Harbour Analytics
                - Mill Certified: Fundamentals | LinkedIn Learning | 2018
                """#,
            facts: [
                "certificate: Ledger Mastery ← Scrum Alliance",
                "certificate: Tide Basics ← freeCodeCamp",
                "certificate: Harbour Analytics ← Google",
                "certificate: Mill Certified: Fundamentals ← LinkedIn Learning [2018]",
            ]),
        Way(
            name: "titles in italics behind names",
            text: #"""
                ## Publications

                1. Ada Quill, Bob Stone, *Introduction to Ledgers*, Journal of Tides, 2020
                2. A. Quill, B. Stone, *Grain Sorting at Scale: A Survey*, NeurIPS, 2019
                """#,
            facts: [
                "publication: Introduction to Ledgers [2020]",
                "publication: Grain Sorting at Scale: A Survey [2019]",
            ]),
        Way(
            name: "conferences by their abbreviations",
            text: #"""
                ## Publications

                - Introduction to Ledgers, NeurIPS, 2020
                - Towards Reliable Mills, ICRA, 2019
                """#,
            facts: [
                "publication: Introduction to Ledgers [2020]",
                "publication: Towards Reliable Mills [2019]",
            ]),
        Way(
            name: "languages as headings, and one with its branch",
            text: #"""
                ## Languages

                ### Mandarin Chinese
                C1

                ### French
                Native

                ### Dutch
                Basic
                """#,
            facts: [
                "language: Mandarin Chinese [C1]",
                "language: French [Native]",
                "language: Dutch [Basic]",
            ]),
        Way(
            name: "languages in Korean",
            text: #"""
                ## 외국어

                - 프랑스어: B1
                - 독일어 (초급)
                """#,
            facts: [
                "language: 프랑스어 [B1]",
                "language: 독일어 [초급]",
            ]),
    ]
}
