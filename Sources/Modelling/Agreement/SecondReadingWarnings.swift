extension SecondReading {
    /// Fewer cases read twice than this say little about how far readers agree; judgement.
    private static let fewest = 20
    /// A design effect above this is worth a word; judgement.
    private static let unlike = 1.02

    static func warnings(
        due: Int, dueRead: Int, readTwice: Int, unsettled: Int, corrected: CorrectedGap
    ) -> [SecondReadingWarning] {
        var list: [SecondReadingWarning] = []
        func warn(_ code: SecondReadingWarning.Code, _ figure: String, _ message: String) {
            list.append(SecondReadingWarning(code: code, message: message, figure: figure))
        }
        if dueRead < due {
            warn(
                .notReadTwice, "agreement",
                "\(due - dueRead) of the \(due) cases drawn for second reading still await one.")
        }
        if readTwice > 0, readTwice < fewest {
            warn(
                .fewReadTwice, "agreement",
                "Only \(readTwice) cases are read by two: the limits say how little that can tell.")
        }
        if unsettled > 0 {
            warn(
                .unsettled, "disagreements",
                "\(unsettled) \(unsettled == 1 ? "disagreement awaits" : "disagreements await") moderation. Until "
                    + "then the first reading counts, and there is no corrected gap if the gap itself is in dispute.")
        }
        switch corrected.why {
        case .notAllRead:
            warn(.notAllRead, "corrected", "The corrected gap waits until every planned case is read.")
        case .classUnread:
            warn(
                .classUnread, "corrected",
                "No case that the first readers found a gap (or none that they did not) is settled by two, so their "
                    + "errors of that kind are unknown. Have every case found a gap read a second time.")
        case .nothingRead, .notReadTwice, .unsettled, nil: break
        }
        if corrected.rate != nil, corrected.designEffect > unlike {
            warn(
                .unequalWeights, "corrected",
                "Cases stand for unlike numbers of stages, so the interval of the corrected gap is made wider by "
                    + "Kish's design effect.")
        }
        return list
    }
}
