/// How a section's entries use the comma of "Developer, Brightwater": whether it parts the position from the company.
///
/// Told by the entries whose words are clear, and applied to those that no list of words knows: "Front of House,
/// Copper Kettle" beside "Cashier, Tin Market".
struct CommaHabit {
    /// Positive where the position stands before the comma, negative where the organisation does; 0 for no habit.
    private let order: Int

    private let text: VisibleText

    init(of readings: [HeaderReading], in text: VisibleText, kind: SectionKind) {
        self.text = text
        guard kind == .work || kind == .volunteer else {
            order = 0
            return
        }
        var order = 0
        var others = 0
        for reading in readings where Self.isOneLine(reading) {
            let parts = reading.segments[0]
            let positions = parts.map { $0.evidence.position > 1 }
            switch (positions.first, positions.last) {
            case (true, false): order += 1
            case (false, true): order -= 1
            default: others += 1
            }
        }
        self.order = abs(order) * 3 >= others ? order : 0
    }

    private static func isOneLine(_ reading: HeaderReading) -> Bool {
        reading.segments.count == 1 && reading.segments[0].count >= 2 && reading.group == nil
    }

    /// The parts of an entry's only segment, those of its position and those of its company apart.
    func runs(of reading: HeaderReading) -> [[HeaderPart]]? {
        guard order != 0, Self.isOneLine(reading) else { return nil }
        let parts = reading.segments[0]
        let positions = parts.map { $0.evidence.position > 1 }
        let areNames = parts.allSatisfy { !(0x61...0x7A).contains(text.bytes[$0.range.lowerBound]) }
        guard areNames, order > 0 ? positions.last == false : positions.first == false else { return nil }
        return order > 0
            ? [Array(parts.dropLast()), Array(parts.suffix(1))]
            : [Array(parts.prefix(1)), Array(parts.dropFirst())]
    }

    /// Positive where the position comes first, and by how many entries: it speaks where words leave it open.
    var votes: Int? { order == 0 ? nil : order }
}
