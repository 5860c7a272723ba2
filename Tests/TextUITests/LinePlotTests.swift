import Testing

@testable import TextUI

private func drawn(
    _ lines: [PlotLine], upper: Double, width: Int, height: Int, encoding: TextEncoding = .unicode
) -> String {
    var canvas = Canvas(width: width, height: height, encoding: encoding)
    canvas.drawLines(lines, upper: upper, in: canvas.bounds)
    return canvas.dump()
}

struct LinePlotTests {
    @Test func aLevelLineIsARowOfDots() {
        #expect(drawn([PlotLine([10])], upper: 10, width: 4, height: 2) == "⠉⠉⠉⠉\n\n")
        #expect(drawn([PlotLine([0, 0])], upper: 10, width: 4, height: 2) == "\n⣀⣀⣀⣀\n")
    }

    @Test func aSlopeGoesFromCornerToCorner() {
        // Eight dots across, eight down.
        #expect(drawn([PlotLine([0, 7])], upper: 7, width: 4, height: 2) == "  ⡠⠊\n⡠⠊\n")
        #expect(drawn([PlotLine([7, 0])], upper: 7, width: 4, height: 2) == "⠑⢄\n  ⠑⢄\n")
    }

    @Test func aSteepLineHasNoHoles() {
        let rows = drawn([PlotLine([0, 1])], upper: 1, width: 1, height: 6).split(separator: "\n")
        #expect(rows == ["⢸", "⢸", "⢸", "⢸", "⢸", "⡸"])
        let down = drawn([PlotLine([1, 0])], upper: 1, width: 1, height: 3).split(separator: "\n")
        #expect(down == ["⢱", "⢸", "⢸"])
    }

    @Test func dotsAreSparserAndLinesMayMeet() {
        #expect(drawn([PlotLine([1], stroke: .dotted)], upper: 1, width: 4, height: 1) == "⠁ ⠁\n")
        #expect(drawn([PlotLine([1]), PlotLine([0])], upper: 1, width: 2, height: 1) == "⣉⣉\n")
        var canvas = Canvas(width: 2, height: 1)
        canvas.drawLines([PlotLine([1], role: .gap), PlotLine([0], role: .good)], upper: 1, in: canvas.bounds)
        #expect(canvas[0, 0].role == .good)
    }

    @Test func withoutBrailleMarksStandInColumns() {
        let lines = [PlotLine([0, 4], mark: "a"), PlotLine([4], stroke: .dotted)]
        #expect(drawn(lines, upper: 4, width: 5, height: 5, encoding: .ascii) == ". . .\n   a\n  a\n a\na\n")
    }

    @Test func valuesBeyondStandAtTheEdgesAndNothingIsNothing() {
        #expect(drawn([PlotLine([50])], upper: 10, width: 2, height: 1) == "⠉⠉\n")
        #expect(drawn([PlotLine([-5])], upper: 10, width: 2, height: 1) == "⣀⣀\n")
        #expect(drawn([PlotLine([.nan])], upper: 10, width: 2, height: 1) == "⣀⣀\n")
        #expect(drawn([PlotLine([])], upper: 10, width: 2, height: 1) == "\n")
        #expect(drawn([PlotLine([1])], upper: 0, width: 2, height: 1) == "\n")
        var canvas = Canvas(width: 2, height: 2)
        canvas.drawLines([PlotLine([1])], upper: 1, in: Rect(row: 0, column: 0, height: 0, width: 2))
        #expect(canvas.cells.allSatisfy { $0 == .blank })
    }

    @Test func rowsOfValuesAreWhereTheirLinesAre() {
        let area = Rect(row: 3, column: 0, height: 10, width: 20)
        #expect(Canvas.plotRow(of: 0, upper: 5, in: area) == 12)
        #expect(Canvas.plotRow(of: 5, upper: 5, in: area) == 3)
        #expect(Canvas.plotRow(of: 2.5, upper: 5, in: area) == 8)
        #expect(Canvas.plotRow(of: .nan, upper: 5, in: area) == 12)
    }
}
