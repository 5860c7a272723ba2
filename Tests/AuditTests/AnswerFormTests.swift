import Advocacy
import Calendar
import Sampling
import Support
import Tables
import TestAudits
import Testing

@testable import Audit

/// Forms to be filled in elsewhere, and what comes back in them.
@Suite struct AnswerFormTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func sheet(_ form: AnswerForm, as name: String) throws -> Sheet {
        if name.hasSuffix(".xlsx") {
            try folder.write(bytes: form.workbook(), to: name)
        } else {
            try folder.write(form.csv, to: name)
        }
        return try Sheet.read(folder.path(name), as: AnswerSheet.kind)
    }

    /// The sheet with cells put where a reader would.
    private func filled(_ sheet: Sheet, _ answers: [String: [String: String]]) throws -> AnswerSheet {
        let rows = sheet.rows.map { row in
            var cells = row.cells
            for (name, value) in answers[cells[0]] ?? [:] {
                if let place = sheet.headings.cells.firstIndex(of: name) { cells[place] = value }
            }
            return Sheet.Row(line: row.line, cells: cells)
        }
        return try AnswerSheet(Sheet(file: sheet.file, headings: sheet.headings, rows: rows))
    }

    @Test(arguments: ["form.csv", "form.xlsx"])
    func aFormComesBackWithItsAnswers(name: String) throws {
        var script = try Script()
        let form = try AnswerForm(for: script.state, reader: Sample.reader)
        #expect(form.rows.count == 10 && form.leftOut == 0)
        let sheet = try sheet(form, as: name)
        #expect(sheet.rows.count == 11)
        let cases = form.rows.map(\.reference)
        let filled = try filled(
            sheet,
            [
                cases[1]: [
                    "substantialDifficulty.understanding": "yes", "appropriateIndividual.identified": "no",
                    "action.arranged": "yes", "action.timing": "beforeOrAtStart", "action.arrangedOn": "2025-06-01",
                ],
                cases[4]: ["note": "nothing in the file", "substantialDifficulty.retaining": "u"],
            ])
        let taken = try filled.taken(
            for: script.state, reader: Sample.reader, today: AnswerSheetTests.today)
        #expect(taken.notices == [.empty(count: 8, line: 3)])
        for entry in taken.entries { try script.add(entry.body) }
        #expect(script.state.read == 2)
        let reading = try #require(script.state.sampledCase(cases[1])?.countedReading)
        #expect(reading.completion?.outcome == .met && reading.facts[.arrangedOn] == "2025-06-01")
        // Nothing that the form shows of the case became an answer.
        #expect(!reading.answered.contains(.process))
        #expect(script.state.sampledCase(cases[4])?.countedReading?.note == "nothing in the file")
    }

    @Test func nothingFilledInIsSaid() throws {
        let state = try Script().state
        let form = try AnswerForm(for: state, reader: Sample.reader)
        let sheet = try AnswerSheet(sheet(form, as: "form.csv"))
        #expect(
            throws: AnswerSheet.Faults(all: [AnswerSheet.Fault(line: 3, column: 0, why: .nothingFilledIn)])
        ) { try sheet.entries(for: state, reader: Sample.reader, today: AnswerSheetTests.today) }
    }

    @Test func rowsMayBeSortedAndColumnsTakenAway() throws {
        let state = try Script().state
        let form = try AnswerForm(for: state, reader: Sample.reader)
        let written = try sheet(form, as: "form.csv")
        let keep = written.headings.cells.indices.filter {
            ["case", "substantialDifficulty.understanding"].contains(written.headings.cells[$0])
        }
        func kept(_ row: Sheet.Row) -> Sheet.Row { Sheet.Row(line: row.line, cells: keep.map { row.cells[$0] }) }
        let answers = try filled(
            Sheet(file: "form.csv", headings: kept(written.headings), rows: written.rows.reversed().map(kept)),
            [form.rows[0].reference: ["substantialDifficulty.understanding": "no"]])
        let entries = try answers.entries(for: state, reader: Sample.reader, today: AnswerSheetTests.today)
        #expect(entries.count == 2)
    }

    @Test(arguments: [Jurisdiction.england, .wales])
    func theQuestionsAreThoseOfTheStageAndTheNation(nation: Jurisdiction) throws {
        let processes = Process.all(in: nation).filter { $0.isInScope(in: nation) == true }
        let strata = try processes.map { try Sample.stratum($0.rawValue, sampled: 1, onHand: 2, process: $0) }
        let plan = try Sample.plan(strata: strata, jurisdiction: nation)
        let state = try Script(plan).state
        let form = try AnswerForm(for: state, reader: Sample.reader)
        let names = form.columns.map(\.name)
        #expect(Set(names).count == names.count && names.first == "case")
        #expect(names.contains("welshOffered") == (nation == .wales))
        #expect(names.contains("action.urgent") == (nation == .england))
        for sampled in state.liveCases {
            let row = try #require(form.rows.first { $0.reference == sampled.reference })
            let asked = try Questionnaire(for: sampled, plan: plan).questions
            for question in asked { #expect(names.contains(question.fact.rawValue)) }
            #expect(row.questions.keys.contains(.timing))
        }
        // What is chosen from fits where a spreadsheet keeps its lists, and is what the reader of the sheet takes.
        for column in form.columns where !column.values.isEmpty {
            #expect(column.values.joined(separator: ",").count <= 255, "\(column.name)")
            guard let fact = column.fact else { continue }
            for value in column.values { #expect(try fact.canonical(value) == value) }
        }
    }

    @Test func whatIsLeftIsWhatTheReaderHasToRead() throws {
        var script = try Script()
        let due = script.state.liveCases.filter(\.isForSecondReading).map(\.reference)
        let other = try #require(script.state.liveCases.first { !$0.isForSecondReading }?.reference)
        for reference in [due[0], other] {
            try script.answer(reference, .understanding, "no")
            try script.complete(reference)
        }
        let own = try AnswerForm(for: script.state, reader: Sample.reader)
        #expect(own.rows.count == 8 && own.leftOut == 2)
        let second = try AnswerForm(for: script.state, reader: Sample.second)
        #expect(second.rows.count == 9 && second.rows.contains { $0.reference == due[0] })
        #expect(!second.rows.contains { $0.reference == other })
    }

    @Test func aStageWithoutAQuestionHasItGreyAndAnsweredAllTheSameItIsSaid() throws {
        let strata = [
            try Sample.stratum("N", sampled: 1, onHand: 2),
            try Sample.stratum("S", sampled: 1, onHand: 2, process: .safeguardingEnquiry),
        ]
        let state = try Script(try Sample.plan(strata: strata)).state
        let form = try AnswerForm(for: state, reader: Sample.reader)
        let sheet = try sheet(form, as: "form.xlsx")
        let enquiry = try #require(form.rows.first { $0.reference.hasPrefix("S") })
        #expect(enquiry.questions[.urgent] != nil && enquiry.questions[.materialDisagreement] == nil)
        let filled = try filled(
            sheet,
            [
                enquiry.reference: [
                    "substantialDifficulty.understanding": "no", "substantialDifficulty.retaining": "no",
                    "substantialDifficulty.usingOrWeighing": "no", "substantialDifficulty.communicating": "no",
                    "appropriateIndividual.identified": "yes",
                ]
            ])
        let taken = try filled.taken(for: state, reader: Sample.reader, today: AnswerSheetTests.today)
        #expect(
            taken.notices.contains { notice in
                if case .idle(.identified, count: 1, _, _, let why) = notice {
                    why.contains("no difficulty")
                } else {
                    false
                }
            })
    }
}
