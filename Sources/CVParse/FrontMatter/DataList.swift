/// A list in YAML or JSON around a byte offset, told by its signs alone: what is being written is seldom whole yet.
///
/// It is a block list (`- item` below its key), a flow list (`key: [a, b]`, JSON's form), or a scalar that lists with
/// commas (`key: a, b`), on lines below its key if need be.
public struct DataList: Sendable, Hashable {
    /// The key whose value it is, without quotes.
    public let key: String
    /// Its elements, with what separates them.
    public let range: Range<Int>

    /// The list that holds `offset`, inside a document that stands at `document`; `nil` elsewhere.
    public init?(at offset: Int, in source: SourceText, document: Range<Int>) {
        guard document.lowerBound <= offset, offset <= document.upperBound else { return nil }
        let reader = DataListReader(source: source, document: document)
        guard let found = reader.flowList(at: offset) ?? reader.blockList(at: offset) else { return nil }
        (key, range) = found
    }

    /// The elements that do not touch a byte offset.
    public func elements(besides offset: Int, in source: SourceText) -> [Range<Int>] {
        var elements: [Range<Int>] = []
        var start = range.lowerBound
        for at in range.lowerBound...range.upperBound
        where at == range.upperBound || source.bytes[at].separatesElements {
            let element = source.bytes.trimmed(start..<at) { $0 <= 0x20 || $0.isSignOfElement }
            if !element.isEmpty, !(element.lowerBound <= offset && offset <= element.upperBound) {
                elements.append(element)
            }
            start = at + 1
        }
        return elements
    }
}

private struct DataListReader {
    let source: SourceText
    let document: Range<Int>

    private var bytes: [UInt8] { source.bytes }

    /// `key: [a, b` up to the offset, over lines if need be.
    func flowList(at offset: Int) -> (String, Range<Int>)? {
        var depth = 0
        var at = offset
        while at > document.lowerBound {
            at -= 1
            switch bytes[at] {
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if depth > 0 {
                    depth -= 1
                } else if bytes[at] == UInt8(ascii: "[") {
                    let end = bytes[offset..<document.upperBound].firstIndex { "[]{}".utf8.contains($0) }
                    return key(before: at).map { ($0, at + 1..<(end ?? document.upperBound)) }
                } else {
                    return nil
                }
            default: break
            }
        }
        return nil
    }

    /// The key in front of a value.
    private func key(before value: Int) -> String? {
        let line = source.lines.range(ofLineAt: value)
        let head = bytes.trimmed(max(line.lowerBound, document.lowerBound)..<value) { $0 <= 0x20 }
        guard bytes[head].last == UInt8(ascii: ":") else { return nil }
        let start = bytes[head.lowerBound..<head.upperBound - 1].lastIndex { ",{[:".utf8.contains($0) }
        return name((start.map { $0 + 1 } ?? head.lowerBound)..<head.upperBound - 1)
    }

    private func name(_ range: Range<Int>) -> String? {
        let name = bytes.trimmed(range) { $0 <= 0x20 || $0.isSignOfElement }
        return name.isEmpty ? nil : source.string(in: name)
    }

    /// The items below a key, or what stands behind one.
    func blockList(at offset: Int) -> (String, Range<Int>)? {
        let number = source.lines.line(ofUTF8Offset: offset)
        guard let shape = shape(number) else { return nil }
        if let colon = shape.colon {
            guard colon + 1 < offset else { return nil }
            return name(shape.start..<colon).map { ($0, colon + 1..<shape.line.upperBound) }
        }
        guard shape.isItem else { return continuedScalar(line: number, shape) }
        var first = number
        while first > 0, let above = self.shape(first - 1), above.line.lowerBound >= document.lowerBound {
            first -= 1
            if above.isEmpty || above.indent > shape.indent || above.isItem && above.indent == shape.indent {
                continue
            }
            guard let colon = above.colon, colon + 1 == above.end, let key = name(above.start..<colon) else {
                return nil
            }
            var end = shape.line.upperBound
            var next = number + 1
            while let below = self.shape(next), below.line.upperBound <= document.upperBound,
                below.isEmpty || below.indent > shape.indent || below.isItem && below.indent == shape.indent
            {
                end = below.line.upperBound
                next += 1
            }
            return (key, above.line.upperBound..<end)
        }
        return nil
    }

    /// The lines of a scalar that goes on below its key: `key: >`, or a plain one that is broken.
    private func continuedScalar(line number: Int, _ shape: Shape) -> (String, Range<Int>)? {
        var number = number
        while number > 0, let above = self.shape(number - 1), above.line.lowerBound >= document.lowerBound {
            number -= 1
            if above.isEmpty || above.indent >= shape.indent { continue }
            guard let colon = above.colon, let key = name(above.start..<colon) else { return nil }
            return (key, colon + 1..<shape.line.upperBound)
        }
        return nil
    }

    private struct Shape {
        var line: Range<Int>
        var indent: Int
        var isItem: Bool
        /// Where the text begins, behind `- `, and ends.
        var start: Int
        var end: Int
        /// Of `key:`.
        var colon: Int?
        var isEmpty: Bool { start >= end }
    }

    private func shape(_ number: Int) -> Shape? {
        guard let line = source.lines.range(ofLine: number) else { return nil }
        let text = bytes.trimmed(line) { $0 <= 0x20 }
        var start = text.lowerBound
        let isItem =
            !text.isEmpty && bytes[start] == UInt8(ascii: "-")
            && (text.count == 1 || bytes[start + 1] == UInt8(ascii: " "))
        if isItem {
            start += 1
            while start < text.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
        }
        let colon = bytes[start..<max(start, text.upperBound)].indices.first {
            bytes[$0] == UInt8(ascii: ":")
                && ($0 + 1 == text.upperBound || bytes[$0 + 1] == UInt8(ascii: " "))
        }
        return Shape(
            line: line, indent: text.lowerBound - line.lowerBound, isItem: isItem, start: start,
            end: max(start, text.upperBound), colon: colon)
    }
}

extension UInt8 {
    fileprivate var separatesElements: Bool { self == UInt8(ascii: ",") || self == 0x0A || self == 0x0D }
    /// What may stand around the text of an element, or of a key.
    fileprivate var isSignOfElement: Bool { "-\"'[]{}".utf8.contains(self) }
}
