import Statistics
import Wording

/// An interval drawn as a line on a scale per hundred, in characters that every terminal and every printer has.
///
///     0         5        10        15        20 in 100
///     +---------+---------+---------+---------+
///          [=======o===========]
///          [...................)     if every "cannot tell" were a gap
struct IntervalScale {
    let width: Int
    /// The end of the scale, per hundred.
    let end: Int
    /// Stands behind the numbers.
    private let unit: String
    private let step: Int
    private let perStep: Int

    /// Chooses round steps so that `highest` (a fraction of 1) is on the scale.
    init(highest: Double, width: Int) {
        self.width = width
        let needed = max(highest * 100, 1)
        unit = say("in 100")
        let room = max(width - 6 - unit.count, 20)
        let steps = [1, 2, 5, 10, 20, 25, 50, 100]
        step = steps.first { Double($0 * (room / 8)) >= needed } ?? 100
        let count = max(1, Int((needed / Double(step)).rounded(.up)))
        end = count * step
        perStep = max(5, room / count)
    }

    private func column(_ rate: Double) -> Int {
        Int((min(max(rate * 100 / Double(step), 0), Double(end / step)) * Double(perStep)).rounded())
    }

    var ruler: [String] {
        var numbers = ""
        var ticks = ""
        for mark in 0...(end / step) {
            let label = String(mark * step)
            let place = mark * perStep
            numbers += String(repeating: " ", count: max(0, place - numbers.count - (label.count - 1))) + label
            ticks += mark == 0 ? "+" : String(repeating: "-", count: perStep - 1) + "+"
        }
        return [numbers + " " + unit, ticks]
    }

    /// The limits in brackets, with the rate marked where there is one.
    func bar(low: Double, high: Double, rate: Double?, fill: Character = "=") -> String {
        let (first, last) = (column(low), max(column(low), column(high)))
        var cells = [Character](repeating: " ", count: first)
        cells += [Character](repeating: fill, count: last - first + 1)
        cells[first] = "["
        cells[last] = last == first ? "|" : "]"
        if let rate { cells[min(max(column(rate), first), last)] = "o" }
        return String(cells)
    }
}
