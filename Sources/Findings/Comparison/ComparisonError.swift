import Advocacy
import Audit
import Statistics

/// Why two audits cannot be compared.
public enum ComparisonError: Error, Hashable, Sendable {
    /// An audit as the sentence names it.
    public struct Named: Hashable, Sendable {
        public let title: String
        public let jurisdiction: Jurisdiction

        init(_ plan: Plan) {
            title = plan.title
            jurisdiction = plan.jurisdiction
        }
    }

    case differentNations(Named, Named)
    /// One has a record that no sample can have.
    case statistics(StatisticsError)
}
