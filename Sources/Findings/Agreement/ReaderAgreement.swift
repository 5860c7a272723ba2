import Statistics

/// How far the first two readers of a case agree, over the cases that two have completed.
public struct ReaderAgreement: Sendable, Hashable {
    /// Cases with two completed readings.
    public let n: Int
    public let duty: AgreementMeasures
    public let outcome: AgreementMeasures
}

/// How often two readers say the same. Chance-corrected coefficients stand together because each misleads alone where
/// one answer prevails. The limits take the cases read twice as a random sample of many.
public struct AgreementMeasures: Sendable, Hashable {
    /// A coefficient, at most 1, with its limits; nil where undefined.
    public struct Coefficient: Sendable, Hashable {
        public let value: Double?
        public let interval: Interval?
    }

    /// Cases in which both say something.
    public let n: Int
    /// Cases in which both say the same.
    public let agreed: Int
    /// The share that agrees.
    public let raw: Coefficient
    /// Cohen's kappa, Gwet's AC1 and the prevalence- and bias-adjusted kappa.
    public let kappa: Coefficient
    public let ac1: Coefficient
    public let pabak: Coefficient
}
