import Testing

@testable import TextUI

struct RunChartTests {
    private static let chart = RunChart(
        points: [
            .init(label: "04", value: 20, limits: 10...35), .init(label: "05", value: nil, limits: nil),
            .init(label: "06", value: 40, limits: nil), .init(label: "07", value: 5, limits: 0...15),
        ], centre: 20, most: 100)

    @Test func aPointForEachPeriodAndALineForTheWhole() {
        var canvas = Canvas(width: 40, height: 12, encoding: .ascii)
        canvas.draw(Self.chart, in: canvas.bounds) { "\(Int($0))" }
        let lines = canvas.dump().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let points = lines.flatMap { $0.filter { $0 == "*" } }
        #expect(points.count == 3, "a period without a rate has no point")
        #expect(lines.firstIndex { $0.contains("*") } == 0, "the highest stands at the top")
        #expect(lines.filter { $0.contains("- - ") }.count == 1)
    }

    @Test func theScaleHoldsTheLimits() {
        #expect(Self.chart.vertical.upper >= 40)
        #expect(RunChart(points: [], centre: nil, most: 100).vertical.upper > 0)
    }

    @Test(arguments: [(0, 0), (3, 2), (8, 4), (300, 60)]) func anySizeWillDo(width: Int, height: Int) {
        var canvas = Canvas(width: width, height: height, encoding: .ascii)
        canvas.draw(Self.chart, in: canvas.bounds) { "\(Int($0))" }
        #expect(canvas.cells.allSatisfy { $0.ascii != nil })
    }
}

struct DistributionTests {
    @Test func everyValueIsCountedOnce() throws {
        let values = (0..<200).map { $0 * $0 % 97 - 10 }
        let spread = try #require(Distribution(values))
        for columns in [1, 2, 10, 80, 500] {
            #expect(spread.counts(columns: columns).reduce(0, +) == 200, "\(columns)")
        }
        #expect(Distribution([]) == nil)
    }

    @Test func aSharedRangeSharesItsScale() throws {
        let spread = try #require(Distribution([10, 10, 20], over: 0...20))
        let counts = spread.counts(columns: 21)
        #expect(counts[10] == 2 && counts[20] == 1)
        // Days are whole: a range of few is not stretched over many columns.
        let few = try #require(Distribution([0, 1, 2]))
        #expect(few.counts(columns: 30).prefix(3) == [1, 1, 1])
    }

    @Test func whatIsNotNothingShows() throws {
        var canvas = Canvas(width: 12, height: 1)
        let spread = try #require(Distribution([0] + [Int](repeating: 5, count: 40), over: 0...9))
        canvas.draw(spread, row: 0, column: 0, width: 10)
        #expect(canvas.dump() == "▁    █\n")
        var ascii = Canvas(width: 12, height: 1, encoding: .ascii)
        ascii.draw(spread, row: 0, column: 0, width: 10)
        #expect(ascii.dump() == ".    @\n")
    }

    @Test func aRowOfAnotherCanvasIsPutInPlace() {
        var small = Canvas(width: 4, height: 2)
        small.write("ab", row: 1, column: 0, role: .plot)
        var large = Canvas(width: 3, height: 3)
        large.put(row: 1, of: small, at: 2, column: 1)
        #expect(large.dump() == "\n\n ab\n")
        #expect(large[2, 1].role == .plot)
        large.put(row: 0, of: small, at: 7, column: -2)
        #expect(large.dump() == "\n\n ab\n")
    }
}
