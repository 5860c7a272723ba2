import Wording

/// Why a report cannot be published.
package enum DisclosureFault: Error, Hashable, CustomStringConvertible {
    case interim(read: Int, sampled: Int)

    package var description: String {
        switch self {
        case .interim(let read, let sampled):
            say(
                "\(read) of \(sampled) planned cases are audited: what is published of an audit that goes on could be set ",
                "against what is published later. Finish it first, or leave out --publishable.")
        }
    }
}
