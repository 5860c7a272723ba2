/// A picture of a table: which columns it is drawn of. It holds no figure of its own, so that it can tell no more than its
/// table does.
package struct ReportPlot: Sendable, Hashable {
    package enum Kind: String, Sendable {
        /// Rows below each other on one scale: a mark for the figure, a line for its limits.
        case intervals
        /// Rows as bars from zero.
        case bars
        /// Rate against cases audited, with the limits of chance.
        case funnel
        /// Periods beside each other, joined.
        case run
        /// Years beside each other, with the bands of the draws.
        case bands
    }

    package let kind: Kind
    /// What the axis of figures counts.
    package let axis: String
    /// Keys of columns: the figure; its limits, the wider first.
    package let figure: String
    package let limits: [String]
    /// Keys of columns of the second series, drawn apart by mark and line, not by colour alone; empty without one.
    package let second: [String]
    /// A line for the whole, in the unit of the figure.
    package var whole: Double?
    /// Against what, in a funnel.
    package let size: String?
    /// What line, mark and band mean, in words.
    package let legend: String

    package init(
        _ kind: Kind, axis: String, figure: String, limits: [String] = [], second: [String] = [],
        whole: Double? = nil, size: String? = nil, legend: String
    ) {
        self.kind = kind
        self.axis = axis
        self.figure = figure
        self.limits = limits
        self.second = second
        self.whole = whole
        self.size = size
        self.legend = legend
    }
}
