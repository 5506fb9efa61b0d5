extension Array<UInt8> {
    /// The range without the bytes at its ends that `drop` names, and without blanks outside ASCII.
    func trimmed(_ range: Range<Int>, _ drop: (UInt8) -> Bool) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while true {
            while start < end, drop(self[start]) { start += 1 }
            // No-break, em and zero-width spaces are blanks as well.
            if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 { start += 2; continue }
            if start + 2 < end, self[start] == 0xE2, self[start + 1] == 0x80, self[start + 2] < 0x90 {
                start += 3; continue
            }
            break
        }
        while true {
            while end > start, drop(self[end - 1]) { end -= 1 }
            if end - 2 >= start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 { end -= 2; continue }
            if end - 3 >= start, self[end - 3] == 0xE2, self[end - 2] == 0x80, self[end - 1] < 0x90 {
                end -= 3; continue
            }
            break
        }
        return start..<end
    }
}
