import CVModel
import CVParse

/// What stands around a word that may become the name of a skill.
struct SkillListSurroundings {
    let ranking: SkillRanking
    private let parsed: ParsedResume
    private let mentions: [SkillMention]
    /// The indices of the mentions in front of the word, and of those behind it.
    private let sides: [Range<Int>]
    private let isInSkillsSection: Bool
    /// Whether names are listed here, one after the other.
    let isList: Bool

    /// How many listed neighbours on either side say of what kind the list is, and how far away they stand at most.
    private static let neighbours = 6
    private static let reach = 300

    init(_ word: TypedWord, _ place: SkillPlace, in parsed: ParsedResume) {
        self.parsed = parsed
        isInSkillsSection = place.isInSkillsSection
        let first = word.starts.first ?? word.caret
        let last = word.starts.last ?? first
        let mentions = parsed.skillMentions
        self.mentions = mentions
        let before =
            0..<mentions.partitioningIndex {
                $0.range.upperBound >= first && $0.range.upperBound >= min(last, word.caret)
            }
        let behind =
            mentions[before.upperBound...].partitioningIndex {
                $0.range.lowerBound > word.end
            }..<mentions.count
        sides = [before, behind]
        let isList =
            place.isList || Self.isInList(last, parsed.source)
            || sides.joined().contains {
                mentions[$0].isListed && place.list.contains(mentions[$0].range.lowerBound)
            }
        self.isList = isList
        let section = isInSkillsSection ? parsed.outline.innermost(at: word.caret)?.range : nil
        func presence(_ form: SkillVocabulary.Form, listedAt start: Int) -> SkillRanking.Presence {
            guard isList else { return .listed }
            if place.list.contains(start) { return .inList(form) }
            return section?.contains(start) ?? false ? .inSection(form) : .listed
        }
        var present: [(skill: KnownSkill, presence: SkillRanking.Presence)] = []
        // By their indices: a loop over the elements would copy each of them.
        for index in sides.joined() {
            guard let form = mentions[index].form else { continue }
            let start = mentions[index].range.lowerBound
            present.append(
                (form.skill, mentions[index].isListed ? presence(form, listedAt: start) : .inProse))
        }
        // "Azure Migration" is listed, though what is mentioned there is Azure.
        let listed = parsed.listedSkills
        for index in listed.indices {
            let range = listed[index].range
            guard let form = listed[index].form, form.skill.isRare,
                range.upperBound < first || range.lowerBound > word.end
            else { continue }
            present.append((form.skill, presence(form, listedAt: range.lowerBound)))
        }
        let elements = place.elements.compactMap { range in
            parsed.vocabulary.form(named: parsed.source.string(in: range)).map { (range: range, form: $0) }
        }
        present += elements.map { ($0.form.skill, .inList($0.form)) }
        let isNear = { (range: Range<Int>) in abs(range.lowerBound - word.caret) <= Self.reach }
        let near =
            (Array(before.suffix(Self.neighbours)) + behind.prefix(Self.neighbours))
            .filter { isNear(mentions[$0].range) }.compactMap { mentions[$0].form?.skill }
            + elements.filter { isNear($0.range) }.map(\.form.skill)
        ranking = SkillRanking(
            parsed.vocabulary, present: present, near: near,
            category: Self.category(before: first, in: parsed.source), isList: isList)
    }

    /// What this résumé calls skills and the vocabulary lacks, but for the word being typed; in its order.
    func ownNames(startingWith typed: String) -> [String] {
        let key = SkillKey(typed).text
        guard !key.isEmpty else { return [] }
        return sides.joined().compactMap { index in
            guard mentions[index].form == nil else { return nil }
            let name = mentions[index].name
            return SkillKey(name).text.hasPrefix(key) ? name : nil
        }
    }

    /// In a sentence one small letter begins any word.
    func isSmallWordOfProse(_ typed: SkillTyping) -> Bool {
        guard typed.text.utf8.count == 1, typed.text.utf8.first.map({ (0x61...0x7A).contains($0) }) ?? false,
            typed.start >= 2,
            !isInSkillsSection
        else { return false }
        let bytes = parsed.source.bytes
        return bytes[typed.start - 1] == 0x20 && (0x61...0x7A).contains(bytes[typed.start - 2])
    }

    func isInList(_ start: Int) -> Bool { Self.isInList(start, parsed.source) }

    /// Whether a comma, a bullet or the like stands before an offset.
    private static func isInList(_ start: Int, _ source: SourceText) -> Bool {
        let before = source.bytes[..<start].last { $0 != 0x20 }
        return before.map { ",;|/:-*\n".utf8.contains($0) } ?? true
    }

    /// What a label on the same line says of the kind of skills: "Databases: …".
    private static func category(before offset: Int, in source: SourceText) -> String? {
        let line = source.lines.range(ofLineAt: offset)
        let head = source.bytes[line.lowerBound..<max(line.lowerBound, offset)]
        guard let colon = head.prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let label = source.string(in: line.lowerBound..<colon).lowercased()
        return categories.first { words, _ in words.contains { label.utf8.holds($0) } }?.category
    }

    private static let categories: [(words: [String], category: String)] = [
        (["language", "sprache", "langage", "lenguaje", "linguag"], "language"),
        (["database", "datenbank", "storage", "base de don", "bases de d", "banco"], "database"),
        (["framework"], "framework"), (["librar", "bibliothe"], "library"), (["cloud"], "cloud"),
        (["devops", "infrastruct", "deploy", "ci/cd"], "devops"),
        (["operating", "betriebssystem", "platform"], "os"), (["design"], "design"),
        (["machine learning", "data"], "data-ml"),
        (["method", "practice", "process", "concept"], "practice"),
        (["protocol"], "protocol"), (["soft"], "soft"), (["hardware"], "hardware"), (["tool"], "tool"),
    ]
}
