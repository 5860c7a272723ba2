import Testing

@testable import TextUI

struct DifferencePlotTests {
    @Test func nothingStandsInTheMiddle() {
        let plot = DifferencePlot(low: -12, high: 3, estimate: -5, most: 100)
        #expect(plot.column(of: 0, width: 41) == 20)
        #expect(plot.column(of: -plot.reach.upper, width: 41) == 0)
        #expect(plot.column(of: plot.reach.upper, width: 41) == 40)
        #expect(plot.column(of: -200, width: 41) == 0)
        #expect(plot.column(of: -3, width: 41) + plot.column(of: 3, width: 41) == 40, "both sides are alike")
    }

    @Test func theIntervalLiesOnItsScale() {
        var canvas = Canvas(width: 41, height: 4, encoding: .ascii)
        canvas.draw(
            DifferencePlot(low: -18, high: 5, estimate: -5, most: 100), in: canvas.bounds, less: "fell", more: "grew"
        ) { "\(Int($0))" }
        let lines = canvas.dump().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0].hasPrefix("-20") && lines[0].contains(" 0 "))
        #expect(lines[1].hasPrefix("|") && lines[1].hasSuffix("|"))
        #expect(lines[2].contains("[") && lines[2].contains("*") && lines[2].contains("]"))
        #expect(lines[3].hasPrefix("fell") && lines[3].hasSuffix("grew"))
        #expect(canvas.cells.allSatisfy { $0.ascii != nil })
    }

    @Test(arguments: [(0, 0), (2, 4), (10, 3), (9, 4), (300, 9)]) func anySizeWillDo(width: Int, height: Int) {
        var canvas = Canvas(width: width, height: height)
        canvas.draw(
            DifferencePlot(low: 0, high: 0, estimate: 0, most: 100), in: canvas.bounds, less: "fell", more: "grew"
        ) { "\($0)" }
        #expect(canvas.cells.count == width * height)
    }
}
