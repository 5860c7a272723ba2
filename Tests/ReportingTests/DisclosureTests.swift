import Advocacy
import JSON
import Support
import TestAudits
import Testing

@testable import Findings
@testable import Reporting

/// What is published, attacked: no count can be worked out to fewer than four values.
@Suite struct DisclosureTests {
    private static let audits = Bound.number("SOAK_DISCLOSURE", usual: 200)

    @Test func noCountIsRecovered() throws {
        var (shown, worked) = (0, 0)
        for seed in 0..<UInt64(Self.audits) {
            let random = try RandomReport(seed)
            let published = try Report(.full, of: random.material).disclosed(by: .standard)
            for table in published.tables where table.index(of: "part") != nil {
                try attackParts(table, random, seed, &worked)
                shown += 1
            }
            for table in published.tables where ["outcomes", "reasons"].contains(table.id) {
                try attackSums(table, Report(.full, of: random.material), seed)
                shown += 1
            }
        }
        // It would be no protection to show nothing.
        #expect(shown > Self.audits && worked > Self.audits / 8)
    }

    /// Parts of the sample by what is shown of each, together with the size of the sample and of its gaps.
    private func attackParts(_ table: ReportTable, _ random: RandomReport, _ seed: UInt64, _ worked: inout Int) throws {
        let findings = random.findings
        let attacker = Attacker(read: findings.read, gaps: findings.gap.perAssessment.count)
        let figure = table.columns.count - 1
        #expect(table.columns.allSatisfy { !["read", "limits"].contains($0.key) })
        let parts = table.rows.map { row in
            attacker.pairs(Self.shown(row.cells[figure], table.columns[figure].key), stages: nil)
        }
        // A weighted rate taken as a plain one may agree with no table, or with none that is so: then nothing is worked out.
        let truth = try Self.truth(of: table, random)
        guard let values = attacker.values(parts),
            zip(values, truth).allSatisfy({ $0.reads.contains($1.read) && $0.gaps.contains($1.gaps) })
        else { return }
        worked += 1
        for (place, value) in values.enumerated() where table.rows[place].cells[figure] != .count(0) {
            let isNone = value.gaps == [0]
            #expect(value.gaps.count >= 4 || isNone, "audit \(seed), \(table.id), part \(place): gaps \(value.gaps)")
            #expect(value.reads.count >= 4, "audit \(seed), \(table.id), part \(place): audited \(value.reads)")
        }
    }

