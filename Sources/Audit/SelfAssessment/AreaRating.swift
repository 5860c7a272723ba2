import Advocacy
import Wording

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
        case .red: say("red")
        case .amber: say("amber")
        case .green: say("green")
        case .notDone: say("not done", context: "task")
        case .underWay: say("under way", context: "task")
        case .done: say("done", context: "task")
        case .unknown:
            jurisdiction == .england ? say("cannot tell", context: "area") : say("not known", context: "task")
        }
    }
}
