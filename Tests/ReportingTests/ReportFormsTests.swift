import Advocacy
import Audit
import JSON
import TestAudits
import Testing

@testable import Findings
@testable import Reporting

/// One report in every form: the same figures in each.
@Suite struct ReportFormsTests {
    private static func report() throws -> Report { Report(.full, of: try RandomReport(7).material) }

    /// Every cell of every table, through every form.
    @Test func everyFigureStandsInEveryForm() throws {
        for report in [try Self.report(), try Self.report().disclosed(by: .standard)] {
            let html = try ReportPage(report).html()
            let text = report.text(width: 80)
            let joined = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let markdown = report.markdown
            let json = report.json
            let records = Dictionary(grouping: report.records) { "\($0.table) \($0.row) \($0.column)" }
            var seen = 0
            #expect(Set(report.tables.map(\.id)).count == report.tables.count)
            for table in report.tables {
                for row in table.rows.indices {
                    for column in table.columns.indices {
                        let shown = table.text(row: row, column: column)
                        let place = "\(table.id) \(row) \(column)"
                        guard !shown.isEmpty else { continue }
                        #expect(html.contains(">\(SVGText.escaped(shown))</t"), "HTML \(place)")
                        let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                        #expect(joined.contains(words), "text \(place)")
                        #expect(markdown.contains(Markdown.escaped(shown)), "Markdown \(place)")
                        let held = Self.cell(json, table.id, row, table.columns[column].key)
                        #expect(held == Self.value(table.rows[row].cells[column]), "JSON \(place)")
                        if column > 0 { expect(records, table, row, column) }
                        seen += 1
                    }
                }
            }
            #expect(seen > 40)
        }
    }

    private func expect(
        _ records: [String: [ReportRecord]], _ table: ReportTable, _ row: Int, _ column: Int
    ) {
        let key = "\(table.id) \(row + 1) \(table.columns[column].key)"
        let unit = table.unit(row: row, column: column)
        func values(_ key: String) -> [String] { (records[key] ?? []).map(\.value) }
        switch table.rows[row].cells[column] {
        case .interval(let low, let high):
            #expect(values(key + ".low").compactMap(Double.init) == [low], "\(key)")
            #expect(values(key + ".high").compactMap(Double.init) == [high], "\(key)")
            #expect((records[key + ".low"] ?? []).map(\.shown) == [unit.written(low)])
        case .number(let value): #expect(values(key).compactMap(Double.init) == [value], "\(key)")
        case .text(let text): #expect(values(key) == [text], "\(key)")
        case .date(let date): #expect(values(key) == [date.description], "\(key)")
        case .symbol(let symbol): #expect(values(key) == [symbol.rawValue], "\(key)")
        }
    }

    private static func cell(_ json: JSONValue, _ id: String, _ row: Int, _ key: String) -> JSONValue? {
        let tables = (json["sections"]?.array ?? []).flatMap { $0["tables"]?.array ?? [] }
        let rows = tables.first { $0["id"] == .string(id) }?["rows"]?.array ?? []
        return rows.indices.contains(row) ? rows[row][key] : nil
    }

    private static func value(_ cell: ReportCell) -> JSONValue? {
        switch cell {
        case .text(let text): .string(text)
        case .number(let value): Int(exactly: value).map(JSONValue.integer) ?? .number(value)
        case .interval(let low, let high): ["low": JSONValue(low), "high": JSONValue(high)]
        case .date(let date): .string(date.description)
        case .symbol: .null
        }
    }

    /// What the findings say stands in the report as it is.
    @Test func theFiguresAreThoseOfTheFindings() throws {
        let random = try RandomReport(11)
        let table = try #require(Report(.full, of: random.material).tables.first { $0.id == "gap" })
        let gap = random.findings.gap.perAssessment
        #expect(table.rows[0].cells[1] == ReportCell(gap.rate) && gap.rate != nil)
        #expect(table.rows[0].cells[2].interval?.low == gap.interval?.low)
        #expect(table.rows[0].cells[3] == ReportCell(gap.total))
        let outcomes = try #require(Report(.full, of: random.material).tables.first { $0.id == "outcomes" })
        #expect(outcomes.rows.compactMap { $0.cells[1].whole }.reduce(0, +) == random.findings.read)
    }

    @Test func whatIsKeptBackHasItsPath() throws {
        var kept = 0
        for seed in 0..<UInt64(6) {
            let published = try Report(.full, of: RandomReport(seed).material).disclosed(by: .standard)
            let paths = try #require(published.json["suppressed"]?.array)
            let cells = published.tables.flatMap(\.rows).flatMap(\.cells).count { $0 == .symbol(.confidential) }
            #expect(paths.count == cells)
            kept += cells
        }
        #expect(kept > 0)
    }

    @Test func theBoardsPageHasAtMostSixShortPoints() throws {
        for seed in 0..<UInt64(12) {
            let points = try RandomReport(seed).material.points
            #expect((1...6).contains(points.count))
            for point in points { #expect(point.text.split(separator: " ").count <= 25, "\(point.text)") }
        }
    }

    @Test func anAuditWithNothingReadHasAPage() throws {
        var audit = AuditBuilder()
        audit.stratum("all", population: 100, sampled: 20)
        let state = try audit.state()
        let material = ReportMaterial(
            state: state, findings: try Findings(of: state), provenance: Provenance(of: state, heads: []),
            today: day(2026, 9, 2))
        for kind in ReportKind.allCases {
            let html = try ReportPage(Report(kind, of: material)).html()
            #expect(html.contains("Nothing has been audited yet") || !kind.isProjected)
            #expect(html.hasSuffix("</html>\n"), "\(kind)")
        }
    }

    @Test func theEndingSaysTheForm() {
        #expect(ReportFormat(path: "a/board.HTML") == .html && ReportFormat(path: "x.csv") == .csv)
        for path in ["board", "board.pdf", "a.html/board", ".html", ""] {
            #expect(ReportFormat(path: path) == nil, "\(path)")
        }
    }
}
