/// Edits of one source that are made together.
///
/// Invariants: there is at least one; each changes something; they stand in source order, do not overlap, lie inside
/// the source, and neither begin nor end inside a character or between CR and LF, so that every unit of columns can
/// name their places.
public struct TextChange: Sendable, Hashable {
    public let edits: [TextEdit]

    /// `nil` where the edits cannot be made together, or change nothing. Of several insertions at one place the
    /// first comes first.
    public init?(_ edits: [TextEdit], in source: SourceText) {
        let changing = edits.filter { !source.bytes.holds($0.replacement, at: $0.range) }
        let ordered = changing.enumerated().sorted {
            let (a, b) = ($0.element.range, $1.element.range)
            return (a.lowerBound, a.upperBound, $0.offset) < (b.lowerBound, b.upperBound, $1.offset)
        }.map(\.element)
        guard !ordered.isEmpty else { return nil }
        var end = 0
        for edit in ordered {
            guard edit.range.lowerBound >= end, source.mayBeCut(at: edit.range.lowerBound),
                source.mayBeCut(at: edit.range.upperBound)
            else { return nil }
            end = edit.range.upperBound
        }
        self.edits = ordered
    }

    /// The smallest single edit that makes `text` of a source; `nil` where it is that text already.
    public init?(from source: SourceText, to text: SourceText) {
        let (old, new) = (source.bytes, text.bytes)
        var start = old.commonPrefix(new)
        var tail = min(old.commonSuffix(new), min(old.count, new.count) - start)
        while start > 0, !source.mayBeCut(at: start) || !text.mayBeCut(at: start) { start -= 1 }
        while tail > 0, !source.mayBeCut(at: old.count - tail) || !text.mayBeCut(at: new.count - tail) {
            tail -= 1
        }
        self.init([TextEdit(start..<old.count - tail, text.string(in: start..<new.count - tail))], in: source)
    }

    /// The text after the edits; `source` is the one that they were made for.
    public func apply(to source: SourceText) -> SourceText {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.bytes.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
        var at = 0
        for edit in edits {
            bytes += source.bytes[at..<edit.range.lowerBound]
            bytes += edit.replacement.utf8
            at = edit.range.upperBound
        }
        bytes += source.bytes[at...]
        return SourceText(bytes: bytes)
    }
}

extension SourceText {
    /// Whether a byte offset lies in the text, and neither inside a character nor between CR and LF.
    fileprivate func mayBeCut(at offset: Int) -> Bool {
        guard offset >= 0, offset <= bytes.count else { return false }
        guard offset > 0, offset < bytes.count else { return true }
        return bytes[offset] & 0xC0 != 0x80
            && !(bytes[offset] == UInt8(ascii: "\n") && bytes[offset - 1] == UInt8(ascii: "\r"))
    }
}

extension [UInt8] {
    fileprivate func holds(_ text: String, at range: Range<Int>) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= count else { return false }
        return self[range].elementsEqual(text.utf8)
    }
}
