import Advocacy
import Audit
import Calendar
import Tables
import TestAudits
import Testing

@Suite struct AnswerSheetTests {
    static let today = CivilDate(dayNumber: 20_600)

    func faults(_ headings: [String], _ rows: [[String]], _ state: AuditState) -> [AnswerSheet.Fault] {
        do throws(AnswerSheet.Faults) {
            let numbered = rows.enumerated().map { Sheet.Row(line: $0 + 2, cells: $1) }
            let sheet = try AnswerSheet(Sheet(headings: headings, rows: numbered))
            _ = try sheet.entries(for: state, reader: Sample.reader, today: AnswerSheetTests.today)
            return []
        } catch {
            return error.all
        }
    }

    @Test func aRowIsACompleteReading() throws {
        var script = try Script()
        let cases = script.state.cases.map(\.reference)
        let sheet = try AnswerSheet(
            Sheet(
                headings: [
                    "Case", "understanding", "identified", "arranged", "offered", "urgent", "note", "action.referredOn",
                ],
                rows: [
                    Sheet.Row(line: 2, cells: [cases[0], "Y", "no", "n", "N", "", "as told ", ""]),
                    Sheet.Row(line: 3, cells: [cases[1], "u", "", "yes", "", "", "", "21/05/2025"]),
                ]))
        for entry in try sheet.entries(for: script.state, reader: Sample.reader, today: AnswerSheetTests.today) {
            try script.add(entry.body)
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
            Sheet(
                headings: headings,
                rows: [Sheet.Row(line: 2, cells: [reference, "no", "ring 01632 960 123", "the office's own", ""])]))
        let events = try sheet.entries(for: state, reader: Sample.reader, today: AnswerSheetTests.today).map(\.body)
        #expect(
            events.contains(
                .noted(
                    Noted(case: reference, fact: nil, text: "ring 01632 960 123", reason: "the office's own"))))
        #expect(faults(headings, [[reference, "no", "x", "SW1A 1AA", ""]], state).map(\.column) == [4])
    }

    @Test func everythingInWordsIsGuardedAndKeptForOneReason() throws {
        let state = try Script().state
        let reference = state.cases[0].reference
        let headings = [
            "case", "understanding", "identified", "arranged", "offered", "relationship", "note", "finalDuty",
            "overruleReason", "preferredLanguage",
        ]
        let row = [
            reference, "yes", "no", "no", "no", "daughter, 07700 900123", "see 943 476 5919", "notRequired",
            "rang a@b.example", "Welsh",
        ]
        let found = faults(headings, [row], state)
        #expect(found.map(\.column) == [6, 7, 9])
        #expect(found.allSatisfy { $0.message.contains("--keep-reason") })
        let sheet = try AnswerSheet(Sheet(headings: headings, rows: [Sheet.Row(line: 2, cells: row)]))
        let entries = try sheet.entries(
            for: state, reader: Sample.reader, today: AnswerSheetTests.today, keepReason: "the complaint names them")
        for entry in entries {
            switch entry.body {
            case .answered(let answered):
                #expect(entry.keepReason == (answered.fact == .relationship ? "the complaint names them" : nil))
            case .noted(let noted): #expect(noted.reason == "the complaint names them" && entry.keepReason == nil)
            case .completed: #expect(entry.keepReason == "the complaint names them")
            default: Issue.record("\(entry.body)")
            }
        }
        #expect(entries.count == 8)
    }

    @Test func aReasonIsRecordedOnlyWhereItIsNeeded() throws {
        let state = try Script().state
        let row = [state.cases[0].reference, "no", "as told"]
        let sheet = try AnswerSheet(
            Sheet(headings: ["case", "understanding", "note"], rows: [Sheet.Row(line: 2, cells: row)]))
        let entries = try sheet.entries(
            for: state, reader: Sample.reader, today: AnswerSheetTests.today, keepReason: "somebody asked")
        #expect(entries.allSatisfy { $0.keepReason == nil })
        #expect(entries.contains { $0.body == .noted(Noted(case: row[0], fact: nil, text: "as told")) })
    }

    @Test func aFaultShowsLittleOfACell() throws {
        let state = try Script().state
        let reference = state.cases[0].reference
        let headings = ["case", "understanding", "finalOutcome"]
        let long = faults(headings, [[reference, "yes", "Jo said that it came too late"]], state)
        #expect(long.first?.message.hasPrefix("“Jo said that it came…” is not one of") == true)
        let secret = faults(headings, [["943 476 5919", "yes", ""]], state)
        #expect(secret.map(\.message) == ["(withheld) is not a case of this sample"])
        #expect(faults(["case", "Jo 07700 900123"], [], state).first?.message.contains("07700") == false)
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
            Sheet(headings: headings, rows: [Sheet.Row(line: 2, cells: row.dropLast() + ["the person was away"])]))
        for entry in try sheet.entries(for: state, reader: Sample.reader, today: AnswerSheetTests.today) {
            try script.add(entry.body)
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
        #expect(
            [0, 2, 5, 6].map { found[$0].why } == [
                .fact(.noAnswer(.understanding, shown: "perhaps")), .notInSample(shown: "nobody"),
                .readInLine(6, cases[3]), .noCase,
            ])
    }

    @Test func unknownAndRepeatedHeadingsAreFaultsThatNameTheNearest() throws {
        let state = try Script().state
        let found = faults(["case", "understandin", "retaining", "Re taining"], [], state)
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
