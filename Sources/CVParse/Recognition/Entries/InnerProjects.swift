/// Projects that stand inside a job: under headings of their own, or as dated items where the section's heading
/// announces projects beside jobs.
struct InnerProjects {
    let text: VisibleText
    let dates: [[DateMention]]
    /// The section's heading names projects.
    let areAnnounced: Bool

    /// One of them, its dates and the lines that tell of it.
    struct Found {
        let line: Int
        let name: Range<Int>
        var date: DateMention?
        var body: [Int] = []
    }

    /// The projects among the lines of a job's body, and what is left of them.
    func projects(in body: [Int]) -> (found: [Found], rest: [Int]) {
        var found: [Found] = []
        var rest: [Int] = []
        var isOpen = false
        for (place, index) in body.enumerated() {
            let next = place + 1 < body.count ? body[place + 1] : nil
            if let project = described(index, next) ?? dated(index) {
                found.append(project)
                isOpen = true
            } else if isOpen, let last = found.last, tells(index, of: last) {
                found[found.count - 1].body.append(index)
            } else {
                isOpen = false
                rest.append(index)
            }
        }
        return (found, rest)
    }

    /// Whether a line goes on with a project: up to the next heading of its level, and to the next item beside it.
    private func tells(_ index: Int, of project: Found) -> Bool {
        let (line, own) = (text.lines[index], text.lines[project.line])
        if let level = own.headingLevel { return line.headingLevel.map { $0 > level } ?? true }
        return !line.isHeading && (line.item == own.item || line.listDepth > own.listDepth)
    }

    /// "#### 潮汐系统", and below it "项目描述：…"; "#### 潮汐系统-项目".
    private func described(_ index: Int, _ next: Int?) -> Found? {
        let line = text.lines[index]
        guard line.isHeading, line.words.count <= 40 else { return nil }
        if ends(line.range, in: "-项目") {
            return Found(line: index, name: text.trimmed(line.range.dropLast("-项目".utf8.count)))
        }
        guard let next, describes(next) else { return nil }
        return Found(line: index, name: text.trimmed(line.range))
    }

    /// Whether a heading names a project, by its last word or by the label below it.
    func isHeading(_ index: Int) -> Bool {
        let line = text.lines[index]
        return line.isHeading
            && (ends(line.range, in: "项目") || text.lines.indices.contains(index + 1) && describes(index + 1))
    }

    private func ends(_ range: Range<Int>, in kind: String) -> Bool {
        range.count > kind.utf8.count && text.bytes[range].suffix(kind.utf8.count).elementsEqual(kind.utf8)
    }

    /// "项目描述：…".
    private func describes(_ index: Int) -> Bool {
        let range = text.lines[index].range
        guard let colon = SkillLabel.labelEnd(in: range, of: text) else { return false }
        return Self.descriptions.contains(
            WordReader.phraseKey(text.words(in: range.lowerBound..<colon.lowerBound)))
    }

    private static let descriptions: Set<UInt64> = Set(
        ["项目描述", "项目介绍", "项目简介", "项目背景", "项目概述", "專案描述", "プロジェクト概要", "project description"].map(
            WordReader.key))

    /// "- 2018/9 – 2019/2 Ledgerly", an item with its dates before a name.
    private func dated(_ index: Int) -> Found? {
        let line = text.lines[index]
        guard areAnnounced, line.isItem, text.beginsItem(index), let date = dates[index].last, date.isSpan,
            dates[index].first?.range.lowerBound == line.range.lowerBound,
            case let name = text.withoutSigns(date.range.upperBound..<line.range.upperBound), !name.isEmpty,
            PhraseEvidence(name, in: text).position == 0
        else { return nil }
        return Found(line: index, name: name, date: dates[index].first)
    }
}
