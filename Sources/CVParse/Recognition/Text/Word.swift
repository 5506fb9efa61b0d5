/// One word or number of the visible text.
struct Word: Sendable {
    // Half as many bytes as with wide numbers: all that is read of a text is read word by word.
    private let first: Int32
    private let behind: Int32
    private let value: Int32
    let senses: WordSenses
    /// FNV-1a over the case-folded letters, inner dots left out ("B.Sc." and "BSc" are one key).
    let key: UInt64

    init(start: Int, end: Int, key: UInt64, number: Int, senses: WordSenses) {
        first = Int32(truncatingIfNeeded: start)
        behind = Int32(truncatingIfNeeded: end)
        value = Int32(truncatingIfNeeded: number)
        self.key = key
        self.senses = senses
    }

    /// Visible offsets, half-open.
    var start: Int { Int(first) }
    var end: Int { Int(behind) }
    /// The value of a run of at most nine ASCII digits; -1 for anything else.
    var number: Int { Int(value) }

    var range: Range<Int> { start..<end }
    var isNumber: Bool { number >= 0 }
    /// Length in bytes: for a number, how many digits it is written with.
    var byteCount: Int { end - start }

    /// The same word in a text that has grown before it.
    func moved(by distance: Int) -> Word {
        Word(start: start + distance, end: end + distance, key: key, number: number, senses: senses)
    }
}

/// What a word may stand for, as far as the lexicon knows.
struct WordSenses: Sendable {
    var kinds: Kinds = []
    /// 1…12 for a month's name; the first month of a season (03, 06, 09, 12); months per unit is not here.
    var month: Int8 = 0

    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt32
        /// "engineer", "Lehrer", "разработчик": the noun of a job title.
        static let position = Kinds(rawValue: 1 << 0)
        /// "senior", "chief": a word that goes before such a noun.
        static let seniority = Kinds(rawValue: 1 << 1)
        /// "Inc", "GmbH", "Bank", "Technologies".
        static let organization = Kinds(rawValue: 1 << 2)
        /// "University", "Gymnasium".
        static let school = Kinds(rawValue: 1 << 3)
        /// "BSc", "Diplom", "Master".
        static let degree = Kinds(rawValue: 1 << 4)
        /// Countries, states, their codes, large cities, "remote".
        static let place = Kinds(rawValue: 1 << 5)
        static let month = Kinds(rawValue: 1 << 6)
        static let season = Kinds(rawValue: 1 << 7)
        /// "present", "heute", "настоящее".
        static let present = Kinds(rawValue: 1 << 8)
        /// "since", "seit", "с".
        static let since = Kinds(rawValue: 1 << 9)
        /// "until", "bis": as the first word of a date, it gives an end; between dates, a range.
        static let until = Kinds(rawValue: 1 << 10)
        /// "expected", "graduated": one date behind it is the end of a course.
        static let completion = Kinds(rawValue: 1 << 11)
        static let yearUnit = Kinds(rawValue: 1 << 12)
        static let monthUnit = Kinds(rawValue: 1 << 13)
        static let weekUnit = Kinds(rawValue: 1 << 14)
        /// "to", "through": between two dates.
        static let rangeWord = Kinds(rawValue: 1 << 15)
        /// "the", "of", "und": words that say nothing of a phrase's kind.
        static let function = Kinds(rawValue: 1 << 16)
        /// "at", "bei", "chez": between a position and an organisation.
        static let at = Kinds(rawValue: 1 << 17)
        /// "fluent", "Muttersprache", "expert": how well.
        static let level = Kinds(rawValue: 1 << 18)
        /// "English", "Deutsch".
        static let humanLanguage = Kinds(rawValue: 1 << 19)
        /// A name of one to three letters that is also a code: "IN", "or", "de".
        static let shortCode = Kinds(rawValue: 1 << 20)
        /// "Jr", "PhD", "MBA" behind a person's name.
        static let nameSuffix = Kinds(rawValue: 1 << 21)
        /// "responsible", "developed": prose, not a title.
        static let verb = Kinds(rawValue: 1 << 22)
        /// "early", "mid", "late" before a year.
        static let partOfYear = Kinds(rawValue: 1 << 23)
        /// A town: a place that needs no other before it. "Remote" counts as one.
        static let city = Kinds(rawValue: 1 << 26)
        /// "Physics", "Informatik": what people study.
        static let subject = Kinds(rawValue: 1 << 24)
        /// "street", "Avenue", "Straße".
        static let street = Kinds(rawValue: 1 << 25)
    }
}
