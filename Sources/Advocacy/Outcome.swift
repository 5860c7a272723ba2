/// What resulted at one stage, by the first line of the table that fits.
public enum Outcome: String, Sendable, CaseIterable {
    case met, metLate, offeredDeclined, notMet, notRecorded, beyondDuty, notApplicable, indeterminate
}
