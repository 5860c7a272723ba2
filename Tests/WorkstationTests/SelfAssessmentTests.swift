import Advocacy
import Audit
import Calendar
import Testing
import TextUI

@testable import Workstation

struct SelfAssessmentTests {
    private func person(
        _ jurisdiction: Jurisdiction = .england, rated: Bool = false, width: Int = 80, height: Int = 24,
        readOnly: String? = nil
    ) throws -> Person {
        var person = Person(
            rated ? try SampleAudit.assessed(jurisdiction) : try SampleAudit.state(jurisdiction), width: width,
            height: height, readOnly: readOnly)
        person.press(.character("5"))
        return person
    }

    private func focused(_ person: Person) -> String? { person.workstation.desk.selfAssessment.focused }
    private func stands(_ area: String, _ person: Person) -> AreaJudgement? {
        person.state?.assessments[area]?.judgement
    }

    @Test func itIsOneKeyFromTheOtherScreens() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        for key in ["1", "2", "3"] {
            person.type(key + "5")
            #expect(person.workstation.desk.screen == .selfAssessment, "\(key)")
        }
        person.press(.character("4"), .escape, .character("5"))
        #expect(person.workstation.desk.screen == .selfAssessment)
        person.type(":self")
        person.press(.escape, .character("p"))
        #expect(person.workstation.desk.screen == .projection && person.effects == [.readAssumptions(in: .england)])
        person.press(.escape, .character("1"), .character(":"))
        person.type("self assessment")
        person.press(.enter)
        #expect(person.workstation.desk.screen == .selfAssessment)
        person.press(.escape)
        #expect(person.workstation.desk.screen == .cases)
    }

    @Test func oneKeyRatesAndMovesOn() throws {
        var person = try person()
        #expect(focused(person) == "A1" && person.screen().contains("0 of 24 rated"))
        person.type("r")
        #expect(person.written == [.assessed(Assessed(area: "A1", judgement: AreaJudgement(rating: .red)))])
        #expect(person.message == "A1: RED; it needs an action." && focused(person) == "A2")
        person.type("ua")
        #expect(person.written.count == 2 && focused(person) == "A4")
        #expect(stands("A2", person)?.rating == .unknown && stands("A3", person)?.rating == .amber)
        #expect(person.screen().contains("2 of 24 rated: 1 red, 1 amber; 1 cannot tell"))
        #expect(person.screen().contains("no action: 2"))
        // The same once more writes nothing, and still moves on.
        person.press(.home)
        person.type("r")
        #expect(person.written.isEmpty && focused(person) == "A3")
    }

    @Test func greenAsksForItsStrengths() throws {
        var person = try person()
        person.type("g")
        #expect(person.written.isEmpty && person.screen().contains("Key strengths of A1 (green needs them)"))
        person.press(.enter)
        #expect(person.written.isEmpty && person.screen().contains("Green needs a note of the key strengths"))
        person.type("asked every provider")
        person.press(.enter)
        let green = AreaJudgement(rating: .green, note: "asked every provider")
        #expect(person.written == [.assessed(Assessed(area: "A1", judgement: green))])
        #expect(focused(person) == "A2")
        // What makes it green cannot be emptied while it is green; rated otherwise it can.
        person.press(.end)
        #expect(focused(person) == "A1", "green comes last")
        person.press(.character("o"), .control("u"), .enter)
        #expect(person.effects.isEmpty && person.screen().contains("Green needs a note"))
        person.press(.escape, .character("a"))
        #expect(stands("A1", person) == AreaJudgement(rating: .amber, note: "asked every provider"))
        // With the note there, one key is enough.
        person.press(.home, .character("g"))
        #expect(stands("A1", person)?.rating == .green)
    }

    @Test func aStrengthIsMarkedToShare() throws {
        var person = try person()
        person.type("s")
        #expect(person.message == "There is no strength to share yet; o writes it.")
        person.type("o")
        person.type("a forum of users")
        person.press(.enter, .character("s"))
        #expect(stands("A1", person) == AreaJudgement(note: "a forum of users", isToShare: true))
        #expect(person.message.contains("marked to share") && person.screen().contains("[to share]"))
        person.press(.character("o"), .control("u"), .enter)
        #expect(stands("A1", person) == nil, "with its text the mark is gone")
    }

    @Test func anActionHasAnOwnerAndADate() throws {
        var person = try person()
        person.type("t")
        person.type("ask for figures")
        person.press(.enter)
        #expect(person.screen().contains("Who should do it? (a role, not a name)"))
        person.type("commissioning lead")
        person.press(.enter)
        person.type("31/2")
        person.press(.enter)
        #expect(person.effects.isEmpty && person.screen().contains("Feb has no day 31"))
        person.press(.control("u"))
        person.type("30/6")
        #expect(person.screen().contains("30 Jun 2026"))
        person.press(.enter)
        let action = Completion.Action(
            text: "ask for figures", owner: "commissioning lead", due: SampleAudit.date("2026-06-30"))
        #expect(person.written == [.assessed(Assessed(area: "A1", judgement: AreaJudgement(action: action)))])
        #expect(person.screen().contains("Action: ask for figures (commissioning lead, by 30 Jun 2026)"))
        person.press(.character("t"), .control("u"), .enter)
        #expect(stands("A1", person) == nil)
    }

    @Test func whatIdentifiesSomebodyIsAskedAbout() throws {
        for (key, typed) in [("o", "strong: NHS 943 476 5919"), ("t", "write to hub@example.org")] {
            var person = try person()
            person.type(key)
            person.type(typed)
            person.press(.enter)
            #expect(person.written.isEmpty && person.screen().contains("rephrase it"), "\(key)")
            person.press(.character("2"))
            person.type("the council's own")
            person.press(.enter)
            if key == "t" { person.press(.enter, .enter) }
            let judgement = try #require(stands("A1", person))
            let text = judgement.note.isEmpty ? judgement.action?.text ?? "" : judgement.note
            #expect(text == typed && person.reasonsToKeep == ["the council's own"])
        }
        // So it is for a rating that waits for the text.
        var person = try person()
        person.type("g")
        person.type("943 476 5919")
        person.press(.enter, .character("2"))
        person.type("the helpline")
        person.press(.enter)
        #expect(stands("A1", person)?.rating == .green)
    }

    @Test func undoSaysWhatItUndid() throws {
        var person = try person()
        person.type("ra")
        person.press(.control("u"))
        #expect(person.message == "Taken back in A2: the rating (AMBER), now not rated" && focused(person) == "A2")
        #expect(person.written == [.assessed(Assessed(area: "A2", judgement: AreaJudgement(), step: .undo))])
        // From another screen it goes to where the change was, past what is shown there.
        person.type("f")
        person.press(.character("2"), .character("1"))
        person.press(.control("r"))
        #expect(person.message == "Brought again in A2: the rating (not rated), now AMBER")
        #expect(person.workstation.desk.screen == .selfAssessment && focused(person) == "A2")
        #expect(person.workstation.desk.selfAssessment.filter == .all)
        person.press(.backspace)
        #expect(person.message == "A2: the rating is taken away." && stands("A2", person) == nil)
        person.press(.backspace)
        #expect(person.written.isEmpty && person.message.contains("nothing to take away"))
        person.press(.control("u"), .control("u"), .control("u"), .control("u"))
        #expect(person.message == "There is nothing to take back." && person.state?.assessments.isEmpty == true)
    }

    @Test func undoGoesBackAcrossScreens() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("y"), .escape, .character("5"), .character("r"), .control("u"))
        #expect(person.message.contains("in A1"))
        person.press(.control("u"))
        #expect(person.workstation.desk.screen == .reading && person.message.contains("Taken back in P004000"))
    }

    @Test func whatDoesNotReachTheDiskIsTakenBack() throws {
        var person = try person()
        person.type("r")
        person.send(.effectFailed("the disk is full"))
        #expect(person.message == "NOT SAVED, taken back: the disk is full")
        #expect(focused(person) == "A1" && person.state?.assessments.isEmpty == true)
        #expect(person.screen().contains("0 of 24 rated"))
        // What was said before stands, and so does what could be taken back before.
        person.type("ra")
        person.send(.effectFailed("the disk is full"))
        #expect(stands("A1", person)?.rating == .red && person.state?.assessments.count == 1)
        person.press(.control("u"))
        #expect(person.message == "Taken back in A1: the rating (RED), now not rated")
    }

    @Test func theWorstComesFirst() throws {
        var person = try person(rated: true)
        let rows = person.workstation.desk.selfAssessment.rows
        let headings = rows.compactMap { if case .heading(let text) = $0 { text } else { nil } }
        #expect(headings == ["RED (2)", "AMBER (2)", "not rated (17)", "cannot tell (1)", "green (2)"])
        #expect(person.workstation.desk.selfAssessment.shown.prefix(5) == ["A2", "P3", "A1", "R1", "A5"])
        person.type("S")
        person.press(.character("2"))
        #expect(person.workstation.desk.selfAssessment.rows.first == .heading("Analyse (9)"))
        #expect(
            person.workstation.desk.selfAssessment.shown == CommissioningInstrument.of(.england).areas.map(\.id))
        person.type("f")
        #expect(person.screen().contains("Show which areas?"))
        person.press(.character("2"))
        #expect(person.workstation.desk.selfAssessment.shown == ["A2", "P3"])
        #expect(person.screen().contains("showing: red"))
        // What no longer fits goes, and the next takes its place.
        person.press(.home, .character("a"))
        #expect(person.workstation.desk.selfAssessment.shown == ["P3"] && focused(person) == "P3")
        person.press(.character("a"))
        #expect(person.screen().contains("No area fits."))
        person.press(.character("r"), .character("o"), .character("e"))
        #expect(person.effects.isEmpty)
    }

    @Test func areasAreSearched() throws {
        var person = try person(rated: true)
        person.type("/provider")
        let shown = person.workstation.desk.selfAssessment.shown
        #expect(shown.contains("P2") && shown.contains("A1") && !shown.contains("A3"), "\(shown)")
        person.press(.enter)
        #expect(person.screen().contains("search: provider"))
        person.press(.character("/"), .escape)
        #expect(person.workstation.desk.selfAssessment.shown.count == 24)
    }

    @Test func onlyWhatThisAuditHoldsIsClaimed() throws {
        var empty = try person(width: 120, height: 40)
        for _ in 0..<24 {
            #expect(!empty.screen().contains("This audit holds"))
            empty.press(.down)
        }
        var person = try person(rated: true, width: 120, height: 40)
        person.type("S2")
        person.press(.home)
        var claims: [String] = []
        for id in person.workstation.desk.selfAssessment.shown {
            if person.screen().contains("This audit holds") { claims.append(id) }
            if id == "A3" { #expect(person.screen().contains("24 of 24 cases audited; 2 shows the")) }
            person.press(.down)
        }
        #expect(claims == ["A3", "D6"])
    }

    @Test func aProjectionIsEvidenceWhileItStands() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()), width: 120, height: 40)
        person.press(.escape, .escape, .character("5"), .down)
        #expect(focused(person) == "A2" && person.screen().contains("a projection of need"))
        person.type("r")
        person.press(.home)
        #expect(person.screen().contains("a projection of need"), "a rating changes no figure")
        person.type("S2")
        person.press(.home, .down, .down, .down, .down)
        #expect(focused(person) == "A5" && person.screen().contains("This audit holds: projected cost"))
    }

    @Test func walesIsAMatrixOfTasks() throws {
        var person = try person(.wales)
        #expect(person.screen().contains("Individual: analyse (3)") && person.screen().contains("[0/3]"))
        person.type("ywnu")
        #expect(stands("IA1", person)?.rating == .done && stands("IA2", person)?.rating == .underWay)
        #expect(stands("IA3", person)?.rating == .notDone && stands("IP1", person)?.rating == .unknown)
        #expect(focused(person) == "IP2")
        #expect(person.screen().contains("3 of 83 rated: 1 not done, 1 under way, 1 done; 1 not known"))
        for key in ["r", "a", "g"] {
            person.type(key)
            #expect(person.written.isEmpty && person.message.contains("y done, w under way, n not done"))
        }
        person.type("s")
        #expect(person.message == "The Welsh checklist has no mark to share.")
        var england = try self.person()
        england.type("y")
        #expect(england.message.contains("r red, a amber, g green"))
        #expect(person.screen().contains("stage inferred, not certain"))
    }

    @Test func thoseShownAreExported() throws {
        for (nation, line) in [
            (Jurisdiction.england, "A2,Analyse,Analyse information to understand current and future demand for"),
            (.wales, "IA2,Individual,Analyse,no,Look at individual cases"),
        ] {
            var person = try person(nation, rated: true)
            person.press(.character("e"), .enter)
            guard case .writeNewFile(let text, let path)? = person.effects.first else {
                Issue.record("nothing is written")
                return
            }
            #expect(path == "/audits/x-self-assessment-2026-04-01.csv" && text.contains(line))
            #expect(text.split(separator: "\r\n").count == (nation == .england ? 26 : 85))
            #expect(text.contains("commissioning lead,2026-06-30") && text.contains("paraphrased"))
        }
        var person = try person()
        person.type("o")
        person.type("=1+1")
        person.press(.enter)
        #expect(person.workstation.selfAssessmentTable?.contains(",'=1+1,") == true)
    }

    @Test func forReadingOnlyItSaysWhy() throws {
        var person = try person(rated: true, readOnly: "another window has it open")
        for key in ["r", "g", "u", "o", "t", "s", "\u{7f}"] {
            person.press(key == "\u{7f}" ? .backspace : .character(Unicode.Scalar(key) ?? " "))
            #expect(person.effects.isEmpty && person.workstation.desk.prompt == nil)
            #expect(person.message == "This audit is open for reading only: another window has it open.", "\(key)")
        }
        person.press(.character("e"))
        #expect(person.workstation.desk.context == .text)
    }

    @Test func theMouseAndThePagesMoveTheFocus() throws {
        var person = try person(rated: true)
        let lines = person.screen().split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(lines.firstIndex { $0.contains("P3 ") })
        person.send(.input(.mouse(MouseEvent(.press, row: row, column: 20))))
        #expect(focused(person) == "P3")
        person.send(.input(.mouse(MouseEvent(.wheelDown, row: 9, column: 9))))
        #expect(focused(person) == "A1")
        person.send(.input(.mouse(MouseEvent(.press, row: 3, column: 20))))
        #expect(focused(person) == "A1", "a heading is no area")
        person.press(.pageDown, .pageDown, .pageUp, .character("k"), .character("j"), .end)
        #expect(focused(person) == "D4")
        person.press(.home)
        #expect(focused(person) == "A2" && person.screen().contains("RED (2)"), "its heading comes with the first")
    }
}
