import Findings

extension SecondReadingWarning {
    public var message: String {
        switch self {
        case .notReadTwice(let count, let due):
            "\(count) of the \(due) cases drawn for second reading still await one."
        case .fewReadTwice(let count):
            "Only \(count) cases are audited by two: the limits say how little that can tell."
        case .unsettled(let count):
            "\(count) \(count == 1 ? "disagreement awaits" : "disagreements await") moderation. Until "
                + "then the first reading counts, and there is no corrected gap if the gap itself is in dispute."
        case .notAllRead: "The corrected gap waits until every planned case is audited."
        case .classUnread:
            "No case that the first readers found a gap (or none that they did not) is settled by two, so their "
                + "errors of that kind are unknown. Have every case found a gap audited a second time."
        case .unequalWeights:
            "Cases stand for unlike numbers of stages, so the interval of the corrected gap is made wider by "
                + "Kish's design effect."
        }
    }
}
