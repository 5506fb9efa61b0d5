extension JSONValue {
    /// The value as JSON text (UTF-8), without a line end at its end.
    ///
    /// Strings keep every character; `/` is not escaped. A number that has a literal is written as it; a
    /// computed double in the fewest digits that give it back; NaN and the infinities, which JSON lacks, as
    /// `null`.
    ///
    /// - Parameter pretty: one member or element a line, indented by two spaces.
    public func serialized(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        writer.value(self)
        return writer.text
    }
}

extension JSONWriter {
    /// Writes a value, by recursion: values that are read are nested no deeper than ``JSONValue/defaultMaximumDepth``.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(.integer(let value)): integer(value)
        case .number(.double(let value, let literal)): number(value, literal)
        case .string(let value): string(value)
        case .array(let elements): array(elements) { $1.value($0) }
        case .object(let object):
            self.object { text in
                for member in object.members {
                    text.key(member.key)
                    text.value(member.value)
                }
            }
        }
    }

    private mutating func number(_ double: Double, _ literal: String?) {
        if let literal, Self.isNumber(literal) {
            self.literal(literal)
        } else if double.isFinite {
            self.literal("\(double)")
        } else {
            null()
        }
    }

    /// A caller may give any text as literal: only a number is written.
    private static func isNumber(_ literal: String) -> Bool {
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
