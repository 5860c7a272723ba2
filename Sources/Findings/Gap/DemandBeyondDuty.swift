import Advocacy
import Sampling

/// Rows of the frame of one process that never carries the duty: demand beyond it, no breach, and no part of any rate.
public struct DemandBeyondDuty: Sendable, Hashable {
    public let process: Process
    /// Rows of the frame, whatever their dates.
    public let count: Int
}

extension [DemandBeyondDuty] {
    /// The most frequent first, equally frequent ones in the order of the law's list; nil where an older audit did not
    /// count them.
    package init?(_ frame: FrozenFrame, in jurisdiction: Jurisdiction) {
        guard let counts = frame.outOfScopeByProcess else { return nil }
        let found = Process.all(in: jurisdiction).compactMap { process in
            counts[process.rawValue].map { DemandBeyondDuty(process: process, count: $0) }
        }
        self = found.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
            .map(\.element)
    }
}
