import CVModel

/// What front matter says of the person: the keys of Pandoc, Jekyll and Hugo templates, whatever their case.
struct FrontMatterContacts {
    /// The scalars at the top level and inside `author`, `contact`, `basics`, `info`, with their keys in lower case.
    private let fields: [(key: String, scalar: YAMLScalar)]

    init(document: YAMLDocument) {
        fields = document.leaves.flatMap { leaf -> [(key: String, scalar: YAMLScalar)] in
            let path = leaf.path.compactMap { step -> String? in
                if case .key(let key) = step { key.lowercased() } else { nil }
            }
            let isTop = path.count == 1 || path.count == 2 && Self.holders.contains(path[0])
            guard isTop, let key = path.last, !leaf.scalar.text.isEmpty, leaf.scalar.text.utf8.count < 120
            else { return [] }
            let isListed =
                key == "author" && leaf.path.contains { if case .index = $0 { true } else { false } }
            if isListed, let address = Self.address(leaf.scalar) { return [address] }
            return key == "title" ? Self.contacts(inTitle: leaf.scalar) : [(key, leaf.scalar)]
        }
    }

    /// "title: Ada Quill | +44 20 7946 0958 | ada@quill.example": a header in one line; any other title is itself.
    private static func contacts(inTitle title: YAMLScalar) -> [(key: String, scalar: YAMLScalar)] {
        let bytes = Array(title.text.utf8)
        guard bytes.contains(UInt8(ascii: "|")) else { return [("title", title)] }
        let pieces = bytes.split(separator: UInt8(ascii: "|")).compactMap {
            part -> (key: String, scalar: YAMLScalar)? in
            let own = bytes.trimmed(part.startIndex..<part.endIndex) { $0 <= 0x20 }
            let digits = bytes[own].count(where: WordReader.isDigit)
            guard !own.isEmpty, let piece = title.part(own) else { return nil }
            let key = bytes[own].contains(UInt8(ascii: "@")) ? "email" : digits > 6 ? "phone" : "title"
            return (key, piece)
        }
        return pieces.contains { $0.key != "title" } ? pieces : [("title", title)]
    }

    /// Pandoc's `author` may be a list, in which people put their addresses below the name: `<ada@quill.example>`.
    private static func address(_ scalar: YAMLScalar) -> (key: String, scalar: YAMLScalar)? {
        let text = scalar.text.utf8
        let isBracketed = text.count > 2 && text.first == UInt8(ascii: "<") && text.last == UInt8(ascii: ">")
        guard isBracketed || !text.contains(0x20) else { return nil }
        let own = (isBracketed ? scalar.part(1..<text.count - 1) : nil) ?? scalar
        if own.text.utf8.contains(UInt8(ascii: "@")) { return ("email", own) }
        guard own.text.utf8.contains(UInt8(ascii: "/")) else { return nil }
        return (NetworkAddress(own.text) == nil ? "url" : "profile", own)
    }

    private static let holders: Set<String> = ["author", "contact", "basics", "info", "social"]

    private static let keys: [(ResumeKey, [String])] = [
        (.email, ["email", "e-mail", "mail"]),
        (.phone, ["phone", "mobile", "tel", "telephone"]),
        (.url, ["website", "homepage", "url", "site", "www", "web", "webpage", "portfolio", "cv"]),
        (.city, ["location", "city", "address"]),
    ]

    /// Keys that name what the person is, and those that do so where they speak of a position.
    private static let labelKeys = ["position", "label", "jobtitle", "profession", "tagline"]
    private static let remarkKeys = ["subtitle", "description", "headline"]

    /// The scalar of the first of `keys`.
    private func scalar(_ keys: [String]) -> YAMLScalar? {
        for key in keys {
            if let field = fields.first(where: { $0.key == key }) { return field.scalar }
        }
        return nil
    }

    /// The person's name where a key says that it is one.
    var author: YAMLScalar? {
        scalar(["name", "author", "display_name"]).flatMap {
            Self.accounts.contains($0.text.lowercased()) ? nil : $0
        }
    }

