/// Finds what stands in quotes: titles, and the words of others.
enum QuotedText {
    /// Between the signs, in source order, without overlaps (bytes). A quote ends with its paragraph or item: one that
    /// is open then was none, but an inch or an apostrophe.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { ranges(in: $0) }
    }

    private static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: (mark: Mark, end: Int)?
        var at = 0
        var isAtLineStart = true
        let signs = Self.signs
        while at < bytes.count {
            let byte = bytes[at]
            // As most bytes are.
            let matters =
                byte < 0x80 ? signs.contains(byte) : byte == 0xC2 || byte == 0xE2 || byte == 0xE3
            if !matters {
                isAtLineStart = isAtLineStart && (byte == 0x20 || byte == 0x09)
                at += 1
                continue
            }
            if byte == 0x0A || byte == 0x0D {
                // A second break before anything else: a blank line.
                if isAtLineStart, !(byte == 0x0A && at > 0 && bytes[at - 1] == 0x0D) { open = nil }
                isAtLineStart = true
            } else if byte != 0x20, byte != 0x09 {
                let isItem = isAtLineStart && "-*+#|".utf8.contains(byte)
                isAtLineStart = false
                if isItem { open = nil }
                if let mark = Mark(bytes, at) {
                    if let quote = open {
                        if quote.mark.isClosed(by: mark, at, in: bytes) {
                            ranges.append(quote.end..<at)
                            open = nil
                        }
                    } else if mark.opens(at, in: bytes) {
                        open = (mark, at + mark.length)
                    }
                    at += mark.length
                    continue
                }
            }
            at += 1
        }
        return ranges
    }

    /// Line breaks, and what items and quotes begin with.
    private static let signs: ASCIISet = "\"'\n\r-*+#|"

    private enum Mark {
        case double, single, leftDouble, rightDouble, lowDouble, leftSingle, rightSingle, lowSingle
        case leftAngle, rightAngle, leftCorner, rightCorner, leftTitle, rightTitle

        init?(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
            switch bytes[at] {
            case UInt8(ascii: "\""): self = .double
            case UInt8(ascii: "'"): self = .single
            case 0xC2 where at + 1 < bytes.count:
                switch bytes[at + 1] {
                case 0xAB: self = .leftAngle
                case 0xBB: self = .rightAngle
                default: return nil
                }
            case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80:
                switch bytes[at + 2] {
                case 0x98: self = .leftSingle
                case 0x99: self = .rightSingle
                case 0x9A: self = .lowSingle
                case 0x9C: self = .leftDouble
                case 0x9D: self = .rightDouble
                case 0x9E: self = .lowDouble
                default: return nil
                }
            case 0xE3 where at + 2 < bytes.count && bytes[at + 1] == 0x80:
                switch bytes[at + 2] {
                case 0x8A: self = .leftTitle
                case 0x8B: self = .rightTitle
                case 0x8C: self = .leftCorner
                case 0x8D: self = .rightCorner
                default: return nil
                }
            default: return nil
            }
        }

        /// In bytes.
        var length: Int {
            switch self {
            case .double, .single: 1
            case .leftAngle, .rightAngle: 2
            default: 3
            }
        }

        /// Behind a letter or a digit it is an apostrophe, or inches.
        func opens(_ at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            switch self {
            case .double, .single: at == 0 || !bytes[at - 1].isWordByte
            case .leftDouble, .lowDouble, .leftSingle, .lowSingle, .leftAngle, .leftCorner, .leftTitle: true
            case .rightDouble, .rightSingle, .rightAngle, .rightCorner, .rightTitle: false
            }
        }

        func isClosed(by mark: Mark, _ at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            let end = at + mark.length
            let isWordEnd = end >= bytes.count || !bytes[end].isWordByte
            return switch (self, mark) {
            case (.single, .single), (.leftSingle, .rightSingle), (.lowSingle, .leftSingle): isWordEnd
            case (.double, .double), (.leftDouble, .rightDouble), (.lowDouble, .leftDouble),
                (.lowDouble, .rightDouble), (.leftAngle, .rightAngle), (.leftCorner, .rightCorner),
                (.leftTitle, .rightTitle):
                true
            default: false
            }
        }
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool { isAlphanumeric }
}
