import Advocacy
import Findings
import Wording

extension ComparisonError: CustomStringConvertible {
    /// As a sentence, in the language spoken now.
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
