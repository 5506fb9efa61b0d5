import CVModel

/// What is typed of a name.
struct SkillTyping {
    let text: String
    let start: Int
    let small: String
    /// Behind a blank or a full stop only a name that goes on in just this way is meant.
    let isOpenEnded: Bool
    /// What is typed of a name's key.
    let key: String

    init(_ text: String, at start: Int) {
        self.text = text
        self.start = start
        small = text.lowercased()
        isOpenEnded = text.last.map { !$0.isLetter && !$0.isNumber && !"+#".contains($0) } ?? false
        key = SkillKey(text).text
    }

    /// Numbers alone begin dates and telephone numbers far more often than names; and a bullet or an emoji before a
    /// name is no part of it.
    var isName: Bool {
        text.contains(where: \.isLetter)
            && (text.first.map { $0.isLetter || $0.isNumber || $0 == "." } ?? false)
    }

    /// The text that an editor is to compare with what is typed: the spelling, where it begins so, and else what is
    /// typed with the spelling's end ("nodej" with that of "Node.js"), so that it is not dropped. `nil` where the
    /// spelling does not go on so.
    func filterText(_ spelling: String) -> String? {
        if spelling.lowercased().hasPrefix(small) { return spelling }
        let rest = Self.rest(of: spelling, behind: key.unicodeScalars.count)
        guard isOpenEnded else { return text + rest.text }
        // "MS-" goes on as "MS SQL" does.
        return small.last == "-" && rest.isWord ? text + rest.text : nil
    }

    /// What follows the first characters of a name's key, and whether they end a word.
    private static func rest(of spelling: String, behind keyLength: Int) -> (text: String, isWord: Bool) {
        var rest = spelling[...]
        var left = keyLength
        while left > 0, let first = rest.popFirst() {
            if first.isLetter || first.isNumber || "+#".contains(first) {
                left -= SkillKey(String(first)).text.unicodeScalars.count
            }
        }
        let word = rest.drop { $0 == " " || $0 == "-" || $0 == "/" || $0 == "." }
        return (String(word), word.startIndex > rest.startIndex)
    }
}
