/// What two spellings of one skill have in common: `nodejs`, `Node.JS` and `node js` have the same key, and C,
/// C++, C#, .NET and R keys of their own.
///
/// Lower case; of the characters only letters, digits, `+` and `#`, and the dot of a leading `.net`.
/// Full-width letters, superscript and subscript digits count as their ASCII ones. `Scripts/build-skills` makes the keys of the vocabulary, and a
/// test compares the two.
public struct SkillKey: Hashable, Sendable {
    /// The key as text; empty where a spelling has no letter, digit, `+` or `#`.
    public let text: String

    public init(_ spelling: some StringProtocol) {
        var spelling = String(spelling)
        let key = spelling.withUTF8 { Self.ascii($0) } ?? Self.folded(spelling)
        text = Self.startsWithDotNet(spelling) ? "." + key : key
    }

    /// The key of a spelling in ASCII; `nil` of any other.
    private static func ascii(_ spelling: UnsafeBufferPointer<UInt8>) -> String? {
        guard spelling.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: spelling.count) { key in
            var count = 0
            for byte in spelling {
                guard let kept = kept(byte) else { continue }
                key[count] = kept
                count += 1
            }
            return count
        }
    }

    private static func folded(_ spelling: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in spelling.unicodeScalars {
            let folded = narrowed(scalar)
            if folded.isASCII {
                if let kept = kept(UInt8(truncatingIfNeeded: folded.value)) {
                    key.append(Unicode.Scalar(kept))
                }
            } else if isLetterOrNumber(folded) {
                if isWithoutCase(folded) {
                    key.append(folded)
                } else {
                    // "İ" becomes an "i" and a dot that combines with it.
                    key.append(
                        contentsOf: folded.properties.lowercaseMapping.unicodeScalars.filter {
                            isLetterOrNumber($0)
                        })
                }
            }
        }
        return String(key)
    }

    /// Han, kana and Hangul, for which no mapping need be looked up.
    private static func isWithoutCase(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0xA48C, 0xAC00...0xD7A3: true
        default: false
        }
    }

    public var isEmpty: Bool { text.isEmpty }

    /// The ASCII character that a full-width form (U+FF01…U+FF5E), a superscript or a subscript digit stands for.
    private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value: UInt32 =
            switch scalar.value {
            case 0xFF01...0xFF5E: scalar.value - 0xFEE0
            case 0xB2, 0xB3: scalar.value - 0xB0 + 0x30
            case 0xB9: 0x31
            case 0x2070, 0x2074...0x2079: scalar.value - 0x2070 + 0x30
            case 0x2080...0x2089: scalar.value - 0x2080 + 0x30
            default: scalar.value
            }
        return Unicode.Scalar(value) ?? scalar
    }

    static func kept(_ ascii: UInt8) -> UInt8? {
        switch ascii {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
            UInt8(ascii: "#"):
            ascii
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): ascii | 0x20
        default: nil
        }
    }

    private static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    private static func startsWithDotNet(_ spelling: String) -> Bool {
        // Few spellings start with a dot, and keys are made for every word.
        guard spelling.utf8.first == UInt8(ascii: ".") else { return false }
        var spelling = spelling
        return spelling.withUTF8 { startsWithDotNet($0) }
    }

    static func startsWithDotNet(_ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
        spelling.count >= 4 && spelling[0] == UInt8(ascii: ".") && spelling[1] | 0x20 == UInt8(ascii: "n")
            && spelling[2] | 0x20 == UInt8(ascii: "e") && spelling[3] | 0x20 == UInt8(ascii: "t")
    }
}
