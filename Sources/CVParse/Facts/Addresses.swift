import CVModel

/// Something in the text that one can follow: a page, an e-mail address, a telephone number.
public struct Address: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case page, email, phone
        /// A path relative to the document's own.
        case file
    }

    public let kind: Kind
    /// What stands for it in the text (bytes, half-open).
    public let range: Range<Int>
    /// With its scheme (`https:`, `mailto:`, `tel:`); of a file its path.
    public let target: String
}

extension ParsedResume {
    /// All addresses in source order, without overlaps: targets of links where they are written and the links that
    /// only name them, contacts, and what looks like an address in the text. Links inside the document are none.
    public var addresses: [Address] {
        let found = tree.allNodes.compactMap(linked) + contacts + bare
        var kept: [Address] = []
        // What is marked up says best what is meant, then what was understood.
        let ordered = found.enumerated().sorted { a, b in
            (a.element.range.lowerBound, a.offset) < (b.element.range.lowerBound, b.offset)
        }
        var end = 0
        for (_, address) in ordered where address.range.lowerBound >= end && !address.range.isEmpty {
            kept.append(address)
            end = address.range.upperBound
        }
        return kept
    }

    // MARK: Links

    private func linked(_ node: MarkupTree.NodeID) -> Address? {
        switch tree.kind(node) {
        case .link, .image, .linkReferenceDefinition, .autolink:
            guard let target = tree.destination(node), let range = tree.destinationRange(node) else {
                return nil
            }
            // The target of a reference link is written in its definition.
            return Address(of: target, at: tree.range(node).contains(range) ? range : tree.range(node))
        case .htmlTag:
            guard let (target, range) = tree.attribute("href", of: node) ?? tree.attribute("src", of: node)
            else { return nil }
            return Address(of: target, at: range)
        default: return nil
        }
    }

    // MARK: Contacts

    private var contacts: [Address] {
        var found: [Address] = []
        func add(_ path: FactPath, _ target: String?) {
            guard let target else { return }
            for range in sourceMap.ranges(of: path) {
                Address(of: target, at: range).map { found.append($0) }
            }
        }
        func addPages<Entry>(_ section: ResumeKey, _ entries: [Entry], _ url: (Entry) -> String?) {
            for (index, entry) in entries.enumerated() {
                add(FactPath(section, index, .url), url(entry).map(\.asPage))
            }
        }
        if let basics = resume.basics {
            add(.basics(.email), basics.email.map { "mailto:" + $0 })
            add(.basics(.phone), basics.phone.flatMap(\.asTelephone))
            add(.basics(.url), basics.url.map(\.asPage))
            for (index, profile) in basics.profiles.enumerated() {
                add(.basics(.profiles, index, member: .url), profile.url.map(\.asPage))
                add(.basics(.profiles, index, member: .username), profile.url.map(\.asPage))
            }
        }
        addPages(.work, resume.work, \.url)
        addPages(.volunteer, resume.volunteer, \.url)
        addPages(.education, resume.education, \.url)
        addPages(.certificates, resume.certificates, \.url)
        addPages(.publications, resume.publications, \.url)
        addPages(.projects, resume.projects, \.url)
        return found
    }

    // MARK: Text

    /// What has the shape of an address in running text, or in the values of data.
    private var bare: [Address] {
        if dialect == .json || dialect == .yaml {
            return sourceMap.places.flatMap { place in
                place.ranges.flatMap { source.addresses(in: $0) }
            }
        }
        return tree.allNodes.flatMap { node in
            tree.kind(node) == .text ? source.addresses(in: tree.range(node)) : []
        }
    }
}

extension Address {
    /// `nil` for places in the same document and for what a site generator fills in.
    fileprivate init?(of target: String, at range: Range<Int>) {
        guard let first = target.utf8.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "{"),
            first != UInt8(ascii: "<")
        else { return nil }
        let scheme = target.scheme
        self.range = range
        switch scheme {
        case "mailto": kind = .email
        case "tel": kind = .phone
        case nil: kind = .file
        default: kind = .page
        }
        self.target = target
    }
}

