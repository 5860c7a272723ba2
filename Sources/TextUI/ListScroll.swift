/// Which rows of a long list are visible: it moves only when the focus would leave the window.
public struct ListScroll: Sendable, Hashable {
    /// The first visible row.
    public private(set) var first = 0

    public init() {}

    /// Moves the window as little as needed to show `focus`, and never past the end of the list.
    public mutating func reveal(_ focus: Int, count: Int, height: Int) {
        let height = max(height, 1)
        if focus < first { first = focus }
        if focus >= first + height { first = focus - height + 1 }
        first = max(0, min(first, count - height))
    }

    public func visible(count: Int, height: Int) -> Range<Int> {
        let first = min(first, max(count, 0))
        return first..<max(first, min(count, first + max(height, 0)))
    }
}
