import Wording

/// What a file is that is no table of text, by its first bytes, and how to save it as one.
public enum FileKind: Sendable, Hashable {
    /// .xls, or a workbook with a password, which lies in the same wrapping.
    case oldWorkbook
    case binaryWorkbook, openDocument
    case wordDocument, presentation
    case zip, gzip, pdf, web, xml, json, richText, database

    /// What it is and what to do, in the language being spoken.
    var message: String {
        switch self {
        case .oldWorkbook:
            say(
                "an Excel 97 workbook (.xls), or a workbook with a password: open it in Excel and save it without a ",
                "password as .xlsx or as CSV UTF-8")
        case .binaryWorkbook: say("a binary workbook (.xlsb): save it as .xlsx or as CSV UTF-8")
        case .openDocument: say("an OpenDocument file: save it as .xlsx or as CSV UTF-8")
        case .wordDocument: say("a Word document: put its table into a workbook and save that as .xlsx")
        case .presentation: say("a presentation: put its table into a workbook and save that as .xlsx")
        case .zip: say("a zip archive: take the table out of it")
        case .gzip: say("a compressed file (gzip): unpack it first")
        case .pdf: say("a PDF: export the report as .xlsx or as CSV UTF-8 instead")
        case .web:
            say("a web page, whatever its name: open it in Excel and save it as .xlsx or as CSV UTF-8")
        case .xml: say("XML, whatever its name: open it in Excel and save it as .xlsx or as CSV UTF-8")
        case .json: say("JSON: export it as .xlsx or as CSV UTF-8")
        case .richText:
            say("a rich text document: put its table into a workbook and save that as .xlsx")
        case .database: say("a database: export its table as CSV UTF-8")
        }
    }
}
