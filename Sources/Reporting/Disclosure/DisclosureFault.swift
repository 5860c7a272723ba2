import Wording

/// Why a report cannot be published.
package enum DisclosureFault: Error, Hashable, CustomStringConvertible {
    case interim(read: Int, sampled: Int)
    /// The names of assumptions that are examples nobody has confirmed.
    case unconfirmed([String])

    package var description: String {
        switch self {
        case .interim(let read, let sampled):
            say(
                "\(read) of \(sampled) planned cases are audited: what is published of an audit that goes on could be set ",
                "against what is published later. Finish it first, or leave out --publishable.")
        case .unconfirmed(let names):
            say(
                "The projection rests on examples that nobody has confirmed: \(names.joined(separator: ", ")). Confirm each by taking ",
                "the ? away from before its source, or leave out --publishable.")
        }
    }
}
