import Testing

@testable import Tables

@Suite struct SpreadsheetCellTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+cmd", "'+cmd"), ("-cmd", "'-cmd"), ("@SUM(1)", "'@SUM(1)"), ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"), ("\r\n=1", "'\r\n=1"), ("-", "'-"), ("-1+1", "'-1+1"), ("-0x1", "'-0x1"), ("+inf", "'+inf"),
        ("-nan", "'-nan"), ("'=1", "''=1"), ("-5", "-5"), ("+0.5", "+0.5"), ("-1e-05", "-1e-05"), ("'s", "'s"),
        ("", ""),
        ("'", "'"), ("a=b", "a=b"),
    ])
    func aFormulaBecomesTextAndReadsBack(cell: String, written: String) {
        #expect(SpreadsheetCell.harmless(cell) == written)
        #expect(SpreadsheetCell.text(written) == cell)
    }

    @Test func aQuoteIsDoubledThoughAMarkCombinesWithIt() {
        var table = DelimitedText()
        table.add(["\"\u{301},", "\u{301}\"", "\r\n\""])
        #expect(table.text.utf8.elementsEqual("\"\"\"\u{301},\",\"\u{301}\"\"\",\"'\r\n\"\"\"\n".utf8))
    }

    @Test func everyTableGuardsItsCells() {
        var table = DelimitedText()
        table.add(["=1", "-5", "=A1,B1"])
        table.addAsTheyAre(["=1"])
        #expect(table.text == "'=1,-5,\"'=A1,B1\"\n=1\n")
    }
}
