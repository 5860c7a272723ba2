/// The parts of a workbook beside the rows of its sheets.
enum OutputParts {
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    private static let content = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    /// Names and texts of the parts that stand before the sheets, in their order.
    static func all(_ sheets: [OutputSheet]) -> [(name: String, text: String)] {
        [
            ("[Content_Types].xml", contentTypes(sheets.count)),
            ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook(sheets.map(\.name))),
            (
                "xl/_rels/workbook.xml.rels",
                relations(
                    sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")])
            ),
            ("xl/styles.xml", styles),
        ]
    }

    private static func contentTypes(_ sheets: Int) -> String {
        let parts =
            [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
            + (1...sheets).map { ("/xl/worksheets/sheet\($0).xml", "worksheet") }
        return head + "<Types xmlns=\"\(types)\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + parts.map { "<Override PartName=\"\($0)\" ContentType=\"\(content).\($1)+xml\"/>" }.joined()
            + "</Types>"
    }

    private static func relations(_ targets: [(kind: String, target: String)]) -> String {
        head + "<Relationships xmlns=\"\(package)\">"
            + targets.enumerated().map { number, target in
                "<Relationship Id=\"rId\(number + 1)\" Type=\"\(office)/\(target.kind)\" Target=\"\(target.target)\"/>"
            }.joined() + "</Relationships>"
    }

    private static func workbook(_ names: [String]) -> String {
        head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">"
            + "<bookViews><workbookView/></bookViews><sheets>"
            + names.enumerated().map { number, name in
                "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(number + 1)\" r:id=\"rId\(number + 1)\"/>"
            }.joined() + "</sheets></workbook>"
    }

    // MARK: Styles

    /// The number of a style in the list of formats; a text that would be a formula once it is edited has one that says it is
    /// text.
    static func number(of style: OutputCell.Style, holding text: String = "") -> Int {
        style.rawValue * 2 + (SpreadsheetCell.harmless(text) == text ? 0 : 1)
    }

    private static let styles =
        head + "<styleSheet xmlns=\"\(main)\">"
        + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"3\">"
        + ["<b/>", "<i/>"].reduce(font("")) { $0 + font($1) } + "</fonts>"
        + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill>" + fill("FFDCE6F0") + fill("FFD9D9D9") + "</fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"\(OutputCell.Style.allCases.count * 2)\">"
        + OutputCell.Style.allCases.map { format($0, quoted: false) + format($0, quoted: true) }.joined()
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        + "</styleSheet>"

    private static func font(_ mark: String) -> String {
        "<font>\(mark)<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    }

    private static func fill(_ colour: String) -> String {
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(colour)\"/><bgColor indexed=\"64\"/></patternFill></fill>"
    }

    private static func format(_ style: OutputCell.Style, quoted: Bool) -> String {
        let (number, font, fill, isWrapped) =
            switch style {
            case .plain: (0, 0, 0, false)
            case .header: (0, 1, 2, true)
            case .wrapped: (0, 0, 0, true)
            case .caption: (0, 2, 0, true)
            case .text: (49, 0, 0, false)
            case .unused: (0, 0, 3, false)
            case .whole: (3, 0, 0, false)
            case .decimal: (4, 0, 0, false)
            case .percent: (10, 0, 0, false)
            case .date: (164, 0, 0, false)
            }
        let alignment = isWrapped ? "<alignment vertical=\"top\" wrapText=\"1\"/>" : "<alignment vertical=\"top\"/>"
        return "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\""
            + (quoted ? " quotePrefix=\"1\"" : "")
            + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">\(alignment)</xf>"
    }

    // MARK: Around the rows

    static func beginning(of sheet: OutputSheet, isFirst: Bool) -> String {
        head + "<worksheet xmlns=\"\(main)\">" + view(of: sheet, isFirst: isFirst) + columns(of: sheet)
            + "<sheetData>"
    }

    static func end(of sheet: OutputSheet) -> String {
        let choices = sheet.choices.compactMap(validation)
        return "</sheetData>"
            + (choices.isEmpty
                ? ""
                : "<dataValidations count=\"\(choices.count)\">" + choices.joined() + "</dataValidations>")
            + "</worksheet>"
    }

    private static func view(of sheet: OutputSheet, isFirst: Bool) -> String {
        let (rows, columns) = sheet.frozen
        var pane = ""
        if rows > 0 || columns > 0 {
            let part = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"
            pane =
                "<pane" + (columns > 0 ? " xSplit=\"\(columns)\"" : "") + (rows > 0 ? " ySplit=\"\(rows)\"" : "")
                + " topLeftCell=\"\(ColumnName.of(columns))\(rows + 1)\" activePane=\"\(part)\" state=\"frozen\"/>"
                + "<selection pane=\"\(part)\"/>"
        }
        return "<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">\(pane)"
            + "</sheetView></sheetViews>"
    }

    private static func columns(of sheet: OutputSheet) -> String {
        if sheet.widths.isEmpty { return "" }
        return "<cols>"
            + sheet.widths.enumerated().map { index, width in
                "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
            }.joined() + "</cols>"
    }

    /// A list stands in one formula of at most 255 characters; one that does not fit is not offered.
    private static func validation(_ choices: OutputSheet.Choices) -> String? {
        let list = choices.values.joined(separator: ",")
        guard !choices.rows.isEmpty, !list.isEmpty, list.utf16.count <= 255,
            !choices.values.contains(where: { $0.contains(",") || $0.contains("\"") })
        else { return nil }
        let column = ColumnName.of(choices.column)
        let cells = choices.rows.map { rows in
            rows.count == 1 ? "\(column)\(rows.lowerBound)" : "\(column)\(rows.lowerBound):\(column)\(rows.upperBound)"
        }
        return "<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" error=\""
            + XMLText.escaped(String(choices.message.prefix(200))) + "\" sqref=\"\(cells.joined(separator: " "))\">"
            + "<formula1>\"\(XMLText.escaped(list))\"</formula1></dataValidation>"
    }
}
