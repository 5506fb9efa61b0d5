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

    var scanner: AddressScanner { AddressScanner(text: text) }

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
}
