extension VisibleText {
    /// Whether a line tells rather than states: "I worked for clients in Leeds, and read Ibsen (Bergen, Oslo)". Places and
    /// pages of which it speaks are not the person's.
    func isProse(_ line: Int) -> Bool {
        // How a line begins tells it: each link of a line is asked about.
        let words = words[lines[line].words].prefix(60)
        guard words.count > 12, let end = words.last?.end else { return false }
        let small = words.count(where: isLowercase)
        return small * 2 > words.count && links(in: lines[line].range.lowerBound..<end).count < 3
    }
}
