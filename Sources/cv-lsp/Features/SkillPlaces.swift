import CVModel
import CVParse

/// Where the name of a skill may be typed, and what must not be repeated there.
struct SkillPlace {
    /// The lists around: in the skills section the whole list or table, elsewhere the paragraph, in data the list.
    let list: Range<Int>
    let isInSkillsSection: Bool
    /// The elements of a list in data, of which recognition may know nothing.
    let elements: [Range<Int>]
    /// Whether a list is written, as far as the place alone says it.
    let isList: Bool

    /// `nil` in code, in an address, and in data elsewhere than in a list of skills.
    init?(at offset: Int, in parsed: ParsedResume) {
        guard parsed.takesSkill(at: offset), !parsed.source.isInAddress(offset) else { return nil }
        if let data = parsed.data(at: offset) {
            guard let list = DataList(at: offset, in: parsed.source, document: data) else { return nil }
            isList = Self.keys(Self.skillKeys, hold: list.key)
            guard isList || Self.keys(Self.proseKeys, hold: list.key) else { return nil }
            self.list = isList ? list.range : offset..<offset
            elements = isList ? list.elements(besides: offset, in: parsed.source) : []
            isInSkillsSection = isList
        } else {
            let place = parsed.outline.innermost(at: offset)
            isInSkillsSection = place?.subject == .section(.skills)
            list = parsed.skillList(at: offset, isInSkillsSection: isInSkillsSection)
            elements = []
            isList = isInSkillsSection
        }
    }

    private static func keys(_ keys: [String], hold key: String) -> Bool {
        let key = key.lowercased()
        return keys.contains { key.utf8.holds($0) }
    }

    /// What the keys of prose hold in YAML and JSON.
    private static let proseKeys = ["summary", "highlight", "description", "responsib", "objective", "about"]
    /// What the keys of lists of skills hold, in the languages that people write such keys in.
    private static let skillKeys = [
        "skill", "keyword", "techn", "tool", "stack", "framework", "librar", "database", "programming",
        "tags",
        "kenntnis", "compét", "compet", "habilid", "tecnolog", "werkzeug", "navyk", "навык", "技能", "스킬",
    ]
}

extension ParsedResume {
    /// Whether the name of a skill may be typed at a byte offset: in prose, and in the code spans that many résumés
    /// write names of techniques in, one or a list of them; but not in a command or an expression.
    fileprivate func takesSkill(at offset: Int) -> Bool {
        if tree.takesProse(at: offset) { return true }
        guard let span = tree.path(to: offset).last, tree.kind(span) == .code else { return false }
        return !source.bytes[tree.range(span)].contains { "(){}=$<>|&\\".utf8.contains($0) }
    }

    /// The YAML or JSON around an offset: the front matter, or the whole document.
    fileprivate func data(at offset: Int) -> Range<Int>? {
        if dialect == .json || dialect == .yaml { return 0..<source.bytes.count }
        return tree.node(at: offset, of: [.frontMatterText]).map(tree.range)
    }

    fileprivate func skillList(at offset: Int, isInSkillsSection: Bool) -> Range<Int> {
        let path = tree.path(to: offset)
        let list = isInSkillsSection ? path.first { Self.lists.contains(tree.kind($0)) } : nil
        let node = list ?? path.last { Self.paragraphs.contains(tree.kind($0)) } ?? path.first
        return node.map(tree.range) ?? offset..<offset
    }

    private static let lists: Set<NodeKind> = [.bulletList, .orderedList, .table]
    private static let paragraphs: Set<NodeKind> = [
        .paragraph, .listItem, .tableRow, .line, .definition, .definitionTerm, .heading,
    ]
}

extension Outline {
    /// The smallest item that holds an offset; an end belongs to what it ends.
    func innermost(at offset: Int) -> Item? {
        var found: Item?
        var level = items
        while let item = level.last(where: { $0.range.lowerBound <= offset && offset <= $0.range.upperBound })
        {
            found = item
            level = item.children
        }
        return found
    }
}
