/// Tables of skills: a column a group, a row a group, or a row a skill with its level.
struct SkillTable {
    let text: VisibleText
    private let splitter: SkillSplitter
    private let grades: SkillGrade
    /// The lines of the section's header cells.
    private var headers: [Column: Int] = [:]

    struct Group {
        var name: Range<Int>?
        var skills: [ListedSkill]
    }

    private struct Column: Hashable {
        var table: Int
        var column: Int
    }

    init(text: VisibleText, lines: Range<Int>) {
        self.text = text
        splitter = SkillSplitter(text: text)
        grades = SkillGrade(text: text)
        let listing = tablesOfSkills(lines)
        for line in lines where text.lines[line].isHeaderCell && !listing.contains(text.lines[line].table) {
            headers[Column(table: text.lines[line].table, column: text.lines[line].column)] = line
        }
    }

    /// Tables whose header names skills as the rows below do, one in each of three cells or more.
    private func tablesOfSkills(_ lines: Range<Int>) -> Set<Int> {
        var headers: [Int: Int] = [:]
        var others: Set<Int> = []
        for line in lines where text.lines[line].isCell {
            let cell = text.lines[line]
            let isOne = cell.words.count <= 4 && !text.holds(UInt8(ascii: ","), in: cell.range)
            let isSkill =
                !cell.isHeaderCell
                || text.namesSkill(cell.range) && !SkillLabel.namesKind(text.words[cell.words])
            if isOne, isSkill {
                headers[cell.table, default: 0] += cell.isHeaderCell ? 1 : 0
            } else {
                others.insert(cell.table)
            }
        }
        return Set(headers.filter { $0.value > 2 }.keys).subtracting(others)
    }

    /// The lines of the row that begins at `index`.
    func row(at index: Int, in lines: Range<Int>) -> Range<Int> {
        let first = text.lines[index]
        var end = index + 1
        while end < lines.upperBound, text.lines[end].table == first.table, text.lines[end].row == first.row {
            end += 1
        }
        return index..<end
    }

    func groups(ofRow row: Range<Int>) -> [Group] {
        // A table cannot do without a header row, so that a skill may stand in it.
        if text.lines[row.lowerBound].isHeaderCell {
            if row.contains(where: { grades.isGrade(text.lines[$0].range) }),
                !row.contains(where: namesGrades)
            {
                return gradedGroups(row)
            }
            return row.allSatisfy { header($0) == nil } ? listedGroups(row) : []
        }
        if let lead = leadingGrade(row) {
            let skills = row.dropFirst().flatMap { splitter.listed(in: text.lines[$0].range) }
            return [
                Group(name: nil, skills: skills.map { ListedSkill(name: $0.name, level: $0.level ?? lead) })
            ]
            .filter { !$0.skills.isEmpty }
        }
        return row.contains(where: isGrade) ? gradedGroups(row) : listedGroups(row)
    }

    /// "Strong knowledge of: | Go, Rust": a grade in the first cell, of all that follow.
    private func leadingGrade(_ row: Range<Int>) -> Range<Int>? {
        guard row.count > 1, text.lines[row.lowerBound].column == 0 else { return nil }
        let cell = text.lines[row.lowerBound].range
        guard cell.count > 1, text.bytes[cell].last == UInt8(ascii: ":"), grades.isGrade(cell.dropLast())
        else {
            return nil
        }
        return text.trimmed(cell.dropLast())
    }

    private func header(_ line: Int) -> Range<Int>? {
        headers[Column(table: text.lines[line].table, column: text.lines[line].column)].map {
            text.lines[$0].range
        }
    }

    private func namesGrades(_ line: Int) -> Bool { grades.namesGrades(text.lines[line].range) }

    private func isGrade(_ line: Int) -> Bool {
        let range = text.lines[line].range
        if grades.isGrade(range) { return true }
        return text.words(in: range).count <= 4 && header(line).map(grades.namesGrades) == true
    }

    /// "Go | expert | Rust | 2 years"; the first of two names before a grade is a group's.
    private func gradedGroups(_ row: Range<Int>) -> [Group] {
        var name: Range<Int>?
        var skills: [ListedSkill] = []
        var ungraded: [Int] = []
        for line in row {
            let range = text.lines[line].range
            if isGrade(line) {
                for line in ungraded {
                    skills += splitter.listed(in: text.lines[line].range).map {
                        ListedSkill(name: $0.name, level: $0.level ?? range)
                    }
                }
                ungraded = []
            } else if let first = ungraded.first, skills.isEmpty, name == nil, text.lines[first].column == 0 {
                name = text.lines[first].range
                ungraded = [line]
            } else if skills.isEmpty || text.lines[line].column <= 3 && text.words(in: range).count <= 4 {
                ungraded.append(line)
            }
        }
        return skills.isEmpty ? [] : [Group(name: name, skills: skills)]
    }

    /// A column a group where the table has a header row, else a row a group.
    private func listedGroups(_ row: Range<Int>) -> [Group] {
        var groups: [Group] = []
        var isLabelled = false
        for line in row {
            let range = text.lines[line].range
            if text.lines[line].column == 0, range.count > 1, text.bytes[range].last == UInt8(ascii: ":") {
                groups.append(Group(name: text.trimmed(range.dropLast()), skills: []))
                isLabelled = true
                continue
            }
            let skills = splitter.listed(in: range)
            let words = text.words(in: range).count
            guard !skills.isEmpty, words <= 10 || skills.count > 1 else { continue }
            if text.lines[line].column == 0, labelsRow(line, row, skills) {
                groups.append(Group(name: range, skills: []))
                isLabelled = true
            } else if text.lines[line].column > 0, isLabelled || header(line) == nil, !groups.isEmpty {
                groups[groups.count - 1].skills += skills
            } else {
                groups.append(Group(name: header(line), skills: skills))
            }
        }
        return groups.filter { !$0.skills.isEmpty }
    }

    /// Whether a row's first cell names what its second one lists: "Design | Figma, Sketch", or is bold.
    private func labelsRow(_ line: Int, _ row: Range<Int>, _ skills: [ListedSkill]) -> Bool {
        if text.lines[line].style.contains(.bold) { return true }
        // "Cloud & DevOps" names one group.
        let isOne = skills.count == 1 || !text.bytes[text.lines[line].range].contains(UInt8(ascii: ","))
        guard isOne, row.contains(line + 1), text.lines[line + 1].column == 1 else { return false }
        return text.bytes[text.lines[line + 1].range].contains(UInt8(ascii: ","))
    }
}
