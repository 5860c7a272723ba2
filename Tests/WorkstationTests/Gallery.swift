import Audit
import TextUI
import Wording

@testable import Workstation

/// Every screen with every kind of question in front of it, found by pressing the keys that each place names: what is
/// added to the table of commands is found too.
enum Gallery {
    /// What tells two places apart: the screen, and what stands in front of it.
    struct Place: Hashable {
        let screen: Context
        let prompt: String

        init(_ person: Person) {
            screen = person.workstation.desk.screen
            // Each nation has an instrument of its own.
            let isWales = screen == .selfAssessment && person.workstation.session?.jurisdiction == .wales
            let inFront: String =
                switch person.workstation.desk.prompt {
                case .text(let prompt): prompt.name
                case .list(let prompt): prompt.name
                case .confirmation: "confirmation"
                case .palette: "palette"
                case nil: ""
                }
            prompt = isWales ? "wales \(inFront)" : inFront
        }
    }

    static func places(
        encoding: TextEncoding = .unicode, language: Language = .english
    ) throws -> [Place: Person] {
        var found: [Place: Person] = [:]
        let audits = [
            (try SampleAudit.state(), "reader"), (try SampleAudit.partlyRead(24), "reader"),
            (try ModerationTests.state(), "second reader"), (try SampleAudit.state(.wales), "reader"),
        ]
        var waiting = [Person(encoding: encoding, language: language)]
        waiting += audits.map { Person($0, encoding: encoding, reader: $1, language: language) }
        waiting[3].press(.home, .down, .down)
        // Each beginning is looked at, though several begin on the same screen.
        let beginnings = waiting.count
        var looked = 0
        while looked < waiting.count {
            let person = waiting[looked]
            looked += 1
            let place = Place(person)
            guard found[place] == nil || looked <= beginnings else { continue }
            found[place] = person
            for key in keys(in: person) {
                var next = person
                if case .text = next.workstation.desk.prompt, key == .enter { next.type("12/6") }
                next.press(key)
                waiting.append(next)
            }
        }
        return found
    }

    private static func keys(in person: Person) -> [Key] {
        let named = CommandTable.entries(in: person.workstation.desk.context).filter { $0.command != .quit }
            .flatMap(\.keys)
        return named + [.character("1"), .character("2"), .character("3")]
    }
}
