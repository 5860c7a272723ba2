import Advocacy
import Audit
import Testing
import TextUI

@testable import Workstation

struct StartTests {
    @Test func recentAuditsAndSamplesOpen() {
        var person = Person()
        person.press(.enter)
        #expect(person.effects == [.open(path: "/audits/north-2024.audit")])
        person.press(.down, .enter)
        #expect(person.effects == [.openSample(name: "england")])
        person.press(.end, .enter)
        #expect(person.effects.isEmpty)
        #expect(person.screen().contains("New audit") && person.screen().contains("step 1 of 7"))
    }

    @Test func anAuditThatCannotBeOpenedIsSaid() {
        var person = Person()
        person.press(.enter)
        person.send(.effectFailed("north-2024.audit is not there any more"))
        #expect(person.workstation.desk.screen == .start)
        #expect(person.screen().contains("is not there any more"))
    }

    @Test func anAuditThatCannotBeOpenedTakesNoAnswerBack() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("y"), .escape, .escape, .down, .enter)
        #expect(person.effects == [.open(path: "/audits/north-2024.audit")])
        person.send(.effectFailed("it is gone"))
        #expect(person.workstation.desk.screen == .start)
        #expect(person.message == "it is gone")
    }

    @Test func whatWasOpenedIsRemembered() throws {
        var person = Person()
        person.send(.opened(OpenedAudit(state: try SampleAudit.state(), path: "/audits/x.audit")))
        person.press(.escape)
        #expect(person.screen().contains("/audits/x.audit"))
    }

    @Test func aSampleIsNotAmongTheRecent() throws {
        var person = Person()
        person.press(.down, .enter)
        person.send(.opened(OpenedAudit(state: try SampleAudit.state(), path: "/tmp/e.audit")))
        person.press(.escape)
        #expect(!person.screen().contains("/tmp/e.audit"))
    }

    @Test(arguments: [Key.character("q"), .control("q")]) func quittingAsksNothing(key: Key) {
        var person = Person()
        person.press(key)
        #expect(person.effects == [.quit(nil)])
    }

    @Test func signalsAndSuspensionAreEffects() {
        var person = Person()
        person.send(.input(.signal(.suspend)))
        #expect(person.effects == [.suspend])
        person.send(.input(.signal(.terminate)))
        #expect(person.effects == [.quit(.terminate)])
    }

    @Test func pastedCommandsAreNotCommands() {
        var person = Person()
        person.send(.input(.paste("q")))
        #expect(person.effects.isEmpty)
        #expect(person.message.contains("nothing was pasted"))
    }

    @Test func aSmallWindowSaysSoAndRecovers() throws {
        var person = Person(try SampleAudit.state())
        let before = person.screen()
        person.send(.input(.resize(width: 59, height: 24)))
        #expect(person.screen().contains("at least 60 by 16"))
        person.press(.enter)
        #expect(person.workstation.desk.screen == .cases)
        person.send(.input(.resize(width: 80, height: 24)))
        #expect(person.screen() == before)
    }
}
