import Modelling
import Statistics
import TextUI

/// A plot of several rows among the lines of a panel.
enum FindingsPlot: Sendable, Hashable {
    case funnel(FunnelPlot)
    case run(RunChart)

    func draw(on canvas: inout Canvas) {
        switch self {
        case .funnel(let plot): canvas.draw(plot, in: canvas.bounds, label: Figures.plain)
        case .run(let chart): canvas.draw(chart, in: canvas.bounds, label: Figures.plain)
        }
    }
}

/// Teams against the limits that they would keep within by chance: rates in 100, of cases read, unweighted.
struct TeamFunnel: Sendable, Hashable {
    struct Team: Sendable, Hashable {
        let letter: Unicode.Scalar
        let name: String
        let rate: Double
        /// How far out it lies.
        let place: Place
    }

    enum Place: Sendable, Hashable { case within, outside95, outside998 }

    let plot: FunnelPlot
    let teams: [Team]
    /// Whether teams differ by more than chance: Freeman and Halton's exact p.
    let p: Double

    /// nil where fewer than two teams have ten cases read.
    init?(_ parts: [Breakdown]) {
        let parts = parts.filter { !$0.isTooSmall && $0.name != BreakdownVariable.blank }
        let read = parts.reduce(0) { $0 + $1.read }
        guard parts.count > 1, read > 0 else { return nil }
        let target = Double(parts.reduce(0) { $0 + $1.count }) / Double(read)
        func limits(_ size: Int) -> FunnelPlot.Limits? {
            func limit(_ tail: Double) -> Double? {
                try? 100 * FunnelLimit.rate(target: target, denominator: size, tail: tail)
            }
            guard let low = limit(0.025), let high = limit(0.975), let lowest = limit(0.001), let highest = limit(0.999)
            else { return nil }
            return FunnelPlot.Limits(
                size: size, inner: low...max(low, high), outer: lowest...max(lowest, highest))
        }
        let most = parts.map(\.read).max() ?? 1
        let letters = (0..<parts.count).map { Unicode.Scalar(UInt8(0x61 + $0 % 26)) }
        teams = zip(parts, letters).map { part, letter in
            let rate = 100 * Double(part.count) / Double(part.read)
            let place: Place =
                limits(part.read).map { limits in
                    !limits.outer.contains(rate) ? .outside998 : !limits.inner.contains(rate) ? .outside95 : .within
                } ?? .within
            return Team(letter: letter, name: part.name, rate: rate, place: place)
        }
        plot = FunnelPlot(
            points: zip(parts, teams).map { part, team in
                FunnelPlot.Point(
                    letter: team.letter, size: part.read, value: team.rate, isOutside: team.place != .within)
            },
            limits: stride(from: 1, through: most + most / 4, by: max(1, most / 60)).compactMap(limits),
            centre: 100 * target, most: 100)
        p = (try? GroupHeterogeneity(parts.map { try Proportion(events: $0.count, trials: $0.read) }).exactP) ?? 1
    }

    var sentence: String {
        let outside = teams.filter { $0.place != .within }
        let far = outside.filter { $0.place == .outside998 }.map(\.name)
        var text =
            p < 0.05
            ? "Teams differ by more than chance would make them (exact p \(TeamFunnel.words(p))). "
            : "Teams differ by no more than chance may make them (exact p \(TeamFunnel.words(p))). "
        if outside.isEmpty {
            text += "All \(teams.count) lie within the 95% limits (dots). "
        } else {
            text +=
                "\(outside.count) of \(teams.count) outside the 95% limits (dots), where chance alone puts one in 20: "
                + "\(outside.map(\.name).joined(separator: ", ")). "
            text +=
                far.isEmpty
                ? "None is outside the 99.8% limits (colons)."
                : "Outside the 99.8% limits (colons): \(far.joined(separator: ", "))."
        }
        return text.trimmed
    }

    private static func words(_ p: Double) -> String {
        let thousandths = Int((p * 1000).rounded())
        if thousandths == 0 { return "under 0.001" }
        let digits = String(thousandths)
        return thousandths >= 1000 ? "1" : "0." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}

extension RunChart {
    /// The gap by when the stages started.
    init?(_ findings: Findings) {
        guard findings.byStart.contains(where: { $0.rate != nil }) else { return nil }
        self.init(
            points: findings.byStart.map { part in
                Point(
                    label: RunChart.label(part.name),
                    value: part.rate.map { 100 * $0 },
                    limits: part.interval.map { 100 * $0.low...max(100 * $0.low, 100 * $0.high) })
            },
            centre: findings.gap.perAssessment.rate.map { 100 * $0 }, most: 100)
    }

    /// `2025-04` as `Apr`, the first month of a year as `Jan 26`, `2025-04 to 06` as `Apr-Jun 25`.
    static func label(_ name: String) -> String {
        func month(_ text: Substring) -> String {
            Int(text).map { DateWords.months[max(1, min($0, 12)) - 1] } ?? String(text)
        }
        let year = name.dropFirst(2).prefix(2)
        let first = name.dropFirst(5).prefix(2)
        if name.count > 7 { return "\(month(first))-\(month(name.suffix(2))) \(year)" }
        return first == "01" ? "Jan \(year)" : month(first)
    }
}
