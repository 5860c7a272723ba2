import Advocacy
import Audit
import TestAudits
import Testing
import TextUI

@testable import Workstation

/// A case that somebody else completed and that this reader is not to read unseen.
struct AnothersReadingTests {
    /// The first case that the first reader read and nobody is to read again, opened by another reader.
    private func opened(look: Look = Look.all[0]) throws -> Person {
        var person = Person(try SampleAudit.partlyRead(24), look: look)
        let index = try #require(person.state?.cases.dropFirst(2).firstIndex { !$0.isForSecondReading })
        person.press(.home)
        for _ in 0..<index { person.press(.down) }
        #expect(person.screen().contains(look.language == .english ? "audited by first reader" : "first reader"))
        person.press(.enter)
        return person
    }

    @Test func itShowsTheAnswersAndWhoGaveThem() throws {
        var person = try opened()
        let counted = try #require(person.workstation.currentCase?.countedReading)
        for item in person.workstation.desk.reading?.walk.items ?? []
        where counted.answered.contains(item.question.fact) {
            #expect(item.value == counted.facts[item.question.fact])
        }
        let panel = person.screen().split(separator: "\n").compactMap { $0.split(separator: "│").dropFirst().first }
        let words = panel.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(words.contains("Read by first reader on 1 Apr 2026, and theirs alone to change."))
        #expect(!words.contains("Answer what is marked"))
    }

    @Test func nothingInItCanBeChangedAndTheScreenSaysWhy() throws {
        var person = try opened()
        person.go(to: .retaining)
        for key in [Key.character("y"), .character("u"), .character("o"), .character("O"), .delete] {
            person.press(key)
            #expect(person.effects.isEmpty)
            #expect(person.message.contains("first reader's") && person.message.contains("N opens"), "\(key)")
        }
        person.press(.character("c"))
        #expect(person.screen().contains("first reader agreed with this"))
        for key in [Key.character("a"), .character("r"), .character("f"), .character("t"), .character("!")] {
            person.press(key)
            #expect(person.effects.isEmpty && person.workstation.desk.prompt == nil)
            #expect(person.message.contains("first reader's"), "\(key)")
        }
    }

    @Test func theWayOnLeadsToWhatThisReaderMayRead() throws {
        var person = try opened()
        person.press(.character("N"))
        #expect(person.workstation.currentCase?.isBlind(for: "reader") == true)
        person.press(.character("y"))
        #expect(person.written.count == 1)
    }

    @Test func aReadingThatWasBegunIsStillOnesOwn() throws {
        var state = try SampleAudit.state()
        for reader in ["reader", "other"] {
            let body = EventBody.answered(Answered(case: "P004000", fact: .understanding, value: "no"))
            try state.take(body, by: reader, at: SampleAudit.start)
        }
        var person = Person(state)
        person.press(.home, .enter, .character("n"))
        #expect(person.written.count == 1)
        var third = Person(state, reader: "third")
        third.press(.home, .enter)
        #expect(third.screen().contains("Begun by"))
        third.press(.character("y"))
        #expect(third.written.count == 1)
    }

    @Test(arguments: Look.all) func snapshots(look: Look) throws {
        var person = try opened(look: look)
        try expectSnapshot(of: &person, "reading-anothers")
        person.press(.character("c"))
        try expectSnapshot(of: &person, "conclusion-anothers")
    }
}
