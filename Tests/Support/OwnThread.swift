import Foundation

/// Work on a thread of its own. A task would wait for one of the few that all tests share, while the test that started it
/// keeps one of them busy.
public final class OwnThread<Value: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var result: Result<Value, any Error>?

    public init(_ work: @escaping @Sendable () throws -> Value) {
        Thread.detachNewThread { [self] in
            let result = Result { try work() }
            condition.withLock {
                self.result = result
                condition.broadcast()
            }
        }
    }

    /// Waits until it is done.
    public func value() throws -> Value {
        try condition.withLock {
            while true {
                if let result { return try result.get() }
                condition.wait()
            }
        }
    }
}
