/// Which reading of the statutes a rule set is. An audit keeps the edition that it was made under; a later one changes
/// nothing that was judged.
public enum Edition: Int, Sendable, CaseIterable, Comparable {
    /// As the product read the law at first; frozen.
    case first = 1
    /// The statutes read word by word: who is owed the duty process by process, custody by the period reviewed, refusals
    /// that may not be relied on, silence as a policy.
    case second = 2

    /// The edition of new audits.
    public static let newest = Edition.second

    public static func < (left: Edition, right: Edition) -> Bool { left.rawValue < right.rawValue }
}
