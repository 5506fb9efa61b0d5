/// Towns that name a branch of a university instead of the place where it is.
extension PlaceTaker {
    /// "University of California, San Diego": the name of a branch of a state's university, not a place; unlike
    /// "University of Bath, Bath".
    ///
    /// Before a state of its own, "Minneapolis, MN", only the systems of several equal branches have campuses.
    static func isCampus(
        _ part: HeaderPart, of school: HeaderPart?, _ text: VisibleText, before state: Bool = false
    ) -> Bool {
        guard let school, school.evidence.school > 0 else { return false }
        var words = text.words(in: school.range)
        if words.first?.key == the { words = words.dropFirst() }
        // "University of California Riverton, Riverton": a branch is named once.
        let name = text.words(in: part.range)
        if words.count > name.count, words.suffix(name.count).map(\.key) == name.map(\.key) { return false }
        // "Indian Institute of Technology, Kharagpur": one of a nation's.
        if words.count > 3, words.dropFirst().first?.key == institute, words.last?.key == technology,
            let nation = words.first, nationsOfInstitutes.contains(nation.key)
        {
            return true
        }
        // "Trinity College, Cambridge": a college of the university that the town is known for.
        if let last = words.last, words.count > 1, last.key == college, name.count == 1,
            let town = name.first, townsOfColleges.contains(town.key)
        {
            return true
        }
        // "California State University, Northridge".
        if words.count == 3, let last = words.last, universities.contains(last.key),
            let state = words.first, state.key == california
        {
            return true
        }
        guard words.first.map({ universities.contains($0.key) }) == true,
            // "University of Southern California" is one of a kind.
            let first = words.dropFirst().first(where: { !$0.senses.kinds.contains(.function) })
        else { return false }
        return (state ? systems : campusStates).contains(first.key)
    }

    private static let systems: WordSet = [
        "california", "texas", "wisconsin", "illinois", "massachusetts", "maryland", "carolina", "north",
        "nebraska",
        "alaska", "hawaii", "missouri", "tennessee",
    ]

    /// States and cities whose universities have campuses elsewhere.
    private static let campusStates: WordSet = [
        "california", "texas", "wisconsin", "illinois", "michigan", "minnesota", "massachusetts", "maryland",
        "tennessee", "carolina", "north", "nebraska", "alaska", "hawaii", "missouri", "colorado", "new",
        "alabama", "arkansas", "maine", "washington", "nevada", "houston", "puerto", "indiana", "south",
        "pennsylvania", "ohio", "arizona",
    ]

    private static let college = WordReader.key("college")

    private static let townsOfColleges: WordSet = ["cambridge", "oxford", "dublin"]

    private static let institute = WordReader.key("institute")

    private static let technology = WordReader.key("technology")

    private static let nationsOfInstitutes: WordSet = ["indian", "national", "birla"]

    private static let the = WordReader.key("the")

    private static let california = WordReader.key("california")

    private static let universities: WordSet = [
        "university", "universität", "universidad", "université", "universidade", "università",
        "universiteit", "universitat",
    ]
}
