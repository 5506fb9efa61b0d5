/// A course among what a profile says of somebody, where no section tells of courses, as many Chinese résumés have it:
/// "- 本科/云山大学/计算机科学", "- 教育背景：云山大学-软件工程-本科（2015年毕业）", or "学校：云山大学" above "专业：软件工程".
struct ProfileCourses {
    let text: VisibleText
    let dates: [[DateMention]]

    struct Course {
        var line: Int
        var school: Range<Int>
        var degree: Range<Int>?
        var area: Range<Int>?
        var date: DateMention?
    }

    /// What a label says that its value is.
    private enum Label {
        case school, degree, area, course
    }

    /// In order; a degree and a subject go with the school before them, or with the first behind them.
    func courses(in lines: Range<Int>) -> [Course] {
        var found: [Course] = []
        /// What stood before the school that it belongs to.
        var (degree, area): (Range<Int>?, Range<Int>?)
        for line in lines where isShort(line) {
            let (label, value) = labelled(line)
            switch label {
            case .degree where found.last?.degree == nil && PhraseEvidence(value, in: text).school == 0:
                if found.isEmpty { degree = value } else { found[found.count - 1].degree = value }
            case .area where found.last?.area == nil:
                if found.isEmpty { area = value } else { found[found.count - 1].area = value }
            case .area: break
            default:
                guard var course = course(in: value, onLine: line, needsDegree: label == nil) else {
                    continue
                }
                course.degree = course.degree ?? degree
                course.area = course.area ?? area
                (degree, area) = (nil, nil)
                found.append(course)
            }
        }
        return found
    }

    private func isShort(_ line: Int) -> Bool {
        let range = text.lines[line].range
        return !range.isEmpty && range.count <= 160 && text.bytes[range.lowerBound] >= 0xE3
            && !text.lines[line].isHeading
    }

    private func labelled(_ line: Int) -> (label: Label?, value: Range<Int>) {
        let range = text.lines[line].range
        guard let colon = SkillLabel.labelEnd(in: range, of: text),
            let label = Self.labels[
                WordReader.phraseKey(text.words(in: range.lowerBound..<colon.lowerBound))]
        else { return (nil, range) }
        return (label, text.trimmed(colon.upperBound..<range.upperBound))
    }

    /// The school, the degree and the subject between slashes, dashes, bars and blanks, in any order; a line without a label
    /// tells of a course only with a degree.
    private func course(in value: Range<Int>, onLine line: Int, needsDegree: Bool) -> Course? {
        let parts = text.parts(of: withoutBracket(value)) { "/-|,\t ".utf8.contains(text.bytes[$0]) }
            .filter { !$0.isEmpty }
        guard parts.count > 1 || !needsDegree, parts.count <= 6,
            let school = parts.first(where: { PhraseEvidence($0, in: text).school > 0 })
        else { return nil }
        var course = Course(line: line, school: school)
        if let (name, subject) = subjectBehind(school) { (course.school, course.area) = (name, subject) }
        for part in parts where part != school {
            let evidence = PhraseEvidence(part, in: text)
            if evidence.degree > 0, evidence.school == 0 {
                course.degree = course.degree ?? part
            } else if course.area == nil, evidence.school == 0, namesSubject(part) {
                course.area = part
            }
        }
        if needsDegree, course.degree == nil { return nil }
        course.date = dates[line].first { !$0.isDurationOnly }
        if let date = course.date, !date.isSpan, saysCompletion(behind: date.range.upperBound) {
            course.date?.start = nil
            course.date?.startRange = nil
        }
        return course
    }

    /// "云山大学环境工程专业": the subject stands at the school's name.
    private func subjectBehind(_ school: Range<Int>) -> (school: Range<Int>, subject: Range<Int>)? {
        let major = "专业".utf8
        guard text.bytes[school].suffix(major.count).elementsEqual(major) else { return nil }
        let end = ["大学", "学院", "学校"].compactMap { noun -> Int? in
            school.last { text.bytes[$0..<school.upperBound].starts(with: noun.utf8) }.map {
                $0 + noun.utf8.count
            }
        }.max()
        guard let end, end + major.count < school.upperBound else { return nil }
        return (school.lowerBound..<end, end..<school.upperBound - major.count)
    }

    /// "2015年毕业", "2015届": when it ended, which says nothing of its beginning.
    private func saysCompletion(behind date: Int) -> Bool {
        let next = text.bytes[date...].prefix(6)
        return next.elementsEqual("毕业".utf8) || next.elementsEqual("卒業".utf8)
            || next.prefix(3).elementsEqual("届".utf8)
    }

    /// Words, and neither a date nor who somebody is.
    private func namesSubject(_ part: Range<Int>) -> Bool {
        let words = text.words(in: part)
        return words.count > 1
            && words.allSatisfy { !$0.isNumber && $0.senses.kinds.isDisjoint(with: [.yearUnit, .monthUnit]) }
    }

    /// "软件工程（2015年毕业）": what a wide bracket at the end adds is no part of a name.
    private func withoutBracket(_ value: Range<Int>) -> Range<Int> {
        let open = text.bytes[value].indices.dropFirst(2).first { at in
            text.bytes[at] == UInt8(ascii: "(") || text.bytes[at...].prefix(3).elementsEqual("（".utf8)
        }
        return text.trimmed(value.lowerBound..<(open ?? value.upperBound))
    }

    private static let labels: WordTable<Label?> = {
        var table = WordTable<Label?>(absent: nil)
        let lists: [(Label, [String])] = [
            (.school, ["学校", "毕业学校", "毕业院校", "院校", "毕业于", "大学", "就读院校", "出身校", "学校名称", "출신학교", "학교"]),
            (.degree, ["学历", "学位", "最高学历", "学历学位", "最終学歴", "학력", "최종학력"]),
            (.area, ["专业", "所学专业", "主修", "主修专业", "専攻", "전공"]),
            (.course, ["教育", "教育背景", "教育经历", "教育程度", "学歴"]),
        ]
        for (label, words) in lists {
            for word in words { table[WordReader.key(word)] = label }
        }
        return table
    }()
}
