import CVModel

/// Two full-time jobs that run side by side: most often an end that was forgotten when the next job was added.
///
/// Many things run beside a job and are no mistake: what people do by the hour, as guests, as owners or for honour, and
/// jobs of students. Who has many jobs at a time means it.
enum OverlappingJobs: Check {
    static let kinds = [FindingCode.overlappingJobs]
    /// Months that two jobs may share: notice periods, and handing over.
    private static let leastMonths = 3
    /// Comparing all with all stays cheap for any career; beyond that it is no résumé.
    private static let mostJobs = 60

    static func findings(in inspection: Inspection) -> [Finding] {
        let today = inspection.today
        let dated = inspection.entries(of: .work).filter {
            $0.organization != nil && $0.span.start?.month != nil
        }
        // In most résumés none overlap, and then it does not matter what they are.
        guard dated.count > mostJobs || overlap(dated, asOf: today) else { return [] }
        let jobs = dated.filter { !SideWork.isOne($0, in: inspection.parsed.source) }
        guard (2...mostJobs).contains(jobs.count) else { return [] }
        let studies = inspection.entries(of: .education).compactMap { $0.span.possibleMonths(asOf: today) }
        var pairs: [(earlier: InspectedEntry, later: InspectedEntry, months: Int)] = []
        for (index, one) in jobs.enumerated() {
            for other in jobs[(index + 1)...] {
                guard let start = one.span.start, let otherStart = other.span.start else { continue }
                let (earlier, later) = otherStart < start ? (other, one) : (one, other)
                let months = earlier.span.sureOverlap(with: later.span, asOf: today)
                guard months >= leastMonths, !isSameOrganization(one, other),
                    !isBesideStudies(one, studies, today), !isBesideStudies(other, studies, today)
                else { continue }
                pairs.append((earlier, later, months))
            }
        }
        guard pairs.count <= max(1, jobs.count / 4) else { return [] }
        return pairs.map { earlier, later, months in
            let name = [earlier.role, earlier.organization].compactMap { $0 }.joined(separator: ", ")
            return Finding(
                .overlappingJobs(months: months, other: name), at: later.dateRange,
                related: [Finding.Related("The other job", at: earlier.dateRange)])
        }
    }

    private static func overlap(_ jobs: [InspectedEntry], asOf today: PartialDate) -> Bool {
        jobs.indices.contains { index in
            jobs[(index + 1)...].contains {
                jobs[index].span.sureOverlap(with: $0.span, asOf: today) >= leastMonths
            }
        }
    }

    /// Whether one's words are among the other's: "Acme" and "Acme GmbH, Berlin".
    private static func isSameOrganization(_ one: InspectedEntry, _ other: InspectedEntry) -> Bool {
        let words = [one, other].map { Set(WordReader.keys(of: $0.organization ?? "")) }
        return words[0].isSubset(of: words[1]) || words[1].isSubset(of: words[0])
    }

    private static func isBesideStudies(
        _ job: InspectedEntry, _ studies: [Range<Int>], _ today: PartialDate
    ) -> Bool {
        guard let months = job.span.possibleMonths(asOf: today) else { return true }
        return studies.contains { $0.overlaps(months) }
    }
}

/// Work that people do beside a job, by the words of its title, its organisation and the line of its name: "Cook
/// (part-time)".
enum SideWork {
    static func isOne(_ entry: InspectedEntry, in source: SourceText) -> Bool {
        let line = source.lines.range(ofLineAt: entry.nameRange.lowerBound)
        // In data a line may be the whole text.
        let name = line.count < 300 ? source.string(in: line) : nil
        return [entry.role, entry.organization, name].compactMap { $0 }.contains { text in
            WordReader.keys(of: text).contains(where: words.contains)
        }
    }

    private static let words: WordSet = [
        // By the hour, or on one's own account.
        "part", "parttime", "freelance", "freelancer", "freelancing", "contract", "contractor", "contracting",
        "consultant", "consulting", "consultancy", "independent", "self", "selfemployed", "employed", "gig",
        "temporary", "temp", "casual", "seasonal", "summer", "weekend", "evening", "side", "various",
        "personal", "private", "own", "family", "home", "remote",
        "freiberuflich", "freiberufler", "freiberuflerin", "selbständig", "selbstständig", "teilzeit",
        "nebenberuflich", "nebentätigkeit", "minijob", "aushilfe", "freelanceur", "indépendant",
        "indépendante", "autónomo", "autónoma", "autônomo", "zzp", "фриланс", "фрилансер", "兼职", "フリーランス",
        // As founders and owners.
        "founder", "cofounder", "founding", "owner", "coowner", "partner", "entrepreneur", "proprietor",
        "principal", "creator", "gründer", "gründerin", "mitgründer", "inhaber", "inhaberin",
        "geschäftsführer", "fondateur", "fondatrice", "cofondateur", "fundador", "fundadora", "cofundador",
        "socio", "sócio", "fondatore", "oprichter", "eigenaar", "основатель",
        // For honour.
        "volunteer", "volunteering", "voluntary", "board", "trustee", "advisor", "adviser", "advisory",
        "member", "chair", "chairman", "chairperson", "chairwoman", "president", "treasurer", "secretary",
        "mentor", "mentoring", "coach", "committee", "council", "councillor", "organizer", "organiser",
        "ambassador", "fellow", "maintainer", "contributor", "open", "community", "club", "society",
        "association", "foundation", "ehrenamt", "ehrenamtlich", "vorstand", "beirat", "verein", "bénévole",
        "voluntario", "voluntaria", "voluntário", "волонтер",
        // As guests: teaching, writing, performing.
        "teacher", "teaching", "lecturer", "instructor", "tutor", "tutoring", "professor", "adjunct",
        "visiting", "guest", "speaker", "author", "writer", "editor", "reviewer", "columnist", "blogger",
        "journalist", "musician", "photographer", "artist", "dozent", "dozentin", "lehrbeauftragter",
        "lehrbeauftragte", "enseignant", "enseignante", "professeur", "chargé", "profesor", "profesora",
        "docente", "docent", "преподаватель",
        // As students, and at the side of research.
        "student", "intern", "internship", "trainee", "apprentice", "apprenticeship", "assistant", "phd",
        "doctoral", "postdoc", "postdoctoral", "researcher", "research", "scholar", "graduate",
        "undergraduate", "campus", "university", "college", "school", "werkstudent", "werkstudentin",
        "praktikum", "praktikant", "praktikantin", "studentische", "doktorand", "doktorandin",
        "hilfskraft", "mitarbeiter", "stage", "stagiaire", "doctorant", "doctorante", "becario", "becaria",
        "prácticas", "estagiário", "estágio", "tirocinio", "tirocinante", "stagiair", "стажер", "стажёр",
        // In the army's or another reserve.
        "reserve", "reservist", "guard", "military",
    ]
}

extension WordReader {
    /// The keys of a text's words.
    static func keys(of text: String) -> [UInt64] {
        var words: [Word] = []
        var text = text
        text.withUTF8 { read($0, 0..<$0.count, into: &words, senses: nil) }
        return words.map(\.key)
    }
}
