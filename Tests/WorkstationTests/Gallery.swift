import Audit
import TextUI

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
                case .text(let prompt): String("\(prompt.purpose)".prefix { $0 != "(" })
                case .list(let prompt): String("\(prompt.purpose)".prefix { $0 != "(" })
                case .confirmation: "confirmation"
                case .palette: "palette"
                case nil: ""
                }
            prompt = isWales ? "wales \(inFront)" : inFront
        }
    }

    static func places(encoding: TextEncoding = .unicode) throws -> [Place: Person] {
        var found: [Place: Person] = [:]
        var waiting = [
            Person(encoding: encoding), Person(try SampleAudit.state(), encoding: encoding),
            Person(try SampleAudit.partlyRead(24), encoding: encoding),
            Person(try ModerationTests.state(), encoding: encoding, reader: "second reader"),
            Person(try SampleAudit.state(.wales), encoding: encoding),
        ]
        waiting[3].press(.home, .down, .down)
        // Each beginning is looked at, though several begin on the same screen.
        var beginnings = waiting.count
        while !waiting.isEmpty {
            let person = waiting.removeFirst()
            let place = Place(person)
            guard found[place] == nil || beginnings > 0 else { continue }
            beginnings -= 1
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
