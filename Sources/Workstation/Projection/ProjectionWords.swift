import Projection
import Wording

/// Projected figures as the screen writes them: the middle of the draws, and the range that holds 95 in 100.
enum ProjectionWords {
    static func value(_ value: Double, _ figure: ProjectionFigure) -> String {
        switch figure {
        case .advocates, .wait, .capacityGap: value.tenths
        case .cost, .budgetGap: pounds(value)
        default: whole(value)
        }
    }

    /// "740 (510 to 1,020)"; without a range where there is none.
    static func range(_ projected: ProjectedFigure, _ figure: ProjectionFigure) -> String {
        let middle = value(projected.median, figure)
        guard projected.p025 != projected.p975 else { return middle }
        return say("\(middle) (\(value(projected.p025, figure)) to \(value(projected.p975, figure)))")
    }

    /// To three digits that count, from a thousand pounds up: no more is known.
    static func pounds(_ value: Double) -> String {
        var step = 1.0
        while abs(value) / step >= 1000 { step *= 10 }
        return (value < 0 ? "-" : "") + "£" + whole((abs(value / step)).rounded() * step)
    }

    /// On an axis: "£300k", "1,200".
    static func mark(_ value: Double, _ figure: ProjectionFigure) -> String {
        guard figure == .cost else { return value.atMostTenths }
        return value >= 1000 ? "£\((value / 1000).atMostTenths)k" : "£\(value.atMostTenths)"
    }

    /// A chance as so many in a hundred draws.
    static func chance(_ share: Double) -> String {
        if share > 0, share < 0.005 { return say("<1 in 100") }
        if share < 1, share > 0.995 { return say(">99 in 100") }
        return say("\(Int((share * 100).rounded())) in 100")
    }

    private static func whole(_ value: Double) -> String {
        Int(exactly: value.rounded()).map(\.grouped) ?? String(value)
    }

    /// What an assumption or the audit is called where it moved the figures.
    static func cause(_ cause: ProjectionDriver.Cause) -> String {
        switch cause {
        case .sample: say("which cases were drawn")
        case .undecided: say("what the files do not say")
        case .assumption(let name): name.text
        case .group(let group): group.rawValue
        }
    }
}
