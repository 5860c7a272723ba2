import Advocacy
import Audit
import Calendar
import TestAudits
import Testing

@Suite struct AnswerSheetTests {
    static let today = CivilDate(dayNumber: 20_600)

    func faults(_ headings: [String], _ rows: [[String]], _ state: AuditState) -> [AnswerSheet.Fault] {
        do throws(AnswerSheet.Faults) {
            let numbered = rows.enumerated().map { AnswerSheet.Row(line: $0 + 2, cells: $1) }
            let sheet = try AnswerSheet(headings: headings, rows: numbered)
            _ = try sheet.events(for: state, reader: Sample.reader, today: AnswerSheetTests.today)
            return []
        } catch {
            return error.all
        }
    }

    @Test func aRowIsACompleteReading() throws {
        var script = try Script()
        let cases = script.state.cases.map(\.reference)
        let sheet = try AnswerSheet(
            headings: [
                "Case", "understanding", "identified", "arranged", "offered", "urgent", "note", "action.referredOn",
            ],
            rows: [
                AnswerSheet.Row(line: 2, cells: [cases[0], "Y", "no", "n", "N", "", "as told ", ""]),
                AnswerSheet.Row(line: 3, cells: [cases[1], "u", "", "yes", "", "", "", "21/05/2025"]),
            ])
        for body in try sheet.events(for: script.state, reader: Sample.reader, today: AnswerSheetTests.today) {
            try script.add(body)
        }
        let first = try #require(script.state.sampledCase(cases[0])?.countedReading)
        #expect(first.completion?.outcome == .notMet && first.note == "as told")
        #expect(first.facts[.understanding] == "yes" && first.facts[.urgent] == nil)
        let second = try #require(script.state.sampledCase(cases[1])?.countedReading)
        #expect(second.completion?.duty == .indeterminate && second.facts[.referredOn] == "2025-05-21")
    }

    @Test func whatIdentifiesSomebodyIsAFaultUnlessItIsKeptForAReason() throws {
        let state = try Script().state
        let reference = state.cases[0].reference
        let headings = ["case", "understanding", "note", "noteReason", "overruleReason"]
        let found = faults(headings, [[reference, "no", "ring 01632 960 123", "", "see a@b.example"]], state)
        #expect(found.map(\.column) == [3, 5])
        #expect(found.first?.message.contains("a telephone number") == true)
        let sheet = try AnswerSheet(
            headings: headings,
            rows: [AnswerSheet.Row(line: 2, cells: [reference, "no", "ring 01632 960 123", "the office's own", ""])])
        let events = try sheet.events(for: state, reader: Sample.reader, today: AnswerSheetTests.today)
        #expect(
            events.contains(
                .noted(
                    Noted(case: reference, fact: nil, text: "ring 01632 960 123", reason: "the office's own"))))
        #expect(faults(headings, [[reference, "no", "x", "SW1A 1AA", ""]], state).map(\.column) == [4])
    }

    @Test func anOverruleNeedsItsReason() throws {
        let state = try Script().state
        let reference = state.cases[0].reference
        let headings = ["case", "understanding", "identified", "arranged", "offered", "finalDuty", "overruleReason"]
        let row = [reference, "yes", "no", "no", "no", "notRequired", ""]
        let found = faults(headings, [row], state)
        #expect(found.map(\.column) == [7] && found.map(\.line) == [2])
        var script = try Script()
        let sheet = try AnswerSheet(
            headings: headings, rows: [AnswerSheet.Row(line: 2, cells: row.dropLast() + ["the person was away"])])
        for body in try sheet.events(for: state, reader: Sample.reader, today: AnswerSheetTests.today) {
            try script.add(body)
        }
        let completion = try #require(script.state.sampledCase(reference)?.countedReading?.completion)
        #expect(completion.determinedDuty == .required && completion.duty == .notRequired)
        #expect(completion.outcome == .notApplicable && completion.overrule?.reason == "the person was away")
        // The same judgement as the rules' is no overrule and needs no reason.
        #expect(faults(headings, [[reference, "yes", "no", "no", "no", "required", ""]], state).isEmpty)
    }

    @Test func everyFaultIsListedAtItsPlace() throws {
        let state = try Script().state
        let cases = state.cases.map(\.reference)
        let found = faults(
            ["case", "understanding", "arranged", "timing", "referredOn"],
            [
                [cases[0], "perhaps", "yes", "soon", ""], ["nobody", "yes", "", "", ""],
                [cases[1], "yes", "yes", "never", ""],
                [cases[2], "yes", "no", "", "2031-01-01"], [cases[3], "no", "no", "", ""],
                [cases[3], "no", "no", "", ""],
                ["", "no", "", "", ""],
            ], state)
        #expect(found.map(\.line) == [2, 2, 3, 4, 5, 7, 8])
        #expect(found.map(\.column) == [2, 4, 1, 0, 5, 1, 1])
    }

    @Test func unknownAndRepeatedHeadingsAreFaultsThatNameTheNearest() throws {
        let state = try Script().state
        let found = faults(["case", "understandin", "retaining", "substantialDifficulty.retaining"], [], state)
        #expect(found.map(\.column) == [2, 4])
        #expect(found.first?.message.contains("understanding") == true)
        #expect(faults(["retaining"], [["yes"]], state).map(\.message) == ["there is no column “case”"])
        #expect(faults(["case"], [], state).count == 1)
    }

    @Test func aCaseReadAlreadyIsNotReadAgainInSilence() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        for fact in Fact.difficulty { try script.answer(reference, fact, "no") }
        try script.complete(reference)
        #expect(faults(["case", "understanding"], [[reference, "yes"]], script.state).count == 1)
    }
}
