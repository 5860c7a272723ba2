import Testing

@testable import Sampling

/// A table whose headings stand below titles.
@Suite struct TitledTableTests {
    @Test func theDelimiterIsThatOfTheWidestRecord() throws {
        let file = try TemporaryFrame("People; by age, projected\n\n,2025,2030\n\"65-69\",\"1,200\",\"1,300\"\n")
        let (records, name) = try DelimitedTable.recordsBelowTitles(file.path)
        #expect(name == file.name)
        #expect(records.map(\.line) == [1, 3, 4])
        #expect(records.last?.cells == ["65-69", "1,200", "1,300"])
    }

    @Test func anEmptyFileHasNoRecords() throws {
        let file = try TemporaryFrame("\n\n")
        #expect(try DelimitedTable.recordsBelowTitles(file.path).records.isEmpty)
        #expect(throws: FrameError(file: file.name, line: 1, column: 1, why: .empty)) {
            try DelimitedTable.read(file.path)
        }
    }
}
