import Wording

/// What to write instead of a value that a column may not have.
public enum ValueHint: Hashable, Sendable {
    /// The whole of one of these.
    case oneOf([String])
    /// A text in which one of these stands.
    case contains([String])
    /// What the list itself says.
    case own(Phrase)

    /// In the language being spoken.
    public var said: String {
        switch self {
        case .oneOf(let values): say("write one of: \(values.joined(separator: "; "))")
        case .contains(let parts): say("it must contain one of: \(parts.joined(separator: ", "))")
        case .own(let phrase): phrase.said
        }
    }
}
