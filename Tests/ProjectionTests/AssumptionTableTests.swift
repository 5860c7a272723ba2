import Advocacy
import Statistics
import Tables
import TestAudits
import Testing

@testable import Projection

@Suite struct AssumptionTableTests {
    private static let headings = ["name", "value", "low", "high", "shape", "unit", "source", "note"]

    private func read(_ lines: String..., in jurisdiction: Jurisdiction = .england) throws -> Assumptions {
        let rows = lines.enumerated().map { index, line in
            Sheet.Row(
                line: index + 2, cells: line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
        }
        return try AssumptionTable.read(Sheet(headings: Self.headings, rows: rows), in: jurisdiction)
    }

    private func fault(_ line: String, in jurisdiction: Jurisdiction = .england) -> AssumptionFault? {
        do {
            _ = try read(line, in: jurisdiction)
            return nil
        } catch let faults as AssumptionFaults {
            return faults.all.count == 1 ? faults.all[0] : nil
        } catch {
            return nil
        }
    }

    @Test func rowsAreTakenAsTheyStand() throws {
        let read = try read(
            "hours.instructed,9,6,14,lognormal,hours per case,diaries 2025,a note",
            " Assessments.NEEDSASSESSMENT ,1330,,,,stages a year,frame,",
            "inflation,0.03,0.02,0.05,Triangular,share a year,,",
            "referrals.2024-25 Q2,41,,,fixed,people,,", "scenario.early help.hours.instructed,8,,,fixed,hours a case,,",
            "acceptance,,,,,share,,not known yet", ",,,,,,,")
        #expect(
            read.rows.map(\.text) == [
                "hours.instructed", "assessments.needsAssessment", "inflation", "referrals.2024-25 Q2",
                "scenario.early help.hours.instructed",
            ])
        let hours = try #require(read[.hoursInstructed])
        #expect(hours.value == (try UncertainValue(9, low: 6, high: 14, shape: .lognormal)))
        #expect(hours.source == "diaries 2025" && hours.note == "a note")
        #expect(read[.acceptance] == nil)
        #expect(read.scenarioNames == ["early help"])
        #expect(read[.plain(.hoursInstructed), in: "early help"]?.value.value == 8)
        #expect(read[.plain(.inflation), in: "early help"]?.value.value == 0.03)
    }

    @Test func whatIsWrittenReadsBack() throws {
        let assumptions = ProjectionBuilder.assumptions([
            (.plain(.hoursInstructed), try UncertainValue(9.25, low: 6, high: 14, shape: .lognormal))
        ])
        #expect(try again(assumptions) == assumptions)
    }

    @Test func whatASpreadsheetWouldRunIsHarmlessAndReadsBack() throws {
        let value = UncertainValue(-0.01)
        let row = Assumption(
            scenario: nil, .plain(.inflation), value, unit: "share a year", source: "=HYPERLINK(A1)",
            note: "- see below")
        let assumptions = Assumptions([row], in: .england)
        #expect(assumptions.csv.hasSuffix("\ninflation,-0.01,,,fixed,share a year,'=HYPERLINK(A1),'- see below\n"))
        #expect(try again(assumptions) == assumptions)
    }

    private func again(_ assumptions: Assumptions) throws -> Assumptions {
        let lines = assumptions.csv.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return try AssumptionTable.read(
            Sheet(
                headings: lines[0], rows: lines.dropFirst().enumerated().map { Sheet.Row(line: $0 + 2, cells: $1) }),
            in: .england)
    }

