import Audit
import Foundation
import TestAudits
import Testing
import TextUI

@testable import Workstation

/// Keys struck at random, at windows of any size: nothing stops the workstation, and what it shows and what it writes
/// stay of one mind.
struct SoakTests {
    private static let keys: [Key] =
        (0x20...0x7e).map { Key.character(Unicode.Scalar(UInt8($0))) }
        + "ynunynunynuna12".unicodeScalars.map { Key.character($0) }
        + ["ŷ", "日", "\u{301}", "👩"].map { Key.character($0) }
        + [
            .enter, .enter, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
            .backspace, .delete, .control("u"), .control("r"), .control("k"), .control("j"), .alt("b"),
            Key(.function(1)),
        ]

    /// Of each of the four runs; `make soak` asks for a million in all.
    private static let events = ProcessInfo.processInfo.environment["SOAK_EVENTS"].flatMap { Int($0) } ?? 3000

    @Test(arguments: [1, 2, 3, 4]) func randomKeys(seed: UInt64) throws {
        var random = SeededRandom(seed)
        var audit =
            switch seed {
            case 3: try ModerationTests.state()
            case 4: try SampleAudit.assessed(.wales)
            default: try SampleAudit.partlyRead(6, cases: 12)
            }
        var person = Person(audit, reader: ["reader", "first reader", "second reader", "reader"][Int(seed) - 1])
        var appended = 0
        for _ in 0..<Self.events {
            switch random.roll(40) {
            case 0: person.send(.input(.resize(width: random.roll(140), height: random.roll(50))))
            case 1: person.send(.input(.resize(width: 80, height: 24)))
            case 2: person.send(.input(.paste("AB123456C\nten\u{202e} 日本")))
            case 3:
                let action = [MouseEvent.Action.press, .wheelUp, .wheelDown][random.roll(3)]
                person.send(.input(.mouse(MouseEvent(action, row: random.roll(60), column: random.roll(150)))))
            case 4: person.send(.input(.tick))
            case 5: person.send(.edited("from the editor\nAB123456C"))
            default: person.press(Self.keys[random.roll(Self.keys.count)])
            }
            for effect in person.effects {
                switch effect {
                case .append(let entries, let time):
                    if random.roll(20) == 0 {
                        person.send(.effectFailed("the disk is full"))
                        continue
                    }
                    appended += entries.count
                    for entry in entries { try audit.take(entry.body, by: person.workstation.reader, at: time) }
                case .newAudit: person.answer()
                case .readBaseline: person.send(.baseline(OpenedAudit(state: audit, path: "/b.audit")))
                case .writeNewFile(let text, let path):
                    person.send(random.roll(2) == 0 ? .written(path: path) : .fileExists(text: text, path: path))
                case .replaceFile(_, let path): person.send(.written(path: path))
                case .close, .open, .openSample:
                    person.send(.opened(OpenedAudit(state: audit, path: "/x.audit")))
                case .readAssumptions:
                    person.send(.assumptions(AssumptionsFile(path: "/x.assumptions.csv", contents: .none)))
                default: break
                }
            }
            // Drawing is most of the work; every third screen is looked at.
            guard random.roll(3) == 0 else { continue }
            person.workstation.draw(on: &person.canvas)
            let canvas = person.canvas
            let isInside = canvas.cursor.map { canvas.bounds.contains(row: $0.row, column: $0.column) } ?? true
            if !isInside, !canvas.cells.isEmpty { Issue.record("the cursor left the screen") }
            if canvas.cells.count != canvas.width * canvas.height { Issue.record("the canvas lost cells") }
        }
        #expect(appended > 10, "keys that change nothing test nothing")
        if let shown = person.workstation.session?.state {
            #expect(shown.cases == audit.cases, "what is shown is what was written")
            #expect(shown.assessments == audit.assessments)
        }
    }
}
