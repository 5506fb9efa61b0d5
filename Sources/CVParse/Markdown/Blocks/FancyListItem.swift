/// Ordered lists by letters, Roman numerals, `#.` and examples, with a full stop or parentheses (Pandoc,
/// `fancy_lists`, `example_lists`).
extension BlockReader {
    mutating func beginFancyListItem() -> Start {
        guard syntax.contains(.fancyLists), !isInParagraph || isInsideList, let marker = fancyListMarker()
        else {
            return .none
        }
        return beginListItem(marker)
    }

    private var isInsideList: Bool {
        containers[..<matched].contains { blocks[Int($0)].kind == .orderedList && blocks[Int($0)].indent > 0 }
    }

    private enum Style {
        static let number: UInt8 = 1
        static let lowercaseLetter: UInt8 = 2
        static let uppercaseLetter: UInt8 = 3
        static let lowercaseRoman: UInt8 = 4
        static let uppercaseRoman: UInt8 = 5
        static let example: UInt8 = 6
        static let parenthesized: UInt8 = 0x10
    }

    private func fancyListMarker() -> ListMarker? {
        let start = line.nonspace
        var position = start
        let isParenthesized = bytes[position] == "("
        if isParenthesized { position += 1 }
        let label = position
        if position < line.end, bytes[position] == "@" {
            position = bytes.skip(from: position + 1, to: line.end) {
                $0.isAlphanumeric || $0 == "_" || $0 == "-"
            }
        } else if !isParenthesized, position < line.end, bytes[position] == "#" {
            position += 1
        } else {
            position = bytes.skip(from: position, to: min(line.end, position + 9)) { $0.isAlphanumeric }
        }
        guard position > label, position < line.end else { return nil }
        let sign = bytes[position]
        guard isParenthesized ? sign == ")" : sign == "." || sign == ")" else { return nil }
        let end = position + 1
        guard end < line.end, bytes[end].isSpaceOrTab else { return nil }

        let text = bytes[label..<position]
        if isParenthesized, (2...3).contains(text.count), text.allSatisfy(\.isDigit), isTelephone(behind: end)
        {
            return nil
        }
        guard let (style, number) = count(text) else { return nil }
        // A capital with a full stop is an initial unless two spaces follow (Pandoc's own rule).
        let isCapital = style == Style.uppercaseLetter || style == Style.uppercaseRoman
        if isCapital, sign == ".", text.count == 1, !(end + 1 < line.end && bytes[end + 1] == 0x20) {
            return nil
        }
        return ListMarker(
            sign: sign, isOrdered: true, number: number,
            style: style | (isParenthesized ? Style.parenthesized : 0),
            length: end - start)
    }

    /// "(431) 555-0135", "(62) 3190-1939": Pandoc would begin a list at 431.
    private func isTelephone(behind end: Int) -> Bool {
        let start = bytes.skip(from: end, to: line.end, while: \.isSpaceOrTab)
        let group = bytes.skip(from: start, to: line.end, while: \.isDigit)
        guard (3...5).contains(group - start), group + 1 < line.end,
            bytes[group] == "-" || bytes[group] == "." || bytes[group] == " "
        else { return false }
        let last = bytes.skip(from: group + 1, to: line.end, while: \.isDigit)
        return last - group == 5
    }

    /// How a label counts, and to what. A list of letters begins at its first, so that no sentence is taken for one.
    private func count(_ label: Slice<Bytes>) -> (style: UInt8, number: Int32)? {
        guard let first = label.first else { return nil }
        if first == "@" { return (Style.example, 1) }
        if first == "#" { return (Style.number, 1) }
        if label.allSatisfy(\.isDigit) {
            return (Style.number, label.reduce(Int32(0)) { $0 &* 10 &+ Int32($1 &- 0x30) })
        }
        let isUppercase = first.lowercased != first
        let open = containers[..<matched].last { blocks[Int($0)].kind == .orderedList }.map {
            blocks[Int($0)]
        }
        let openStyle = open.map { UInt8(truncatingIfNeeded: $0.indent) & 0x0F } ?? 0
        let letterStyle = isUppercase ? Style.uppercaseLetter : Style.lowercaseLetter
        let romanStyle = isUppercase ? Style.uppercaseRoman : Style.lowercaseRoman
        if label.count == 1, openStyle == letterStyle || first.lowercased == "a" {
            return (letterStyle, Int32(first.lowercased &- 0x60))
        }
        guard let number = Self.roman(label, isUppercase: isUppercase), openStyle == romanStyle || number == 1
        else {
            return nil
        }
        return (romanStyle, number)
    }

    private static func roman(_ label: Slice<Bytes>, isUppercase: Bool) -> Int32? {
        var total: Int32 = 0
        var previous: Int32 = 0
        for byte in label.reversed() {
            guard (byte.lowercased != byte) == isUppercase else { return nil }
            let value: Int32
            switch byte.lowercased {
            case "i": value = 1
            case "v": value = 5
            case "x": value = 10
            case "l": value = 50
            case "c": value = 100
            default: return nil
            }
            total += value < previous ? -value : value
            previous = max(previous, value)
        }
        return total > 0 ? total : nil
    }
}
