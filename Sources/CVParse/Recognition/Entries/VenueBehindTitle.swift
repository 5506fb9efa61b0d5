/// Where a publication appeared or a talk was given, behind the title and a comma: "Tides and Ledgers, Journal of Harbours",
/// "What a tide costs, HarbourConf, Oslo".
struct VenueBehindTitle {
    let text: VisibleText

    /// The title without it.
    func title(in range: Range<Int>) -> Range<Int> {
        let parts = parts(range)
        guard parts.count > 1 else { return range }
        if let title = beforeShare(in: range) { return title }
        // What stands behind it from here on are names.
        let names = isSentence(parts[0]) ? parts.lastIndex { !isName($0) } ?? 0 : parts.count
        for index in parts.indices.dropFirst() where index > names || isVenue(parts[index]) {
            let title = parts[0].lowerBound..<parts[index - 1].upperBound
            if text.words(in: title).count > 1 { return title }
        }
        return range
    }

    /// What commas part, outside brackets.
    private func parts(_ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        var rest = range
        while let at = text.firstSign(in: rest, where: { ",()".utf8.contains($0) }) {
            switch text.bytes[at] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            default:
                if depth == 0, at + 1 < range.upperBound, text.bytes[at + 1] <= 0x20 {
                    parts.append(text.trimmed(start..<at))
                    start = at + 1
                }
            }
            rest = at + 1..<range.upperBound
        }
        return parts + [text.trimmed(start..<range.upperBound)]
    }

    /// The title up to what says whose it is: "Tides and Ledgers, co-author, Journal of Harbours"; `nil` where nothing does.
    func beforeShare(in range: Range<Int>) -> Range<Int>? {
        guard let share = parts(range).dropFirst().first(where: saysShare) else { return nil }
        return text.trimmed(range.lowerBound..<share.lowerBound) { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    }

    /// "co-author", "First-author – Journal of Tides": what somebody's share was.
    private func saysShare(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        guard let first = words.first else { return false }
        return Self.shares.contains(first.key)
            || Self.ranks.contains(first.key) && words.dropFirst().first.map { $0.key == Self.author } == true
    }

    private static let shares: WordSet = [
        "co-author", "coauthor", "first-author", "lead-author", "author", "coautor",
    ]

    private static let ranks: WordSet = [
        "co", "first", "second", "third", "lead", "senior", "corresponding", "sole",
    ]

    private static let author = WordReader.key("author")

    /// It is called as journals and events are, near its beginning.
    private func isVenue(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        guard let first = words.first, !text.isLowercase(first) || Self.venues.contains(first.key),
            !first.senses.kinds.contains(.function) || first.key == Self.inside
        else { return false }
        // "Climate Policy, Nature Conservation and Trade": no more than a word of the title.
        return words.prefix(5).contains { Self.venues.contains($0.key) || text.ends($0, in: Self.events) }
            || words.count <= 3 && words.last.map { Self.commonVenues.contains($0.key) } == true
    }

    /// Small letters where titles in capitals have none: then what is in capitals behind it is a name.
    private func isSentence(_ range: Range<Int>) -> Bool {
        text.words(in: range).dropFirst().count {
            text.isLowercase($0) && $0.byteCount > 3 && !$0.isNumber && !$0.senses.kinds.contains(.function)
        } > 1
    }

    private func isName(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        return (1...5).contains(words.count) && !words.contains { Self.volumes.contains($0.key) }
            && words.allSatisfy {
                !text.isLowercase($0) || $0.isNumber || $0.senses.kinds.contains(.function)
            }
            && (words.first.map { !$0.senses.kinds.contains(.function) } ?? false)
            // "Building pipelines with Kafka, Flink and Iceberg".
            && !text.namesSkill(range) && !words.contains { Self.ands.contains($0.key) }
    }

    private static let inside = WordReader.key("in")

    /// "PyCon", "HarbourConf", "DevDays".
    private static let events: [StaticString] = ["Con", "Conf", "Camp", "Days", "Fest", "Summit"]

    /// What follows is another part of the same title.
    private static let volumes: WordSet = ["part", "volume", "vol", "edition", "teil", "partie", "parte"]

    /// What events and publishers are called, and other things too.
    private static let commonVenues: WordSet = [
        "nature", "thesis", "summit", "forum", "seminar", "podcast", "press",
    ]

    private static let ands: WordSet = ["and", "und", "et", "y", "e", "и"]

    private static let venues: WordSet = [
        "journal", "proceedings", "proc", "transactions", "conference", "workshop", "symposium", "annals",
        "magazine", "ieee", "acm", "usenix", "arxiv", "biorxiv", "springer", "elsevier", "wiley", "plos",
        "dissertation", "meetup", "congress", "webinar", "fosdem", "verlag", "zeitschrift", "konferenz",
        "tagung", "kongress", "revue", "colloque", "congrès",
        "conférence",
        "revista", "congreso", "conferencia", "congresso", "conferência", "rivista", "convegno",
        "tijdschrift",
        "журнал", "конференция",
        "neurips", "nips", "icml", "iclr", "aistats", "colt", "cvpr", "iccv", "eccv", "wacv", "bmvc",
        "miccai",
        "acl", "emnlp", "naacl", "eacl", "coling", "conll", "interspeech", "icassp", "aaai", "ijcai", "aamas",
        "kdd", "sigir", "wsdm", "cikm", "recsys", "icwsm", "chi", "uist", "cscw", "iui", "siggraph", "icra",
        "iros",
        "rss", "corl", "sosp", "osdi", "nsdi", "eurosys", "sigcomm", "mobicom", "infocom", "sigmod", "vldb",
        "icde", "pods", "popl", "pldi", "oopsla", "icfp", "ecoop", "icse", "fse", "issta", "isca", "hpca",
        "asplos", "micro", "ndss", "ccs", "crypto", "eurocrypt", "stoc", "focs", "soda", "lics", "concur",
        "pnas", "jmlr", "tacl", "tpami", "medrxiv", "chemrxiv", "ssrn", "zenodo", "frontiers", "mdpi", "bmc",
        "lancet", "jama", "nejm", "bmj",
    ]
}
