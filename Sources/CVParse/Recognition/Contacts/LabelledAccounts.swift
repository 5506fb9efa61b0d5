/// Accounts that are named without an address: "Twitter: @adaquill", "GitHub: ada, LinkedIn: ada-quill".
struct LabelledAccounts {
    let text: VisibleText

    struct Account: Hashable {
        var network: String
        /// The network's name in the text, and the account's.
        var label: Range<Int>
        var username: Range<Int>
    }

    /// In the order of the text.
    func accounts(in lines: Range<Int>) -> [Account] {
        lines.flatMap { line in
            text.words[text.lines[line].words].compactMap { label in
                Self.networks[label.key].flatMap { account($0, label, line, within: lines) }
            }
        }
    }

    private func account(_ network: String, _ label: Word, _ line: Int, within lines: Range<Int>) -> Account?
    {
        username(behind: label, line, within: lines).map {
            Account(network: network, label: label.range, username: $0)
        }
    }

    /// Behind the label's colon, on the line below it, in the next cell, or in the definition of a term.
    private func username(behind label: Word, _ line: Int, within lines: Range<Int>) -> Range<Int>? {
        let end = max(label.end, text.lines[line].range.upperBound)
        if let colon = text.firstSign(in: label.end..<end, where: { $0 > 0x20 }),
            text.bytes[colon] == UInt8(ascii: ":")
        {
            let below = line + 1
            guard text.trimmed(colon + 1..<end).isEmpty, lines.contains(below),
                text.lines[below].block == text.lines[line].block
            else { return username(in: colon + 1..<end, isWhole: false) }
            return username(in: text.lines[below].range, isWhole: true)
        }
        // A label in a cell of its own, or a term, is all that its line has.
        guard text.lines[line].words.count == 1 || text.bytes[end - 1] == UInt8(ascii: "|"),
            text.words[text.lines[line].words].first?.start == label.start
        else { return nil }
        return LabelledValue(text: text)
            .value(onLine: line) { $0.count == 1 && $0.first?.start == label.start }
            .flatMap { username(in: $0, isWhole: true) }
    }

    /// The first word of a range, without the `@` before it, where it could be an account's name.
    ///
    /// - Parameter isWhole: whether nothing may stand behind it.
    private func username(in range: Range<Int>, isWhole: Bool) -> Range<Int>? {
        let range = text.trimmed(range)
        let start = text.bytes[range].first == UInt8(ascii: "@") ? range.lowerBound + 1 : range.lowerBound
        var end = start
        while end < range.upperBound, isSign(text.bytes[end]) { end += 1 }
        while end > start, text.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        let rest = text.trimmed(end..<range.upperBound)
        let closes = rest.isEmpty || text.bytes[rest].first.map(Self.separators.contains) == true
        guard end - start > 2, text.bytes[start..<end].contains(where: WordReader.isLetter),
            isWhole ? rest.isEmpty : closes
        else { return nil }
        return start..<end
    }

    private func isSign(_ byte: UInt8) -> Bool {
        WordReader.isLetter(byte) || WordReader.isDigit(byte) || Self.signs.contains(byte)
    }

    /// Signs in the names of accounts; `@` inside one is an address on a server of many.
    private static let signs: ASCIISet = "._-@#"
    /// What may stand behind one: the next label, or a remark in brackets.
    private static let separators: ASCIISet = ",;|/()"

    private static let networks: WordTable<String?> = {
        var networks = WordTable<String?>(absent: nil)
        for name in [
            "GitHub", "GitLab", "Bitbucket", "LinkedIn", "Twitter", "Facebook", "Instagram", "Mastodon",
            "Telegram", "Skype", "Discord", "Medium", "Behance", "Dribbble", "Kaggle", "LeetCode", "Keybase",
            "XING", "WeChat", "VK", "Bluesky", "CodePen", "Codewars", "StackOverflow",
        ] { networks[WordReader.key(name)] = name }
        return networks
    }()
}
