extension VisibleText {
    /// Whether a line tells rather than states: "I worked for clients in Leeds, and read Ibsen (Bergen, Oslo)". Places and
    /// pages of which it speaks are not the person's.
    func isProse(_ line: Int) -> Bool {
        let words = words[lines[line].words]
        let small = words.count { (0x61...0x7A).contains(bytes[$0.start]) }
        return words.count > 12 && small * 2 > words.count && links(in: lines[line].range).count < 3
    }
}
