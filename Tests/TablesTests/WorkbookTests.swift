import Support
import Testing

@testable import Tables

/// Workbooks: what their cells come to, which sheet is taken, and what is refused.
@Suite struct WorkbookTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func path(_ workbook: WorkbookWriter) throws -> String {
        let path = folder.path("table.xlsx")
        try workbook.write(to: path)
        return path
    }

    private func cells(_ rows: [[WorkbookWriter.Cell]], isFrom1904: Bool = false) throws -> [[String]] {
        var workbook = WorkbookWriter(WorkbookWriter.Sheet("Data", [[.text("a"), .text("b"), .text("c")]] + rows))
        workbook.isFrom1904 = isFrom1904
        return try Sheet.read(path(workbook)).rows.map(\.cells)
    }

    private func why(_ workbook: WorkbookWriter, sheet: String = "") throws -> TableError.Why? {
        let path = try path(workbook) + sheet
        return #expect(throws: TableError.self) { try Sheet.read(path) }?.why
    }

    @Test func textStandsSharedInTheCellOrBehindAFormula() throws {
        #expect(
            try cells([[.text("Tîm & <1>"), .inline("in \"here\""), .formula("came out")]])
                == [["Tîm & <1>", "in \"here\"", "came out"]])
        #expect(
            try cells([[.text("\"q\" of"), .text("a,b;c|d"), .text("=1+1")]]) == [["\"q\" of", "a,b;c|d", "=1+1"]])
        #expect(
            try cells([[.text("two\nlines"), .text("_x000D_x_x0041_"), .text(" _x00_")]]) == [
                ["two\nlines", "xA", "_x00_"]
            ])
    }

    @Test func numbersAreWrittenAsOneWould() throws {
        #expect(try cells([[.number("0012"), .number("45000.0"), .number("-3")]]) == [["0012", "45000", "-3"]])
        #expect(
            try cells([[.number("1.00045E+15"), .number("0.30000000000000004"), .number("2.5E-3")]])
                == [["1000450000000000", "0.3", "0.0025"]])
        #expect(try cells([[.number("12.5", style: 5), .truth(true), .truth(false)]]) == [["12.5", "TRUE", "FALSE"]])
    }

    @Test func datesAreThoseOfTheirFormatAndOfEitherSystem() throws {
        let row: [WorkbookWriter.Cell] = [
            .number("45811", style: 1), .number("45811.427083333336", style: 2),
            .number("0.39583333333333331", style: 3),
        ]
        #expect(try cells([row]) == [["2025-06-03", "2025-06-03 10:15:00", "09:30:00"]])
        #expect(try cells([row], isFrom1904: true)[0][0] == "2029-06-04")
        #expect(
            try cells([[.number("45811", style: 4), .number("1", style: 1), .number("60", style: 1)]])
                == [["2025-06-03", "1900-01-01", "1900-02-29"]])
        #expect(
            try cells([[.number("61", style: 1), .number("0", style: 1), .number("-5", style: 1)]])
                == [["1900-03-01", "0", "-5"]])
        #expect(try cells([[.number("45811.9999999", style: 1), .none, .none]])[0][0] == "2025-06-04")
    }

    @Test(arguments: [
        ("General", NumberFormats.Kind.number), ("0.00", .number), ("#,##0;[Red]-#,##0", .number), ("@", .number),
        ("dd/mm/yyyy", .date), ("[$-F800]dddd\\,\\ mmmm\\ dd", .date), ("mmm-yy", .date), ("mmmm", .date),
        ("yyyy\\-mm\\-dd\\ hh:mm", .date), ("h:mm AM/PM", .time), ("[h]:mm", .time), ("0\" days\"", .number),
        ("\"year \"0", .number), ("0;\"d\"", .number), ("[Red]0.0", .number), ("mm:ss.0", .time),
    ])
    func theFormatSaysWhetherANumberIsADate(code: String, kind: NumberFormats.Kind) {
        #expect(NumberFormats.kind(ofCode: code) == kind)
    }

    @Test func whereNothingStandsNothingIsRead() throws {
        let sheet = try Sheet.read(
            path(
                WorkbookWriter(
                    WorkbookWriter.Sheet(
                        "Data",
                        [
                            [.text("a"), .text("b"), .text("c")], [], [.none, .text("x")],
                            [.text("y"), .none, .text("z")],
                        ]
                    ))))
        #expect(sheet.rows == [Sheet.Row(line: 3, cells: ["", "x", ""]), Sheet.Row(line: 4, cells: ["y", "", "z"])])
        #expect(sheet.notices.isEmpty, "a cell that is not there is no short row")
    }

    @Test func errorsHiddenRowsAndMergedCellsAreSaid() throws {
        var data = WorkbookWriter.Sheet(
            "Data", [[.text("a"), .text("b")], [.error("#N/A"), .text("x")], [.error("#REF!"), .error("#N/A")]])
        data.hiddenRows = [2]
        data.merged = ["A2:A3", "B2:B3"]
        let sheet = try Sheet.read(path(WorkbookWriter(data)))
        #expect(sheet.rows.map(\.cells) == [["", "x"]])
        #expect(
            sheet.notices == [
                .errorCells(["#N/A": 2, "#REF!": 1]), .hiddenRows(1), .mergedCells(2, first: "A2:A3"),
            ])
    }

    @Test func runsArePutTogetherAndHowTheyAreSpokenIsLeftOut() throws {
        var workbook = WorkbookWriter(WorkbookWriter.Sheet("Data", [[.text("a")], [.text("b")]]))
        workbook.parts["xl/sharedStrings.xml"] =
            "<x:sst xmlns:x=\"urn:x\"><x:si><x:t>a</x:t></x:si><x:si><x:r><x:t>North</x:t></x:r><x:r><x:t> Hub</x:t></x:r>"
            + "<x:rPh sb=\"0\" eb=\"1\"><x:t>spoken</x:t></x:rPh></x:si></x:sst>"
        #expect(try Sheet.read(path(workbook)).rows.map(\.cells) == [["North Hub"]])
    }

    // MARK: Which sheet

    private func three() -> WorkbookWriter {
        var secret = WorkbookWriter.Sheet("Secret", [[.text("a"), .text("b")], [.text("0"), .text("hidden")]])
        secret.isHidden = true
        return WorkbookWriter(
            WorkbookWriter.Sheet("Notes", [[.text("About this workbook")]]), secret,
            WorkbookWriter.Sheet("Data", [[.text("Title")], [.text("a"), .text("b")], [.text("1"), .text("2")]]))
    }

    private let ofAB = Sheet.Kind { $0.count { ["a", "b"].contains($0) } }

    @Test func theFirstSheetThatHasTheHeadingsIsTakenOrTheOneThatIsNamed() throws {
        let path = try path(three())
        let found = try Sheet.read(path, as: ofAB)
        #expect(found.rows == [Sheet.Row(line: 3, cells: ["1", "2"])])
        #expect(found.notices == [.sheet("Data", of: 3), .titles(lines: 1, shown: "")])
        #expect(try Sheet.read(path + "#Secret", as: ofAB).rows.map(\.cells) == [["0", "hidden"]])
        #expect(try Sheet.read(path).headings.cells == ["About this workbook"])
        #expect(
            try why(three(), sheet: "#Dat") == .noSheet("Dat", sheets: ["Notes", "Data", "Secret"]))
    }

    @Test func aFileWithAHashInItsNameComesBeforeASheet() throws {
        let name = try folder.write("a,b\n5,6\n", to: "export.xlsx#Data")
        #expect(try Sheet.read(name).rows.map(\.cells) == [["5", "6"]])
        let text = try folder.write("a,b\n5,6\n", to: "plain.csv")
        #expect(throws: TableError(file: "plain.csv", line: 1, column: 1, why: .noWorkbook(sheet: "Data"))) {
            try Sheet.read(text + "#Data")
        }
        #expect(throws: InputFileError(path: folder.path("none.xlsx#Data"), why: .missing)) {
            try Sheet.read(folder.path("none.xlsx#Data"))
        }
    }

    // MARK: What is refused

    @Test func aWorkbookThatIsCutOffOrChangedIsDamaged() throws {
        let path = try path(three())
        let whole = try folder.bytes("table.xlsx")
        for cut in [10, whole.count / 2, whole.count - 30] {
            try folder.write(bytes: Array(whole.prefix(cut)), to: "table.xlsx")
            #expect(throws: TableError(file: "table.xlsx", line: 1, column: 1, why: .damagedWorkbook)) {
                try Sheet.read(path)
            }
        }
        var damaged = 0
        for place in stride(from: 60, to: whole.count - 60, by: 97) {
            var bytes = whole
            bytes[place] ^= 0x55
            try folder.write(bytes: bytes, to: "table.xlsx")
            do { _ = try Sheet.read(path, as: ofAB) } catch is TableError { damaged += 1 }
        }
        #expect(damaged > 0)
    }

    @Test func aDocumentTypeIsRefused() throws {
        for part in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"] {
            var workbook = WorkbookWriter(WorkbookWriter.Sheet("Data", [[.text("a")]]))
            workbook.parts[part] = "<!DOCTYPE x [<!ENTITY e \"eeee\">]><x>&e;&e;</x>"
            #expect(try why(workbook) == .doctype, "\(part)")
        }
    }

    @Test(arguments: [
        ("../../../etc/passwd", ""), ("http://example.org/sheet.xml", ""), ("sheet.xml", " TargetMode=\"External\""),
        ("file:///etc/passwd", ""),
    ])
    func aPartOutsideOfTheWorkbookIsRefused(target: String, mode: String) throws {
        var workbook = WorkbookWriter(WorkbookWriter.Sheet("Data", [[.text("a")]]))
        workbook.parts["xl/_rels/workbook.xml.rels"] =
            "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"\(target)\"\(mode)/></Relationships>"
        #expect(try why(workbook) == .pointsOutside)
    }

    @Test func aWorkbookThatUnpacksToTooMuchIsRefused() throws {
        let path = try path(three())
        var bytes = try folder.bytes("table.xlsx")
        // The size unpacked of the first entry, as the directory at the end of the archive has it.
        let directory = try #require(
            bytes.indices.dropLast(4).first { Array(bytes[$0..<$0 + 4]) == [0x50, 0x4B, 1, 2] })
        bytes.replaceSubrange(directory + 24..<directory + 28, with: [0, 0x94, 0x35, 0x77 + 1])
        try folder.write(bytes: bytes, to: "table.xlsx")
        #expect(throws: TableError(file: "table.xlsx", line: 1, column: 1, why: .unpacksTooLarge)) {
            try Sheet.read(path)
        }
    }

    @Test(arguments: [
        "<row r=\"3\"/><row r=\"2\"/>", "<row r=\"2000000\"><c r=\"A2000000\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
    ])
    func whatNoSheetCanBeIsDamaged(rows: String) throws {
        var workbook = WorkbookWriter(WorkbookWriter.Sheet("Data", []))
        workbook.parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
        #expect(try why(workbook) == .damagedWorkbook)
    }

    @Test func archivesOfOtherKindsAreNamed() throws {
        for (part, kind) in [("word/document.xml", FileKind.wordDocument), ("ppt/presentation.xml", .presentation)] {
            var workbook = WorkbookWriter(WorkbookWriter.Sheet("Data", []))
            workbook.parts["_rels/.rels"] =
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"\(part)\"/></Relationships>"
            #expect(try why(workbook) == .otherKind(kind))
        }
    }
}
