/// Something without which a figure would be misread.
public struct FindingWarning: Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable {
        case neverAssessed, nothingRead, interim, orderBroken, unreadStratum, replaced, replacedAfterReading
        case extendedAfterReading, barelyRead
        case zeroEvents, allEvents, cannotTell, notRecorded, overrides, agreementLow, smallBreakdown, manyBreakdowns
        case newestStarts, excluded
    }

    public let code: Code
    public let message: String
    /// The figure's place in the machine-readable findings, as "gap.perAssessment".
    public let figure: String
}
