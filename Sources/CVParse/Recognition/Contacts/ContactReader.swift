import CVModel

/// Reads who the résumé is about: name, title, e-mail, telephone, place, own site, profiles.
struct ContactReader {
    let text: VisibleText
    let dates: [[DateMention]]
    /// Lines before the first section.
    let header: Range<Int>
    /// Lines of sections that hold contacts.
    let contactLines: [Range<Int>]
    /// Lines of sections about the person, in which "Name: …" may stand.
    var profileLines: [Range<Int>] = []
    let frontMatter: FrontMatterContacts?

    private var scanner: AddressScanner { AddressScanner(text: text) }

    func write(to builder: inout ResumeBuilder) {
        var basics = Basics()
        let zones = [header] + contactLines + addressLines()
        let parts = partsOfName()
        let shown = parts.count > 1 ? nil : name()
        // "# Ledger Architect" below front matter with the person's name, or nobody's: what somebody is, and not who.
        let title = shown.flatMap { isTitle($0.name) ? text.line(at: $0.name.lowerBound) : nil }
        let name = title == nil ? shown : nil
        basics.name = builder.fact(.basics(.name), name.map { [$0.name] } ?? parts)
        basics.label = builder.fact(
            .basics(.label), title.map { text.lines[$0].range } ?? stated(name?.label))
        writeEmail(&basics, &builder)
        basics.phone = builder.fact(.basics(.phone), phone(in: zones))
        writeAddresses(zones, &basics, &builder)
        writeAccounts(zones, &basics, &builder)
        if let place = PlaceReader(text: text, dates: dates).place(
            in: zones, apartFrom: [name?.name, name?.label].compactMap { $0 })
        {
            var location = Location()
            location.city = builder.fact(.basics(.location, member: .city), place)
            basics.location = location
        }
        frontMatter?.write(to: &basics, &builder)
        builder.edit { $0.basics = basics }
    }

    /// "First name: Ada" and "Last name: Quill".
    private func partsOfName() -> [Range<Int>] {
        let labels = LabelledValue(text: text)
        let lines = Array(([header] + contactLines + profileLines).joined())
        return [Self.firstNames, Self.lastNames].compactMap { names in
            lines.lazy.compactMap { line in
                labels.value(onLine: line) { names.contains(WordReader.phraseKey($0)) }
            }.first
        }
    }

    /// "**Role:** Lead Miller": the title without what announces it, which may stand anywhere in the header.
    private func stated(_ label: Range<Int>?) -> Range<Int>? {
        let labels = LabelledValue(text: text)
        let own = label.flatMap { text.line(at: $0.lowerBound) }
        let lines = own.map { $0..<$0 + 1 } ?? header
        let value = lines.lazy.compactMap { line in
            labels.value(onLine: line) { FieldLabels.field(of: $0) == .position }
        }.first
        return value.flatMap { PhraseEvidence($0, in: text).position > 0 ? $0 : nil } ?? label
    }

    private static let firstNames: WordSet = [
        "first name", "given name", "given names", "vorname", "vornamen", "prénom", "prénoms", "nome",
        "nombre",
        "voornaam", "имя",
    ]
    private static let lastNames: WordSet = [
        "last name", "surname", "family name", "nachname", "familienname", "nom", "nom de famille", "cognome",
        "apellido", "apellidos", "sobrenome", "achternaam", "фамилия",
    ]

    /// The number that is announced as one ("Phone: …"), else the first that looks like one.
    private func phone(in zones: [Range<Int>]) -> Range<Int>? {
        let labels = LabelledValue(text: text)
        let labelled = zones.joined().lazy.compactMap { line in
            labels.value(onLine: line) { words in
                words.count <= 3 && words.contains { Self.phoneLabels.contains($0.key) }
            }.flatMap { scanner.phone(in: $0, apartFrom: []) }
        }.first
        return labelled
            ?? zones.joined().lazy.compactMap { line in
                scanner.phone(in: text.lines[line].range, apartFrom: dates[line])
            }.first
    }

