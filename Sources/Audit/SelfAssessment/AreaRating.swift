import Advocacy

/// How an area stands. An area that nobody has rated has none; `unknown` says that somebody looked and cannot tell.
public enum AreaRating: String, Sendable, CaseIterable {
    /// The English scale.
    case red, amber, green
    /// The Welsh checklist.
    case notDone, underWay, done
    case unknown

    /// The values that an instrument has, the worst first, what cannot be told last.
    public static func scale(in jurisdiction: Jurisdiction) -> [AreaRating] {
        switch jurisdiction {
        case .england: [.red, .amber, .green, .unknown]
        case .wales: [.notDone, .underWay, .done, .unknown]
        }
    }

    /// The area needs development, and so an action.
    public var needsAction: Bool { [.red, .amber, .notDone, .underWay].contains(self) }

    public func label(in jurisdiction: Jurisdiction) -> String {
        switch self {
        case .red: "red"
        case .amber: "amber"
        case .green: "green"
        case .notDone: "not done"
        case .underWay: "under way"
        case .done: "done"
        case .unknown: jurisdiction == .england ? "cannot tell" : "not known"
        }
    }
}
