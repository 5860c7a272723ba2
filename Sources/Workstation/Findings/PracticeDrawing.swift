import Findings
import Reporting
import TextUI
import Wording

extension FindingsScreen {
    func drawPracticeHeadings(_ columns: PracticeColumns, row: Int, on canvas: inout Canvas) {
        for (end, name) in [
            (columns.yes, say("yes")), (columns.no, say("no")), (columns.notRecorded, say("not said")),
            (columns.asked, say("asked")), (columns.rate, say("in 100", context: "column")), (columns.limits, "95%"),
        ] { canvas.writeRight(name, row: row, end: end, role: .dim) }
    }

    func draw(_ finding: PracticeFinding, _ columns: PracticeColumns, row: Int, on canvas: inout Canvas) {
        let count = finding.whole
        canvas.write(finding.subject.label, row: row, column: columns.name, end: columns.yes - 4)
        for (end, figure) in [
            (columns.yes, count.yes), (columns.no, count.no), (columns.notRecorded, count.notRecorded),
            (columns.asked, count.asked),
        ] { canvas.writeRight(figure.grouped, row: row, end: end) }
        canvas.writeRight(count.rate?.perHundred ?? "-", row: row, end: columns.rate)
        canvas.writeRight(count.interval?.perHundred ?? "-", row: row, end: columns.limits)
    }
}
