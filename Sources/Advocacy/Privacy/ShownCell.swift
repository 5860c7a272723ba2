import Wording

/// A cell of somebody's file as a message may show it: enough to find it by, and nothing that tells who somebody is.
public enum ShownCell {
    /// Characters that are shown; behind them stands an ellipsis.
    public static let longest = 20
    /// Characters of a heading, which is named by its end as often as by its beginning.
    private static let longestHeading = 60

    /// In the language being spoken. `hasDates` says that dates are expected there; anywhere else one may be a birth.
    public static func text(_ cell: some StringProtocol, hasDates: Bool = false) -> String {
        let cell = String(cell)
        return isPrivate(cell, hasDates: hasDates) ? say("(withheld)") : shortened(cell)
    }

    /// A heading, or the name of something that a file states.
    public static func heading(_ heading: some StringProtocol) -> String {
        let heading = String(heading)
        return isPrivate(heading, hasDates: false) ? say("(withheld)") : shortened(heading, to: longestHeading)
    }

    /// Whether the cell holds what could tell who somebody is.
    public static func isPrivate(_ cell: String, hasDates: Bool) -> Bool {
        PrivacyGuard.finds(in: cell, today: nil).contains { $0 != .dateOfBirth || !hasDates }
    }

    /// The first `longest` characters and an ellipsis, whoever they tell of: what is private is not looked for.
    public static func shortened(_ cell: String) -> String { shortened(cell, to: longest) }

    private static func shortened(_ text: String, to length: Int) -> String {
        text.count > length ? text.prefix(length) + "…" : text
    }
}
