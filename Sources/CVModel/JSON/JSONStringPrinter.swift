import CJSONC

/// Writes strings as JSON has them, through json-c: one object of its, which is given one text after the other.
final class JSONStringPrinter {
    private let object = json_object_new_string("")

    deinit { json_object_put(object) }

    /// Appends a string in its quotes; `/` and what is not ASCII are not escaped.
    func write(_ string: String, to text: inout [UInt8]) {
        var string = string
        string.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) {
                // An empty buffer may have no address, and json-c wants one.
                guard let start = $0.baseAddress else { return _ = json_object_set_string(object, "") }
                json_object_set_string_len(object, start, Int32(clamping: $0.count))
            }
        }
        var length = 0
        let start = json_object_to_json_string_length(object, JSON_C_TO_STRING_NOSLASHESCAPE, &length)
        start?.withMemoryRebound(to: UInt8.self, capacity: length) {
            text += UnsafeBufferPointer(start: $0, count: length)
        }
    }
}
