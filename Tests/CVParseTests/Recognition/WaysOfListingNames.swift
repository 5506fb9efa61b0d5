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
        Way(
            name: "certificates whose names have a dash",
            text: #"""
                ## Certificates

                - Ledger Cloud - Tide Essentials (2022)
                - Mill Design - Hill Academy
                - Tide Ledgers – Quillearn (40h)
                - JIRA - Administration
                - **CTA (Tides)** - Certified Tide Administrator. Certificate ID: TL-2041
                - Toeic - Score: 925 / 990
                - Improving Tide Networks: Ledgers
                """#,
            facts: [
                "certificate: Ledger Cloud - Tide Essentials [2022]",
                "certificate: Mill Design ← Hill Academy",
                "certificate: Tide Ledgers",
                "certificate: JIRA - Administration",
                "certificate: CTA (Tides) - Certified Tide Administrator",
                "certificate: Toeic",
                "certificate: Improving Tide Networks: Ledgers",
            ]),
        Way(
            name: "certificates beside courses",
            text: #"""
                ## Courses and Certificates

                - AWS S3: Storage on the Cloud - Alura
                - Linux Professional Institute - LPI 101
                - Tide Design - Ledger Architecture
                """#,
            facts: [
                "certificate: AWS S3: Storage on the Cloud ← Alura",
                "certificate: Linux Professional Institute - LPI 101",
                "certificate: Tide Design - Ledger Architecture",
            ]),
        Way(
            name: "deeds among achievements",
            text: #"""
                ## Achievements

                - **Delivered capacity building for mills**: taught 40 millers.
                - **Developed teaching of tides**: six schools.
                - Won the first prize of the Ledger Games, 2019
                """#,
            facts: [
                "award: Won the first prize of the Ledger Games [2019]"
            ]),
        Way(
            name: "projects with headings of their own parts",
            text: #"""
                ## Projects

                ### Tideways - Full Stack Developer

                #### From July 2021 to September 2021

                #### Description

                A dashboard of tides.

                #### Technologies used

                - C# - Pages

                ### Ledgerly - Developer

                #### From November 2021 to January 2022

                #### Description

                A ledger.
                """#,
            facts: [
                "project: Tideways [2021-07]",
                "project: Ledgerly [2021-11]",
            ]),
        Way(
            name: "numbered projects",
            text: #"""
                ## Projets

                ### Projet 1 : [Moulin](https://mill.example)

                - Moud

                ### Projet 2 : [Marées](https://tide.example)

                - Mesure

                ### Personal Portfolio

                Website • Jan 2017 - Jun 2018
                """#,
            facts: [
                "project: Moulin",
                "project: Marées",
                "project: Personal Portfolio [2017-01]",
            ]),
        Way(
            name: "projects numbered with wide brackets",
            text: #"""
                ## 项目经历

                ### 1）磨坊平台(2023-2024)

                ### 2）粮仓平台(2021-2023)
                """#,
            facts: [
                "project: 磨坊平台 [2023]",
                "project: 粮仓平台 [2021]",
            ]),
        Way(
            name: "code among projects",
            text: #"""
                ## Projects

                **Ledgerly** keeps books.

                ```
                mill/
                ├── public/
                function grind(grain) {
                ```
                """#,
            facts: [
                "project: Ledgerly"
            ]),
        Way(
            name: "who gave it in the next row of a table, and a legal form behind a comma",
            text: #"""
                ## Grants and awards

                | | |
                |-|-|
                | 2017 | **Travel grant** |
                | | Mill Association of Rumford |
                | | |
                | 2016 | **Photo contest winner** |
                | | Tide Union |

                ## Certificates

                - Certified Tide Practitioner - Scaled Mills, Inc.
                - Ledger Basics, Coppermill, Inc.
                """#,
            facts: [
                "award: Travel grant [2017]",
                "award: Photo contest winner [2016]",
                "certificate: Certified Tide Practitioner",
                "certificate: Ledger Basics ← Coppermill, Inc.",
            ]),
    ]
}
