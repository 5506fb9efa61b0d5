/// Starts a thread of the system that ends with the process.
enum Thread {
    /// Bytes of stack, as on the main thread: reading a deeply nested résumé must not depend on where it runs.
    private static let stackSize = 8 << 20

    static func start(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, stackSize)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))

        let box = Unmanaged.passRetained(Body(run: body))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let code = pthread_create(&thread, &attributes, enter, box.toOpaque())
        guard code == 0 else {
            box.release()
            throw SystemError(code: code)
        }
    }

    fileprivate final class Body: Sendable {
        let run: @Sendable () -> Void
        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }
}

private typealias Box = UnsafeMutableRawPointer

#if canImport(Darwin)
    private func enter(_ box: Box) -> Box? {
        Unmanaged<Thread.Body>.fromOpaque(box).takeRetainedValue().run()
        return nil
    }
#else
    private func enter(_ box: Box?) -> Box? {
        if let box { Unmanaged<Thread.Body>.fromOpaque(box).takeRetainedValue().run() }
        return nil
    }
#endif
