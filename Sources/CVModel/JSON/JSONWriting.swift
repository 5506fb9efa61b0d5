import CJSONC

extension JSONValue {
    /// The value as JSON text (UTF-8) through json-c; without a line end at its end.
    ///
    /// Strings keep every character; `/` is not escaped. A number that has a literal is written as it; a
    /// computed double in the fewest digits that give it back; NaN and the infinities, which JSON lacks, as
    /// `null`.
    ///
    /// - Parameter pretty: one member or element a line, indented by two spaces.
    public func serialized(pretty: Bool = false) -> [UInt8] {
        var writer = JSONTreeWriter(isCarried: false)
        defer { writer.keys.forget() }
        var tree = writer.object(self)
        let needsCarriage = writer.keys.haveZero
        if needsCarriage {
            json_object_put(tree)
            writer.isCarried = true
            tree = writer.object(self)
        }
        guard let tree else { return Array("null".utf8) }
        defer { json_object_put(tree) }
        var flags = JSON_C_TO_STRING_NOSLASHESCAPE
        if pretty { flags |= JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED }
        var length = 0
        guard let start = json_object_to_json_string_length(tree, flags, &length) else { return [] }
        let text = start.withMemoryRebound(to: UInt8.self, capacity: length) {
            Array(UnsafeBufferPointer(start: $0, count: length))
        }
        return needsCarriage ? JSONCarriage.uncarried(text) : text
    }
}

/// From values to json-c's tree; the caller owns what it gets, and `nil` is json-c's `null`.
private struct JSONTreeWriter {
    var isCarried: Bool
    var keys = JSONKeys()

    mutating func object(_ value: JSONValue) -> OpaquePointer? {
        switch value {
        case .null: return nil
        case .bool(let bool): return json_object_new_boolean(bool ? 1 : 0)
        case .number(.integer(let integer)): return json_object_new_int64(integer)
        case .number(.double(let double, let literal)): return number(double, literal)
        case .string(let text): return string(text)
        case .array(let elements):
            let array = json_object_new_array_ext(Int32(clamping: max(1, elements.count)))
            for element in elements { json_object_array_add(array, object(element)) }
            return array
        case .object(let members):
            let result = json_object_new_object()
            for member in members.members {
                let key = isCarried ? JSONCarriage.escaped(member.key, zeroToo: true) : member.key
                json_object_object_add_ex(result, keys[key], object(member.value), Self.keyFlags)
            }
            return result
        }
    }

    /// A JSONObject has each key once, and ``JSONKeys`` outlive the tree.
    private static let keyFlags = UInt32(JSON_C_OBJECT_ADD_KEY_IS_NEW | JSON_C_OBJECT_KEY_IS_CONSTANT)

    private func number(_ double: Double, _ literal: String?) -> OpaquePointer? {
        if let literal, Self.isNumber(literal) { return json_object_new_double_s(double, literal) }
        return double.isFinite ? json_object_new_double_s(double, "\(double)") : nil
    }

    private func string(_ text: String) -> OpaquePointer? {
        var text = isCarried ? JSONCarriage.escaped(text, zeroToo: false) : text
        return text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) {
                // An empty buffer may have no address, and json-c wants one.
                guard let start = $0.baseAddress else { return json_object_new_string("") }
                return json_object_new_string_len(start, Int32(clamping: $0.count))
            }
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
