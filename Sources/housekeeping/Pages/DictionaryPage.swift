import Commands
import Reporting

/// What each figure of a report is, for whoever reads its .csv or its .json: `docs/data-dictionary.md`.
struct DictionaryPage {
    let text: String

    /// Of the full reports of the sample audits, and of what else reports have.
    static func markdown() throws -> String { DictionaryPage(of: try ReportWork.ofSamples()).text }

    private init(of reports: [Report]) {
        var text = """
            # The tables of a report

            `advocacy-audit report AUDIT --output FILE.csv` writes every figure of every table, one a line:

            | column | what stands in it |
            |---|---|
            | `table` | the table, by its name below |
            | `row` | which row, from 1 |
            | `name` | what the row is called |
            | `column` | which figure, by its name below; of an interval `.low` and `.high` behind it |
            | `value` | the figure as it is, or its symbol |
            | `unit` | what it is counted in |
            | `shown` | as the page shows it |

            In `.json` the same names are keys: `sections`, in each `tables`, in each `rows`. An interval is
            `{"low","high"}`; what is not shown is null, with its path in `suppressed`.

            | unit | meaning |
            |---|---|

            """
        for unit in ReportUnit.allCases where unit != .wholeRate { text += "| `\(unit.code)` | \(unit.meaning) |\n" }
        text += "\n| symbol | meaning |\n|---|---|\n"
        for symbol in ReportSymbol.allCases {
            text += "| `\(symbol.rawValue)` | \(symbol.explanation.drop { $0 != " " }.dropFirst()) |\n"
        }
        text += "\nThis page is printed from the reports of the sample audits by `make docs`.\n"
        var seen: Set<String> = []
        for table in reports.flatMap(\.tables) where seen.insert(table.id).inserted {
            text += "\n## \(table.id)\n\n\(table.title).\n\n| column | heading | unit |\n|---|---|---|\n"
            for column in table.columns {
                let heading = column.heading.isEmpty ? "the name of the row" : column.heading
                text += "| `\(column.key)` | \(heading) | \(column.unit.code) |\n"
            }
        }
        self.text = text
    }
}
