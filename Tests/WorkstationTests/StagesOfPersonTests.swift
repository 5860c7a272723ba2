import Advocacy
import Audit
import TestAudits
import Testing
import TextUI

@testable import Workstation

/// Other sampled stages of the person beside the reading of one.
struct StagesOfPersonTests {
    /// Three stages of one person; the second is read, with a supporter.
    private func state() throws -> AuditState {
        var audit = AuditBuilder()
        audit.secondReadingShare = 0
        audit.stratum(
            "S", population: 40, sampled: 3, starts: [day(2025, 6, 2), day(2025, 7, 9), day(2025, 8, 1)],
            person: { _ in "P" })
        audit.read("S-2", .required, .notMet, facts: [.identified: "yes", .relationship: "daughter"])
        return try audit.state()
    }

    private func words(_ person: inout Person) -> String {
        // The panel stands right of the line.
        person.screen().split(separator: "\n").compactMap { $0.split(separator: "│").dropFirst().last }
            .joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
    }

    @Test(arguments: [(80, 24), (120, 40)]) func kindDateAndWhatWasFoundAreShown(width: Int, height: Int) throws {
        var person = Person(try state(), width: width, height: height)
        person.press(.enter)
        let panel = words(&person)
        #expect(panel.contains("Same person: needs assessment, 9 Jul 2025, S-2 (not met);"), "\(panel)")
        #expect(panel.contains("needs assessment, 1 Aug 2025, S-3 (not audited)"), "\(panel)")
        #expect(!panel.contains("Supporter here"))
    }

    @Test func anotherSupporterIsPointedOut() throws {
        var state = try state()
        for (fact, value) in [(Fact.identified, "yes"), (.relationship, "neighbour")] {
            try state.take(
                .answered(Answered(case: "S-1", fact: fact, value: value)), by: "reader", at: SampleAudit.start)
        }
        var person = Person(state, width: 120, height: 40)
        person.press(.enter)
        #expect(words(&person).contains("Supporter here: neighbour; in S-2: daughter."))
    }

    @Test func linesTellThemToo() throws {
        var person = Person(try state())
        person.press(.enter)
        let screen = try #require(person.workstation.desk.reading)
        let lines = screen.everything(of: person.workstation.desk) ?? []
        #expect(lines.contains { $0.hasPrefix("Same person: needs assessment, 9 Jul 2025, S-2 (not met);") })
    }
}
