/// How counts are kept from telling of single people.
package struct DisclosureRules: Sendable, Hashable {
    /// Counts from 1 to this are not shown.
    package let suppress: Int
    /// Others are rounded to the nearest multiple of this.
    package let round: Int

    package static let standard = DisclosureRules(checkedSuppress: 7, round: 5)

    /// As many values as a count that is not shown must be able to have.
    package static let fewestValues = 4
    package static let mostSuppressed = 99
    package static let mostRounded = 100

    /// Nil where a count that is not shown could be told to be one of fewer than `fewestValues`.
    package init?(suppress: Int, round: Int) {
        guard (Self.fewestValues...Self.mostSuppressed).contains(suppress),
            (Self.fewestValues...Self.mostRounded).contains(round)
        else { return nil }
        self.init(checkedSuppress: suppress, round: round)
    }

    private init(checkedSuppress suppress: Int, round: Int) {
        self.suppress = suppress
        self.round = round
    }

    package func rounded(_ count: Int) -> Int { Int((Double(count) / Double(round)).rounded()) * round }

    /// Halves away from zero.
    package func rounded(_ value: Double) -> Double {
        (value / Double(round)).rounded() * Double(round)
    }
}
