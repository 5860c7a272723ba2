import Wording

/// What resulted at one stage, by the first line of the table that fits.
public enum Outcome: String, Sendable, CaseIterable {
    case met, metLate, offeredDeclined, notMet, notRecorded, beyondDuty, notApplicable, indeterminate

    /// The outcome in plain words, as on the screen and in reports.
    public var label: String { phrase.said }

    private var phrase: Phrase {
        switch self {
        case .met: "met"
        case .metLate: "came too late"
        case .offeredDeclined: "offered and declined"
        case .notMet: "not met"
        case .notRecorded: "not recorded"
        case .beyondDuty: "beyond the duty"
        case .notApplicable: "not needed"
        case .indeterminate: "cannot tell"
        }
    }

    /// Whether the stage counts in the compliance gap.
    public func isGap(under policies: Policies) -> Bool {
        switch self {
        case .notMet, .metLate: true
        case .notRecorded: policies.notRecordedIsGap
        case .met, .offeredDeclined, .beyondDuty, .notApplicable, .indeterminate: false
        }
    }
}
