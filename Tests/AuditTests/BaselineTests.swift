import Advocacy
import Audit
import Calendar
import Tables
import TestAudits
import Testing

/// Figures of an earlier audit: as a table, as an event, and as the state that follows.
@Suite struct BaselineTests {
    static let baseline = Baseline(
        title: "Exampleshire 2023-24", jurisdiction: .england, from: .day("2023-04-01"), to: .day("2024-03-31"),
        strataColumns: ["team"],
        strata: [
            Baseline.Stratum(name: "South", population: 400, read: 20, owed: 9, gap: 4),
            Baseline.Stratum(name: "North", population: 600, read: 30, owed: 12, gap: 7),
        ], file: "audit-2023.xlsx", sha256: String(repeating: "b", count: 64), program: "1")

    private func sheet(_ headings: [String], _ rows: [[String]]) -> Sheet {
        Sheet(headings: headings, rows: rows.enumerated().map { Sheet.Row(line: $0 + 2, cells: $1) })
    }

    private func faults(
        _ rows: [[String]], population: Int = 1000,
        headings: [String] = ["stratum", "population", "read", "gap", "owed"]
    ) -> [BaselineSheet.Fault] {
        do throws(BaselineSheet.Faults) {
            _ = try BaselineSheet(sheet(headings, rows), population: population, today: AnswerSheetTests.today)
            return []
        } catch {
            return error.all
        }
    }

    private static let north = ["North", "600", "30", "7", "12"]
    private static let south = ["South", "400", "20", "4", "9"]

    @Test func aTableIsReadInAnyOrderOfColumns() throws {
        let table = try BaselineSheet(
            sheet(
                ["Owed", "Stratum", "note", "Gap", "Read", "Population"],
                [
                    ["12", "North", "x", "7", "30", "1,600"], ["9", "South", "", "4", "20", "400"],
                    ["21", "Total", "", "11", "50", "2000"],
                ]),
            population: 2000, today: AnswerSheetTests.today)
        #expect(table.strata.map(\.name) == ["North", "South"] && table.strata.map(\.population) == [1600, 400])
        #expect(table.strata.map(\.owed) == [12, 9] && table.strata.map(\.gap) == [7, 4])
        let whole = try BaselineSheet(
            sheet(["stratum", "population", "read", "gap", "owed"], [["Total", "9", "9", "0", "9"]]), population: 9,
            today: AnswerSheetTests.today)
        #expect(whole.strata.map(\.name) == ["Total"])
    }

    @Test(arguments: [
        ([north, ["South", "300", "20", "4", "9"]], 1, 2, "adds up to 900, and --population says 1,000"),
        ([north, ["South", "400", "500", "4", "9"]], 3, 3, "read is 500, and population only 400"),
        ([north, ["South", "400", "20", "10", "9"]], 3, 4, "gap is 10, and owed only 9"),
        ([north, ["South", "400", "20", "4", "21"]], 3, 5, "owed is 21, and read only 20"),
        ([north, ["north", "400", "20", "4", "9"]], 3, 1, "stands in line 2 already"),
        ([north, ["", "400", "20", "4", "9"]], 3, 1, "has no name"),
        ([north, ["South", "", "20", "4", "9"]], 3, 2, "the number of population is missing"),
        ([north, ["South", "400", "20", "four", "9"]], 3, 4, "“four” is no number"),
        ([north, ["South", "400", "20", "-4", "9"]], 3, 4, "is no number"),
        ([north, ["South", "4,00", "20", "4", "9"]], 3, 2, "is no number"),
        ([north, ["South", "400", "20", "4", "9", "1"]], 3, 0, "6 fields"),
        ([north, ["ring 07700 900123", "400", "20", "4", "9"]], 3, 1, "looks like a telephone number"),
        (
            [north, south, ["Total", "1000", "50", "12", "21"]], 4, 4,
            "total of gap is 12, the sampling groups add up to 11"
        ),
        ([["North", "1000", "0", "0", "0"]], 1, 3, "no case was audited"),
        ([north, south, ["East", "0", "0", "0", "0"]], 4, 2, "no stage"),
    ])
    func whatCannotHoldTogetherIsRefusedAtItsPlace(rows: [[String]], line: Int, column: Int, message: String) {
        let found = faults(rows)
        #expect(found.count == 1 && found.first?.line == line && found.first?.column == column, "\(found)")
        #expect(found.first?.message.contains(message) == true, "\(found.map(\.message))")
    }

    @Test func headingsAreNamedWhereTheyAreMissing() {
        let found = faults([], headings: ["stratum", "population", "read"])
        #expect(found.map(\.message).first?.contains("“gap”, “owed”") == true && found.first?.line == 1)
        #expect(faults([], headings: ["stratum", "population", "read", "gap", "owed", "Gap"]).map(\.column) == [6])
        #expect(faults([]).map(\.line) == [2])
    }

    @Test func aRecordOfABaselineHoldsNoCaseAndTakesNothingIn() throws {
        let first = Event(
            writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "R", salt: "s",
            body: .baseline(BaselineTests.baseline))
        var state = try AuditState(first: first)
        #expect(state.baseline == BaselineTests.baseline && state.cases.isEmpty && state.strata.isEmpty)
        #expect(state.plan.title == "Exampleshire 2023-24" && state.plan.frame.population == 1000)
        #expect(state.baseline?.strata.map(\.name) == ["North", "South"])
        let before = state
        for body in try EventTests.bodies() {
            if case .recovered = body { continue }
            #expect(throws: EventError.self, "\(body.kind)") {
                try state.apply(body, by: "R", at: Timestamp(milliseconds: 1))
            }
        }
        #expect(state == before)
        var audit = try Script()
        #expect(throws: EventError.self) { try audit.add(.baseline(BaselineTests.baseline)) }
    }

    @Test func countsThatDoNotHoldTogetherAreNoBaselineOfARecord() throws {
        let bad = Baseline(
            title: "t", jurisdiction: .wales, from: .day("2023-04-01"), to: .day("2024-03-31"), strataColumns: [],
            strata: [Baseline.Stratum(name: "all", population: 5, read: 6, owed: 1, gap: 1)], file: "f", sha256: "",
            program: "1")
        let event = Event(
            writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "R", salt: "s", body: .baseline(bad))
        #expect(throws: EventError.self) { try Event(json: event.json) }
    }
}
