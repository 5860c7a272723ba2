/// What a case file says on one judgement. Unknown is a value: the file does not say.
///
/// The operators are Kleene's strong three-valued logic: an unknown survives only where it could still change the
/// answer.
public enum Answer: String, Sendable, CaseIterable {
    case yes, no, unknown

    /// No if either is no, yes if both are yes, otherwise unknown.
    public static func && (left: Answer, right: Answer) -> Answer {
        if left == .no || right == .no { return .no }
        return left == .yes && right == .yes ? .yes : .unknown
    }

    /// Yes if either is yes, no if both are no, otherwise unknown.
    public static func || (left: Answer, right: Answer) -> Answer {
        if left == .yes || right == .yes { return .yes }
        return left == .no && right == .no ? .no : .unknown
    }

    public static prefix func ! (answer: Answer) -> Answer {
        switch answer {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}

extension Answer {
    init(_ condition: Bool) {
        self = condition ? .yes : .no
    }
}