    @Test(arguments: [
        ("hours.instructd,9,,,fixed,hours per case,,", 1, "nearest is “hours.instructed”"),
        ("referrals.2024-25,9,,,fixed,people,,", 1, "referrals.2025-26 Q1"),
        ("referrals.2025-Q1,9,,,fixed,people,,", 1, "write referrals.2024-25 Q4"),
        ("Referrals. 2025-q2,9,,,fixed,people,,", 1, "write referrals.2025-26 Q1"),
        (",9,,,fixed,share,,", 1, "name is missing"),
        ("assessments.dolsAssessment,9,,,fixed,stages a year,,", 1, "cannot carry the duty"),
        ("assessments.review,9,,,fixed,stages a year,,", 1, "cannot carry the duty"),
        ("scenario.x,9,,,fixed,share,,", 1, "scenario.NAME.ASSUMPTION"),
        ("scenario.full compliance.inflation,0.03,,,fixed,share a year,,", 1, "choose another"),
        ("scenario.x.referrals.2023-24 Q4,9,,,fixed,people,,", 1, "same in every scenario"),
        ("acceptance,eighty,,,fixed,share,,", 2, "not a number"),
        ("acceptance,80%,,,fixed,share,,", 2, "0.07 for 7%"),
        ("acceptance,80,,,fixed,share,,", 2, "0.07 for 7 in 100"),
        ("acceptance,-0.1,,,fixed,share,,", 2, "from 0 to 1"),
        ("acceptance,-9223372036854775808,,,fixed,share,,", 2, "from 0 to 1"),
        ("price.hour,-9223372036854775808,,,fixed,pounds per hour,,", 2, "from 0 to 1000000000000"),
        ("price.hour,9223372036854775807,,,fixed,pounds per hour,,", 2, "from 0 to 1000000000000"),
        ("price.hour,5,-9223372036854775808,9,triangular,pounds per hour,,", 2, "the low is -9.223372036854776e+18"),
        ("projection.years,2.5,,,fixed,years,,", 2, "whole number"),
        ("acceptance,,0.7,0.9,beta,share,,", 2, "state the value too"),
        ("acceptance,0.8,0.85,0.9,beta,share,,", 3, "low ≤ value ≤ high"),
        ("acceptance,0.8,0.7,0.75,beta,share,,", 4, "low ≤ value ≤ high"),
        ("acceptance,0.8,,0.9,beta,share,,", 3, "needs the low end"),
        ("acceptance,0.8,0.7,,beta,share,,", 4, "needs the high end"),
        ("acceptance,0.8,0.7,1.2,beta,share,,", 2, "the high is 1.2"),
        ("hours.instructed,9,0,14,lognormal,hours per case,,", 3, "more than 0"),
        ("acceptance,0.8,0.7,0.9,,share,,", 5, "needs a shape"),
        ("acceptance,0.8,0.7,0.9,normal,share,,", 5, "fixed, triangular, lognormal, beta"),
        ("acceptance,0.8,0.7,0.9,fixed,share,,", 5, "fixed value has no range"),
        ("referrals.2023-24 Q4,40,30,50,triangular,people,,", 2, "can have no range"),
        ("hours.instructed,9,,,fixed,minutes,,", 6, "is in hours per case"),
        ("hours.instructed,9,,,fixed,,,", 6, "unit is missing"),
        ("acceptance,0.8,,,fixed,share,a,b,c", 9, "put a text with a comma in quotes"),
    ]) func aBadRowSaysWhereAndWhatToDo(_ line: String, _ column: Int, _ words: String) throws {
        let found = fault(line)
        let only = try #require(found)
        #expect(only.line == 2 && only.column == column, "\(only)")
        #expect(only.message.contains(words), "\(only.message)")
    }

    @Test(arguments: [
        ("the hours of Jo Blogs of 1 High Street,9,,,,hours per case,,", "“the hours of Jo Blog…”"),
        ("hours.instructed,ask Jo on 07700 900123,,,,hours per case,,", "“(withheld)”"),
        ("hours.instructed,9,6,14,as Jo Blogs said it was,hours per case,,", "“as Jo Blogs said it …”"),
        ("hours.instructed,9,,,,hours of Jo Blogs of the team,,", "“hours of Jo Blogs of…”"),
    ])
    func aFaultShowsLittleOfACell(_ line: String, _ shown: String) throws {
        let message = try #require(fault(line)).message
        #expect(message.contains(shown), "\(message)")
    }

