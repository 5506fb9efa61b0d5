/// Writes a value as json-c writes it on one line, straight into the bytes: an outline of a long résumé is a thousand
/// objects, and making each of them json-c's takes ten times as long as its text.
struct JSONLineWriter {
    private(set) var text: [UInt8] = []

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: text += "null".utf8
        case .bool(let bool): text += (bool ? "true" : "false").utf8
        case .number(.integer(let integer)): write(integer)
        case .number(.double(let double, let literal)):
            text += (JSONNumber.spelling(of: double, literal: literal) ?? "null").utf8
        case .string(let string): write(string)
        case .array(let elements):
            text.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                write(element)
            }
            text.append(UInt8(ascii: "]"))
        case .object(let object):
            text.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                write(member.key)
                text.append(UInt8(ascii: ":"))
                write(member.value)
            }
            text.append(UInt8(ascii: "}"))
        }
    }

    private mutating func write(_ integer: Int64) {
        guard integer < 0 || integer > 9 else { return text.append(UInt8(ascii: "0") + UInt8(integer)) }
        text += "\(integer)".utf8
    }

    private mutating func write(_ string: String) {
        var string = string
        text.append(UInt8(ascii: "\""))
        string.withUTF8 { utf8 in
            // What needs no escape is copied in one piece.
            var start = 0
            for index in utf8.indices where Self.needsEscape(utf8[index]) {
                text.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                write(escaped: utf8[index])
                start = index + 1
            }
            text.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        text.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func write(escaped byte: UInt8) {
        text.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: text.append(UInt8(ascii: "b"))
        case 0x09: text.append(UInt8(ascii: "t"))
        case 0x0A: text.append(UInt8(ascii: "n"))
        case 0x0C: text.append(UInt8(ascii: "f"))
        case 0x0D: text.append(UInt8(ascii: "r"))
        case 0..<0x20:
            text += (byte < 0x10 ? "u000" : "u001").utf8
            text += String(byte & 0x0F, radix: 16).utf8
        default: text.append(byte)
        }
    }
}
