/// A level at which figures are printed: those that may be asked for. What is judged rather than printed (funnels, runs,
/// trends) keeps a level of its own.
public enum ReportedLevel: String, Sendable, Hashable, CaseIterable {
    case eighty = "0.8"
    case ninety = "0.9"
    case ninetyFive = "0.95"

    /// Takes any spelling of the same number: "0.90", ".9".
    public init?(_ text: String) {
        guard let number = Double(text), let level = Self.allCases.first(where: { $0.value == number }) else {
            return nil
        }
        self = level
    }

    public var value: Double {
        switch self {
        case .eighty: 0.8
        case .ninety: 0.9
        case .ninetyFive: 0.95
        }
    }

    /// As so many in a hundred.
    public var inHundred: Int {
        switch self {
        case .eighty: 80
        case .ninety: 90
        case .ninetyFive: 95
        }
    }

    public var confidence: ConfidenceLevel { ConfidenceLevel(of: self) }
}
