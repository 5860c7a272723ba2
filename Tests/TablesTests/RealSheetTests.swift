import Support
import Testing

@testable import Tables

/// Sheets as people's programs write them.
@Suite struct RealSheetTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private let ofAB = Sheet.Kind(readsBlankWords: true, shown: { $0 }) {
        $0.count { ["a", "b"].contains($0.lowercased()) }
    }

    private func read(_ text: String) throws -> Sheet { try read(bytes: Array(text.utf8)) }
    private func read(bytes: [UInt8]) throws -> Sheet {
        try Sheet.read(folder.write(bytes: bytes, to: "table.csv"), as: ofAB)
    }
    private func why(_ bytes: [UInt8]) throws -> TableError.Why? {
        let path = try folder.write(bytes: bytes, to: "table.csv")
        return #expect(throws: TableError.self) { try Sheet.read(path, as: ofAB) }?.why
    }

    @Test(arguments: ["sep=;\r\n", "\"sep=;\"\n", "SEP=;\n"])
    func aLineThatNamesTheDelimiterIsHeeded(line: String) throws {
        let sheet = try read(line + "a;b\n1,5;2\n")
        #expect(sheet.rows == [Sheet.Row(line: 3, cells: ["1,5", "2"])])
        #expect(sheet.headings.line == 2 && sheet.notices.isEmpty)
    }

    @Test func titlesCommentsBlankRowsAndHeadingsAgainAreNoRows() throws {
        let sheet = try read("People of the town\n\n\"x, y\",z\na,b\n1,2\n,\n# a note\n\u{FEFF}A,b,\n3,4\n")
        #expect(sheet.rows.map(\.cells) == [["1", "2"], ["3", "4"]] && sheet.rows.map(\.line) == [5, 9])
        #expect(
            sheet.notices == [
                .titles(lines: 3, shown: "People of the town"), .comments(1, first: 7),
                .repeatedHeadings(1, first: 8),
            ])
    }

    @Test func headingsAgainInAnotherOrderStopTheFile() throws {
        #expect(try why(Array("a,b\n1,2\nb,a\n3,4\n".utf8)) == .otherHeadings)
    }

    @Test func aSurplusEmptyFieldIsNothingAndAShortRowIsFilled() throws {
        let sheet = try read("a,b,note,\n1,2,x,\n3,4,y,,\n5,6\n7,8,z,surplus\n")
        #expect(sheet.headings.cells == ["a", "b", "note", ""], "something stands below the blank heading")
        #expect(
            sheet.rows.map(\.cells) == [
                ["1", "2", "x", ""], ["3", "4", "y", ""], ["5", "6", "", ""], ["7", "8", "z", "surplus"],
            ])
        #expect(sheet.notices == [.shortRows(1, first: 4)])
        #expect(try read("a,b,\n1,2,\n").headings.cells == ["a", "b"])
    }

    @Test func whatIsWrappedAroundACellIsTakenOff() throws {
        let sheet = try read(
            "a,b\n=\"0012\",\"=\"\"0013\"\"\"\n\u{201C}North\u{201D}, \"in, quotes\"\n\u{A0}x\u{A0}y,z\u{202E}\n")
        #expect(sheet.rows.map(\.cells) == [["0012", "0013"], ["North", "in, quotes"], ["x y", "z"]])
    }

    @Test func wordsForNothingAreBlankWhereTheKindSaysSo() throws {
        let text = "a,b\nNULL,n/a\n-,#REF!\nNA,n/k\n"
        let sheet = try read(text)
        #expect(sheet.rows.map(\.cells) == [["", ""], ["", ""], ["NA", ""]])
        #expect(
            sheet.notices == [
                .blanks(heading: "a", words: ["NULL": 1, "-": 1]),
                .blanks(heading: "b", words: ["n/a": 1, "#REF!": 1, "n/k": 1]),
            ])
        let path = try folder.write(text, to: "answers.csv")
        #expect(try Sheet.read(path).rows[0].cells == ["NULL", "n/a"])
    }

    @Test func bytesThatAreNoUTF8AreReadAlone() throws {
        let sheet = try read(
            bytes: Array("a,b\nTîm,Caf".utf8) + [0xE9, 0x2C, 0x80] + Array(",\nx,".utf8) + [0x93, 10])
        #expect(sheet.rows.map(\.cells)[0].prefix(2) == ["Tîm", "Café"])
        #expect(sheet.notices.contains(.mendedBytes(3, first: TableNotice.Place(line: 2, column: 8))))
        #expect(try why([0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0, 10, 0, 0, 0xD8, 0x41, 0]) == .undecodable)
    }

    @Test(arguments: [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], FileKind.oldWorkbook), ([0x1F, 0x8B, 8, 0], .gzip),
        (Array("%PDF-1.7".utf8), .pdf), (Array("{\\rtf1".utf8), .richText),
        (Array("\u{FEFF}\n <HTML><table>".utf8), .web), (Array("<?xml version=\"1.0\"?><Workbook/>".utf8), .xml),
        (Array("[\n {\"case\": 1}]".utf8), .json), (Array("SQLite format 3\0".utf8), .database),
    ])
    func aFileOfAnotherKindIsNamed(bytes: [UInt8], kind: FileKind) throws {
        #expect(try why(bytes) == .otherKind(kind))
    }

    @Test func bracketsInHeadingsAreNoJSON() throws {
        #expect(try read("[a],a,b\n1,2,3\n").rows.count == 1)
    }

    /// A window is a stretch of the file wherever it begins and however it is read on: positions lead to the same bytes.
    @Test func positionsInAMendedWindowLeadBackToTheFile() throws {
        let bytes =
            Array("é".utf8) + [0xE9] + Array("xyz–".utf8) + [0x80, 0x80] + Array("ÿab".utf8) + [0xE2, 0x82]
            + Array("c".utf8)
        let source = try ByteSource(path: folder.write(bytes: bytes, to: "bytes"))
        let whole = TextWindow(source: source, encoding: .utf8, rules: .second)
        try whole.load(from: 0, length: bytes.count)
        let text = String(decoding: whole.text(0..<whole.count), as: UTF8.self)
        #expect(text == "ééxyz–€€ÿabâ‚c")
        #expect(whole.mended(in: 0..<whole.count).count == 5)
        for length in 1...bytes.count {
            let pieces = TextWindow(source: source, encoding: .utf8, rules: .second)
            try pieces.load(from: 0, length: length)
            while try pieces.extend(by: 4) {}
            #expect(String(decoding: pieces.text(0..<pieces.count), as: UTF8.self) == text, "from pieces of \(length)")
        }
        for raw in 0...bytes.count {
            #expect(whole.rawOffset(of: whole.position(ofRaw: raw)) == raw, "\(raw)")
        }
    }
}
