import CVModel
import CVParse
import Testing

@Suite struct SkillMentionTests {
    /// A sentence with its mentions between `«` and `»`, put into a job's text unless it is a document of its own.
    private struct Sentence {
        var text: String
        var mentions: Set<Range<Int>>

        init(_ marked: String) {
            let head =
                marked.hasPrefix("#")
                ? "" : "# Ada Example\n\n## Experience\n\n### Engineer, Loom Works\n\n2019 – 2021\n\n"
            var bytes = Array(head.utf8)
            mentions = []
            var start = 0
            for character in marked {
                switch character {
                case "«": start = bytes.count
                case "»": mentions.insert(start..<bytes.count)
                default: bytes += String(character).utf8
                }
            }
            text = String(decoding: bytes, as: UTF8.self)
        }

        var found: Set<Range<Int>> { Set(ResumeParser.parse(text).skillMentions.map(\.range)) }
    }

    @Test func `finds the mentions of a table of sentences, and few others`() {
        var right = 0
        var wrong: [String] = []
        var missed: [String] = []
        for marked in SkillSentences.mentions + SkillSentences.traps {
            let sentence = Sentence(marked)
            let found = sentence.found
            right += found.intersection(sentence.mentions).count
            wrong += found.subtracting(sentence.mentions).map { "\(quoted($0, sentence.text)) in \(marked)" }
            missed += sentence.mentions.subtracting(found).map { "\(quoted($0, sentence.text)) in \(marked)" }
        }
        let precision = Double(right) / Double(right + wrong.count)
        let recall = Double(right) / Double(right + missed.count)
        #expect(SkillSentences.mentions.count + SkillSentences.traps.count >= 150)
        #expect(SkillSentences.traps.count >= 75)
        #expect(precision >= 0.98, "wrong:\n\(wrong.sorted().joined(separator: "\n"))")
        #expect(recall >= 0.95, "missed:\n\(missed.sorted().joined(separator: "\n"))")
    }

    private func quoted(_ range: Range<Int>, _ text: String) -> String {
        "“" + String(decoding: Array(text.utf8)[range], as: UTF8.self) + "”"
    }

    @Test func `a line break inside a name is part of it`() throws {
        let parsed = ResumeParser.parse(
            "# Ada\n\n## Experience\n\n### Engineer, Loom Works\n\n2019 – 2021\n\n- Moved all of it to Amazon Web\n  Services in a year.\n"
        )
        #expect(parsed.skillMentions.map(\.name).contains("Amazon Web Services"))
    }

    @Test func `mentions are in order, do not overlap, and lie in the text`() {
        for marked in SkillSentences.mentions + SkillSentences.traps {
            let text = Sentence(marked).text
            let mentions = ResumeParser.parse(text).skillMentions
            #expect(
                zip(mentions, mentions.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
            #expect(mentions.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= text.utf8.count })
        }
    }

    @Test func `a résumé that is data has mentions in its sentences`() {
        let json =
            #"{"work": [{"name": "Swift Couriers", "position": "Engineer", "highlights": ["Rewrote the router in Swift", "Went to Rust for the rest"]}], "skills": [{"name": "Backend", "keywords": ["Go", "zyxo"]}]}"#
        let names = ResumeParser.parse(json, dialect: .json).skillMentions.map(\.name)
        #expect(names == ["Swift", "Go", "zyxo"])
    }

    @Test(arguments: [2000, 4000])
    func `a long line of names costs no more for each`(count: Int) {
        for piece in ["Python/", "Go ", "in Go.", "C, ", "Amazon Web ", "a.b.go/", "Rust**", "«"] {
            let parsed = ResumeParser.parse("# A\n\n" + String(repeating: piece, count: count))
            #expect(parsed.skillMentions.count <= count)
        }
    }
}