    static let phoneLabels: WordSet = [
        "phone", "telephone", "tel", "mobile", "cell", "telefon", "handy", "mobil", "mobiltelefon",
        "téléphone",
        "portable", "teléfono", "móvil", "telefone", "celular", "telemóvel", "telefono", "cellulare",
        "telefoon",
        "телефон", "手机", "电话", "電話", "電話番号", "전화", "연락처", "휴대폰",
    ]

    private var nameReader: NameReader {
        NameReader(
            text: text, dates: dates, header: header,
            labelledLines: Array(([header] + contactLines + profileLines).joined()),
            contacts: contactLines.first?.first)
    }

    /// The name that the text shows, unless front matter names somebody else as the author.
    private func name() -> (name: Range<Int>, label: Range<Int>?)? {
        let shown = nameReader.name()
        guard let author = frontMatter?.author?.text else { return shown }
        return shown.flatMap { text.string($0.name) == author ? $0 : nil }
    }

    private func isTitle(_ shown: Range<Int>) -> Bool {
        guard frontMatter?.author == nil else { return false }
        return frontMatter?.name != nil && PhraseEvidence(shown, in: text).position > 1
            || nameReader.isTitle(shown)
    }

    /// The lines that hold an `@`.
    private var linesWithSign: [Int] {
        var lines: [Int] = []
        var rest = 0..<text.bytes.count
        while let sign = text.firstSign(in: rest, where: { $0 == UInt8(ascii: "@") }) {
            if let line = text.line(at: sign), line != lines.last { lines.append(line) }
            rest = sign + 1..<rest.upperBound
        }
        return lines
    }

    /// Blocks elsewhere that hold an e-mail address, such as a footer.
    private func addressLines() -> [Range<Int>] {
        let lines = linesWithSign
        guard !lines.isEmpty else { return [] }
        var isKnown = [Bool](repeating: false, count: text.lines.count)
        for zone in [header] + contactLines {
            for line in zone { isKnown[line] = true }
        }
        var blocks: Set<Int> = []
        let chosen = lines.filter { line in
            !isKnown[line] && !scanner.emails(in: text.lines[line].range).isEmpty
                && text.lines[line].words.count <= 20 && blocks.count < 4
                && blocks.insert(text.lines[line].block).inserted
        }
        let footer = ContactFooter(text: text).start()
        return chosen.map { line in
            // Quotes that close the document one below the other.
            if line >= footer { return footer..<text.lines.count }
            var start = line
            while start > 0, text.lines[start - 1].block == text.lines[line].block { start -= 1 }
            var end = line + 1
            while end < text.lines.count, text.lines[end].block == text.lines[line].block { end += 1 }
            return max(start, line - 8)..<min(end, line + 8)
        }
    }

    /// The first address of the header or a contact section; else the first anywhere.
    private func writeEmail(_ basics: inout Basics, _ builder: inout ResumeBuilder) {
        let zones = [header] + contactLines + [0..<text.lines.count]
        let isLinked = text.links.contains { Self.email(of: $0) != nil }
        guard isLinked || text.holds(UInt8(ascii: "@"), in: 0..<text.bytes.count) else {
            let hidden = ([header] + contactLines).joined().lazy.compactMap(
                HiddenAddress(text: text).address(onLine:)
            ).first
            return basics.email = builder.fact(.basics(.email), hidden)
        }
        for zone in zones where basics.email == nil {
            for line in zone {
                if let email = scanner.emails(in: text.lines[line].range).first {
                    basics.email = builder.fact(.basics(.email), email)
                    return
                }
                if isLinked,
                    let link = links(in: line..<line + 1).first(where: { Self.email(of: $0) != nil }),
                    let address = Self.email(of: link)
                {
                    basics.email = builder.fact(
                        .basics(.email), address,
                        at: place(of: address, in: written(link).source) ?? link.source)
                    return
                }
            }
        }
    }

    /// "[mail](mailto:ada@quill.example?subject=Hi)", "[mail](ada@quill.example)".
    static func email(of link: TextLink) -> String? {
        let (mail, address) = ("mailto:", link.destination)
        if address.utf8.starts(with: mail.utf8) {
            return String(address.dropFirst(mail.count).prefix { $0 != "?" })
        }
        // Every link is asked, and most are none: bytes tell it in a tenth of the time that characters take.
        let bytes = address.utf8
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > bytes.startIndex else { return nil }
        let host = bytes[bytes.index(after: at)...]
        let isEmail =
            host.contains(UInt8(ascii: ".")) && !host.contains(UInt8(ascii: "@"))
            && !bytes.contains { "/:? ".utf8.contains($0) }
        return isEmail ? address : nil
    }

