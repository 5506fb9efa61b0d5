/// The bytes of one résumé, immutable, and how they are counted.
///
/// Every offset in CVParse is a 0-based UTF-8 byte offset into `bytes`; every range is half-open.
public struct SourceText: Sendable {
    /// UTF-8, exactly as they stood in the file (a byte order mark and any line ends included).
    public let bytes: [UInt8]

    public init(_ text: String) { self.bytes = Array(text.utf8) }

    /// Takes bytes as they are; ill-formed UTF-8 is kept, and reads as U+FFFD where a `String` is made.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// The text in `range` (bytes), clamped to the source.
    public func string(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}
