import Wording

/// Whether an advocate had to be arranged, by the rules applied to what the file records.
public enum Duty: String, Sendable, CaseIterable {
    case required, notRequired, indeterminate

    init(_ answer: Answer) {
        switch answer {
        case .yes: self = .required
        case .no: self = .notRequired
        case .unknown: self = .indeterminate
        }
    }

    /// Whether an outcome can go with this duty, by the table of outcomes.
    public func admits(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .met, .metLate, .offeredDeclined, .notMet, .notRecorded: self == .required
        case .beyondDuty, .notApplicable: self == .notRequired
        case .indeterminate: self != .notRequired
        }
    }

    /// The determination in plain words, as on the screen and in reports.
    public func label(in jurisdiction: Jurisdiction) -> String { phrase(in: jurisdiction).said }

    private func phrase(in jurisdiction: Jurisdiction) -> Phrase {
        switch (self, jurisdiction) {
        case (.required, .england): "should have been offered an advocate"
        case (.required, .wales): "should have been offered an independent professional advocate"
        case (.notRequired, .england): "no advocate needed"
        case (.notRequired, .wales): "no independent professional advocate needed"
        case (.indeterminate, _): "cannot tell"
        }
    }
}
