import Advocacy
import Audit
import Statistics
import Wording

/// Why two audits cannot be compared.
public enum ComparisonError: Error, Hashable, Sendable, CustomStringConvertible {
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

    /// As a sentence in the language being spoken.
    public var message: String {
        switch self {
        case .differentNations(let before, let after):
            say(
                "\(before.title) is an audit in \(before.jurisdiction.name) and \(after.title) ",
                "one in \(after.jurisdiction.name). The duty is not the same in both, so a difference of ",
                "their gaps would say nothing; compare audits of one nation.")
        case .statistics(let error): say("The audits cannot be compared: \(error.said).")
        }
    }

    public var description: String { message }
}
