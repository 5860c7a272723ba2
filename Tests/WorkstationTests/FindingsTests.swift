import Audit
import Findings
import Projection
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
            #expect(
                !FindingsLayout(person.workstation.desk.findings, person.workstation.desk).lines.isEmpty, "\(panel)")
            #expect(person.screen().contains("[\(panel.name)]"))
            names.append(panel.rawValue)
            person.press(.tab)
        }
        #expect(names.count == FindingsScreen.Panel.allCases.count)
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
        #expect(person.screen().contains("Nothing has been audited yet"))
    }

    /// A narrow window has no room for the sentence; what is cut would be how sure the range is.
    @Test func whereTheHeadlineDoesNotFitItsFiguresStandAlone() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("2"))
        #expect(person.screen().contains("audits of 100."))
        person.send(.input(.resize(width: 60, height: 20)))
        let narrow = person.screen()
        #expect(narrow.contains("Gap in 100 assessments: ") && !narrow.contains("Very likely"))
    }

    @Test func methodsAreOneKeyAway() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("2"), .character("m"))
        #expect(person.screen().contains("gap.perAssessment: profile (calibrated)"))
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

    /// A picture has its figures beside it, and a sentence above.
    @Test func everyPlotHasItsTableAndItsSentence() throws {
        var person = Person(try SampleAudit.partlyRead(120, cases: 120, dated: true), width: 100, height: 60)
        person.press(.character("2"))
        for (panel, texts) in [
            (
                FindingsScreen.Panel.teams,
                ["The differences between teams could be chance", "chance 95%", "a Hospital", "within"]
            ),
            (.starts, ["By quarter of start the gap was lowest in", "2025-04 to 06", "Apr-Jun 25"]),
            (.time, ["half were referred within", "From first contact, in days", "From the start of", "middle half"]),
            (.reasons, ["A reason is recorded in 20 of 60 gaps."]),
        ] {
            while person.workstation.desk.findings.panel != panel { person.press(.tab) }
            let screen = person.screen()
            for text in texts { #expect(screen.contains(text), "\(panel): \(text)") }
        }
    }

    @Test func whileReadingNothingIsSaidOfChance() throws {
        var person = Person(try SampleAudit.partlyRead(100, cases: 120))
        person.press(.character("2"), .tab, .tab)
        #expect(person.screen().contains("How teams differ is shown once every planned case is audited."))
        person.press(.tab, .tab, .tab)
        #expect(!person.screen().contains("apart from the whole"))
    }

    @Test(arguments: [".txt", ".json"]) func theyAreWrittenToAFile(ending: String) throws {
        let state = try SampleAudit.partlyRead(24)
        var person = Person(state)
        person.press(.character("2"), .character("e"))
        #expect(person.screen().contains("/audits/x-findings-2026-04-01.txt"))
        person.press(.control("u"))
        person.type("f" + ending)
        person.press(.enter)
        let findings = try Findings(of: state)
        let bridge = ProjectionBridge(of: state, findings)
        let provenance = try #require(person.workstation.session?.provenance)
        #expect(provenance.checkpoint == Checkpoint(heads: []) && provenance.caution == nil)
        let text =
            ending == ".txt"
            ? "\(findings.text(width: 80, bridge: bridge))\n\(provenance.text)\n"
            : provenance.document(findings.json(bridge: bridge))
        #expect(person.effects == [.writeNewFile(text, path: "f" + ending)])
        person.send(.written(path: "f" + ending))
        #expect(person.message == "Written: f\(ending)")
    }

    /// A report is offered beside the figures: the board's page, or every table.
    @Test(arguments: [".html", ".csv", ".md"]) func aReportIsWrittenByItsEnding(ending: String) throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("2"), .character("e"), .control("u"))
        person.type("board" + ending)
        person.press(.enter)
        guard case .writeNewFile(let text, "board" + ending)? = person.effects.first else {
            Issue.record("\(person.effects)")
            return
        }
        #expect(text.hasPrefix(ending == ".html" ? "<!DOCTYPE html>" : ending == ".csv" ? "table,row," : "# "))
        // Only R has it shown.
        person.send(.written(path: "board" + ending))
        #expect(person.effects == [])
    }

    @Test func theBoardsPageIsWrittenAndShown() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("R"))
        #expect(person.screen().contains("/audits/x-board-2026-04-01.html"))
        person.press(.enter)
        guard case .writeNewFile(let text, let path)? = person.effects.first else {
            Issue.record("\(person.effects)")
            return
        }
        #expect(text.contains("default-src 'none'") && path.hasSuffix(".html"))
        // What has the name is written over only if the person says so, and shown then.
        person.send(.fileExists(text: text, path: path))
        person.press(.character("y"))
        #expect(person.effects == [.replaceFile(text, path: path)])
        person.send(.written(path: path))
        #expect(person.effects == [.showPage(path: path)] && person.message == "Written: \(path)")
        person.send(.written(path: path))
        #expect(person.effects == [])
    }

    @Test(arguments: ["y", "n", "esc"]) func whatHasTheNameIsWrittenOverOnlyIfThePersonSaysSo(key: String) throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("2"), .character("e"), .enter)
        guard case .writeNewFile(let text, let path)? = person.effects.first else {
            Issue.record("nothing was to be written")
            return
        }
        person.send(.fileExists(text: text, path: path))
        #expect(person.screen().contains("\(path) exists already. Write over it? (y or n)"))
        person.press(key == "esc" ? .escape : .character(Unicode.Scalar(key) ?? "n"))
        #expect(person.effects == (key == "y" ? [.replaceFile(text, path: path)] : []))
        #expect(!person.screen().contains("Write over it?"))
        if key == "n" { #expect(person.message == "Left as it was.") }
    }

    @Test func aFileOfAnotherKindIsRefusedWhereItIsNamed() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("2"), .character("e"), .control("u"))
        person.type("findings.docx")
        person.press(.enter)
        #expect(person.effects.isEmpty)
        #expect(person.screen().contains("The name must end in one of: .txt, .json, .html, .csv, .md."))
        #expect(person.workstation.desk.context == .text)
    }
}
