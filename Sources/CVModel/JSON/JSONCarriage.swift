/// How those few things cross json-c that it cannot hold.
///
/// json-c keeps keys as C strings, so that U+0000 would end one; it reads integers beyond 64 bits as the
/// nearest 64-bit one, and `-0` as `0`. In a text that has such things, and only there, they are written
/// otherwise before json-c reads it, and read back behind it. The mark is the private-use character U+F8D0
/// followed by a letter: `a` for U+F8D0 itself, `z` for U+0000, `n` at the start of a string that is a
/// number's literal.
struct JSONCarriage: JSONScannerDelegate {
    static let mark: Unicode.Scalar = "\u{F8D0}"

    private enum Burden { case key, string, number }

    private let bytes: UnsafeBufferPointer<UInt8>
    /// Places that must be rewritten where `isNeeded`, in source order.
    private var burdens: [(kind: Burden, range: Range<Int>)] = []
    /// Whether the text has something that json-c cannot hold.
    private(set) var isNeeded = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    // MARK: In front of json-c

    mutating func key(_ range: Range<Int>, hasEscape: Bool) {
        guard hasEscape else { return noteMark(.key, range) }
        let inside = UnsafeBufferPointer(rebasing: bytes[range])
        var index = 0
        while index + 5 < inside.count {
            guard inside[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            if Self.codeUnit(ofEscapeAt: index, in: inside) == 0 { isNeeded = true }
            index += 2
        }
        burdens.append((.key, range))
    }

    mutating func string(_ range: Range<Int>, hasEscape: Bool) {
        if hasEscape { burdens.append((.string, range)) } else { noteMark(.string, range) }
    }

    mutating func number(_ range: Range<Int>, isInteger: Bool) {
        // 18 digits fit into Int64 whatever they are.
        guard isInteger,
            range.count > 18 || (range.count == 2 && bytes[range.lowerBound] == UInt8(ascii: "-"))
        else { return }
        let literal = String(decoding: bytes[range], as: UTF8.self)
        guard Int64(literal) == nil || literal == "-0" else { return }
        isNeeded = true
        burdens.append((.number, range))
    }

    mutating func literal(_ range: Range<Int>) {}
    mutating func open(at offset: Int, isObject: Bool) {}
    mutating func close(end: Int) {}

    private mutating func noteMark(_ kind: Burden, _ range: Range<Int>) {
        // The mark's first byte is rare enough outside of its block.
        if bytes[range].contains(0xEF) { burdens.append((kind, range)) }
    }

    /// The text for json-c, its burdens rewritten.
    func carriedText() -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 16 * burdens.count)
        var end = JSONScanner.byteOrderMarkLength(bytes)
        for (kind, range) in burdens {
            text += bytes[end..<range.lowerBound]
            switch kind {
            case .number:
                text += "\"\(Self.mark)n".utf8
                text += bytes[range]
                text.append(UInt8(ascii: "\""))
            case .key, .string:
                Self.escapeMarks(
                    in: UnsafeBufferPointer(rebasing: bytes[range]), zeroToo: kind == .key, into: &text)
            }
            end = range.upperBound
        }
        text += bytes[end...]
        return text
    }

    private static func escapeMarks(
        in string: UnsafeBufferPointer<UInt8>, zeroToo: Bool, into text: inout [UInt8]
    ) {
        var index = 0
        while index < string.count {
            let byte = string[index]
            if byte == UInt8(ascii: "\\") {
                switch codeUnit(ofEscapeAt: index, in: string) {
                case 0 where zeroToo:
                    text += "\(mark)z".utf8
                    index += 6
                case 0xF8D0:
                    text += "\(mark)a".utf8
                    index += 6
                default:
                    text += string[index..<min(index + 2, string.count)]
                    index += 2
                }
            } else {
                text.append(byte)
                index += 1
                if byte == 0x90, index >= 3, string[index - 2] == 0xA3, string[index - 3] == 0xEF {
                    text.append(UInt8(ascii: "a"))
                }
            }
        }
    }

    /// The value of `\uXXXX` at `index`; `nil` for other escapes.
    private static func codeUnit(ofEscapeAt index: Int, in string: UnsafeBufferPointer<UInt8>) -> UInt16? {
        guard index + 5 < string.count, string[index + 1] == UInt8(ascii: "u") else { return nil }
        return UInt16(String(decoding: string[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
    }

    // MARK: Behind json-c

    /// What a string stands for that json-c read from a carried text.
    static func value(carriedBy text: String) -> JSONValue {
        var scalars = text.unicodeScalars[...]
        if scalars.popFirst() == mark, scalars.popFirst() == "n" {
            let literal = String(scalars)
            return .number(.double(Double(literal) ?? .infinity, literal: literal))
        }
        return .string(unescaped(text))
    }

    /// A key or string as it was before its marks, and U+0000 in keys, were written otherwise.
    static func unescaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(mark) else { return text }
        var result = String.UnicodeScalarView()
        var isAfterMark = false
        for scalar in text.unicodeScalars {
            if isAfterMark {
                result.append(scalar == "z" ? "\0" : mark)
                isAfterMark = false
            } else if scalar == mark {
                isAfterMark = true
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
