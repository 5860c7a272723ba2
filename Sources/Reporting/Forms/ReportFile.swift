/// A report in the form of a file.
package struct ReportFile {
    /// Columns of a page of plain text.
    package static let width = 80

    /// The text of every form but the workbook, which is no text.
    package static func text(_ report: Report, as format: ReportFormat) throws -> String {
        switch format {
        case .html: try ReportPage(report).html()
        case .csv: report.csv
        case .json: report.json.indented + "\n"
        case .md: report.markdown
        case .txt, .xlsx: report.text(width: width)
        }
    }
}
