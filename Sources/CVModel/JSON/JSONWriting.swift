extension JSONValue {
    /// The value as JSON text (UTF-8), without a line end at its end.
    ///
    /// Strings keep every character; `/` is not escaped. A number that has a literal is written as it; a
    /// computed double in the fewest digits that give it back; NaN and the infinities, which JSON lacks, as
    /// `null`.
    ///
    /// - Parameter pretty: one member or element a line, indented by two spaces.
    public func serialized(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(isPretty: pretty)
        writer.write(self)
        return writer.text
    }
}

/// Writes values one behind the other into one buffer. An answer to an editor is written while somebody types: by way
/// of json-c, whose tree would have to be built of it first, that took longer than finding the answer.
private struct JSONWriter {
    let isPretty: Bool
    private(set) var text: [UInt8] = []
    private var depth = 0

    init(isPretty: Bool) {
        self.isPretty = isPretty
        text.reserveCapacity(256)
    }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: text += "null".utf8
        case .bool(let bool): text += (bool ? "true" : "false").utf8
        case .number(.integer(let integer)): write(integer)
        case .number(.double(let double, let literal)): write(double, literal)
        case .string(let string): write(string)
        case .array(let elements):
            text.append(UInt8(ascii: "["))
            writeLines(elements) { writer, element in writer.write(element) }
            text.append(UInt8(ascii: "]"))
        case .object(let object):
            text.append(UInt8(ascii: "{"))
            writeLines(object.members) { writer, member in
                writer.write(member.key)
                writer.text.append(UInt8(ascii: ":"))
                if writer.isPretty { writer.text.append(0x20) }
                writer.write(member.value)
            }
            text.append(UInt8(ascii: "}"))
        }
    }

    /// Commas between the parts and, where it is to be pretty, a line for each.
    private mutating func writeLines<Part>(_ parts: [Part], _ write: (inout JSONWriter, Part) -> Void) {
        guard !parts.isEmpty else { return }
        depth += 1
        for (index, part) in parts.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            breakLine()
            write(&self, part)
        }
        depth -= 1
        breakLine()
    }

    private mutating func breakLine() {
        guard isPretty else { return }
        text.append(0x0A)
        text.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }

    private mutating func write(_ integer: Int64) {
        // Most are lines and columns.
        guard (0..<10).contains(integer) else {
            text += String(integer).utf8
            return
        }
        text.append(UInt8(ascii: "0") + UInt8(integer))
    }

    private mutating func write(_ double: Double, _ literal: String?) {
        if let literal, JSONScanner.isNumber(literal) {
            text += literal.utf8
        } else {
            text += (double.isFinite ? "\(double)" : "null").utf8
        }
    }

    /// RFC 8259, section 7: quotation mark, reverse solidus and control characters are escaped.
    private mutating func write(_ string: String) {
        text.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { bytes in
            var start = 0
            for (index, byte) in bytes.enumerated()
            where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                text.append(contentsOf: bytes[start..<index])
                start = index + 1
                writeEscape(of: byte)
            }
            text.append(contentsOf: bytes[start...])
        }
        text.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscape(of byte: UInt8) {
        text.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: text.append(UInt8(ascii: "b"))
        case 0x09: text.append(UInt8(ascii: "t"))
        case 0x0A: text.append(UInt8(ascii: "n"))
        case 0x0C: text.append(UInt8(ascii: "f"))
        case 0x0D: text.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(byte)
        default:
            let digits = "0123456789abcdef".utf8
            text += "u00".utf8
            for digit in [byte >> 4, byte & 0x0F] {
                text.append(digits[digits.index(digits.startIndex, offsetBy: Int(digit))])
            }
        }
    }
}

extension JSONScanner {
    /// A caller may give any text as literal: only a number is written.
    fileprivate static func isNumber(_ literal: String) -> Bool {
        var literal = literal
        return literal.withUTF8 { utf8 in
            struct NumberAlone: JSONScannerDelegate {
                var isNumber = false
                mutating func number(_ range: Range<Int>, isInteger: Bool) { isNumber = true }
                mutating func key(_ range: Range<Int>, hasEscape: Bool) {}
                mutating func string(_ range: Range<Int>, hasEscape: Bool) {}
                mutating func literal(_ range: Range<Int>) {}
                mutating func open(at offset: Int, isObject: Bool) {}
                mutating func close(end: Int) {}
            }
            var delegate = NumberAlone()
            var scanner = JSONScanner(utf8, maximumDepth: 0)
            do { try scanner.scan(&delegate) } catch { return false }
            return delegate.isNumber
        }
    }
}
