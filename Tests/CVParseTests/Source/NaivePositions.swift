@testable import CVParse

/// Conversion of positions as plainly as it can be written: the text is cut into characters, which are counted
/// one by one.
struct NaivePositions {
    /// Each line's characters with the offset at which each begins, and the offset of the line's end.
    private var lines: [(characters: [(start: Int, units: Int)], end: Int)] = []
    private let unit: ColumnUnit
    private let length: Int

    init(bytes: [UInt8], unit: ColumnUnit) {
        self.unit = unit
        length = bytes.count
        var characters: [(start: Int, units: Int)] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == 10 || bytes[at] == 13 {
                lines.append((characters, at))
                characters = []
                at += bytes[at...].starts(with: [13, 10]) ? 2 : 1
                continue
            }
            // The longest prefix that decodes to one scalar: a character, or a maximal ill-formed subpart.
            let size =
                (1...4).last { size in
                    at + size <= bytes.count
                        && String(decoding: bytes[at..<at + size], as: UTF8.self).unicodeScalars.count == 1
                } ?? 1
            let character = String(decoding: bytes[at..<at + size], as: UTF8.self)
            let units =
                switch unit {
                case .utf8: size
                case .utf16: character.utf16.count
                case .utf32: 1
                }
            characters.append((at, units))
            at += size
        }
        lines.append((characters, at))
    }

    var lineCount: Int { lines.count }

    func position(of offset: Int) -> TextPosition {
        let offset = min(max(offset, 0), length)
        let line = lines.lastIndex { ($0.characters.first?.start ?? $0.end) <= offset } ?? 0
        let before = lines[line].characters.enumerated().filter { index, _ in
            let next = lines[line].characters.dropFirst(index + 1).first?.start ?? lines[line].end
            return next <= offset
        }
        return TextPosition(line: line, column: before.map(\.element.units).reduce(0, +), unit: unit)
    }

    func offset(of position: TextPosition) -> Int {
        guard position.line < lines.count else { return length }
        var column = 0
        for character in lines[position.line].characters {
            column += character.units
            if column > position.column { return character.start }
        }
        return lines[position.line].end
    }
}
