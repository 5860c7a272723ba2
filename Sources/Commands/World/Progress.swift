import Glibc
import Synchronization

/// A line on standard error that says how far long work has come; only on a terminal, ten times a second at most.
final class Progress: Sendable {
    private let title: String
    private let isShown = isatty(STDERR_FILENO) == 1
    private let shownAt = Mutex(0.0)

    init(_ title: String) {
        self.title = title
    }

    func show(_ count: Int, of what: String = "rows", share: Double) {
        guard isShown else { return }
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let now = Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        let isDue = shownAt.withLock { last in
            guard now - last > 0.1 else { return false }
            last = now
            return true
        }
        if isDue { Output.progress("\(title): \(count) \(what), \(Int(share * 100))%") }
    }

    /// Wipes the line.
    func end() {
        if isShown, shownAt.withLock({ $0 > 0 }) { Output.progress(nil) }
    }
}
