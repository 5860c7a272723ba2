import Support
import Testing

@testable import Tables

/// A table held whole, and its headings.
@Suite struct SheetTests {
    @Test func theDelimiterIsThatOfTheWidestRecord() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "People; by age, projected\n\n,2025,2030\n\"65-69\",\"1,200\",\"1,300\"\n", to: "people.csv")
        let sheet = try Sheet.read(path, as: Sheet.Kind { $0.contains("2025") ? 1 : 0 })
        #expect(sheet.file == "people.csv")
        #expect(sheet.headings == Sheet.Row(line: 3, cells: ["", "2025", "2030"]))
        #expect(sheet.rows == [Sheet.Row(line: 4, cells: ["65-69", "1,200", "1,300"])])
    }

    @Test func anEmptyFileHasNoHeadings() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("\n\n", to: "empty.csv")
        #expect(throws: TableError(file: "empty.csv", line: 1, column: 1, why: .empty)) { try Sheet.read(path) }
    }

    private enum Name { case first, second }

    @Test func columnsAreFoundByTheirHeadingsAndFaultsHaveTheirPlace() {
        let headings = Sheet.Row(line: 4, cells: ["B", "other", "A", "b"])
        var twice: [Int] = []
        let columns = SheetColumns<Name>(headings) { heading, _ in
            switch heading {
            case "A": .first
            case "B", "b": .second
            default: nil
            }
        } twice: {
            twice.append($1)
        }
        #expect(twice == [4] && columns.width == 4)
        #expect(columns.place(.first) == 3 && columns.place(.second) == 1)
        let row = Sheet.Row(line: 9, cells: ["'=1+1", "x"])
        #expect(columns.cell(.second, row) == "=1+1")
        #expect(columns.cell(.first, row).isEmpty, "the row has no such cell")
        #expect(columns.fault(row, .first, Odd()) == SheetFault(line: 9, column: 3, why: Odd()))
        #expect(columns.fault(row, nil, Odd()) == SheetFault(line: 9, column: 0, why: Odd()))
        let faults = SheetFaults(all: [columns.fault(row, .second, Odd())])
        #expect(faults.lines(of: "some/file.csv") == ["some/file.csv:9:1: odd"])
    }

    private struct Odd: SheetReason {
        let message = "odd"
    }
}
