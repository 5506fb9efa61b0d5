#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// The bytes that a reader looks at, borrowed for as long as it reads.
///
/// Tests count how often a byte is looked at: so the work that a text makes is measured, and not the time.
struct Bytes: RandomAccessCollection {
    private let buffer: UnsafeBufferPointer<UInt8>
    #if DEBUG
        private let meter: UnsafeMutablePointer<Int>?
    #endif

    init(_ buffer: UnsafeBufferPointer<UInt8>, meter: UnsafeMutablePointer<Int>? = nil) {
        self.buffer = buffer
        #if DEBUG
            self.meter = meter
        #endif
    }

    /// No bytes.
    init() { self.init(UnsafeBufferPointer(start: nil, count: 0)) }

    /// Other bytes that are read for the same text.
    func sharingMeter(with buffer: UnsafeBufferPointer<UInt8>) -> Bytes {
        #if DEBUG
            Bytes(buffer, meter: meter)
        #else
            Bytes(buffer)
        #endif
    }

    /// Part of these bytes, counted from 0.
    func rebased(_ range: Range<Int>) -> Bytes {
        sharingMeter(with: UnsafeBufferPointer(rebasing: buffer[range]))
    }

    @inline(__always) var startIndex: Int { 0 }
    @inline(__always) var endIndex: Int { buffer.count }

    @inline(__always) func index(after position: Int) -> Int { position &+ 1 }
    @inline(__always) func formIndex(after position: inout Int) { position &+= 1 }
    @inline(__always) func index(before position: Int) -> Int { position &- 1 }
    @inline(__always) func distance(from start: Int, to end: Int) -> Int { end &- start }
    @inline(__always) func index(_ position: Int, offsetBy distance: Int) -> Int { position &+ distance }

    @inline(__always) subscript(position: Int) -> UInt8 {
        tally(1)
        return buffer[position]
    }

    func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        try body(buffer)
    }

    /// Counts work that looks at no single byte.
    @inline(__always) func tally(_ work: Int) {
        #if DEBUG
            if let meter { meter.pointee &+= work }
        #endif
    }
}

extension Bytes {
    /// The first line feed at or behind `start`, or the end.
    func lineFeed(from start: Int) -> Int {
        guard let base = buffer.baseAddress, start < buffer.count,
            let found = memchr(base + start, 0x0A, buffer.count - start)
        else { return buffer.count }
        let position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        tally(position - start)
        return position
    }

    func hasByte(_ byte: UInt8) -> Bool {
        guard let base = buffer.baseAddress else { return false }
        return memchr(base, Int32(byte), buffer.count) != nil
    }

    /// Puts `range` behind the bytes of `array`.
    func append(_ range: Range<Int>, to array: inout [UInt8]) {
        tally(range.count)
        array.append(contentsOf: buffer[range])
    }

    func string(_ range: Range<Int>) -> String {
        tally(range.count)
        return String(decoding: buffer[range], as: UTF8.self)
    }

    /// The first place from `start` where `holds` does not fit, or `limit`.
    @inline(__always)
    func skip(from start: Int, to limit: Int, while holds: (UInt8) -> Bool) -> Int {
        var position = start
        while position < limit, holds(self[position]) { position += 1 }
        return position
    }

    /// The place behind the last byte before `end` that `holds` does not fit, or `start`.
    @inline(__always)
    func trim(back end: Int, to start: Int, while holds: (UInt8) -> Bool) -> Int {
        var position = end
        while position > start, holds(self[position - 1]) { position -= 1 }
        return position
    }

    /// Whether `text`, lower-case ASCII, stands at `position`, whatever the letters' case.
    func hasASCII(_ text: StaticString, at position: Int, limit: Int, foldingCase: Bool = false) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position >= 0, limit - position >= count else { return false }
        for index in 0..<count {
            let byte = self[position + index]
            guard (foldingCase ? byte.lowercased : byte) == text.utf8Start[index] else { return false }
        }
        return true
    }
}
