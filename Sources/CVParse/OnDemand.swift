import Synchronization

/// A value that is made when it is first asked for, once, whichever thread asks.
final class OnDemand<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)

    /// `make` must not ask for the same value.
    func value(_ make: () -> Value) -> Value {
        known.withLock { known in
            if let known { return known }
            let value = make()
            known = value
            return value
        }
    }

    /// The value, where somebody has asked for it.
    var made: Value? { known.withLock { $0 } }
}
