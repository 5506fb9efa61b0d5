/// Character references and backslash escapes (CommonMark 2.4 and 2.5).
enum CharacterReference {
    /// The end of the character reference that begins with the `&` at `start`, or nil where none stands there.
    static func end(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        var position = start + 1
        guard position < limit else { return nil }
        if text[position] == "#" {
            position += 1
            guard position < limit else { return nil }
            let isHexadecimal = text[position].lowercased == "x"
            if isHexadecimal { position += 1 }
            let digits = position
            let longest = min(limit, digits + (isHexadecimal ? 6 : 7))
            position = text.skip(from: digits, to: longest) {
                isHexadecimal ? hexValue($0) != nil : $0.isDigit
            }
            guard position > digits, position < limit, text[position] == ";" else { return nil }
            return position + 1
        }
        // The longest name, CounterClockwiseContourIntegral, has 31 letters.
        let name = position
        position = text.skip(from: name, to: min(limit, name + 32)) { $0.isAlphanumeric }
        guard position > name, position < limit, text[position] == ";" else { return nil }
        return codePoints(text.rebased(name..<position)) == nil ? nil : position + 1
    }

    /// What the character reference at `range` stands for; U+FFFD for numbers that are no character.
    static func text(of source: [UInt8], in range: Range<Int>) -> String {
        source.withUnsafeBufferPointer { buffer in
            let bytes = Bytes(buffer)
            let range = range.clamped(to: 0..<bytes.count)
            guard range.count > 2 else { return "" }
            let name = bytes.rebased(range.lowerBound + 1..<range.upperBound - 1)
            var result = String.UnicodeScalarView()
            if name[0] == "#" {
                let isHexadecimal = name.count > 1 && name[1].lowercased == "x"
                var value: UInt32 = 0
                for byte in name.dropFirst(isHexadecimal ? 2 : 1) {
                    value = (value &* (isHexadecimal ? 16 : 10)) &+ UInt32(hexValue(byte) ?? 0)
                }
                result.append(value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}")
            } else if let points = codePoints(name) {
                result.append(contentsOf: points.compactMap(Unicode.Scalar.init))
            }
            return String(result)
        }
    }

    /// `range` with its character references resolved, as in HTML: a backslash stands for itself.
    static func unescapedReferences(_ source: [UInt8], in range: Range<Int>) -> String {
        unescaped(source, in: range, backslashes: false)
    }

    /// `range` with its backslash escapes and character references resolved.
    static func unescaped(_ source: [UInt8], in range: Range<Int>, backslashes: Bool = true) -> String {
        let range = range.clamped(to: 0..<source.count)
        guard source[range].contains(where: { $0 == "\\" || $0 == "&" }) else {
            return String(decoding: source[range], as: UTF8.self)
        }
        var result: [UInt8] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = source[position]
            if backslashes, byte == "\\", position + 1 < range.upperBound,
                source[position + 1].isASCIIPunctuation
            {
                result.append(source[position + 1])
                position += 2
            } else if byte == "&",
                let end = source.withUnsafeBufferPointer({
                    end(Bytes($0), at: position, limit: range.upperBound)
                })
            {
                result += text(of: source, in: position..<end).utf8
                position = end
            } else {
                result.append(byte)
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        if byte.isDigit { return byte - 0x30 }
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : nil
    }

    /// The code points of a named reference, by binary search over ``EntityTable``.
    private static func codePoints(_ name: Bytes) -> [UInt32]? {
        let table = name.sharingMeter(
            with: UnsafeBufferPointer(
                start: EntityTable.entries.utf8Start, count: EntityTable.entries.utf8CodeUnitCount))
        var low = 0
        var high = table.count
        while low < high {
            // The entry around the middle: entries are parted by one space or line feed.
            let middle = low + (high - low) / 2
            let start = table.trim(back: middle, to: low) { !$0.isASCIIWhitespace }
            let equals = table.skip(from: start, to: high) { $0 != "=" }
            let end = table.skip(from: equals, to: high) { !$0.isASCIIWhitespace }
            if name.elementsEqual(table[start..<equals]) {
                var points: [UInt32] = [0]
                for byte in table[min(equals + 1, end)..<end] {
                    if byte == "+" {
                        points.append(0)
                    } else {
                        points[points.count - 1] =
                            points[points.count - 1] &* 16 &+ UInt32(hexValue(byte) ?? 0)
                    }
                }
                return points
            }
            if name.lexicographicallyPrecedes(table[start..<equals]) {
                high = start
            } else {
                low = min(end + 1, high)
            }
        }
        return nil
    }
}
