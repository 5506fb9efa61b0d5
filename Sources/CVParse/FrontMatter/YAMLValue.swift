/// A value in YAML, and where it is written.
public enum YAMLValue: Sendable {
    case scalar(YAMLScalar)
    /// `range`: bytes, from the first item's mark to the end of the last.
    case sequence([YAMLValue], range: Range<Int>)
    /// Keys in the order in which they are written; doubled keys are kept.
    case mapping([YAMLEntry], range: Range<Int>)

    /// The bytes that the value takes.
    public var range: Range<Int> {
        switch self {
        case .scalar(let scalar): scalar.range
        case .sequence(_, let range), .mapping(_, let range): range
        }
    }

    /// The text of a scalar.
    public var scalar: YAMLScalar? {
        if case .scalar(let scalar) = self { scalar } else { nil }
    }

    public var items: [YAMLValue]? {
        if case .sequence(let items, _) = self { items } else { nil }
    }

    public var entries: [YAMLEntry]? {
        if case .mapping(let entries, _) = self { entries } else { nil }
    }

    /// The value of a mapping's key, the last one where it is doubled.
    public subscript(key: String) -> YAMLValue? { entries?.last { $0.key.text == key }?.value }
}

/// A key and its value.
public struct YAMLEntry: Sendable {
    public let key: YAMLScalar
    public let value: YAMLValue
}

/// A scalar as it is written, and what it says.
public struct YAMLScalar: Sendable {
    /// Quotes, escapes and folding resolved.
    public let text: String
    /// Bytes, quotes and block indicators included; empty where the value is left out.
    public let range: Range<Int>
    /// Bytes, without them.
    public let contentRange: Range<Int>
    /// Whether quotes or a block indicator say that this is text: `"2019"` and not `2019`.
    public let isQuoted: Bool

    /// The scalar that some bytes of the text are by themselves; `nil` where an escape or a fold would shift what follows it.
    func part(_ bytes: Range<Int>) -> YAMLScalar? {
        guard text.utf8.count == contentRange.count else { return nil }
        let start = contentRange.lowerBound + bytes.lowerBound
        return YAMLScalar(
            text: String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self),
            range: range, contentRange: start..<start + bytes.count, isQuoted: isQuoted)
    }
}
