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

    private static let holders: Set<String> = ["author", "contact", "basics", "info"]

    private static let keys: [(ResumeKey, [String])] = [
        (.label, ["position", "label", "jobtitle", "profession", "tagline"]),
        (.email, ["email", "e-mail", "mail"]),
        (.phone, ["phone", "mobile", "tel", "telephone"]),
        (.url, ["website", "homepage", "url", "site", "www"]),
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
        return isName && !Self.documents.contains { title.text.lowercased().contains($0) } ? title : nil
    }

    private static let documents = [
        "resume", "résumé", "curriculum", "currículo", "cv", "vitae", "lebenslauf", "about", "home", "blog",
    ]

    /// Writes what the document's text has not said already.
    func write(to basics: inout Basics, _ builder: inout ResumeBuilder) {
        if basics.name == nil, let name {
            basics.name = builder.fact(.basics(.name), name.text, at: name.contentRange)
        }
        for (key, names) in Self.keys {
            guard let scalar = scalar(names) else { continue }
            func fact(_ path: FactPath) -> String? {
                builder.fact(path, scalar.text, at: scalar.contentRange)
            }
            switch key {
            case .label: if basics.label == nil { basics.label = fact(.basics(.label)) }
            case .email:
                if basics.email == nil, scalar.text.contains("@") { basics.email = fact(.basics(.email)) }
            case .phone: if basics.phone == nil { basics.phone = fact(.basics(.phone)) }
            case .url: if basics.url == nil, scalar.text.contains(".") { basics.url = fact(.basics(.url)) }
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