    /// Who has a page, to the program that makes it.
    private static let accounts: Set<String> = ["admin", "administrator", "author", "root", "me"]

    /// A name and its place: "title" only where it could be one (two to five words, each capitalised), or holds one beside
    /// the word for a résumé: "Currículo | Chiara Neri".
    var name: (text: String, range: Range<Int>)? {
        if let author { return (author.text, author.contentRange) }
        let titles = ["title", "heading", "description"].compactMap { key in scalar([key]).map { (key, $0) } }
        return titles.lazy.compactMap { key, title in
            // "description: Notes From Riverton" is called like somebody, too.
            name(in: title, mayBeAlone: key != "description")
        }.first
    }

    private func name(in title: YAMLScalar, mayBeAlone: Bool) -> (text: String, range: Range<Int>)? {
        if !namesDocument(title.text) {
            if let name = nameAndTitle(in: title)?.name { return (name.text, name.contentRange) }
            // "Ada Quill (周丰)".
            let bracket = title.text.utf8.start(of: " (".utf8).map { title.text.utf8[..<$0].count }
            let name = bracket.flatMap { title.part(0..<$0) } ?? title
            return mayBeAlone && couldBeName(name.text) ? (name.text, name.contentRange) : nil
        }
        // An escape in the scalar would shift what follows it.
        guard title.text.utf8.count == title.contentRange.count else { return nil }
        for sign in [" | ", " - ", " – ", ": ", "'s ", "’s "] {
            guard let start = title.text.utf8.start(of: sign.utf8) else { continue }
            let end = title.text.utf8.index(start, offsetBy: sign.utf8.count)
            let sides = (title.text[..<start], title.text[end...])
            for (side, other) in [sides, (sides.1, sides.0)] {
                let part = side.drop { $0 == " " }
                // "Jane Roe CV - Data Science" is a title through and through.
                guard couldBeName(String(part)) || sign.hasSuffix("s ") && part.first?.isUppercase == true,
                    !namesDocument(String(part)), !isTitle(String(part)),
                    namesDocument(String(other)), other.split(separator: " ").count <= 2
                else { continue }
                let start =
                    title.contentRange.lowerBound + title.text[..<part.startIndex].utf8.count
                return (String(part), start..<start + part.utf8.count)
            }
        }
        return nil
    }

