/// What is said of how a course went or how long it was, and names nothing.
extension FieldReader {
    static let grades: WordSet = [
        "gpa", "cgpa", "grade", "class", "distinction", "merit", "magna", "summa", "cum", "laude",
        "percentage", "score",
        "note", "abschlussnote", "rank", "marks", "upper", "2:1", "minor", "thesis",
        "mention", "nota", "voto", "lode", "auszeichnung", "média", "mérito", "sobresaliente", "promedio",
        "cijfer", "interrompida", "interrompido", "incompleto", "incompleta", "concluído", "trancado",
        "interrupted", "incomplete", "unfinished", "abgebrochen", "inachevé", "finalizado", "finalizada",
        "andamento", "cursando", "exp", "expected", "anticipated",
        "졸업", "재학", "휴학", "수료", "卒業", "入学", "修了", "中退", "在学", "毕业", "在读",
    ]

    private static let none: WordSet = ["kein", "keine", "no", "sans", "senza", "sin", "sem", "без"]

    /// "First Class", "GPA 3.8", "magna cum laude".
    func isGrade(_ whole: Range<Int>) -> Bool {
        // "Tides (cum laude)" names what was studied, and then the grade.
        let sign = text.firstSign(in: whole) { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") }
        let lead = whole.lowerBound..<(sign ?? whole.upperBound)
        let range = text.words(in: lead).isEmpty ? whole : lead
        let words = text.words(in: range)
        if namesClass(words) { return false }
        // "kein Abschluss".
        if let first = words.first, words.count == 2, Self.none.contains(first.key) { return true }
        return words.contains { Self.grades.contains($0.key) } && PhraseEvidence(range, in: text).degree < 2
            || words.allSatisfy(\.isNumber)
            // "245 horas": how long a course was.
            || words.count == 2 && words.first?.isNumber == true
                && words.last.map { Self.hours.contains($0.key) } == true
    }

    /// "Class XII", "Class 10th": the years of a school, by which some countries name its certificates.
    private func namesClass(_ words: ArraySlice<Word>) -> Bool {
        guard words.count == 2, let first = words.first, let year = words.last,
            Self.classes.contains(first.key)
        else { return false }
        return Self.years.contains(year.key)
    }

    private static let classes: WordSet = ["class", "std", "standard"]

    private static let years: WordSet = ["x", "xii", "xth", "xiith", "10", "12", "10th", "12th"]

    private static let hours: WordSet = [
        "hours", "hrs", "horas", "heures", "stunden", "ore", "uren", "часов", "часа", "credits", "ects",
        "weeks",
        "days", "semanas", "wochen", "tage",
    ]
}
