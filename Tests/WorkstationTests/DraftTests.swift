import Advocacy
import Audit
import JSON
import Testing
import TextUI

@testable import Workstation

/// What is half-typed and what was chosen for a new audit, as they outlive the program.
struct DraftTests {
    private static func state() throws -> AuditState { try SampleAudit.state() }

    /// Ends the program and starts it again on what the record holds by then.
    private func restarted(_ person: Person, reader: String = "reader") throws -> Person {
        let drafts = try #require(person.workstation.drafts.texts)
        let json = try JSONValue.parse(drafts.json.description)
        let read = try #require(DraftTexts(json: json, audit: drafts.audit, reader: person.workstation.reader))
        #expect(read == drafts)
        var next = Person(reader: reader)
        var opened = OpenedAudit(state: try #require(person.state), path: "/audits/x.audit")
        opened.drafts = read
        next.send(.opened(opened))
        return next
    }

    @Test func aHalfTypedNoteIsThereAgain() throws {
        var person = Person(try Self.state())
        person.press(.enter, .character("o"))
        #expect(person.workstation.drafts.texts?.isEmpty == true)
        let before = person.workstation.drafts.inFront
        person.type("half a thought")
        #expect(person.workstation.drafts.inFront == before, "the same question is in front")
        #expect(person.workstation.drafts.texts?.isEmpty == false)
        var next = try restarted(person)
        #expect(next.message == "A text was left half-typed (P004000); it is there again where you typed it.")
        next.press(.enter, .character("o"))
        #expect(next.screen().contains("half a thought"))
        next.press(.enter)
        #expect(next.written == [.noted(Noted(case: "P004000", fact: .understanding, text: "half a thought"))])
        #expect(next.workstation.drafts.texts?.isEmpty == true)
        #expect(try restarted(next).message == "")
    }

    @Test func whatWasLeftWithEscIsKeptToo() throws {
        var person = Person(try Self.state())
        person.press(.enter, .character("O"))
        person.type("first")
        person.press(.escape)
        #expect(person.message.hasPrefix("Not recorded yet"))
        person.press(.character("o"))
        person.type("second")
        var next = try restarted(person)
        #expect(next.message == "2 texts were left half-typed (P004000); each is there again where you typed it.")
        next.press(.enter, .character("o"))
        #expect(next.screen().contains("second"))
        // Emptied again it is no draft, and does not come back.
        next.press(.control("u"), .escape, .character("o"))
        #expect(!next.screen().contains("second"))
        next.press(.escape, .character("O"))
        #expect(next.screen().contains("first"))
    }

    /// Texts are kept wherever they are typed, and come back there and nowhere else.
    @Test func everyTextHasItsPlace() throws {
        var person = Person(try Self.state())
        person.press(.enter)
        person.answerAll(with: "n")
        person.press(.character("f"))
        person.type("feedback")
        person.press(.escape, .character("t"))
        person.type("an action")
        person.press(.escape, .character("r"), .up, .enter, .enter)
        #expect(person.workstation.desk.context == .text)
        person.type("a reason")
        person.press(.escape, .escape, .escape, .character("5"), .character("o"))
        person.type("an area")
        person.press(.escape, .character("1"), .character("x"), .enter)
        person.type("a replacement")
        person.press(.enter)
        #expect(person.workstation.desk.context == .confirmation)
        var next = try restarted(person)
        #expect(next.workstation.desk.unfinished.values.sorted() == person.halfTyped)
        #expect(person.halfTyped.contains("a replacement") && person.halfTyped.contains("an area"))
        next.press(.character("x"), .enter)
        #expect(next.screen().contains("a replacement"))
        next.press(.escape, .down, .character("x"), .enter)
        #expect(!next.screen().contains("a replacement"), "another case is another place")
    }

    /// An action of the self-assessment is recorded with its date: until then its text and owner are half-typed.
    @Test func textsOfTheQuestionsBeforeAreKeptWithTheLast() throws {
        var person = Person(try Self.state())
        person.press(.character("5"), .character("t"))
        person.type("write to the provider")
        person.press(.enter)
        person.type("commissioning lead")
        person.press(.enter)
        #expect(person.written.isEmpty && person.halfTyped == ["commissioning lead", "write to the provider"])
        var next = try restarted(person)
        next.press(.character("5"), .character("t"))
        #expect(next.screen().contains("write to the provider"))
        next.press(.enter)
        #expect(next.screen().contains("commissioning lead"))
        next.press(.enter, .enter)
        #expect(next.written.count == 1 && next.halfTyped.isEmpty)
    }

    @Test func whyATextIsKeptIsAboutThatText() throws {
        var person = Person(try Self.state())
        person.press(.enter, .character("o"))
        person.type("call 07700 900123")
        person.press(.enter)
        #expect(person.workstation.desk.context == .list && person.halfTyped == ["call 07700 900123"])
        person.press(.character("2"))
        person.type("the number of")
        #expect(person.halfTyped == ["call 07700 900123", "the number of"])
        var next = try restarted(person)
        next.press(.enter, .character("o"), .enter, .character("2"))
        #expect(next.screen().contains("the number of"))
        next.type(" a helpline")
        next.press(.enter)
        #expect(next.reasonsToKeep.isEmpty && next.written.count == 1 && next.halfTyped.isEmpty)
    }

    @Test func whatIsRecordedMeanwhileIsNoDraft() throws {
        var person = Person(try Self.state())
        person.press(.enter, .character("o"))
        person.type("kept")
        let drafts = person.workstation.drafts.texts
        person.press(.enter)
        var next = Person()
        var opened = OpenedAudit(state: try #require(person.state), path: "/audits/x.audit")
        opened.drafts = drafts
        next.send(.opened(opened))
        #expect(next.message == "" && next.halfTyped.isEmpty)
    }

    @Test func whatIsOnlyLookedAtHasNoDrafts() throws {
        var person = Person(try Self.state(), readOnly: "asked for")
        #expect(person.workstation.drafts.texts == nil)
        person = Person(try Self.state())
        person.press(.enter, .character("o"))
        person.type("half")
        var opened = OpenedAudit(
            state: try #require(person.state), path: "/audits/x.audit", readOnlyReason: "asked for")
        opened.drafts = person.workstation.drafts.texts
        person.send(.opened(opened))
        #expect(person.workstation.desk.unfinished.isEmpty && person.message.hasPrefix("Open for reading only"))
    }

    @Test(arguments: [
        "null", "[]", "{}", #"{"draft":"texts"}"#, #"{"draft":"newAudit"}"#,
        #"{"draft":"texts","audit":"x","texts":[]}"#,
    ])
    func whatIsNoDraftIsNone(_ text: String) throws {
        let audit = try #require(try Self.state().auditId)
        #expect(DraftTexts(json: try JSONValue.parse(text), audit: audit, reader: "reader") == nil)
    }

    @Test func anotherReadersOrAuditsDraftIsNone() throws {
        let audit = try #require(try Self.state().auditId)
        let other = try #require(try SampleAudit.state(cases: 12).auditId)
        let draft = DraftTexts(audit: audit, reader: "First  Reader", [HalfTyped(.note, of: "P1"): "a"])
        #expect(DraftTexts(json: draft.json, audit: audit, reader: "first reader")?.texts == draft.texts)
        #expect(DraftTexts(json: draft.json, audit: audit, reader: "second reader") == nil)
        #expect(DraftTexts(json: draft.json, audit: other, reader: "first reader") == nil)
    }

    // MARK: A new audit

    /// Ends the program and starts it again.
    private func restartedAtStart(_ person: Person) throws -> Person {
        let draft = person.workstation.drafts.newAudit
        var list = SampleAudit.list
        list.newAudit = try draft.flatMap { NewAuditDraft(json: try JSONValue.parse($0.json.description)) }
        #expect(list.newAudit == draft)
        var next = Person()
        next.workstation = Workstation(reader: "reader", list: list, width: 80, height: 24)
        return next
    }

    @Test func theChoicesOfANewAuditAreThereAgain() throws {
        var person = Person()
        person.press(.character("n"))
        #expect(person.workstation.drafts.newAudit == nil, "nothing is chosen yet")
        person.press(.escape)
        person.makeAudit(asFarAs: .summary, marking: 2)
        let made = try #require(person.newAudit).auditChoice()
        var next = try restartedAtStart(person)
        #expect(next.screen().contains("go on with the one you began to choose"))
        next.press(.character("n"))
        #expect(next.screen().contains("Go on with the audit that you began to choose?"))
        #expect(next.workstation.drafts.newAudit == person.workstation.drafts.newAudit)
        next.press(.character("y"))
        #expect(next.message.hasPrefix("What you chose is filled in."))
        #expect(next.workstation.drafts.newAudit == person.workstation.drafts.newAudit)
        for _ in 0..<60 where next.newAudit?.step != .summary { next.enter() }
        #expect(try next.newAudit?.auditChoice() == made)
    }

    @Test func theNationThatWasChosenStays() throws {
        var person = Person()
        person.makeAudit(asFarAs: .scope)
        person.press(.space)
        #expect(person.newAudit?.nation == .wales)
        var next = try restartedAtStart(person)
        next.press(.character("n"), .character("y"))
        for _ in 0..<20 where next.newAudit?.step != .scope { next.enter() }
        #expect(next.newAudit?.nation == .wales)
    }

    @Test func anotherIsBegunInstead() throws {
        var person = Person()
        person.press(.character("n"))
        person.type("/data/cld")
        var next = try restartedAtStart(person)
        next.press(.character("n"), .escape)
        #expect(next.workstation.drafts.newAudit != nil, "left, not given up")
        next.press(.character("n"), .character("n"))
        #expect(next.workstation.desk.screen == .newAudit && next.workstation.drafts.newAudit == nil)
        #expect(next.newAudit?.files.first?.path.isEmpty == true)
    }

    @Test func aDraftThatSaysNothingKnownIsAFreshAudit() throws {
        let json: JSONValue = [
            "draft": "newAudit", "files": [["path": 7], "x"], "nation": "scotland", "size": [],
            "rates": ["a": nil], "strata": [1],
        ]
        let screen = NewAuditScreen(try #require(NewAuditDraft(json: json)), reader: "lead")
        #expect(screen.files.count == 1 && screen.nation == .england && screen.reader.text == "lead")
    }
}

extension Person {
    /// What would be kept if the program ended now.
    fileprivate var halfTyped: [String] { workstation.drafts.texts.map { $0.texts.values.sorted() } ?? [] }
}
