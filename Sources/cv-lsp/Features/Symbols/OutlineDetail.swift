import CVModel
import CVParse

/// What an outline says of an item beside its title.
struct OutlineDetail {
    /// Names that the title does not hold already.
    private(set) var names: [String] = []
    private(set) var span = DateSpan()
    /// The positions that it holds: their spans.
    private(set) var positions: [DateSpan] = []

    init(_ item: Outline.Item, in resume: Resume) {
        guard case .entry(let path) = item.subject else {
            positions = item.jobs.filter(resume.work.indices.contains).map { resume.work[$0].span }
            return
        }
        guard let entry = EntrySummary(path, in: resume) else { return }
        let title = item.title.lettersAndDigits
        names = entry.names.filter { !title.holds($0.lettersAndDigits) }
        span = entry.span
    }

    /// "Tidtabell AB · Mar 2016 – Feb 2020 · 4 yrs", "9 yrs 2 mos in 3 positions"; `nil` where there is nothing to
    /// say.
    func line(asOf today: PartialDate) -> String? {
        var parts = names + span.wordings(asOf: today)
        if let total = positions.total(asOf: today) {
            parts.append("\(total) in \(positions.count) position\(positions.count == 1 ? "" : "s")")
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}

extension String {
    /// What is left of a name where case, blanks and punctuation do not count.
    fileprivate var lettersAndDigits: [UInt8] {
        var text = self
        // Only letters beyond ASCII need more than a bit to be of one case.
        if text.withUTF8({ $0.contains { $0 >= 0x80 } }) { text = lowercased() }
        return text.withUTF8 { bytes in
            Array(unsafeUninitializedCapacity: bytes.count) { kept, count in
                for byte in bytes {
                    switch byte {
                    case UInt8(ascii: "A")...UInt8(ascii: "Z"): kept[count] = byte | 0x20
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                        0x80...:
                        kept[count] = byte
                    default: continue
                    }
                    count += 1
                }
            }
        }
    }
}
