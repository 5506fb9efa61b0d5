extension Array {
    /// Puts elements into the order in which they begin in the source. Most are found in it, and then nothing is moved.
    ///
    /// - Parameter start: the byte at which an element begins.
    mutating func sort(byStart start: (Element) -> Int) {
        let areInOrder = indices.dropFirst().allSatisfy { start(self[$0 - 1]) <= start(self[$0]) }
        if !areInOrder { sort { start($0) < start($1) } }
    }
}
