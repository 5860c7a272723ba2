import Dispatch
import Sampling
import Synchronization
import Wording
import Workstation

/// One piece of long work beside the event loop, which asks it for news and may cancel it. What is cancelled ends at the
/// next report of its progress, and nobody hears of it any more.
final class BackgroundWork<Outcome: Sendable>: Sendable {
    /// Tells how far the work has come; false when it is to stop.
    typealias Report = @Sendable (FrameProgress) -> Bool

    private struct State {
        var progress: WorkProgress?
        var outcome: Result<Outcome, any Error>?
        var isCancelled = false
    }

    private let state = Mutex(State())

    enum News {
        case nothing
        case progress(WorkProgress)
        case done(Result<Outcome, any Error>)
    }

    /// Begins at once, on a thread of its own, and speaks the language of whoever began it.
    init(_ body: @escaping @Sendable (_ report: @escaping Report) throws -> Outcome) {
        let language = Language.current
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            let outcome = Result {
                try language.speak {
                    try body { frame in
                        self.state.withLock { state in
                            let share = Double(frame.bytes) / Double(max(1, frame.totalBytes))
                            state.progress = WorkProgress(rows: frame.rows, share: share)
                            return !state.isCancelled
                        }
                    }
                }
            }
            state.withLock { $0.outcome = outcome }
        }
    }

    func cancel() { state.withLock { $0.isCancelled = true } }

    /// What has happened since it was asked last.
    func news() -> News {
        state.withLock { state in
            if let outcome = state.outcome { return .done(outcome) }
            defer { state.progress = nil }
            return state.progress.map { .progress($0) } ?? .nothing
        }
    }
}
