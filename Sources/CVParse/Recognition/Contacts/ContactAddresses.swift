import CVModel

/// The person's pages and accounts: links and bare addresses of the zones that hold contacts, and names of accounts.
extension ContactReader {
    func writeAddresses(_ zones: [Range<Int>], _ basics: inout Basics, _ builder: inout ResumeBuilder) {
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
    func writeAccounts(_ zones: [Range<Int>], _ basics: inout Basics, _ builder: inout ResumeBuilder) {
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

    func links(in zone: Range<Int>) -> [TextLink] {
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
    func written(_ link: TextLink) -> (address: String, source: Range<Int>) {
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
    func place(of wanted: String, in range: Range<Int>) -> Range<Int>? {
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
