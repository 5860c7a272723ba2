import Advocacy
import Audit
import Calendar
import Testing
import TextUI

@testable import Workstation

/// The workstation as plain lines.
struct LinearTests {
    /// Somebody who types lines; what is said and what is to be written is kept.
    private struct Typist {
        var linear: LinearWorkstation
        var said: [String]
        var written: [EventBody] = []
        var last: [Effect] = []
        var now = SampleAudit.start

        init(_ state: AuditState, reader: String = "reader", readOnly: String? = nil) {
            linear = LinearWorkstation(reader: reader)
            said = linear.open(
                OpenedAudit(state: state, path: "/x.audit", readOnlyReason: readOnly), at: now)
        }

        /// Types lines one after another; what the last one led to be said is kept.
        mutating func type(_ lines: String...) {
            for line in lines {
                now = Timestamp(milliseconds: now.milliseconds + 4000)
                (said, last) = linear.read(line, at: now)
                for case .append(let entries, _) in last { written += entries.map(\.body) }
            }
        }

        var text: String { said.joined(separator: "\n") }
    }

    @Test func theFocusIsSaidInEveryList() throws {
        var typist = Typist(try SampleAudit.withActions(), reader: "first reader")
        typist.type("3")
        #expect(typist.text.contains("Actions: 4 actions, 2 urgent, 1 overdue."))
        typist.type("j", "j")
        #expect(typist.said.count == 1 && typist.text.contains("refer again"), "\(typist.text)")
        typist.type("list")
        #expect(typist.said.count == 5)
        typist.type("/")
        typist.type("hub")
        #expect(typist.text.contains("train the hub"), "\(typist.text)")
    }

    @Test func theWalkIsTheSameAndSoIsTheRecord() throws {
        let keys = ["", "n", "y", "y", "1", "y", "n", "n", "n", "n", "n", "n", "y", "1"]
        var typist = Typist(try SampleAudit.state())
        var person = Person(try SampleAudit.state())
        var written: [EventBody] = []
        for key in keys {
            typist.type(key)
            if key.isEmpty { person.press(.enter) } else { person.type(key) }
            written += person.written
            #expect(typist.linear.workstation.desk.reading?.focus == person.workstation.desk.reading?.focus)
        }
        #expect(typist.written == written && written.count >= 6)
    }