    /// What each part is; the last may be the others together.
    private static func truth(of table: ReportTable, _ random: RandomReport) throws -> [(read: Int, gaps: Int)] {
        let report = Report(.full, of: random.material)
        let whole = try #require(report.tables.first { $0.id == table.id })
        let (read, gaps) = (try #require(whole.index(of: "read")), try #require(whole.index(of: "gaps")))
        func pair(_ row: ReportRow) -> (read: Int, gaps: Int) {
            (row.cells[read].whole ?? 0, row.cells[gaps].whole ?? 0)
        }
        let names = Set(table.rows.map { $0.cells[0] })
        let joined = whole.rows.filter { !names.contains($0.cells[0]) }.map(pair)
        return table.rows.map { row in
            whole.rows.first { $0.cells[0] == row.cells[0] }.map(pair)
                ?? (joined.reduce(0) { $0 + $1.read }, joined.reduce(0) { $0 + $1.gaps })
        }
    }

    private static func shown(_ cell: ReportCell, _ key: String) -> Attacker.Shown {
        switch cell {
        case .number(let value): key == "rate" ? .rate(Int((value * 100).rounded())) : .count(Int(value))
        case .symbol(.confidential): .keptBack
        default: .nothing
        }
    }

    /// Counts that add up: what the others leave of a sum that is known.
    private func attackSums(_ table: ReportTable, _ whole: Report, _ seed: UInt64) throws {
        let original = try #require(whole.tables.first { $0.id == table.id })
        let column = try #require(table.index(of: "cases"))
        for group in Set(original.rows.map(\.addsTo)) {
            let rows = original.rows.indices.filter { original.rows[$0].addsTo == group }
            let sum = rows.reduce(0) { $0 + (original.rows[$1].cells[1].whole ?? 0) }
            let isTruly = rows.allSatisfy { row in
                guard table.rows[row].cells[column] == .symbol(.confidential) else { return true }
                return (1...7).contains(original.rows[row].cells[1].whole ?? 0)
            }
            let attacker = Attacker(read: sum, gaps: sum)
            let possible = rows.map { row in
                (0...sum).filter { count in
                    switch table.rows[row].cells[column] {
                    case .number(let value): attacker.count(count, showsAs: Int(value))
                    default: isTruly ? (1...7).contains(count) : true
                    }
                }
            }
            for (place, row) in rows.enumerated() where table.rows[row].cells[column] != .count(0) {
                var others: Set<Int> = [0]
                for (other, counts) in possible.enumerated() where other != place {
                    others = Set(others.flatMap { have in counts.map { have + $0 } }.filter { $0 <= sum })
                }
                let values = possible[place].filter { others.contains(sum - $0) }
                #expect(values.count >= 4, "audit \(seed), \(table.id), row \(row): \(values)")
            }
        }
    }

    /// A second report at the same state of the record shows each table as the first does.
    @Test func aSecondReportAddsNothing() throws {
        for seed in 0..<UInt64(20) {
            let random = try RandomReport(seed)
            let full = try Report(.full, of: random.material).disclosed(by: .standard)
            for kind in ReportKind.allCases where kind.isPublishable {
                for table in try Report(kind, of: random.material).disclosed(by: .standard).tables {
                    let other = full.tables.first { $0.id == table.id }
                    #expect(other == nil || other == table, "\(kind) \(table.id)")
                }
            }
        }
    }

    /// Neither a picture nor its words nor a sentence has a figure that the table does not show.
    @Test func picturesTellNoMoreThanTheirTables() throws {
        for seed in 0..<UInt64(30) {
            let published = try Report(.full, of: RandomReport(seed).material).disclosed(by: .standard)
            for table in published.tables {
                guard let words = table.alternative else { continue }
                let shown = table.rows.indices.flatMap { row in
                    table.columns.indices.flatMap { Self.numbers(table.text(row: row, column: $0)) }
                }
                let told = Self.numbers(words.replacing(table.plot?.axis ?? "", with: ""))
                #expect(Set(told).isSubset(of: Set(shown)), "\(table.id): \(words)")
            }
        }
    }

    private static func numbers(_ text: String) -> [Substring] {
        text.split { !$0.isNumber && $0 != "." && $0 != "," }.map { $0.trimmed }.filter { !$0.isEmpty }
    }

    @Test func whatNamesACaseOrLetsTheDrawBeDoneAgainStaysInside() throws {
        let random = try RandomReport(3)
        for kind in ReportKind.allCases where kind.isPublishable {
            let text = try Report(kind, of: random.material).disclosed(by: .standard).json.indented
            for word in ["North-1", "all-1", "sha256", "Seed", "\"read\" :", "feedback"] {
                #expect(!text.contains(word), "\(kind): \(word)")
            }
            #expect(text.contains(random.material.provenance.checkpoint.hex))
        }
    }

    @Test func anAuditThatGoesOnIsRefused() throws {
        var audit = AuditBuilder()
        audit.stratum("all", population: 100, sampled: 20)
        audit.read("all", outcomes((2, .notMet), (8, .met)))
        let state = try audit.state()
        let material = ReportMaterial(
            state: state, findings: try Findings(of: state), provenance: Provenance(of: state, heads: []),
            today: day(2026, 9, 2))
        let report = Report(.full, of: material)
        #expect(throws: DisclosureFault.interim(read: 10, sampled: 20)) { try report.disclosed(by: .standard) }
    }

    /// With half of the list audited the limits of the whole give its count away: nothing is shown, and the page says so.
    @Test func aListThatIsMostlyAuditedShowsNoFigure() throws {
        var audit = AuditBuilder()
        audit.stratum("all", population: 40, sampled: 20)
        audit.read("all", outcomes((9, .notMet), (11, .met)))
        let state = try audit.state()
        let material = ReportMaterial(
            state: state, findings: try Findings(of: state), provenance: Provenance(of: state, heads: []),
            today: day(2026, 9, 2))
        let published = try Report(.full, of: material).disclosed(by: .standard)
        #expect(published.tables.map(\.id) == ["methods"])
        #expect(published.notices.contains { $0.text.contains("Half or more of your list was audited") })
    }

    @Test func rulesThatWouldProtectNothingAreNone() {
        #expect(DisclosureRules(suppress: 3, round: 5) == nil && DisclosureRules(suppress: 7, round: 3) == nil)
        #expect(DisclosureRules(suppress: 4, round: 4) != nil)
        #expect(DisclosureRules.standard.rounded(7) == 5 && DisclosureRules.standard.rounded(8) == 10)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while let last = text.last, !last.isNumber { text.removeLast() }
        while let first = text.first, !first.isNumber { text.removeFirst() }
        return text
    }
}
