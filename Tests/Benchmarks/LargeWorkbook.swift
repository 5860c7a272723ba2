import CMinizip

/// The frame of `LargeFrame` as a workbook, of the shape that spreadsheets give it: texts by number, dates counted in days.
enum LargeWorkbook {
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    /// Writes it.
    static func write(rows: Int, to path: String) throws {
        guard let file = zipOpen64(path, 0) else { throw BenchmarkFailure("\(path): cannot be written") }
        func part(_ name: String, _ body: ((String) throws -> Void) throws -> Void) throws {
            guard zipOpenNewFileInZip64(file, name, nil, nil, 0, nil, 0, nil, 8, 1, 1) == 0 else {
                throw BenchmarkFailure("\(path): \(name) cannot be written")
            }
            try body { text in
                var bytes = Array(text.utf8)
                guard zipWriteInFileInZip(file, &bytes, UInt32(bytes.count)) == 0 else {
                    throw BenchmarkFailure("\(path): \(name) cannot be written")
                }
            }
            zipCloseFileInZip(file)
        }
        func relations(_ targets: [(String, String)]) -> String {
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + targets.enumerated().map {
                    "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(office)/\($1.0)\" Target=\"\($1.1)\"/>"
                }.joined() + "</Relationships>"
        }
        try part("[Content_Types].xml") { try $0(contentTypes) }
        try part("_rels/.rels") { try $0(relations([("officeDocument", "xl/workbook.xml")])) }
        try part("xl/_rels/workbook.xml.rels") {
            try $0(
                relations([
                    ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
                    ("styles", "styles.xml"),
                ]))
        }
        try part("xl/workbook.xml") {
            try $0(
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
                    + "</sheets></workbook>")
        }
        try part("xl/styles.xml") { try $0(styles) }
        var strings = Strings()
        try part("xl/worksheets/sheet1.xml") { try writeSheet(rows, &strings, $0) }
        try part("xl/sharedStrings.xml") { write in
            try write("<sst xmlns=\"\(main)\">")
            for start in stride(from: 0, to: strings.all.count, by: 1000) {
                try write(
                    strings.all[start..<min(start + 1000, strings.all.count)].map { "<si><t>\($0)</t></si>" }.joined())
            }
            try write("</sst>")
        }
        zipClose(file, nil)
    }

    private struct Strings {
        var all: [String] = []
        private var numbers: [String: Int] = [:]

        mutating func number(_ text: String) -> Int {
            if let known = numbers[text] { return known }
            numbers[text] = all.count
            all.append(text)
            return all.count - 1
        }
    }

    private static func writeSheet(
        _ rows: Int, _ strings: inout Strings, _ write: (String) throws -> Void
    ) throws {
        try write("<worksheet xmlns=\"\(main)\"><sheetData>")
        var chance = Chance()
        var text = ""
        for row in 1...rows + 1 {
            text += "<row r=\"\(row)\">"
            let cells = row == 1 ? headings : LargeFrame.cells(row - 1, &chance)
            for (column, cell) in cells.enumerated() {
                let place = "\(letters[column])\(row)"
                if row > 1, column == 2 || column == 3 {
                    text += "<c r=\"\(place)\" s=\"1\"><v>\(cell)</v></c>"
                } else {
                    text += "<c r=\"\(place)\" t=\"s\"><v>\(strings.number(cell))</v></c>"
                }
            }
            text += "</row>"
            guard row % 1000 == 0 || row == rows + 1 else { continue }
            try write(text)
            text = ""
        }
        try write("</sheetData></worksheet>")
    }

    private static let letters = Array("ABCDEFGHI").map(String.init)
    private static let headings = LargeFrame.headings.split(whereSeparator: { ",\n".contains($0) }).map(String.init)

    private static let contentTypes =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + [
            ("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles"),
            ("sharedStrings", "sharedStrings"),
        ].map {
            "<Override PartName=\"/xl/\($0.0).xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.\($0.1)+xml\"/>"
        }.joined() + "</Types>"

    private static let styles =
        "<styleSheet xmlns=\"\(main)\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill><patternFill/></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\">"
        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
}
