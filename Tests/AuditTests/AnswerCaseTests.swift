import Advocacy
import Audit
import Sampling
import Support
import Tables
import TestAudits
import Testing

/// Sheets of readings with the faults of real ones (`Cases`), each standing for a kind.
@Suite struct AnswerCaseTests {
    /// An audit of one team in which every case of the files was drawn.
    private func state() throws -> AuditState {
        let drawn = try (1...12).map { number in
            let reference = "C00" + (number < 10 ? "0" : "") + String(number)
            return DrawnUnit(unit: try Sample.unit(reference), stratum: "North", rank: number, ticket: reference)
        }
        let stratum = StratumDraw(name: "North", population: 12, sampled: 12, drawn: drawn)
        return try Script(try Sample.plan(strata: [stratum])).state
    }

    private func read(_ file: String) throws -> AnswerSheet {
        let path = RepositoryRoot.path("Tests/AuditTests/Cases/\(file).csv")
        return try AnswerSheet(Sheet.read(path, as: AnswerSheet.kind))
    }

    private func taken(_ file: String) throws -> AnswerSheet.Taken {
        try read(file).taken(for: state(), reader: Sample.reader, today: AnswerSheetTests.today)
    }

    @Test(arguments: ["e06-readings-sep", "e09-readings-heads"])
    func aSheetThatIsInOrderIsTaken(file: String) throws {
        let taken = try taken(file)
        #expect(
            taken.entries.first?.body == .answered(Answered(case: "C0008", fact: .understanding, value: "yes")))
        #expect(taken.entries.count == 2 && taken.notices.isEmpty)
    }

    @Test func answersToQuestionsThatDoNotAriseAreTakenAndSaid() throws {
        let taken = try taken("e01-hidden")
        let facts = taken.notices.map { notice in
            if case .idle(let fact, let count, let line, _, _) = notice { "\(fact) \(count) \(line)" } else { "" }
        }
        #expect(
            facts == ["identified 1 2", "professionalOrPaid 2 2", "considered 1 2", "offered 1 2", "declined 1 2"])
        #expect(taken.entries.count { if case .answered = $0.body { true } else { false } } == 16)
        #expect(
            taken.notices[0].said(of: "f.csv").hasPrefix("f.csv:2:6: an answer to appropriateIndividual.identified"))
    }

    @Test func oneFactUnderTwoOfItsNamesMustSayTheSame() throws {
        let sheet = try read("e11-readings-alias-clash")
        let state = try state()
        do throws(AnswerSheet.Faults) {
            _ = try sheet.entries(for: state, reader: Sample.reader, today: AnswerSheetTests.today)
            Issue.record("it was taken")
        } catch {
            #expect(error.all.map(\.line) == [2] && error.all.map(\.column) == [3])
            #expect(error.all[0].why == .namesDisagree(.understanding, here: "no", there: "yes", column: 2))
        }
        func entries(_ cells: [String]) throws -> [Entry] {
            let headings = [
                "case", "over28DaysLikely", "mentalCapacityAct.twentyEightDaysOrMoreLikely", "understanding",
            ]
            let row = Sheet.Row(line: 2, cells: ["C0001"] + cells)
            return try AnswerSheet(Sheet(headings: headings, rows: [row])).entries(
                for: state, reader: Sample.reader, today: AnswerSheetTests.today)
        }
        #expect(try entries(["y", "yes", "n"]).count == 3)
        #expect(try entries(["", "yes", "n"]).count == 3)
        #expect(throws: AnswerSheet.Faults.self) { try entries(["y", "u", "n"]) }
    }

    @Test(arguments: [
        ("TRUE", "write yes"), ("1", "write yes"), ("✓", "write yes"), ("0", "write no"), ("FALSE", "write no"),
        ("✗", "write no"), ("?", "write unknown"), ("not recorded", "write unknown"), ("x", "either"), ("☒", "either"),
        ("N/A", "leave the cell empty"), ("n/k", "write u"), ("#N/A", "leave the cell empty"), ("NULL", "leave"),
        ("maybe", "is not yes, no or unknown"),
    ])
    func whatIsNoAnswerIsRefusedWithWhatToWrite(text: String, remedy: String) throws {
        let row = Sheet.Row(line: 2, cells: ["C0001", text])
        let sheet = try AnswerSheet(Sheet(headings: ["case", "understanding"], rows: [row]))
        let state = try state()
        let faults = #expect(throws: AnswerSheet.Faults.self) {
            try sheet.entries(for: state, reader: Sample.reader, today: AnswerSheetTests.today)
        }
        #expect(faults?.all.count == 1 && faults?.all.first?.column == 2)
        #expect(faults?.all.first?.message.contains(remedy) == true, "\(faults?.all.first?.message ?? "")")
    }
}
