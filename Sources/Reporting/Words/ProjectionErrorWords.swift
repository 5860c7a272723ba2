import Projection
import Statistics
import Wording

extension ProjectionError {
    /// In plain words, one line for each thing to be done.
    public var lines: [String] {
        switch self {
        case .nothingRead: [say("no case has been read yet, so nothing can be projected; read the sample first")]
        case .unreadStrata(let names):
            [say("no case is read in \(names.joined(separator: "; ")); nothing can be projected until one is")]
        case .statistics(let error): [error.said]
        case .missing(let missing):
            [say("\(missing.count) assumptions are missing; nothing is invented in their place:")]
                + missing.map { "  \($0.name) (\($0.unit)): \($0.meaning)" }
        case .impossible(let why): [why]
        }
    }
}
