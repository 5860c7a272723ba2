/// What stands in the lists of a report of a frame.
enum ListedValue {
    /// Stands for a value that could say who somebody is.
    static let withheld = "(withheld)"
    /// As many of a kind are listed at most.
    static let longestList = 10_000
}
