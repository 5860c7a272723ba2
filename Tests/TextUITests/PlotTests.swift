import Testing

@testable import TextUI

struct PlotTests {
    @Test(arguments: [
        (28.0, 30.0, 5.0), (21, 25, 5), (100, 100, 20), (7, 7, 1), (0.24, 0.25, 0.05), (0, 1, 0.2),
        (Double.nan, 1, 0.2),
        (1, 1, 0.2), (9.5, 10, 2),
    ])
    func scalesAreRound(value: Double, upper: Double, step: Double) {
        let scale = Scale(holding: value)
        #expect(abs(scale.upper - upper) < 1e-9, "\(scale)")
        #expect(abs(scale.step - step) < 1e-9, "\(scale)")
        #expect((4...9).contains(scale.marks.count))
    }

    @Test func aScaleStopsAtTheMostThereCanBe() {
        #expect(Scale(holding: 97, most: 100).upper == 100)
    }

    @Test func valuesOutsideStandAtTheEnds() {
        let scale = Scale(holding: 10)
        #expect(scale.column(of: -3, width: 11) == 0)
        #expect(scale.column(of: 99, width: 11) == 10)
        #expect(scale.column(of: .nan, width: 11) == 0)
        #expect(scale.column(of: 5, width: 1) == 0)
    }

    @Test(arguments: [
        (0.0, ""), (0.5, "████"), (1, "████████"), (0.0625, "▌"), (-1, ""), (7, "████████"), (Double.nan, ""),
    ])
    func bars(fraction: Double, drawn: String) {
        var canvas = Canvas(width: 10, height: 1)
        canvas.drawBar(fraction, row: 0, column: 0, width: 8)
        #expect(canvas.dump() == drawn + "\n")
    }

    @Test func aShadedBarShowsWhatIsNotNothing() {
        var canvas = Canvas(width: 10, height: 1)
        canvas.drawBar(0.01, row: 0, column: 0, width: 8, shaded: true)
        #expect(canvas.dump() == "░\n")
    }

    @Test func anIntervalOnItsScale() {
        var canvas = Canvas(width: 33, height: 3)
        let scale = Scale(holding: 28)
        canvas.drawAxis(scale, row: 1, column: 1, width: 31) { String(Int($0)) }
        canvas.drawInterval(from: 9, to: 21, estimate: 14, on: scale, row: 2, column: 1, width: 31)
        let drawn = [
            " 0    5    10   15   20   25   30", " ├────┼────┼────┼────┼────┼────┤", "          ┝━━━━●━━━━━━┥", "",
        ]
        #expect(canvas.dump() == drawn.joined(separator: "\n"))
    }
}
