/// Pictures before a field that say what it is: "🏫 Hilltop", "🏢 Coppermill".
extension HeaderReader {
    /// Adds what the picture directly before a phrase says of it; before a heading it may be an ornament.
    func pictured(_ part: inout HeaderPart) {
        guard !text.lines[part.line].isHeading else { return }
        let line = text.lines[part.line].range
        let start = max(line.lowerBound, part.range.lowerBound - 10)
        guard start < part.range.lowerBound, text.bytes[start..<part.range.lowerBound].contains(0xF0) else {
            return
        }
        switch picture(in: start..<part.range.lowerBound) {
        case 0x1F3EB, 0x1F3DB: part.evidence.school += kind == .education ? 1 : 0
        case 0x1F3E2, 0x1F3E6, 0x1F3ED: part.evidence.organization += kind == .education ? 0 : 1
        default: break
        }
    }

    /// The last picture of a stretch, if nothing but blanks and its variant stands behind it.
    private func picture(in range: Range<Int>) -> UInt32? {
        text.bytes.withUnsafeBufferPointer { bytes in
            guard let start = range.last(where: { bytes[$0] == 0xF0 }) else { return nil }
            let (scalar, length) = WordReader.decode(bytes, start, range.upperBound)
            let behind = bytes[(start + length)..<range.upperBound]
            return behind.allSatisfy { $0 <= 0x20 || $0 >= 0x80 } ? scalar : nil
        }
    }
}
