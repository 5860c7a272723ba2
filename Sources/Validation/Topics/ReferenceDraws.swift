import JSON
import Statistics

/// The numbered draws of a reference case: SplitMix64, and one of a few shapes.
struct ReferenceDraws {
    private enum Shape {
        case lognormal(value: Double, low: Double, high: Double)
        case bimodal(share: Double, a: Double, b: Double, width: Double)
        case excess(threshold: Double)
        case power(exponent: Double)
        case steps(Double)
        case constant(Double)
    }

    private let shape: Shape
    private let seed: UInt64

    init(_ inputs: Inputs) throws {
        seed = UInt64(truncatingIfNeeded: try inputs.integer("seed"))
        switch try inputs.text("kind") {
        case "lognormal":
            shape = .lognormal(
                value: try inputs.number("value"), low: try inputs.number("low"), high: try inputs.number("high"))
        case "bimodal":
            shape = .bimodal(
                share: try inputs.number("share"), a: try inputs.number("a"), b: try inputs.number("b"),
                width: try inputs.number("width"))
        case "excess": shape = .excess(threshold: try inputs.number("threshold"))
        case "power": shape = .power(exponent: try inputs.number("exponent"))
        case "steps": shape = .steps(Double(try inputs.integer("steps")))
        case "constant": shape = .constant(try inputs.number("value"))
        default: throw ReferenceCaseError.input("kind", mustBe: .kindOfDraws)
        }
    }

    func draw(_ number: Int) -> Double {
        let u = uniform(number)
        switch shape {
        case .lognormal(let value, let low, let high):
            let z = NormalDistribution.standardQuantile(u)
            let sigma = (z < 0 ? (value / low).logarithm : (high / value).logarithm) / 1.959963984540054
            return value * (sigma * z).exponential
        case .bimodal(let share, let a, let b, let width):
            return u < share ? a + width * u / share : b + width * (u - share) / (1 - share)
        case .excess(let threshold): return max(0, u - threshold)
        case .power(let exponent): return (-exponent * u.logarithm).exponential
        case .steps(let steps): return (steps * u).rounded(.down)
        case .constant(let value): return value
        }
    }

    /// In the middle of one of 2^53 cells of 0...1.
    private func uniform(_ number: Int) -> Double {
        var z = seed &+ (UInt64(truncatingIfNeeded: number) &+ 1) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return (Double((z ^ (z >> 31)) >> 11) + 0.5) / 9_007_199_254_740_992
    }
}
