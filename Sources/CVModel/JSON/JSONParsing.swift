import CJSONC

extension JSONValue {
    /// How deep arrays and objects may be nested where nobody says otherwise. Deep enough for any data that
    /// people write, and shallow enough for the stack of a secondary thread: json-c frees and prints by
    /// recursion, as Swift does for values inside values.
    public static let defaultMaximumDepth = 512

    /// Reads one JSON text (RFC 8259) through json-c.
    ///
    /// - Numbers: integers that an `Int64` holds are `.integer`; any other number is a `.double` that keeps
    ///   its literal (`1.50`, `-0`, `1e400`, integers of any length).
    /// - Of a key that stands twice in one object json-c keeps the last value, at the first one's place.
    /// - A lone surrogate escape (`"\ud800"`) becomes U+FFFD.
    /// - A leading byte order mark is passed over; offsets in errors count it.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - maximumDepth: levels of arrays and objects, at least 1, at most ``defaultMaximumDepth``.
    /// - Throws: where the text is not JSON: what stands where, and what was expected.
    public init(
        parsing bytes: some Collection<UInt8>, maximumDepth: Int = defaultMaximumDepth
    ) throws(JSONSyntaxError) {
        let depth = min(max(1, maximumDepth), Self.defaultMaximumDepth)
        let inPlace = bytes.withContiguousStorageIfAvailable { buffer in
            Result { () throws(JSONSyntaxError) in try JSONTextReader.read(buffer, maximumDepth: depth) }
        }
        if let inPlace {
            self = try inPlace.get()
        } else {
            self = try Array(bytes).withUnsafeBufferPointer { buffer throws(JSONSyntaxError) in
                try JSONTextReader.read(buffer, maximumDepth: depth)
            }
        }
    }
}

/// From text to values: the grammar checked by ``JSONScanner``, the values made by json-c.
enum JSONTextReader {
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int
    ) throws(JSONSyntaxError) -> JSONValue {
        // The NUL that tells json-c of the end is counted too.
        guard bytes.count < Int(Int32.max) else { throw JSONSyntaxError(.tooLarge, at: 0, in: bytes) }
        var carriage = JSONCarriage(bytes)
        var scanner = JSONScanner(bytes, maximumDepth: maximumDepth)
        try scanner.scan(&carriage)
        if carriage.isNeeded {
            let carried = carriage.carriedText()
            return try carried.withUnsafeBufferPointer { carried throws(JSONSyntaxError) in
                try parse(carried, depth: scanner.depth, isCarried: true)
            }
        }
        let start = JSONScanner.byteOrderMarkLength(bytes)
        return try parse(
            UnsafeBufferPointer(rebasing: bytes[start...]), depth: scanner.depth, isCarried: false)
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, depth: Int, isCarried: Bool
    ) throws(JSONSyntaxError) -> JSONValue {
        // As deep as the text is, for json-c clears what each level takes. One level more: it counts a scalar in the
        // innermost array as a level.
        guard let length = Int32(exactly: bytes.count), let tokener = json_tokener_new_ex(Int32(depth + 1))
        else { throw JSONSyntaxError(.refused("not enough memory"), at: 0, in: bytes) }
        defer { json_tokener_free(tokener) }
        json_tokener_set_flags(tokener, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8)
        var object = bytes.withMemoryRebound(to: CChar.self) {
            json_tokener_parse_ex(tokener, $0.baseAddress, length)
        }
        if json_tokener_get_error(tokener) == json_tokener_continue {
            // A number at the very end is complete only when the text is known to be.
            object = json_tokener_parse_ex(tokener, "", 1)
        }
        defer { json_object_put(object) }
        let outcome = json_tokener_get_error(tokener)
        guard outcome == json_tokener_success else {
            let words = String(cString: json_tokener_error_desc(outcome))
            throw JSONSyntaxError(.refused(words), at: json_tokener_get_parse_end(tokener), in: bytes)
        }
        return JSONTreeReader(isCarried: isCarried).value(object)
    }
}

/// From json-c's tree to values; recursion is bounded by the depth that the parser allowed.
private struct JSONTreeReader {
    let isCarried: Bool

    func value(_ object: OpaquePointer?) -> JSONValue {
        switch json_object_get_type(object) {
        case json_type_string: string(object)
        case json_type_object: .object(JSONObject(uniqueMembers: members(object)))
        case json_type_array: .array(elements(object))
        case json_type_int: integer(object)
        case json_type_double: double(object)
        case json_type_boolean: .bool(json_object_get_boolean(object) != 0)
        default: .null
        }
    }

    private func elements(_ object: OpaquePointer?) -> [JSONValue] {
        let count = json_object_array_length(object)
        var elements: [JSONValue] = []
        elements.reserveCapacity(count)
        for index in 0..<count { elements.append(value(json_object_array_get_idx(object, index))) }
        return elements
    }

    private func members(_ object: OpaquePointer?) -> [JSONObject.Member] {
        var members: [JSONObject.Member] = []
        members.reserveCapacity(Int(json_object_object_length(object)))
        var entry = json_object_get_object(object)?.pointee.head
        while let current = entry {
            if let key = current.pointee.k {
                let text = String(cString: key.assumingMemoryBound(to: CChar.self))
                members.append(
                    JSONObject.Member(
                        key: isCarried ? JSONCarriage.unescaped(text) : text,
                        value: value(OpaquePointer(current.pointee.v))))
            }
            entry = current.pointee.next
        }
        return members
    }

    private func string(_ object: OpaquePointer?) -> JSONValue {
        guard let start = json_object_get_string(object) else { return .string("") }
        let length = Int(json_object_get_string_len(object))
        let text = start.withMemoryRebound(to: UInt8.self, capacity: length) {
            String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
        }
        return isCarried ? JSONCarriage.value(carriedBy: text) : .string(text)
    }

    private func integer(_ object: OpaquePointer?) -> JSONValue {
        let unsigned = json_object_get_uint64(object)
        if unsigned > UInt64(Int64.max) {
            return .number(.double(Double(unsigned), literal: "\(unsigned)"))
        }
        return .number(.integer(json_object_get_int64(object)))
    }

    private func double(_ object: OpaquePointer?) -> JSONValue {
        // json-c keeps a parsed double's spelling as its user data (json_object_new_double_s).
        let literal = json_object_get_userdata(object).map {
            String(cString: $0.assumingMemoryBound(to: CChar.self))
        }
        return .number(.double(json_object_get_double(object), literal: literal))
    }
}
