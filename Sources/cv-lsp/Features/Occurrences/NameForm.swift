import CVModel
import CVParse

/// How a name must be written at a place so that it is read as that name.
enum NameForm: Hashable, Sendable {
    /// Text of Markdown.
    case markdown
    /// Text without markup.
    case plain
    /// Inside the quotes of a JSON string, or of YAML's double ones.
    case doubleQuoted
    /// Inside YAML's single quotes.
    case singleQuoted
    /// A YAML scalar without quotes.
    case yamlPlain
    /// Between the brackets of a link (CommonMark 4.7).
    case linkLabel
    /// Behind `[^`.
    case footnoteLabel
    /// The name that a renderer makes of a heading's text; it must not be one of those that are `taken`.
    case anchor(AnchorStyle, taken: Set<String>)
    /// A stated name, as in `{#id}`.
    case identifier(taken: Set<String>)

    /// The name in this form; `nil` where it has none.
    func written(_ name: String) -> String? {
        guard name.contains(where: { !$0.isWhitespace }), !name.unicodeScalars.contains(where: \.isControl)
        else { return nil }
        switch self {
        case .plain: return name
        case .markdown: return name.escapedInMarkdown
        case .doubleQuoted:
            let quoted = JSONValue.string(name).serialized()
            return String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
        case .singleQuoted:
            return name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        case .yamlPlain: return name.isPlainYAML ? name : nil
        case .linkLabel:
            let isLabel = name.utf8.count < 1000 && name.isWithoutOpenBrackets
            return isLabel ? name : nil
        case .footnoteLabel:
            let isLabel =
                name.isWithoutOpenBrackets && !name.contains(where: \.isWhitespace) && name.utf8.first != 0x5E
            return isLabel ? name : nil
        case .anchor(let style, let taken):
            let anchor = style.name(of: name)
            return anchor.isEmpty || taken.contains(anchor) ? nil : anchor
        case .identifier(let taken):
            let isIdentifier = name.utf8.allSatisfy { $0 >= 0x80 || $0.isIdentifierByte }
            return isIdentifier && !taken.contains(name) ? name : nil
        }
    }
}

extension UInt8 {
    fileprivate var isIdentifierByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { value < 0x20 || value == 0x7F || value == 0x2028 || value == 0x2029 }
}

extension String {
    /// With a backslash before what would be markup within a line (CommonMark 2.4).
    fileprivate var escapedInMarkdown: String {
        var escaped = ""
        var previous: Character = " "
        let characters = Array(self)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let isMarkup =
                switch character {
                case "\\", "`", "*", "[", "]", "<", "|": true
                // Inside a word it is a letter like others.
                case "_": !(previous.isLetter || previous.isNumber) || !(next.isLetter || next.isNumber)
                case "&": next == "#" || next.isLetter
                case "~": next == "~" || previous == "~"
                case "#", "+", "-", "=": index == 0
                default: false
                }
            escaped += isMarkup ? "\\\(character)" : String(character)
            previous = character
        }
        return escaped
    }

    /// Every bracket has a backslash before it, and the last backslash something behind it.
    fileprivate var isWithoutOpenBrackets: Bool {
        var isEscaped = false
        for byte in utf8 {
            if byte == UInt8(ascii: "["), !isEscaped { return false }
            if byte == UInt8(ascii: "]"), !isEscaped { return false }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return !isEscaped
    }

    /// A plain scalar that is one string in every YAML (YAML 1.2, section 7.3.3), a few harmless ones excluded.
    fileprivate var isPlainYAML: Bool {
        guard let first, first.isLetter, last?.isWhitespace == false else { return false }
        if ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(lowercased()) {
            return false
        }
        return !unicodeScalars.contains { ":#,[]{}".unicodeScalars.contains($0) }
    }
}
