import Findings
import Reporting
import Statistics
import Wording

// Reports of the audit that is open, as files: what a screen's `e` offers beside its own figures, and the board's page.

extension Export {
    /// Endings of the reports that a screen of figures gives: the board's page, or every figure behind it.
    static let reports = [".html", ".csv", ".md"]

    /// The report of an ending, in English as all that is written; nil where no audit is open.
    static func report(
        _ ending: String, on desk: Desk, projected: ReportMaterial.Projected? = nil
    ) throws(Fault) -> String? {
        guard let session = desk.session, let format = ReportFormat(path: "report" + ending) else { return nil }
        do {
            var material = ReportMaterial(
                state: session.state, findings: try Findings(of: session.state), provenance: session.provenance,
                today: desk.today)
            material.projected = projected
            return try Language.english.speak { () throws in
                try ReportFile.text(
                    Report.made(format == .html ? .board : .full, of: material), as: format)
            }
        } catch let error as StatisticsError {
            throw Fault(words: error.said)
        } catch {
            throw Fault(words: say("The page cannot be made: \(String(describing: error))"))
        }
    }
}

extension Desk {
    /// Asks where the board's page goes; once it is there a browser is asked to show it.
    mutating func askForBoardPage() {
        ask(
            toExport: Export(
                word: "board", endings: [".html"], title: say("Write the board's page to which file? (.html)")
            ) { desk, _ throws(Export.Fault) in try Export.report(".html", on: desk) })
        isPageToBeShown = true
    }

    /// A file is written: the page that was asked for is shown.
    mutating func showPage(at path: String) -> [Effect] {
        defer { isPageToBeShown = false }
        return isPageToBeShown && path.hasSuffix(".html") ? [.showPage(path: path)] : []
    }
}
