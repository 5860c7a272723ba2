import Statistics

/// How far the first two readers of a case agree, over the cases that two have completed.
public struct ReaderAgreement: Sendable, Hashable {
    /// Cases with two completed readings.
    public let n: Int
    public let duty: Measures
    public let outcome: Measures

    /// Chance-corrected coefficients stand together because each misleads alone where one answer prevails.
    public struct Measures: Sendable, Hashable {
        /// Cases in which both say the same.
        public let agreed: Int
        /// The share that agrees; nil with no case.
        public let raw: Double?
        /// Cohen's kappa, Gwet's AC1 and the prevalence- and bias-adjusted kappa; nil where undefined.
        public let kappa: Double?
        public let ac1: Double?
        public let pabak: Double?
    }
}
