/// Thematic breaks (CommonMark 4.1).
extension BlockReader {
    mutating func beginThematicBreak() -> Start {
        let marker = line.first
        var count = 0
        for position in line.nonspace..<line.end {
            if bytes[position] == marker {
                count += 1
            } else if !bytes[position].isSpaceOrTab {
                return .none
            }
        }
        guard count >= 3 else { return .none }
        begin(.thematicBreak)
        leaf = -1
        return .done
    }
}
