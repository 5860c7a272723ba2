/// Something without which the figures of second reading would be misread.
public enum SecondReadingWarning: Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable {
        case notReadTwice, fewReadTwice, unsettled, notAllRead, classUnread, unequalWeights
    }

    /// Cases drawn for second reading that still await one.
    case notReadTwice(Int, due: Int)
    case fewReadTwice(Int)
    /// Disagreements that await moderation.
    case unsettled(Int)
    case notAllRead
    /// Of the first readers' gaps, or of the rest, no case is settled by two.
    case classUnread
    case unequalWeights

    public var code: Code {
        switch self {
        case .notReadTwice: .notReadTwice
        case .fewReadTwice: .fewReadTwice
        case .unsettled: .unsettled
        case .notAllRead: .notAllRead
        case .classUnread: .classUnread
        case .unequalWeights: .unequalWeights
        }
    }

    /// The figure's place in the machine-readable form, as "corrected".
    public var figure: String {
        switch self {
        case .notReadTwice, .fewReadTwice: "agreement"
        case .unsettled: "disagreements"
        case .notAllRead, .classUnread, .unequalWeights: "corrected"
        }
    }
}

extension SecondReading {
    /// Fewer cases read twice than this say little about how far readers agree; judgement.
    private static let fewest = 20
    /// A design effect above this is worth a word; judgement.
    private static let unlike = 1.02

    static func warnings(
        due: Int, dueRead: Int, readTwice: Int, unsettled: Int, corrected: CorrectedGap
    ) -> [SecondReadingWarning] {
        var list: [SecondReadingWarning] = []
        if dueRead < due { list.append(.notReadTwice(due - dueRead, due: due)) }
        if readTwice > 0, readTwice < fewest { list.append(.fewReadTwice(readTwice)) }
        if unsettled > 0 { list.append(.unsettled(unsettled)) }
        switch corrected.why {
        case .notAllRead: list.append(.notAllRead)
        case .classUnread: list.append(.classUnread)
        case .nothingRead, .notReadTwice, .unsettled, nil: break
        }
        if corrected.rate != nil, corrected.designEffect > unlike { list.append(.unequalWeights) }
        return list
    }
}
