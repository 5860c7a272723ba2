import Advocacy
import Audit
import Findings
import TestAudits
import Testing
import TextUI

@testable import Workstation

/// What is recorded beside the duty, on the screen.
struct PracticePanelTests {
    private func state() throws -> AuditState {
        var audit = AuditBuilder()
        audit.beyondDuty = ["dolsAssessment": 12, "informationAndAdvice": 30]
        audit.stratum("S", population: 100, sampled: 12, person: { "P\($0 / 2)" }) {
            ["team": $0 <= 10 ? "North Hub" : "South Hub"]
        }
        for number in 1...12 {
            let facts: [Fact: String] = [
                .voiceHeard: number % 3 == 0 ? "no" : "yes", .regardRecorded: "unknown", .otherSupport: "peer",
                .mentalHealthAct: number == 1 ? "detained" : "informal",
            ]
            audit.read("S-\(number)", .required, number < 6 ? .notMet : .met, facts: facts)
        }
        return try audit.state()
    }

    private func screen(_ panel: FindingsScreen.Panel, width: Int = 80, height: Int = 40) throws -> String {
        var person = Person(try state(), width: width, height: height)
        person.press(.character("2"))
        while person.workstation.desk.findings.panel != panel { person.press(.tab) }
        return person.screen()
    }

    @Test(arguments: [80, 120]) func countsRatesAndLimitsStandInOneRow(width: Int) throws {
        let screen = try screen(.practice, width: width)
        let rows = screen.split(separator: "\n").map { $0.split { " │".contains($0) }.joined(separator: " ") }
        #expect(rows.contains { $0.contains("yes no not said asked in 100 95%") })
        #expect(rows.contains { $0.contains("the person's voice is heard 8 4 0 12 66.7") })
        #expect(rows.contains { $0.contains("peer advocacy 12 0 0 12 100.0") })
        let words = rows.joined(separator: " ")
        for text in [
            "North Hub 7 of 10 (70.0 in 100", "South Hub 1 of 2", "mental health advocate: 1 person",
            "Mental Health Act 1983 s130C", "would gain one under s130CA", "Sampled cases: 12; people: 7.",
            "People every sampled stage of whom was audited: 7; of them with a gap: 3.",
        ] { #expect(words.contains(text), "\(text)") }
    }

    @Test func demandStandsUnderTheProcesses() throws {
        let words = try screen(.processes).split { $0.isWhitespace }.joined(separator: " ")
        #expect(
            words.contains(
                "Beyond the duty your list holds 42: information and advice 30, deprivation of liberty assessment 12."))
    }

    @Test func theTextTellsTheSame() throws {
        let words = try Findings(of: state()).text(width: 80).split { $0.isWhitespace }.joined(separator: " ")
        for text in [
            "PRACTICE", "the person's voice is heard 8 4 0 12 66.7", "regard to what makes it hard 0 0 12 12 0.0",
            "Yes of 100 asked, weighted; under ten asked, the counts only. Method: conditional profile (calibrated).",
            "the person's voice is heard, yes of asked: North Hub 7 of 10", "OWED AN ADVOCATE UNDER OTHER LAW",
            "People owed any of these: 1; roles of advocates: 1;", "PEOPLE Sampled cases: 12; people: 7.",
            "DEMAND BEYOND THE DUTY Beyond the duty your list holds 42",
        ] { #expect(words.contains(text), "\(text)") }
    }

    @Test func withNothingRecordedThereIsNothingToShow() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("2"))
        while person.workstation.desk.findings.panel != .practice { person.press(.tab) }
        #expect(person.screen().contains("Nothing to show here yet."))
    }
}
