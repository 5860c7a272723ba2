import Advocacy
import Audit
import Statistics

/// What second reading says of an audit: how far its readers agree, question by question and in the determination, where
/// they do not, and what the gap would be were every case judged as it is when two have read it.
///
/// The value is a function of the audit's state alone. Of each case the two readings completed first are compared;
/// replaced cases are left out.
public struct SecondReading: Sendable, Hashable {
    public let title: String
    public let jurisdiction: Jurisdiction
    public let sampled: Int
    public let read: Int
    /// Cases drawn for second reading, and those of them that two have read.
    public let due: Int
    public let dueRead: Int
    /// The duty and the outcome over all cases read twice, drawn for it or not.
    public let agreement: ReaderAgreement
    /// Whether the case is a gap: what the headline rests on.
    public let gap: AgreementMeasures
    public let questions: [QuestionAgreement]
    /// In the order of the tickets.
    public let disagreements: [Disagreement]
    /// Cases of these that await moderation.
    public var unsettled: Int { disagreements.count { $0.moderation == nil } }
    public let corrected: CorrectedGap
    public let methods: [MethodNote]
    public let warnings: [SecondReadingWarning]
}

/// How far two readers agree on one question, over the cases in which both answered it.
public struct QuestionAgreement: Sendable, Hashable {
    public let fact: Fact
    public let measures: AgreementMeasures
    /// Cases in which the walk put the question to one of the two alone, because of what they answered before.
    public let askedOfOne: Int
}

/// A case on which two readers differ in the duty or the outcome.
public struct Disagreement: Sendable, Hashable {
    public struct Side: Sendable, Hashable {
        public let reader: String
        public let duty: Duty
        public let outcome: Outcome
    }

    /// A question that they answered differently; nil where it was not put to that reader.
    public struct Difference: Sendable, Hashable {
        public let fact: Fact
        public let first: String?
        public let second: String?
    }

    public let caseReference: String
    public let stratum: String
    public let first: Side
    public let second: Side
    public let differences: [Difference]
    /// How it was settled; nil while it is not.
    public let moderation: Moderation?
}
