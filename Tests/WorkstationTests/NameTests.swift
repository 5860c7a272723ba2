import Advocacy
import Audit
import TestAudits
import Testing
import TextUI

@testable import Workstation

/// Texts of every script and with marks of every kind in the places where a file's own words are shown: the frame of the
/// screen stays where it is.
struct NameTests {
    static let names = [
        "Ŷsbyty Ŵyllt", "e\u{301}quipe a\u{300}\u{327}", "日本語チーム", "한국어", "👩‍⚕️ hub 🇬🇧", "\u{202e}drow\u{202c} team",
        "\u{2067}isolate\u{2069}", "צוות צפון", "فريق الشمال", "a\u{200b}\u{feff}b", "tab\there\nand\u{1b}[31mred",
        "\u{301}mark first",
        String(repeating: "Ŵ", count: 300),
    ]

    private func state(named name: String) throws -> AuditState {
        try AuditState(opening: SampleAudit.plan(named: name), by: name, at: SampleAudit.start)
    }

    /// The columns in which the lines of the frame stand, row by row.
    private func frame(_ canvas: Canvas) -> [String] {
        (0..<canvas.height).map { row in
            (0..<canvas.width).filter { canvas.text(of: canvas[row, $0]) == "│" }.map(String.init).joined(
                separator: ",")
        }
    }

    @Test(arguments: names) func noNameMovesTheFrame(name: String) throws {
        var plain = Person(try state(named: "North"))
        var person = Person(try state(named: name))
        #expect(person.workstation.desk.screen == .cases)
        for keys in [[], [Key.enter], [.character("y"), .character("n")], [.character("c")]] {
            for key in keys {
                plain.press(key)
                person.press(key)
            }
            plain.workstation.draw(on: &plain.canvas)
            person.workstation.draw(on: &person.canvas)
            #expect(frame(person.canvas) == frame(plain.canvas))
            for cell in person.canvas.cells {
                for scalar in person.canvas.text(of: cell).unicodeScalars {
                    let isFormat = scalar.properties.generalCategory == .format && scalar != "\u{200d}"
                    #expect(
                        !isFormat && scalar.value >= 0x20 && scalar.value != 0x7f,
                        "U+\(String(scalar.value, radix: 16))")
                }
            }
            // As wide as it says: no half of a wide character stands alone, and rows have their columns.
            for row in 0..<person.canvas.height {
                var columns = 0
                for column in 0..<person.canvas.width {
                    columns += TextWidth.columns(person.canvas.text(of: person.canvas[row, column]))
                }
                #expect(columns == person.canvas.width, "row \(row)")
            }
        }
    }
}