    /// Each scenario of one's own is projected with every figure of every year.
    @Test func moreScenariosThanCanBeComparedAreRefused() throws {
        func rows(_ count: Int) -> [Sheet.Row] {
            (1...count).map { number in
                let cells = ["scenario.s\(number).acceptance", "0.8", "", "", "fixed", "share", "", ""]
                return Sheet.Row(line: number + 1, cells: cells)
            }
        }
        func sheet(_ count: Int) -> Sheet { Sheet(headings: AssumptionTable.headings, rows: rows(count)) }
        #expect(try AssumptionTable.read(sheet(20), in: .england).scenarioNames.count == 20)
        let faults = try #require(throws: AssumptionFaults.self) {
            try AssumptionTable.read(sheet(22), in: .england)
        }
        #expect(faults.all.map(\.line) == [22, 23] && faults.all[0].column == 1)
        #expect(faults.all[0].why == .scenarios("s21", most: 20))
        #expect(faults.all[0].message.contains("at most 20"))
    }

    @Test func everyFaultIsListed() throws {
        let faults = try #require(throws: AssumptionFaults.self) {
            try read(
                "acceptance,2,,,fixed,share,,", "inflation,x,,,fixed,share a year,,", "acceptance,0.8,,,fixed,share,,",
                "acceptance,0.7,,,fixed,share,,")
        }
        #expect(faults.all.map(\.line) == [2, 3, 5])
        #expect(faults.all[1].why == .noNumber(shown: "x", isPercentage: false))
        #expect(faults.all[2].why == .standsInLine(4, name: "acceptance"))
        #expect(faults.all[2].message.contains("line 4"))
    }

    @Test func headingsMayStandInAnyOrderButMustBeThere() throws {
        let rows = [Sheet.Row(line: 2, cells: ["share", "0.8", "mine", "acceptance"])]
        let read = try AssumptionTable.read(
            Sheet(headings: ["Unit", "value", "owner", " NAME"], rows: rows), in: .england)
        #expect(read[.acceptance]?.value.value == 0.8)
        let faults = try #require(throws: AssumptionFaults.self) {
            try AssumptionTable.read(Sheet(headings: ["name", "value", "value"], rows: []), in: .england)
        }
        #expect(faults.all.contains { $0.why == .noColumn("unit") && $0.message.contains("“unit”") })
        #expect(faults.all.contains { $0.column == 3 && $0.message.contains("twice") })
    }

    @Test(arguments: [
        ("1,330", 1330.0), ("1,330.5", 1330.5), ("12.5", 12.5), ("-0.01", -0.01), ("1e3", 1000),
        ("1,234,567", 1_234_567),
    ]) func numbersAsSpreadsheetsWriteThem(_ text: String, _ number: Double) {
        #expect(AssumptionTable.number(text) == number)
    }

    @Test(arguments: ["1,33", "12,5", ",5", "1,3300", "0x10", "nan", "inf", "1 2", "£5", "1e999"])
    func whatIsNoNumber(_ text: String) {
        #expect(AssumptionTable.number(text) == nil)
    }

    @Test func welshProcessesAreWelsh() throws {
        #expect(try read("assessments.review,300,,,fixed,stages a year,,", in: .wales).rows.count == 1)
        #expect(fault("assessments.carePlanRevision,300,,,fixed,stages a year,,", in: .wales)?.column == 1)
    }

    @Test func aValueThatCannotBeIsNotSet() throws {
        var assumptions = ProjectionBuilder.assumptions()
        let before = assumptions
        let acceptance = AssumptionDefinition.of(.plain(.acceptance), in: .england)
        #expect(throws: AssumptionError.outOfRange(acceptance, .value, 80)) {
            try assumptions.set(ProjectionBuilder.row(.plain(.acceptance), UncertainValue(80)))
        }
        #expect(assumptions == before)
        try assumptions.set(ProjectionBuilder.row(.plain(.acceptance), UncertainValue(0.4)))
        #expect(assumptions[.acceptance]?.value.value == 0.4 && assumptions.rows.count == before.rows.count)
    }
}
