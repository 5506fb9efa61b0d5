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
        return order > 0 ? behindPosition(parts, positions) : beforePosition(parts, positions)
    }

    /// "Clerk, Tide Office, Brightwater": a unit goes with its organisation, and a single word with the position:
    /// "Engineer, Payments, Amber".
    private func behindPosition(_ parts: [HeaderPart], _ positions: [Bool]) -> [[HeaderPart]] {
        var count = positions.lastIndex(of: true).map { $0 + 1 } ?? parts.count - 1
        // "Clerk, Tide Office, _Brightwater_": what is set as the company is not, goes before it.
        if let last = parts.last, let first = parts.first, last.style != first.style {
            count = max(count, parts.lastIndex { $0.style != last.style }.map { $0 + 1 } ?? count)
        }
        while count + 1 < parts.count, parts[count].evidence.wordCount == 1,
            parts[count].evidence.organization + parts[count].evidence.school == 0
        {
            count += 1
        }
        return [Array(parts.prefix(count)), Array(parts.dropFirst(count))]
    }

    /// "Tide Office, Brightwater, Clerk".
    private func beforePosition(_ parts: [HeaderPart], _ positions: [Bool]) -> [[HeaderPart]] {
        let count = positions.firstIndex(of: true) ?? 1
        return [Array(parts.prefix(count)), Array(parts.dropFirst(count))]
    }

    /// Positive where the position comes first, and by how many entries: it speaks where words leave it open.
    var votes: Int? { order == 0 ? nil : order }
}
