/// A moment on the clock that no one sets.
struct MonotonicTime: Comparable, Sendable {
    private let milliseconds: Int

    static var now: MonotonicTime {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
    }

    func advanced(byMilliseconds count: Int) -> MonotonicTime {
        MonotonicTime(milliseconds: milliseconds + count)
    }

    /// How long until `later`, in milliseconds; 0 where that has passed.
    func milliseconds(until later: MonotonicTime) -> Int { max(0, later.milliseconds - milliseconds) }

    static func < (a: MonotonicTime, b: MonotonicTime) -> Bool { a.milliseconds < b.milliseconds }
}