    private func couldBeName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (2...5).contains(words.count)
            && words.allSatisfy { $0.first?.isUppercase == true && !$0.contains(".") || $0.count <= 2 }
    }

    /// "title: Curriculum Vitae": what the document is called, and nothing of the person.
    private func namesDocument(_ title: String) -> Bool {
        let title = title.lowercased()
        return Self.documents.contains { title.utf8.holds($0) }
    }

    /// Accented letters also as a letter and its accent.
    private static let documents = [
        "resume", "résumé", "resumé", "re\u{301}sume\u{301}", "curriculum", "currículo", "curri\u{301}culo",
        "cv",
        "vitae", "lebenslauf", "about", "home", "blog", "my page", "website",
    ]

    /// "title: Technical Lead" beside the name: what the person is, and not what the document is called.
    private var label: YAMLScalar? {
        // "position: 1" sorts pages, and "tagline: Ada Quill" repeats her name.
        if let stated = scalar(Self.labelKeys), stated.text.contains(where: \.isLetter),
            stated.text != name?.text
        {
            return stated
        }
        let remarks = Self.remarkKeys.compactMap { scalar([$0]) }
        if let remark = remarks.first(where: {
            namesPosition($0.text) && !namesDocument($0.text) && !isSentence($0.text)
        }) {
            return remark
        }
        guard let title = scalar(["title"]), !namesDocument(title.text) else { return nil }
        if let parts = nameAndTitle(in: title) { return parts.title }
        return author != nil && namesPosition(title.text) ? title : nil
    }

    /// "title: Ada Quill, Data Scientist": who it is, and what.
    private func nameAndTitle(in title: YAMLScalar) -> (name: YAMLScalar, title: YAMLScalar)? {
        for sign in [" — ", " – ", " - ", " | ", ", "] {
            guard let separator = title.text.utf8.start(of: sign.utf8) else { continue }
            let end = title.text.utf8[..<separator].count
            guard let name = title.part(0..<end),
                let rest = title.part(end + sign.utf8.count..<title.text.utf8.count),
                couldBeName(name.text), !isTitle(name.text), namesPosition(rest.text)
            else { continue }
            return (name, rest)
        }
        return nil
    }

    private func namesPosition(_ text: String) -> Bool {
        let words = words(of: text)
        return words.count <= 8 && words.contains { $0.senses.kinds.contains(.position) }
    }

    /// "Technical Lead"; a "Barber" that a first name precedes is somebody's name.
    private func isTitle(_ text: String) -> Bool {
        let words = words(of: text)
        return words.contains { $0.senses.kinds.contains(.position) }
            && (words.count > 3 || words.allSatisfy { !$0.senses.kinds.isEmpty })
    }

    /// "Built with the Developer theme", "Prepared for the Hiring Manager": words that lead on.
    private func isSentence(_ text: String) -> Bool {
        words(of: text).contains {
            $0.senses.kinds.contains(.verb)
                || $0.senses.kinds.contains(.function) && !Self.joints.contains($0.key)
        }
    }

    private static let joints: WordSet = ["of", "and", "at", "und", "et", "y", "e", "de"]

    private func words(of text: String) -> [Word] {
        var words: [Word] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer {
            WordReader.read($0, 0..<$0.count, into: &words, senses: Lexicon.table)
        }
        return words
    }

    /// The addresses of the person's accounts, whatever their keys.
    private func writeProfiles(to basics: inout Basics, _ builder: inout ResumeBuilder) {
        for (key, scalar) in fields where basics.profiles.count < 12 {
            // A page's theme and its repository are no accounts.
            guard scalar.text.utf8.contains(UInt8(ascii: "/")), !scalar.text.utf8.contains(0x20),
                !["theme", "repo", "template", "source"].contains(where: key.utf8.holds),
                let page = NetworkAddress(scalar.text), page.isPersonal, page.username != nil,
                !basics.profiles.contains(where: { $0.network == page.network })
            else { continue }
            let index = basics.profiles.count
            var profile = Profile()
            profile.url = builder.fact(
                .basics(.profiles, index, member: .url), scalar.text, at: scalar.contentRange)
            profile.network = builder.fact(
                .basics(.profiles, index, member: .network), page.network, at: scalar.contentRange)
            basics.profiles.append(profile)
        }
    }

    /// Writes what the document's text has not said already.
    func write(to basics: inout Basics, _ builder: inout ResumeBuilder) {
        if basics.name == nil, let name {
            basics.name = builder.fact(.basics(.name), name.text, at: name.range)
        }
        if basics.label == nil, let label {
            basics.label = builder.fact(.basics(.label), label.text, at: label.contentRange)
        }
        writeProfiles(to: &basics, &builder)
        for (key, names) in Self.keys {
            guard let scalar = scalar(names) else { continue }
            func fact(_ path: FactPath) -> String? {
                builder.fact(path, scalar.text, at: scalar.contentRange)
            }
            switch key {
            case .email:
                if basics.email == nil, scalar.text.contains("@") { basics.email = fact(.basics(.email)) }
            case .phone: if basics.phone == nil { basics.phone = fact(.basics(.phone)) }
            case .url:
                if basics.url == nil, scalar.text.contains("."),
                    !scalar.text.lowercased().hasSuffix(".pdf")
                {
                    basics.url = fact(.basics(.url))
                }
            case .city:
                if basics.location == nil, let city = fact(.basics(.location, member: .city)) {
                    basics.location = Location()
                    basics.location?.city = city
                }
            default: break
            }
        }
    }
}
