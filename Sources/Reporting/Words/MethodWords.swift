import Statistics
import Wording

// Methods in the language being spoken; authors, years and symbols are the same in every language.

extension Method {
    /// What is exact for one stratum alone is not called exact to people.
    public var saidName: String {
        switch self {
        case .profileExact: say("profile (calibrated)")
        case .conditionalProfileExact: say("conditional profile (calibrated)")
        case .unseenEligible: say("conditional profile (calibrated), widened")
        case .thresholdConfidence: say("one-sided profile (calibrated)")
        default: Phrase(name).said
        }
    }

    public var saidFormula: String { Phrase(formula).said }
    public var saidSource: String { Phrase(source).said }
}
