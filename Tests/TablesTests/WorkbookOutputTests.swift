import Calendar
import Support
import Testing

@testable import Tables

/// Workbooks as they are written, read by our own reader and, part by part, as XML.
@Suite struct WorkbookOutputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func path(_ sheets: [OutputSheet]) throws -> String {
        let path = folder.path("written.xlsx")
        try folder.write(bytes: WorkbookOutput.bytes(sheets), to: "written.xlsx")
        return path
    }

    private func part(_ name: String, of path: String) throws -> String {
        var bytes: [UInt8] = []
        try ZipArchive(path: path).read(name) { piece in
            bytes += piece
            return true
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func date(_ text: String) throws -> CivilDate { try CivilDate.parse(text) }

    @Test func everyKindOfCellComesBack() throws {
        let sheet = OutputSheet(
            "data",
            [
                [.text("a", .header), .text("b"), .text("c"), .text("d")],
                [
                    .text("x & <y> \"z\""), .whole(-12), OutputCell(.number(0.25), .percent),
                    .date(try date("2025-06-03")),
                ],
                [.text("two\nlines"), OutputCell(.blank), OutputCell(.blank, .unused), .text("007", .text)],
                [OutputCell(.number(.nan)), .date(try date("1899-12-31")), OutputCell(.number(1e300)), .text("end")],
            ])
        let read = try Sheet.read(path([sheet]))
        #expect(read.headings.cells == ["a", "b", "c", "d"] && read.notices.isEmpty)
        #expect(
            read.rows.map(\.cells) == [
                ["x & <y> \"z\"", "-12", "0.25", "2025-06-03"], ["two\nlines", "", "", "007"],
                ["", "1899-12-31", "1e+300", "end"],
            ])
    }

    @Test func textIsNeverAFormula() throws {
        let written = ["=1+1", "+44 1632", "-x", "@sum", "\tx", "'=1", "plain"]
        let path = try path([OutputSheet("data", [[.text("a")]] + written.map { [.text($0)] })])
        let xml = try part("xl/worksheets/sheet1.xml", of: path)
        #expect(!xml.contains("<f>") && xml.contains("t=\"inlineStr\""))
        let styles = try part("xl/styles.xml", of: path)
        // Of each style a second one that keeps a text from becoming a formula once somebody edits it.
        #expect(styles.split(separator: "quotePrefix").count - 1 == OutputCell.Style.allCases.count)
        #expect(xml.contains("<c r=\"A2\" s=\"1\" t=\"inlineStr\">") && xml.contains("<c r=\"A8\" s=\"0\""))
        #expect(try Sheet.read(path).rows.map { $0.cells[0] }.first == "=1+1")
    }

    @Test func whatXMLCannotHoldIsWrittenAsWorkbooksDo() throws {
        #expect(XMLText.escaped("a\u{7}b\r\n") == "a_x0007_b_x000D_\n")
        #expect(XMLText.escaped("_x0041_ _x41_ _") == "_x005F_x0041_ _x41_ _")
        let path = try path([OutputSheet("data", [[.text("a")], [.text("_x0041_ \u{FFFF}é𝄞")]])])
        #expect(try Sheet.read(path).rows[0].cells == ["_x0041_ \u{FFFF}é𝄞"])
    }

    @Test func listsPanesAndWidthsStandInTheSheet() throws {
        var sheet = OutputSheet("data", [[.text("a"), .text("b")]])
        sheet.frozen = (2, 1)
        sheet.widths = [12, 30.5]
        sheet.choices = [
            OutputSheet.Choices(column: 1, rows: [3...9, 12...12], values: ["yes", "no"], message: "a \"list\""),
            OutputSheet.Choices(column: 27, rows: [3...3], values: ["a,b"], message: ""),
            OutputSheet.Choices(column: 0, rows: [3...3], values: [String(repeating: "x", count: 256)], message: ""),
        ]
        let xml = try part("xl/worksheets/sheet1.xml", of: path([sheet]))
        #expect(
            xml.contains(
                "<pane xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\" activePane=\"bottomRight\" state=\"frozen\"/>"))
        #expect(xml.contains("<col min=\"2\" max=\"2\" width=\"30.5\" customWidth=\"1\"/>"))
        #expect(xml.contains("<dataValidations count=\"1\">") && xml.contains("sqref=\"B3:B9 B12\""))
        #expect(
            xml.contains("<formula1>&quot;yes,no&quot;</formula1>") || xml.contains("<formula1>\"yes,no\"</formula1>"))
        #expect(xml.contains("error=\"a &quot;list&quot;\""))
    }

    @Test func columnsAreCalledAsSpreadsheetsCallThem() {
        #expect([0, 25, 26, 51, 701, 702, 16_383].map(ColumnName.of) == ["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"])
    }

    @Test func theSameSheetsGiveTheSameBytesInPieces() throws {
        let rows = (0..<5000).map { row in (0..<8).map { OutputCell.text("row \(row * 7919 % 5000) of \($0)") } }
        let sheets = [OutputSheet("one", rows), OutputSheet("two", [[.text("x")]])]
        var pieces: [Int] = []
        try WorkbookOutput.write(sheets) { pieces.append($0.count) }
        let bytes = try WorkbookOutput.bytes(sheets)
        #expect(bytes == (try WorkbookOutput.bytes(sheets)) && pieces.reduce(0, +) == bytes.count)
        // It comes as a stream: no piece is more than a buffer of it.
        #expect(pieces.count > 10 && pieces.max() ?? 0 <= 1 << 16)
        #expect(try Sheet.read(path(sheets) + "#one").rows.count == 4999)
    }

    @Test func whatNoWorkbookCanHoldIsRefused() throws {
        func why(_ sheets: [OutputSheet]) -> WorkbookOutputError? {
            #expect(throws: WorkbookOutputError.self) { try WorkbookOutput.bytes(sheets) }
        }
        let none: [[OutputCell]] = []
        for name in ["", "a/b", "[x]", String(repeating: "n", count: 32), "'x"] {
            #expect(why([OutputSheet(name, none)]) == .badSheetName(name))
        }
        #expect(why([OutputSheet("Data", none), OutputSheet("data", none)]) == .badSheetName("data"))
        #expect(why([]) == .badSheetName(""))
        #expect(
            why([OutputSheet("d", [[.text(String(repeating: "é", count: 32_768))]])])
                == .textTooLong(sheet: "d", row: 1))
        #expect(why([OutputSheet("d", [[OutputCell](repeating: OutputCell(.blank), count: 16_385)])]) == .tooLarge)
        #expect(
            why([OutputSheet("d", repeatElement([OutputCell](), count: WorkbookOutput.mostRows + 1))]) == .tooLarge)
    }

    @Test func whatTheSinkThrowsComesThrough() {
        struct Full: Error {}
        #expect(throws: Full.self) {
            try WorkbookOutput.write([OutputSheet("d", [[.text("x")]])]) { _ in throw Full() }
        }
    }
}
