import CMinizip

/// Writes small workbooks (.xlsx) for tests, part by part, so that any part can be another one or wrong.
public struct WorkbookWriter {
    public enum Cell {
        /// A text that the cell points to, one in the cell itself, and one that a formula came to.
        case text(String), inline(String), formula(String)
        /// The value as it stands in the file, and the number of its style: 0 general, 1 a date, 2 a date with a time, 3 a
        /// time, 4 a date by a format of its own, 5 a number by one.
        case number(String, style: Int = 0)
        case truth(Bool)
        case error(String)
        case none
    }

    public struct Sheet {
        public let name: String
        public var rows: [[Cell]]
        public var isHidden = false
        /// Numbers of rows, the first is 1.
        public var hiddenRows: Set<Int> = []
        public var merged: [String] = []

        public init(_ name: String, _ rows: [[Cell]]) {
            (self.name, self.rows) = (name, rows)
        }
    }

    public var sheets: [Sheet]
    public var isFrom1904 = false
    /// Parts in place of those that are written, or beside them.
    public var parts: [String: String] = [:]

    public init(_ sheets: Sheet...) {
        self.sheets = sheets
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    /// Writes the file. Throws `HarnessFailure`.
    public func write(to path: String) throws(HarnessFailure) {
        var strings: [String] = []
        var all = ["[Content_Types].xml": WorkbookWriter.head + "<Types/>"]
        all["_rels/.rels"] = relations([("officeDocument", "xl/workbook.xml")])
        all["xl/_rels/workbook.xml.rels"] = relations(
            sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [
                ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"),
            ])
        all["xl/workbook.xml"] = workbook
        all["xl/styles.xml"] = WorkbookWriter.styles
        for (number, sheet) in sheets.enumerated() {
            all["xl/worksheets/sheet\(number + 1).xml"] = WorkbookWriter.text(sheet, &strings)
        }
        all["xl/sharedStrings.xml"] =
            WorkbookWriter.head + "<sst xmlns=\"\(WorkbookWriter.main)\">"
            + strings.map { "<si><t xml:space=\"preserve\">\(WorkbookWriter.escaped($0))</t></si>" }.joined() + "</sst>"
        all.merge(parts) { _, own in own }
        guard let file = zipOpen64(path, 0) else { throw HarnessFailure("cannot write \(path)") }
        for (name, text) in all.sorted(by: { $0.key < $1.key }) {
            var bytes = Array(text.utf8)
            guard zipOpenNewFileInZip(file, name, nil, nil, 0, nil, 0, nil, 8, 6) == 0,
                zipWriteInFileInZip(file, &bytes, UInt32(bytes.count)) == 0, zipCloseFileInZip(file) == 0
            else { throw HarnessFailure("cannot write \(name) of \(path)") }
        }
        guard zipClose(file, nil) == 0 else { throw HarnessFailure("cannot end \(path)") }
    }

    private func relations(_ targets: [(kind: String, target: String)]) -> String {
        WorkbookWriter.head + "<Relationships xmlns=\"\(WorkbookWriter.package)\">"
            + targets.enumerated().map { number, target in
                "<Relationship Id=\"rId\(number + 1)\" Type=\"\(WorkbookWriter.office)/\(target.kind)\" "
                    + "Target=\"\(target.target)\"/>"
            }.joined() + "</Relationships>"
    }

    private var workbook: String {
        WorkbookWriter.head
            + "<workbook xmlns=\"\(WorkbookWriter.main)\" xmlns:r=\"\(WorkbookWriter.office)\">"
            + "<workbookPr\(isFrom1904 ? " date1904=\"1\"" : "")/><sheets>"
            + sheets.enumerated().map { number, sheet in
                "<sheet name=\"\(WorkbookWriter.escaped(sheet.name))\" sheetId=\"\(number + 1)\""
                    + "\(sheet.isHidden ? " state=\"hidden\"" : "") r:id=\"rId\(number + 1)\"/>"
            }.joined() + "</sheets></workbook>"
    }

    private static let styles =
        head + "<styleSheet xmlns=\"\(main)\"><numFmts count=\"2\">"
        + "<numFmt numFmtId=\"164\" formatCode=\"[$-809]dd\\-mmm\\-yy;@\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot; days&quot;;[Red]\\-0\"/></numFmts>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs count=\"6\">"
        + [0, 14, 22, 21, 164, 165].map { "<xf numFmtId=\"\($0)\"/>" }.joined() + "</cellXfs></styleSheet>"

    private static func text(_ sheet: Sheet, _ strings: inout [String]) -> String {
        var text = head + "<worksheet xmlns=\"\(main)\"><sheetData>"
        for (index, row) in sheet.rows.enumerated() where !row.isEmpty {
            text += "<row r=\"\(index + 1)\"\(sheet.hiddenRows.contains(index + 1) ? " hidden=\"1\"" : "")>"
            for (column, cell) in row.enumerated() { text += xml(cell, at: "\(letters(column))\(index + 1)", &strings) }
            text += "</row>"
        }
        text += "</sheetData>"
        if !sheet.merged.isEmpty {
            text += "<mergeCells>" + sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
        }
        return text + "</worksheet>"
    }

    private static func xml(_ cell: Cell, at place: String, _ strings: inout [String]) -> String {
        switch cell {
        case .none: return ""
        case .text(let text):
            let number = strings.firstIndex(of: text) ?? strings.count
            if number == strings.count { strings.append(text) }
            return "<c r=\"\(place)\" t=\"s\"><v>\(number)</v></c>"
        case .inline(let text): return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
        case .formula(let text): return "<c r=\"\(place)\" t=\"str\"><f>A1&amp;1</f><v>\(escaped(text))</v></c>"
        case .number(let value, let style): return "<c r=\"\(place)\" s=\"\(style)\"><v>\(value)</v></c>"
        case .truth(let truth): return "<c r=\"\(place)\" t=\"b\"><v>\(truth ? 1 : 0)</v></c>"
        case .error(let text): return "<c r=\"\(place)\" t=\"e\"><v>\(text)</v></c>"
        }
    }

    /// Of a column counted from 0.
    private static func letters(_ column: Int) -> String {
        let last = String(Character(Unicode.Scalar(UInt8(65 + column % 26))))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
    }
}
