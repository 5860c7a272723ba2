import Audit
import Modelling
import Testing
import TextUI

@testable import Workstation

struct FindingsTests {
    @Test func theHeadlineAndEveryPanel() throws {
        var person = Person(try SampleAudit.partlyRead(24), width: 120, height: 40)
        person.press(.character("2"))
        let findings = try Findings(of: try SampleAudit.partlyRead(24))
        #expect(person.screen().contains(findings.headline.prefix(60)))
        var names: [String] = []
        for panel in FindingsScreen.Panel.allCases {
            #expect(person.workstation.desk.findings.panel == panel)
            #expect(!FindingsLayout(person.workstation).lines.isEmpty, "\(panel)")
            #expect(person.screen().contains("[\(panel.name)]"))
            names.append(panel.rawValue)
            person.press(.tab)
        }
        #expect(names.count == 10)
        #expect(person.workstation.desk.findings.panel == .outcomes)
        person.press(.backTab)
        #expect(person.workstation.desk.findings.panel == .cautions)
        #expect(person.screen().contains("never"), "what a frame cannot see is said")
    }

    @Test func beforeAllIsReadItSaysSoFar() throws {
        var person = Person(try SampleAudit.partlyRead(10))
        person.press(.character("2"))
        #expect(person.screen().contains("so far"))
    }

    @Test func withNothingReadItSaysSo() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("2"))
        #expect(person.screen().contains("Nothing has been read yet"))
    }

    @Test func methodsAreOneKeyAway() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("2"), .character("m"))
        #expect(person.screen().contains("gap.perAssessment: profile-exact"))
        let first = person.screen()
        person.press(.pageDown)
        #expect(person.screen() != first)
        person.press(.character("m"))
        #expect(person.screen().contains("[outcomes]"))
    }

    @Test func theyAreComputedAnewAfterAChange() throws {
        var person = Person(try SampleAudit.partlyRead(23))
        person.press(.character("2"), .escape)
        person.press(.enter)
        person.answerAll(with: "n")
        person.press(.character("a"), .escape, .character("2"))
        guard case .success(let findings)? = person.workstation.desk.findings.result else {
            Issue.record("no findings")
            return
        }
        #expect(findings.read == 24)
    }

    @Test func exportNamesTheCommand() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("2"), .character("e"))
        #expect(person.message.contains("advocacy-audit findings '/audits/x.audit' --json"))
    }
}
