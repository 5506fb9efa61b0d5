/// Names that an acronym, an article or a date belongs to, and what stands beside them.
extension WaysOfListingTests {
    static let namedWays: [Way] = [
        Way(
            name: "acronyms in certificates' names, and who gave them",
            text: #"""
                ## Certificates

                - Certified Kubernetes Administrator (CKA)
                - **Improving Ledgers: Tide Tuning** – DeepLearning.AI *(Feb 2022)*
                - Machine Learning – Stanford Online
                """#,
            facts: [
                "certificate: Certified Kubernetes Administrator (CKA)",
                "certificate: Improving Ledgers: Tide Tuning ← DeepLearning.AI [2022-02]",
                "certificate: Machine Learning ← Stanford Online",
            ]),
        Way(
            name: "certificates below dates in bold",
            text: #"""
                ## Certificates

                **January 2024**

                [Ledger Learning A-Z](https://a.example/ml), Udemy.

                **March 2023**

                [Deep Tides A-Z](https://a.example/dl), Udemy.
                """#,
            facts: [
                "certificate: Ledger Learning A-Z ← Udemy [2024-01]",
                "certificate: Deep Tides A-Z ← Udemy [2023-03]",
            ]),
        Way(
            name: "titles with articles",
            text: #"""
                ## Publications

                - [Healing: A Hidden Ledger](https://a.example/a), 2019
                - **Towards A Scalable Mill**, HarbourConf 2018

                *Last updated: June 2025*
                """#,
            facts: [
                "publication: Healing: A Hidden Ledger [2019]",
                "publication: Towards A Scalable Mill [2018]",
            ]),
        Way(
            name: "a program among projects",
            text: #"""
                ## Code example

                ```
                function f(a, b) {
                  return a * b;
                }
                ```
                """#,
            facts: []),
        Way(
            name: "projects in pairs of paragraphs",
            text: #"""
                ## Projects

                Ledgerly

                Keeps the books of a whole town.

                Tidal

                A queue for tides that I wrote at night.
                """#,
            facts: [
                "project: Ledgerly",
                "project: Tidal",
            ]),
        Way(
            name: "a language that the section's title names",
            text: #"""
                ## English language

                * B1 - level
                """#,
            facts: [
                "language: English [B1 - level]"
            ]),
        Way(
            name: "languages that few speak",
            text: #"""
                ## Languages

                - Kyrgyz: Native
                - Syriac Aramaic: reading
                """#,
            facts: [
                "language: Kyrgyz [Native]",
                "language: Syriac",
            ]),
        Way(
            name: "an award among skills",
            text: #"""
                ## Technical Skills

                **Tools:** Go, Rust

                **Award:** Top 5% contributor on Stack Overflow (2019)
                """#,
            facts: [
                "award: Top 5% contributor on Stack Overflow [2019]"
            ]),
        Way(
            name: "titles of awards that a date begins, and dates that a sign parts",
            text: #"""
                ## Awards

                - **2024 Winter Ledger Academy**, trainee (December 2024)
                - 2016 // Book prize
                """#,
            facts: [
                "award: 2024 Winter Ledger Academy [2024-12]",
                "award: Book prize [2016]",
            ]),
        Way(
            name: "club roles under their names",
            text: #"""
                ## Extra-Curriculars

                **Core Member** | *Rowing Club | Hilltop University* | *June 2025 – Current*

                - Rowed.
                """#,
            facts: [
                "volunteer: Core Member @ Rowing Club | Hilltop University [2025-06]"
            ]),
        Way(
            name: "selected works in Russian",
            text: #"""
                ## Избранные работы

                ### Ledgerly

                **Стек:** Go
                """#,
            facts: [
                "project: Ledgerly"
            ]),
        Way(
            name: "a project that an acronym closes",
            text: #"""
                ## Projects

                ### Point of Sale (POS) – ongoing

                - Sold.
                """#,
            facts: [
                "project: Point of Sale (POS)"
            ]),
        Way(
            name: "labels in bold among activities",
            text: #"""
                ## Activities

                ***Current Projects***

                * [**Ledgerly**](https://a.example/l): keeps books
                * [**Tidal**](https://a.example/t): a queue

                ***Organizations***

                * 2010 - 2013: Player in _Hilltop Ensemble_

                ***Awards***

                * Eagle Scout (Scouts of Leeds)
                """#,
            facts: [
                "volunteer: Player @ Hilltop Ensemble [2010]",
                "project: Ledgerly",
                "project: Tidal",
                "award: Eagle Scout (Scouts of Leeds)",
            ]),
        Way(
            name: "a language and its grade among skills",
            text: #"""
                ## Skills

                - Soft Skills: Leadership, Fluent English, Planning
                - Conversational Polish speaker
                """#,
            facts: [
                "language: English [Fluent]",
                "language: Polish [Conversational]",
            ]),
    ]
}
