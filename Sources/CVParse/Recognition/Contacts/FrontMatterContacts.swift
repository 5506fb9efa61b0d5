import CVModel

/// What front matter says of the person: the keys of Pandoc, Jekyll and Hugo templates, whatever their case.
struct FrontMatterContacts {
    /// The scalars at the top level and inside `author`, `contact`, `basics`, `info`, with their keys in lower case.
    private let fields: [(key: String, scalar: YAMLScalar)]

    init(document: YAMLDocument) {
        fields = document.leaves.compactMap { leaf in
            let path = leaf.path.compactMap { step -> String? in
                if case .key(let key) = step { key.lowercased() } else { nil }
            }
            let isTop = path.count == 1 || path.count == 2 && Self.holders.contains(path[0])
            guard isTop, let key = path.last, !leaf.scalar.text.isEmpty, leaf.scalar.text.utf8.count < 120
            else { return nil }
            return (key, leaf.scalar)
        }
    }

    private static let holders: Set<String> = ["author", "contact", "basics", "info", "social"]

    private static let keys: [(ResumeKey, [String])] = [
        (.label, ["position", "label", "jobtitle", "profession", "tagline"]),
        (.email, ["email", "e-mail", "mail"]),
        (.phone, ["phone", "mobile", "tel", "telephone"]),
        (.url, ["website", "homepage", "url", "site", "www", "web", "webpage", "portfolio", "cv"]),
        (.city, ["location", "city", "address"]),
    ]

    /// The scalar of the first of `keys`.
    private func scalar(_ keys: [String]) -> YAMLScalar? {
        for key in keys {
            if let field = fields.first(where: { $0.key == key }) { return field.scalar }
        }
        return nil
    }

    /// The person's name where a key says that it is one.
    var author: YAMLScalar? { scalar(["name", "author"]) }

    /// A name: "title" only where it could be one (two to five words, each capitalised).
    var name: YAMLScalar? {
        if let author { return author }
        guard let title = scalar(["title"]) else { return nil }
        let words = title.text.split(separator: " ")
        let isName =
            (2...5).contains(words.count)
            && words.allSatisfy { $0.first?.isUppercase == true && !$0.contains(".") || $0.count <= 2 }
        return isName && !namesDocument(title) ? title : nil
    }

    /// "title: Curriculum Vitae": what the document is called, and nothing of the person.
    private func namesDocument(_ title: YAMLScalar) -> Bool {
        Self.documents.contains { title.text.lowercased().contains($0) }
    }

    private static let documents = [
        "resume", "résumé", "curriculum", "currículo", "cv", "vitae", "lebenslauf", "about", "home", "blog",
    ]

    /// "title: Technical Lead" beside the name: what the person is, and not what the document is called.
    private var label: YAMLScalar? {
        if let stated = scalar(Self.keys.first { $0.0 == .label }?.1 ?? []) { return stated }
        guard author != nil, let title = scalar(["title"]) else { return nil }
        var words: [Word] = []
        let bytes = Array(title.text.utf8)
        bytes.withUnsafeBufferPointer {
            WordReader.read($0, 0..<$0.count, into: &words, senses: Lexicon.table)
        }
        return !namesDocument(title) && words.count <= 8
            && words.contains { $0.senses.kinds.contains(.position) }
            ? title : nil
    }

    /// The addresses of the person's accounts, whatever their keys.
    private func writeProfiles(to basics: inout Basics, _ builder: inout ResumeBuilder) {
        for (key, scalar) in fields where basics.profiles.count < 12 {
            // A page's theme and its repository are no accounts.
            guard !["theme", "repo", "template", "source"].contains(where: key.contains),
                scalar.text.contains("/"), !scalar.text.contains(" "),
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
            basics.name = builder.fact(.basics(.name), name.text, at: name.contentRange)
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
