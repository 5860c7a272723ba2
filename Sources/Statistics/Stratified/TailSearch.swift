import CSpecialFunctions

/// Finds the smallest whole number at which a rising tail probability reaches a bound, with few evaluations.
///
/// A tail is nearly straight in its probit, so the search interpolates there, and bisects whenever three steps in a
/// row have not halved the bracket; the answer is that of plain bisection whatever the interpolation does.
struct TailSearch {
    /// Where to look. The tail must reach the bound at the upper end.
    let range: ClosedRange<Int>
    let bound: Double
    let tail: (Int) -> Double

    /// The point found, its tail, and the tail one before it (nil at the start of the range).
    struct Result {
        let point: Int
        let tail: Double
        let before: Double?
    }

    func run(guess: Int) -> Result {
        let target = bound.probit
        var low = range.lowerBound - 1
        var high = range.upperBound
        var lowTail: Double?
        var highTail: Double?
        var lastTwo: [(point: Double, probit: Double)] = []
        var next = guess
        var stepsSinceHalving = 0
        var halvingGoal = (high - low) / 2
        while high - low > 1 {
            let point = next.clipped(to: (low + 1)...(high - 1))
            let value = tail(point)
            if value >= bound {
                high = point
                highTail = value
            } else {
                low = point
                lowTail = value
            }
            lastTwo = lastTwo.suffix(1) + [(Double(point), value.probit)]
            stepsSinceHalving += 1
            if high - low <= halvingGoal {
                halvingGoal = (high - low) / 2
                stepsSinceHalving = 0
            }
            if stepsSinceHalving >= 3 {
                next = low + (high - low) / 2
            } else {
                next = interpolate(lastTwo, target) ?? (low + (high - low) / 2)
            }
        }
        return Result(point: high, tail: highTail ?? tail(high), before: lowTail)
    }

    /// The whole number at or above the point where the line through the last two probits meets the target.
    private func interpolate(_ points: [(point: Double, probit: Double)], _ target: Double) -> Int? {
        guard let last = points.last else { return nil }
        let slope: Double
        if points.count == 2, points[0].point != last.point {
            slope = (last.probit - points[0].probit) / (last.point - points[0].point)
        } else {
            // One point only: assume the guess was near, and step past the bound so that a bracket forms.
            let step = max(1, (Double(range.upperBound - range.lowerBound) / 64).rounded())
            return Int(last.probit < target ? last.point + step : last.point - step)
        }
        guard slope > 0 else { return nil }
        let solution = (last.point + (target - last.probit) / slope).rounded(.up)
        guard abs(solution) < 4e18 else { return nil }
        return Int(solution)
    }
}

extension Double {
    /// The standard normal quantile of a probability, held within ±38 so that 0 and 1 stay usable numbers.
    var probit: Double {
        if self <= 0 { return -38 }
        if self >= 1 { return 38 }
        return special_normal_quantile(self)
    }
}
