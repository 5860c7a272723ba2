import Testing

@testable import TextUI

struct FunnelPlotTests {
    private static func limits(_ size: Int) -> FunnelPlot.Limits {
        let reach = 100 / Double(size).squareRoot()
        return FunnelPlot.Limits(
            size: size, inner: max(0, 20 - reach)...20 + reach, outer: max(0, 20 - 1.6 * reach)...20 + 1.6 * reach)
    }

    private static let plot = FunnelPlot(
        points: [
            .init(letter: "a", size: 30, value: 20, isOutside: false),
            .init(letter: "b", size: 12, value: 50, isOutside: true),
            .init(letter: "c", size: 40, value: 5, isOutside: false),
        ],
        limits: stride(from: 1, through: 50, by: 1).map(limits), centre: 20, most: 100)

    @Test func pointsStandWhereTheirSizeAndRateSay() throws {
        var canvas = Canvas(width: 60, height: 16)
        canvas.draw(Self.plot, in: canvas.bounds) { "\(Int($0))" }
        var found: [Character: (row: Int, column: Int)] = [:]
        for (row, line) in canvas.dump().split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for (column, character) in line.enumerated() where "abc".contains(character) {
                found[character] = (row, column)
            }
        }
        let (a, b, c) = try (#require(found["a"]), #require(found["b"]), #require(found["c"]))
        // Larger groups stand further right, higher rates further up.
        #expect(b.column < a.column && a.column < c.column)
        #expect(b.row < a.row && a.row < c.row)
        #expect(canvas[b.row, b.column].role == .strong, "what lies outside is drawn strong")
    }

    @Test func theLimitsCloseInAsGroupsGrow() throws {
        var canvas = Canvas(width: 80, height: 20)
        canvas.draw(Self.plot, in: canvas.bounds) { "\(Int($0))" }
        func dots(_ column: Int) -> [Int] {
            (0..<20).filter { canvas.text(of: canvas[$0, column]) == canvas.glyphs.dots.description }
        }
        let (near, far) = (dots(30), dots(74))
        #expect(near.count == 2 && far.count == 2)
        #expect(try #require(near.last) - #require(near.first) > #require(far.last) - #require(far.first))
    }

    @Test func limitsBetweenTwoSizesLieBetweenTheirs() throws {
        let between = try #require(Self.plot.limits(atSize: 20.5))
        #expect(between.inner.upperBound < Self.limits(20).inner.upperBound)
        #expect(between.inner.upperBound > Self.limits(21).inner.upperBound)
        #expect(Self.plot.limits(atSize: 0.5) == nil)
        #expect(Self.plot.limits(atSize: 51) == nil)
    }

    @Test func twoLettersOnOnePlaceAreAPlus() {
        let plot = FunnelPlot(
            points: [
                .init(letter: "a", size: 30, value: 20, isOutside: false),
                .init(letter: "b", size: 30, value: 20, isOutside: false),
            ], limits: [], centre: 20, most: 100)
        var canvas = Canvas(width: 40, height: 10)
        canvas.draw(plot, in: canvas.bounds) { "\(Int($0))" }
        #expect(canvas.dump().contains("+"))
        #expect(!canvas.dump().contains("b"))
    }

    @Test(arguments: [(0, 0), (3, 2), (8, 4), (200, 80)]) func anySizeWillDo(width: Int, height: Int) {
        var canvas = Canvas(width: width, height: height, encoding: .ascii)
        canvas.draw(Self.plot, in: canvas.bounds) { "\(Int($0))" }
        #expect(canvas.cells.allSatisfy { $0.ascii != nil })
    }
}
