import Advocacy
import JSON
import Sampling
import Testing
import TextUI

@testable import Workstation

extension Person {
    /// Names a file that no profile fits and decides what is asked, as far as a step.
    mutating func beginMapping(_ path: String = "/data/mosaic.csv", asFarAs step: NewAuditScreen.Step) {
        press(.character("n"))
        type(path)
        for _ in 0..<3 { enter() }
        #expect(newAudit?.step == .columns)
        if step != .columns { press(.space) }
        for _ in 0..<20 where newAudit?.step != step {
            if newAudit?.focused.map({ newAudit?.isOpen($0) == true }) == true { press(.space) }
            enter()
        }
        #expect(newAudit?.step == step)
    }
}

/// A frame that no profile fits: the steps that show what it is taken for.
@Suite struct NewAuditMappingTests {
    @Test func theFocusStandsOnWhatIsAskedAndNothingNeededIsLeftOpen() throws {
        var person = Person()
        person.beginMapping(asFarAs: .columns)
        #expect(person.newAudit?.focused == .mappedField(.started))
        person.enter()
        #expect(person.newAudit?.step == .columns)
        #expect(person.screen().contains("Which column is it: started?"))
        person.press(.space)
        #expect(person.newAudit?.mapped?.choice[.started] == 3)
        person.press(.space)
        #expect(person.newAudit?.mapped?.choice[.started] == 4)
        person.press(.left)
        person.enter()
        #expect(person.newAudit?.step == .kinds)
        #expect(person.newAudit?.focused == .kind(3))
        person.enter()
        #expect(person.screen().contains("What is “Visit”?"))
        person.press(.left)
        #expect(person.newAudit?.mapped?.choice.meanings["Visit"] == .leaveOut)
        person.enter()
        #expect(person.newAudit?.step == .states)
        #expect(person.newAudit?.focused == .state(2))
        person.press(.space)
        person.press(.enter)
        guard case .newAudit(.keep(let choice, let kept))? = person.effects.first else {
            Issue.record("nothing is kept")
            return
        }
        #expect(choice.files == ["/data/mosaic.csv"])
        let profile = try #require(kept.first?.profile)
        #expect(kept.first?.file == 0 && kept.first?.before == "auto")
        #expect(profile["headings"]?["started"] == "Form Started")
        #expect(profile["skip"]?["Form Type"] == ["Visit"])
        #expect(profile["skip"]?["Form Status"] == ["Cancelled", "In progress"])
        #expect(profile["unsure"] == nil)
        person.answer()
        #expect(person.newAudit?.step == .found)
        #expect(person.newAudit?.files.first?.profile.text == "/profiles/0.json")
    }

    @Test func escGoesBackThroughTheStepsAndWhatWasDecidedStays() {
        var person = Person()
        person.beginMapping(asFarAs: .found)
        let before = person.newAudit?.maps
        var steps: [NewAuditScreen.Step?] = []
        for _ in 0..<4 {
            person.press(.escape)
            steps.append(person.newAudit?.step)
        }
        #expect(steps == [.states, .kinds, .columns, .frame])
        #expect(person.newAudit?.maps == before)
    }

    @Test func whatTellsWhoSomebodyIsIsNotShownAndCannotBeChosen() {
        var person = Person()
        person.beginMapping(asFarAs: .columns)
        while person.newAudit?.focused != .notKept(6) { person.press(.down) }
        #expect(person.screen().contains("not kept: a name"))
        person.press(.space)
        #expect(person.message.contains("is not kept"))
        person.press(.up)
        var seen: Set<Int?> = []
        for _ in 0..<12 {
            person.press(.space)
            if case .mappedField(let field)? = person.newAudit?.focused {
                seen.insert(person.newAudit?.mapped?.choice[field])
            }
        }
        #expect(seen.contains(nil) && seen.isDisjoint(with: [6, 7]))
    }

    @Test func anotherNationGuessesAgain() {
        var person = Person()
        person.beginMapping(asFarAs: .kinds)
        while person.newAudit?.focused != .nation { person.press(.up) }
        person.press(.space)
        #expect(person.newAudit?.mapped?.choice.nation == .wales)
        #expect(person.newAudit?.mapped?.choice.meanings["Annual Review"] == .process(.review))
        #expect(person.newAudit?.chosenNation == .wales)
    }

    @Test func eachOfSeveralFilesHasItsOwnSteps() {
        var person = Person()
        person.press(.character("n"))
        person.type("/data/mosaic.csv")
        person.enter()
        person.enter()
        person.type("/data/mosaic-2.csv")
        for _ in 0..<3 { person.enter() }
        #expect(person.newAudit?.maps.map(\.file) == [0, 1])
        for _ in 0..<30 where person.newAudit?.map == 0 {
            if person.newAudit?.focused.map({ person.newAudit?.isOpen($0) == true }) == true { person.press(.space) }
            person.enter()
        }
        #expect(person.newAudit?.step == .columns)
        #expect(person.newAudit?.map == 1)
        person.press(.escape)
        #expect(person.newAudit?.map == 0)
        #expect(person.newAudit?.step == .states)
    }

    @Test func theStepsFitASmallWindow() {
        for step in [NewAuditScreen.Step.columns, .kinds, .states] {
            var person = Person()
            person.send(.input(.resize(width: 60, height: 16)))
            person.beginMapping(asFarAs: step)
            #expect(person.screen().contains(step.title))
            #expect(
                person.newAudit?.focused.map { person.screen().contains(person.newAudit?.label($0) ?? "-") } == true)
        }
    }

    @Test func savedProfilesAreOfferedByName() {
        var person = Person()
        person.press(.character("n"))
        person.type("/data/mosaic.csv")
        person.enter()
        person.press(.tab)
        #expect(person.effects == [.newAudit(.completeProfile("auto"))])
        person.answer()
        #expect(person.screen().contains("county"))
    }
}
