import Support
import Tables
import TestAudits
import Testing

@testable import Projection

/// A table gives the same people however it is turned.
@Suite struct PopulationTurningTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ text: String) throws -> PopulationTable {
        try folder.write(text, to: "people.csv")
        return try PopulationTable(Sheet.read(folder.path("people.csv"), as: PopulationTable.kind))
    }

    private struct Grid {
        var cells: [[String]]

        var turned: Grid {
            Grid(cells: cells[0].indices.map { column in cells.map { $0[column] } })
        }

        func text(by mark: String) -> String {
            cells.map { $0.joined(separator: mark) + "\n" }.joined()
        }
    }

    @Test func turningShufflingAndOtherMarksChangeNothing() throws {
        var random = SeededRandom(2026)
        for _ in 0..<40 {
            let years = Array(2020...2045).shuffled(using: &random).prefix(Int.random(in: 2...6, using: &random))
            let first = [0, 18, 40, 65].randomElement(using: &random) ?? 0
            let isSingle = Bool.random(using: &random)
            let steps = Int.random(in: 5...11, using: &random)
            let labels = (0..<steps).map { step in
                isSingle ? "\(first + step)" : "\(first + step * 5)-\(first + step * 5 + 4)"
            }
            let rows = labels.map { label in
                [label] + years.map { _ in "\(Int.random(in: 0...90_000, using: &random))" }
            }
            let grid = Grid(
                cells: [[["Age", "", "Age group"].randomElement(using: &random) ?? ""] + years.map(String.init)] + rows)
            let plain = try read(grid.text(by: ","))
            #expect(plain.years == years.sorted() && plain.entries.count == steps)
            for mark in [";", "\t", "|"] {
                let other = try read(grid.text(by: mark))
                #expect(other.entries == plain.entries && other.years == plain.years)
            }
            let shuffled = Grid(cells: [grid.cells[0]] + grid.cells.dropFirst().shuffled(using: &random))
            let turned = grid.turned
            let turnedAndShuffled = Grid(cells: [turned.cells[0]] + turned.cells.dropFirst().shuffled(using: &random))
            for other in [shuffled, turned, turnedAndShuffled] {
                let read = try read(other.text(by: ","))
                #expect(read.years == plain.years)
                #expect(read.entries.map(\.ages) == plain.entries.map(\.ages))
                #expect(read.entries.map(\.people) == plain.entries.map(\.people), "\(other.text(by: ","))")
            }
        }
    }
}
