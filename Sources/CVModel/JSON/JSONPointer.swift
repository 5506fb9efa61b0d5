/// A place in a JSON value (RFC 6901), such as `/work/0/position`.
public struct JSONPointer: Hashable, Sendable {
    /// The reference tokens, unescaped: keys, and indices of arrays in decimal. Empty for the whole value.
    public var steps: [String]

    /// The place that `steps` lead to.
    public init(_ steps: [String] = []) { self.steps = steps }

    /// `nil` where `text` is no pointer: not empty and without leading `/`, or with a `~` that begins neither
    /// `~0` nor `~1`.
    public init?(_ text: String) {
        guard !text.isEmpty else {
            self.init()
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var steps: [String] = []
        for token in text.unicodeScalars.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            var step = String.UnicodeScalarView()
            var isEscaped = false
            for scalar in token {
                switch (isEscaped, scalar) {
                case (true, "0"): step.append("~")
                case (true, "1"): step.append("/")
                case (true, _): return nil
                case (false, "~"):
                    isEscaped = true
                    continue
                case (false, _): step.append(scalar)
                }
                isEscaped = false
            }
            guard !isEscaped else { return nil }
            steps.append(String(step))
        }
        self.init(steps)
    }

    /// The member `key` of the object at this place.
    public func appending(_ key: String) -> JSONPointer { JSONPointer(steps + [key]) }

    /// The element `index` (0-based) of the array at this place.
    public func appending(_ index: Int) -> JSONPointer { appending("\(index)") }

    /// The object or array that holds this place; `nil` for the whole value.
    public var parent: JSONPointer? { steps.isEmpty ? nil : JSONPointer(steps.dropLast()) }

    /// The 0-based index that a step names (`0`, or digits without a leading zero); `nil` for other steps.
    static func index(_ step: String) -> Int? {
        let digits = step.utf8
        guard let first = digits.first, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }),
            first != UInt8(ascii: "0") || digits.count == 1
        else { return nil }
        return Int(step)
    }

    private init(_ steps: ArraySlice<String>) { self.steps = Array(steps) }
}

extension JSONPointer: CustomStringConvertible {
    /// As RFC 6901 writes it: `~` as `~0`, `/` as `~1`.
    public var description: String {
        var text = String.UnicodeScalarView()
        for step in steps {
            text.append("/")
            for scalar in step.unicodeScalars {
                switch scalar {
                case "~": text.append(contentsOf: "~0".unicodeScalars)
                case "/": text.append(contentsOf: "~1".unicodeScalars)
                default: text.append(scalar)
                }
            }
        }
        return String(text)
    }
}

extension JSONValue {
    /// The value at a place; `nil` where there is none.
    public subscript(pointer: JSONPointer) -> JSONValue? {
        var value = self
        for step in pointer.steps {
            switch value {
            case .object(let object):
                guard let member = object[step] else { return nil }
                value = member
            case .array(let elements):
                guard let index = JSONPointer.index(step), index < elements.count else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }
}
