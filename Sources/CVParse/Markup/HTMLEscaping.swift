/// How text and addresses are written in HTML.
enum HTMLEscaping {
    static func escaped(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\0": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Percent-encodes what cmark does, and leaves what is encoded already.
    static func encodedURL(_ url: String) -> String {
        var result: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in url.utf8 {
            switch byte {
            case "&": result += "&amp;".utf8
            case "'": result += "&#x27;".utf8
            case "-", "_", ".", "+", "!", "*", "(", ")", ",", "%", "#", "@", "?", "=", ";", ":", "/", "$",
                "~":
                result.append(byte)
            case _ where byte.isAlphanumeric: result.append(byte)
            default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether following an address runs nothing and opens no local file; cmark's own list.
    static func isHarmless(_ url: String) -> Bool {
        let url = url.lowercased()
        if ["png", "gif", "jpeg", "webp"].contains(where: { url.hasPrefix("data:image/\($0)") }) {
            return true
        }
        return !["javascript:", "vbscript:", "file:", "data:"].contains { url.hasPrefix($0) }
    }

    /// GFM, "Disallowed Raw HTML": the tags that are shown instead of passed through.
    static func filtered(_ html: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for (index, byte) in html.enumerated() {
            if byte == "<", isDisallowed(html[(index + 1)...]) {
                result += "&lt;".utf8
            } else {
                result.append(byte)
            }
        }
        return result
    }

    private static func isDisallowed(_ tag: ArraySlice<UInt8>) -> Bool {
        let tag = tag.first == UInt8(ascii: "/") ? tag.dropFirst() : tag
        let name = tag.prefix(10).prefix { $0.isLetter }.map(\.lowercased)
        return disallowed.contains(String(decoding: name, as: UTF8.self))
    }

    private static let disallowed: Set<String> = [
        "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
    ]
}
