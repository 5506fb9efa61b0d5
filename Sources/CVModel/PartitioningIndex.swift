extension RandomAccessCollection {
    /// The first index whose element satisfies `belongsInSecond`, in a collection that is ordered so that all
    /// such elements come last.
    ///
    /// Inlinable, as it is asked on hot paths of other modules too.
    @inlinable package func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Index {
        var (low, count) = (startIndex, self.count)
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if belongsInSecond(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }

    /// The index of the element that a key gives a value, in a collection that is ordered by that key.
    @inlinable package func index<Value: Comparable>(of value: Value, by key: (Element) -> Value) -> Index? {
        let index = partitioningIndex { key($0) >= value }
        return index < endIndex && key(self[index]) == value ? index : nil
    }
}