    private func writeAddresses(_ zones: [Range<Int>], _ basics: inout Basics, _ builder: inout ResumeBuilder)
    {
        var seen: Set<String> = []
        for found in zones.flatMap(addresses) where seen.insert(Self.key(found.address)).inserted {
            if let page = NetworkAddress(found.address) {
                writeProfile(found, page, &basics, &builder)
            } else if basics.url == nil, !Self.mailHosts.contains(found.address.lowercased().utf8) {
                basics.url = builder.fact(.basics(.url), found.address, at: found.source)
            }
        }
        writeProfilesElsewhere(&basics, &builder)
    }

    /// What stands behind the sign of an address that is written with blanks.
    private static let mailHosts: ByteSet = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com",
        "protonmail.com",
        "proton.me", "gmx.de", "gmx.net", "web.de", "qq.com", "163.com", "126.com", "yandex.ru", "mail.ru",
        "live.com",
    ]

    private func writeProfile(
        _ found: (address: String, source: Range<Int>), _ page: NetworkAddress, _ basics: inout Basics,
        _ builder: inout ResumeBuilder
    ) {
        guard page.isPersonal else { return }
        let index = basics.profiles.count
        func path(_ member: ResumeKey) -> FactPath { .basics(.profiles, index, member: member) }
        var entry = Profile()
        entry.url = builder.fact(path(.url), found.address, at: found.source)
        entry.network = builder.fact(path(.network), page.network, at: found.source)
        if let username = page.username, let place = place(of: username, in: found.source) {
            entry.username = builder.fact(path(.username), username, at: place)
        }
        basics.profiles.append(entry)
    }

    /// Accounts that are named and not linked.
    private func writeAccounts(_ zones: [Range<Int>], _ basics: inout Basics, _ builder: inout ResumeBuilder)
    {
        for account in zones.flatMap(LabelledAccounts(text: text).accounts)
        where !basics.profiles.contains(where: { $0.network == account.network }) {
            let index = basics.profiles.count
            func path(_ member: ResumeKey) -> FactPath { .basics(.profiles, index, member: member) }
            var profile = Profile()
            profile.username = builder.fact(path(.username), account.username)
            profile.network = text.sourceRanges(account.label).first.flatMap {
                builder.fact(path(.network), account.network, at: $0)
            }
            basics.profiles.append(profile)
        }
    }

    /// An account that is linked further down, where the document links just one of its network.
    private func writeProfilesElsewhere(_ basics: inout Basics, _ builder: inout ResumeBuilder) {
        let known = Set(basics.profiles.compactMap(\.network))
        var linked: [String: [String: TextLink]] = [:]
        for link in text.links.prefix(500) where link.range.count <= 60 {
            guard let page = NetworkAddress(link.destination), page.isPersonal, page.username != nil,
                page.network != "Wikipedia",
                !known.contains(page.network), names(link, page.network)
            else { continue }
            linked[page.network, default: [:]][Self.key(link.destination)] = link
        }
        let single = linked.values.filter { $0.count == 1 }.compactMap(\.values.first)
        for link in single.sorted(by: { $0.source.lowerBound < $1.source.lowerBound }) {
            let target = written(link)
            guard let page = NetworkAddress(target.address) else { continue }
            writeProfile(target, page, &basics, &builder)
        }
    }

    /// Whether a link's text is the network's name or the address itself: "GitHub", "github.com/ada".
    private func names(_ link: TextLink, _ network: String) -> Bool {
        let shown = text.string(link.range)
        return shown.lowercased() == network.lowercased() || Self.key(shown) == Self.key(link.destination)
    }

    private static func key(_ address: String) -> String {
        let address = address.lowercased()
        var rest = address.utf8[...]
        for prefix in ["https://", "http://", "www."] where rest.starts(with: prefix.utf8) {
            rest = rest.dropFirst(prefix.utf8.count)
        }
        while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        return String(Substring(rest))
    }

    private static let schemes: ByteSet = ["http", "https"]

    /// Links' targets and bare addresses of a zone, in document order.
    private func addresses(in zone: Range<Int>) -> [(address: String, source: Range<Int>)] {
        var found: [(address: String, source: Range<Int>, visible: Int)] = []
        let linked = links(in: zone)
        for link in linked {
            guard Self.schemes.contains(link.destination.utf8.prefix { $0 != UInt8(ascii: ":") }) else {
                continue
            }
            if NetworkAddress(link.destination) == nil, isMentioned(link) { continue }
            let target = shownAccount(link) ?? written(link)
            found.append((target.address, target.source, link.range.lowerBound))
        }
        for line in zone {
            for range in scanner.webAddresses(in: text.lines[line].range)
            where !isLinked(range) {
                guard let source = text.sourceRanges(range).first else { continue }
                found.append((text.string(range), source, range.lowerBound))
            }
        }
        return found.sorted { $0.visible < $1.visible }.map { ($0.address, $0.source) }
    }

    /// "I built the shop of [Coppermill](…) with …": a page of which a sentence speaks; unlike "my [website](…)" and a link
    /// that shows its address.
    private func isMentioned(_ link: TextLink) -> Bool {
        guard let line = text.line(at: link.range.lowerBound), text.isProse(line) else { return false }
        return scanner.webAddresses(in: link.range).isEmpty
            && !text.words(in: link.range).contains { Self.ownPages.contains($0.key) }
    }

    /// What people call their own page.
    private static let ownPages: WordSet = [
        "website", "site", "homepage", "page", "blog", "portfolio", "web", "webpage", "here", "webseite",
        "sito",
    ]

    /// "[github.com/ada](https://redirect.example/?q=…)": the account that a link shows, where its target is elsewhere.
    private func shownAccount(_ link: TextLink) -> (address: String, source: Range<Int>)? {
        guard let shown = scanner.webAddresses(in: link.range).first, shown == link.range,
            NetworkAddress(link.destination)?.username == nil,
            case let address = text.string(shown), NetworkAddress(address)?.username != nil,
            let source = text.sourceRanges(shown).first
        else { return nil }
        return (address, source)
    }

    private func links(in zone: Range<Int>) -> [TextLink] {
        guard let first = zone.first, let last = zone.last, last < text.lines.count else { return [] }
        // A linked picture has no text: it stands between the lines.
        let start = first == 0 ? 0 : text.lines[first - 1].range.upperBound + 1
        let end = last + 1 < text.lines.count ? text.lines[last + 1].range.lowerBound : text.bytes.count
        return text.links(in: start..<max(start, end) + 1).filter {
            $0.range.lowerBound < end || $0.range.isEmpty
        }
    }

    /// Whether visible text is part of a link's.
    private func isLinked(_ range: Range<Int>) -> Bool {
        text.links(in: max(0, range.lowerBound - 300)..<range.upperBound).contains {
            $0.range.overlaps(range)
        }
    }

    /// A link's target as the source has it, and where: `www.example.org` and not the scheme that it implies. The
    /// whole link where the target stands elsewhere (a reference).
    private func written(_ link: TextLink) -> (address: String, source: Range<Int>) {
        var address = Substring(link.destination)
        if let place = place(of: link.destination, in: link.source) { return (link.destination, place) }
        for scheme in ["http://", "https://", "mailto:"] where address.hasPrefix(scheme) {
            address = address.dropFirst(scheme.count)
            if let place = place(of: String(address), in: link.source) { return (String(address), place) }
        }
        // A reference link: its target stands in the definition.
        for definition in text.definitions.prefix(200) {
            if let place = place(of: link.destination, in: definition) { return (link.destination, place) }
        }
        return (link.destination, link.source)
    }

    /// The last place at which the source has `wanted` inside `range`.
    private func place(of wanted: String, in range: Range<Int>) -> Range<Int>? {
        let wanted = Array(wanted.utf8)
        let bytes = text.source.bytes
        guard let first = wanted.first, range.count >= wanted.count else { return nil }
        for at in range.dropLast(wanted.count - 1).reversed()
        where bytes[at] == first && bytes[at..<at + wanted.count].elementsEqual(wanted) {
            return at..<at + wanted.count
        }
        return nil
    }
}