extension String {
    /// The scheme of a URI, in lower case (RFC 3986, section 3.1); a letter alone is a drive.
    fileprivate var scheme: String? {
        let name = utf8.prefix {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard name.count > 1, name.endIndex < utf8.endIndex, utf8[name.endIndex] == UInt8(ascii: ":") else {
            return nil
        }
        return Substring(name).lowercased()
    }

    /// A page that people write without its scheme.
    fileprivate var asPage: String {
        let hasHost = scheme == nil && !hasPrefix("/") && !hasPrefix(".")
        return hasHost ? "https://" + self : self
    }

    /// `tel:` and digits (RFC 3966); a zero in brackets is not dialled behind a country's code.
    fileprivate var asTelephone: String? {
        var number = ""
        var isInBrackets = false
        for character in unicodeScalars {
            switch character {
            case "0"..."9":
                if character == "0", isInBrackets, number.hasPrefix("+") { continue }
                number.unicodeScalars.append(character)
            case "+": if number.isEmpty { number = "+" }
            case "(": isInBrackets = true
            case ")": isInBrackets = false
            default: isInBrackets = isInBrackets && character == " "
            }
        }
        return number.utf8.count > 2 ? "tel:" + number : nil
    }
}

extension SourceText {
    /// E-mail addresses, and pages with a scheme or `www.`, in a stretch of text; linear in it.
    fileprivate func addresses(in range: Range<Int>) -> [Address] {
        var found: [Address] = []
        var taken = range.lowerBound
        var at = range.lowerBound
        while at < range.upperBound {
            guard isSign(at, in: range) else {
                at += 1
                continue
            }
            var start = at
            while start > taken, !bytes[start - 1].endsAddress { start -= 1 }
            var end = at + 1
            while end < range.upperBound, !bytes[end].endsAddress { end += 1 }
            if let address = address(start..<end) { found.append(address) }
            (at, taken) = (end, end)
        }
        return found
    }

    /// Whether an address is likely around a byte: `@`, `://` or `www.`
    private func isSign(_ at: Int, in range: Range<Int>) -> Bool {
        switch bytes[at] {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: ":"): bytes[at..<range.upperBound].starts(with: "://".utf8)
        case UInt8(ascii: "w"): bytes[at..<range.upperBound].starts(with: "www.".utf8)
        default: false
        }
    }

    /// The address in what stands between two blanks or brackets.
    private func address(_ range: Range<Int>) -> Address? {
        var range = range
        while let last = bytes[range].last, ".,;:!?*_'".utf8.contains(last) { range = range.dropLast() }
        while let first = bytes[range].first, "*_'".utf8.contains(first) { range = range.dropFirst() }
        let word = bytes[range]
        if let colon = word.firstIndex(of: UInt8(ascii: ":")), word[colon...].starts(with: "://".utf8) {
            let text = string(in: range)
            guard text.scheme == "http" || text.scheme == "https", range.upperBound - colon > 4 else {
                return nil
            }
            return Address(kind: .page, range: range, target: text)
        }
        if word.starts(with: "www.".utf8), range.count > 6 {
            return Address(kind: .page, range: range, target: "https://" + string(in: range))
        }
        guard let sign = word.firstIndex(of: UInt8(ascii: "@")), sign > range.lowerBound,
            word.lastIndex(of: UInt8(ascii: "@")) == sign,
            let dot = word.lastIndex(of: UInt8(ascii: ".")), dot > sign + 1, range.upperBound - dot > 2,
            !word.contains(UInt8(ascii: "/")), !word.contains(UInt8(ascii: ":"))
        else { return nil }
        return Address(kind: .email, range: range, target: "mailto:" + string(in: range))
    }
}

extension UInt8 {
    fileprivate var endsAddress: Bool {
        switch self {
        case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
            UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }
}
