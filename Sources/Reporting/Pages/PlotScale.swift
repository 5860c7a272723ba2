/// Where figures lie on an axis, with round marks on it.
struct PlotScale {
    let low: Double
    let high: Double
    /// Where the axis begins and ends in the picture.
    let from: Double
    let to: Double
    let marks: [Double]

    /// Holds zero and every value given.
    init(of values: [Double], from: Double, to: Double, marks count: Int = 4) {
        let finite = values.filter(\.isFinite)
        let (least, most) = (min(0, finite.min() ?? 0), max(0, finite.max() ?? 0))
        let step = Self.step(max(most - least, 1e-9) / Double(count))
        low = (least / step).rounded(.down) * step
        high = max((most / step).rounded(.up) * step, low + step)
        self.from = from
        self.to = to
        let number = Int(((high - low) / step).rounded())
        let first = low
        // A sum of steps is off by its last bits.
        marks = (0...max(1, number)).map { ((first / step).rounded() + Double($0)) * step }
    }

    func place(_ value: Double) -> Double {
        from + (min(max(value, low), high) - low) / (high - low) * (to - from)
    }

    /// The least of 1, 2, 2.5, 5 and 10 times a power of ten that is no less.
    private static func step(_ raw: Double) -> Double {
        var power = 1.0
        while power * 10 <= raw { power *= 10 }
        while power > raw { power /= 10 }
        return [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= raw * (1 - 1e-9) } ?? power * 10
    }
}

extension ReportUnit {
    /// As a mark of an axis: short, without decimals that are none.
    func mark(_ value: Double) -> String {
        switch self {
        case .rate, .wholeRate: ((value * 10_000).rounded() / 100).atMostTenths
        case .money where abs(value) >= 1_000_000: "£" + (value / 1_000_000).atMostHundredths + "m"
        case .money where abs(value) >= 1000: "£" + (value / 1000).atMostTenths + "k"
        case .money: "£" + value.whole
        default: value.atMostHundredths
        }
    }
}
