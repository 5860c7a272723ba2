import Wording

/// Not one row of a frame was taken, and every one was refused for the same reason, which is then said once.
public struct EveryRowRefused: Error, Sendable, Hashable, CustomStringConvertible {
    /// Last component of the path.
    public let file: String
    /// Physical line of the first.
    public let line: Int
    /// The heading as written; empty where the whole row is at fault.
    public let column: String
    /// As it may be shown.
    public let value: String
    public let rows: Int
    let reason: RowReason

    /// In the language being spoken.
    public var message: String {
        column.isEmpty || value.isEmpty
            ? say("every one of the \(rows) rows is refused for one reason: \(reason.said)")
            : say(
                "every one of the \(rows) rows is refused for one reason; here “\(column)” is “\(value)”: ",
                "\(reason.said)")
    }

    public var description: String { "\(file):\(line): \(message)" }

    /// The headings fit, and no kind of form is called as the audit calls it.
    public var isOfProcess: Bool { reason == .unknownProcess(isBlank: false) }

    /// The nation of a frame is judged by itself.
    var isOfNation: Bool {
        switch reason {
        case .processOfOtherThan, .eventOutside: true
        default: false
        }
    }
}