    @Test func aCaseIsReadToItsEnd() throws {
        var typist = Typist(try SampleAudit.state())
        #expect(typist.text.contains("0 of 24 audited") && typist.text.contains("1: P004000"))
        typist.type("")
        #expect(
            typist.text.contains("Case 1 of 24")
                && typist.said.last == "understanding the information? Answer y, n or u.")
        typist.type("n", "n", "n", "n")
        #expect(typist.text.contains("So far: no: no advocate needed."))
        #expect(typist.text.contains("What happened?"))
        typist.type("n")
        #expect(typist.text.contains("What resulted: not needed.") && typist.text.contains("Do you agree?"))
        typist.type("a")
        #expect(typist.text.contains("P004000: not needed.") && typist.text.contains("Case 2 of 24"))
        #expect(typist.written.count == 6)
    }

    @Test func sectionsAndVerdictsAreSaidOnceAndNothingTwice() throws {
        var typist = Typist(try SampleAudit.state())
        typist.type("", "n")
        #expect(typist.text.contains("So far: cannot tell yet."))
        typist.type("n")
        #expect(typist.said == ["using or weighing it? Answer y, n or u."])
    }

    @Test func commandsGoByTheirNamesToo() throws {
        var typist = Typist(try SampleAudit.state())
        typist.type("next to audit", "yes")
        #expect(typist.written.count == 1)
        typist.type(":undo")
        #expect(typist.text.contains("Taken back"))
        typist.type("Ctrl-R")
        #expect(typist.text.contains("Brought again"))
        typist.type("^u", "esc")
        #expect(typist.text.contains("the list of cases"))
        typist.type("QUIT")
        #expect(typist.last == [.quit(nil)])
    }

    @Test func badLinesSaySoAndDoNothing() throws {
        var typist = Typist(try SampleAudit.state())
        typist.type("")
        for (line, answer) in [
            ("yn", "no key and no command"), ("agree", "agree: That works in: agreeing or overruling."),
            ("5", "There is no list here"), ("\u{1b}[31m", "no key and no command"), ("ŷ", "does nothing here"),
            (String(repeating: "x", count: 9000), "xxx…”"),
        ] {
            typist.type(line)
            #expect(typist.text.contains(answer), "\(line.prefix(20)): \(typist.text.prefix(200))")
            #expect(typist.text.count < 400 && !typist.text.unicodeScalars.contains("\u{1b}"))
        }
        #expect(typist.written.isEmpty)
    }

    @Test func textsAreTypedInOneLineOrMore() throws {
        var typist = Typist(try SampleAudit.state())
        typist.type("", "o")
        #expect(typist.text.contains("Note on") && typist.text.contains("goes on in the next"))
        typist.type("forgets \\", "at once")
        #expect(
            typist.written == [.noted(Noted(case: "P004000", fact: .understanding, text: "forgets \nat once"))])
        typist.type("o")
        #expect(typist.text.contains("It says: forgets"))
        typist.type("")
        #expect(typist.written.count == 1, "Enter alone keeps it")
        typist.type("o", ":back", "o", ":clear")
        #expect(typist.written.last == .noted(Noted(case: "P004000", fact: .understanding, text: "")))
    }

    @Test func aTextThatIdentifiesSomebodyIsAskedAbout() throws {
        var typist = Typist(try SampleAudit.state())
        typist.type("", "o", "NHS 943 476 5919")
        #expect(typist.text.contains("looks like an NHS number") && typist.text.contains("1 rephrase it"))
        for number in ["7", "0", "-1", "-9223372036854775808", "9223372036854775807"] {
            typist.type(number)
            #expect(typist.said == ["The list ends at 2."])
        }
        typist.type("2", "the helpline's own")
        #expect(typist.written.count == 1)
    }

    @Test func datesAreTypedAtTheQuestion() throws {
        var typist = Typist(try SampleAudit.state())
        typist.type("", "y", "n", "y", "1")
        #expect(typist.text.contains("date of referral"))
        typist.type("11/4")
        #expect(typist.written.last == .answered(Answered(case: "P004000", fact: .referredOn, value: "2025-04-11")))
        typist.type("31/2")
        #expect(typist.text.contains("Feb has no day 31"))
        typist.type("u")
        #expect(typist.written.last == .answered(Answered(case: "P004000", fact: .arrangedOn, value: "unknown")))
    }

    @Test func whatIsNotSavedIsSaid() throws {
        var typist = Typist(try SampleAudit.state())
        typist.type("", "y")
        let lines = typist.linear.take(.effectFailed("the disk is full"), at: typist.now)
        #expect(lines.first == "NOT SAVED, taken back: the disk is full")
        #expect(lines.last?.hasPrefix("understanding the information?") == true)
    }

    @Test func everyScreenHasWords() throws {
        var typist = Typist(try ModerationTests.state())
        typist.type("?")
        #expect(typist.text.contains("x or replace:") && !typist.text.contains("Ctrl-O"))
        typist.type("list")
        #expect(typist.said.count == 25)
        typist.type("Z")
        #expect(typist.text.contains("does nothing here"))
        typist.type("go to", "3", "readings")
        #expect(typist.text.contains("two readings side by side") && typist.text.contains("second reader: not needed"))
        typist.type("down")
        #expect(typist.said.count == 1)
        typist.type("settle", "moderate", "2", "read together")
        #expect(typist.written.count == 1 && typist.text.contains("is settled"))
        typist.type("back", "findings")
        #expect(typist.text.contains("Exampleshire 2025-26: findings"))
    }

    @Test func theSelfAssessmentIsWalked() throws {
        var typist = Typist(try SampleAudit.state())
        typist.type("self assessment")
        #expect(typist.text.contains("self-assessment: 0 of 24 rated.") && typist.text.contains("in our own words"))
        #expect(typist.text.contains("A1 Collect information") && typist.text.contains("Would show it: population"))
        typist.type("r")
        #expect(typist.said.first == "A1: RED; it needs an action." && typist.said[1].hasPrefix("A2 Analyse"))
        typist.type("rate green", "asked every provider")
        #expect(typist.said.first == "A2: green." && typist.written.count == 2)
        typist.type("home")
        #expect(
            typist.text.contains("RED, by reader on 1 Apr 2026") && typist.text.contains("No action yet; t writes it."))
        typist.type("t", "ask the hub", "team manager", "")
        #expect(typist.text.contains("Action: ask the hub (team manager, no date)") == false)
        #expect(typist.text.contains("Action: ask the hub (team manager)"))
        typist.type("list")
        #expect(typist.said.count == 2 + 3 + 24 && typist.text.contains("A1 Collect information to understand"))
        typist.type("^u")
        #expect(typist.said.first == "Taken back in A1: the action, now none")
        var wales = Typist(try SampleAudit.assessed(.wales))
        wales.type("5")
        #expect(wales.text.contains("Individual, done: analyse 1 of 3, plan 0 of 4, deliver 0 of 7, review 0 of 3"))
        #expect(wales.text.contains("stage inferred, not certain"))
    }

    @Test func aTextThatIsTooLongIsRefusedWhole() throws {
        var typist = Typist(try SampleAudit.state())
        typist.type("", "O", String(repeating: "a", count: 10_001))
        #expect(typist.text.contains("Only 10,000 characters have room here; that is 1 too long"), "\(typist.text)")
        #expect(typist.written.isEmpty)
        typist.type(String(repeating: "b", count: 10_000))
        guard case .noted(let noted) = typist.written.last else {
            Issue.record("no note: \(typist.text)")
            return
        }
        #expect(noted.text == String(repeating: "b", count: 10_000))
    }

    @Test func namesCannotDriveTheTerminal() throws {
        var typist = Typist(try SampleAudit.state(), readOnly: "asked\u{1b}]0;x\u{7} for")
        typist.type("", "y")
        #expect(typist.text.contains("asked\u{fffd}]0;x\u{fffd} for"))
        #expect(typist.written.isEmpty)
    }
}
