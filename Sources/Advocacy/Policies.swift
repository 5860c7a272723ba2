/// Readings of the law that an audit may choose; fixed when it is made.
public struct Policies: Sendable, Hashable {
    /// `reviews=all`: every review is in scope; otherwise only one in which a revision of the plan was considered.
    public var allReviewsInScope = false

    /// `notRecorded=gap`, the default: an advocate of whom nothing is recorded counts in the gap; otherwise in its
    /// bounds.
    public var notRecordedIsGap = true

    /// The defaults: reviews only with a revision considered, and an advocate not recorded in the gap.
    public init() {}

    /// Reads `reviews` (`revisions` or `all`) and `notRecorded` (`gap` or `indeterminate`); what is left out takes its
    /// default.
    public init(settings: [String: String]) throws(FactError) {
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            switch name {
            case "reviews": allReviewsInScope = try Policies.choose(value, of: name, no: "revisions", yes: "all")
            case "notRecorded": notRecordedIsGap = try Policies.choose(value, of: name, no: "indeterminate", yes: "gap")
            default: throw .unknownPolicy(name)
            }
        }
    }

    /// Every policy by name, defaults included, as the record keeps them.
    public var settings: [String: String] {
        ["reviews": allReviewsInScope ? "all" : "revisions", "notRecorded": notRecordedIsGap ? "gap" : "indeterminate"]
    }

    private static func choose(_ value: String, of name: String, no: String, yes: String) throws(FactError) -> Bool {
        switch value {
        case yes: return true
        case no: return false
        default: throw .noSetting(value, policy: name, no: no, yes: yes)
        }
    }
}
