import Advocacy
import Foundation
import Testing
import TextUI
import Wording

@testable import Workstation

/// Every screen at every size, and in a locale that is not UTF-8.
struct SizeTests {
    @Test func theGalleryHoldsEveryScreenAndEveryKindOfQuestion() throws {
        let places = Set(try Gallery.places().keys)
        let contexts = Set(places.map(\.screen)).union([.text, .list, .confirmation, .palette])
        for context in Context.allCases { #expect(contexts.contains(context), "\(context) is not in the gallery") }
        for prompt in [
            "note", "search", "filter", "replacementReason", "confirmation", "palette", "settledReason", "areaNote",
            "areaActionDue", "areaFilter", "areaOrder", "wales",
        ] {
            #expect(places.contains { $0.prompt.contains(prompt) }, "\(prompt) is not in the gallery")
        }
    }

    /// The places are shared out, and the shares drawn at the same time.
    private static let shares = 4

    /// Each place at the sizes at which a layout turns, and of all sizes from 1×1 to 60×200 every third shared out among
    /// the places; `make soak` draws every place at every size.
    @Test(arguments: 0..<Self.shares) func everyScreenAtEverySizeStaysInItsFrame(share: Int) throws {
        let isWhole = ProcessInfo.processInfo.environment["SOAK_SIZES"] != nil
        let places = try Gallery.places().sorted { "\($0.key)" < "\($1.key)" }.map(\.value)
        let edges = (
            widths: Set([1, 2, 20, 59, 60, 61, 75, 76, 80, 99, 100, 101, 132, 200]),
            heights: Set([1, 2, 15, 16, 17, 20, 24, 40, 59, 60])
        )
        var drawn = 0
        for (number, place) in places.enumerated() where number % Self.shares == share {
            var person = place
            for height in 1...60 {
                for width in 1...200 {
                    let turn = (number * 60 + height - 1) * 200 + width
                    let isEdge = edges.widths.contains(width) && edges.heights.contains(height)
                    guard isWhole || isEdge || turn % (3 * places.count) == number else { continue }
                    drawn += 1
                    person.send(.input(.resize(width: width, height: height)))
                    person.workstation.draw(on: &person.canvas)
                    let canvas = person.canvas
                    let cursor = canvas.cursor
                    let isInside = cursor.map { canvas.bounds.contains(row: $0.row, column: $0.column) } == true
                    if canvas.width != width || canvas.height != height || !isInside {
                        Issue.record(
                            "\(Gallery.Place(person)) at \(width) by \(height): cursor \(String(describing: cursor))")
                    }
                }
            }
        }
        #expect(drawn > 4_000 / Self.shares)
    }

    @Test func inALocaleThatIsNotUTF8EveryScreenIsASCII() throws {
        for language in [Language.english, .welsh] {
            for (place, found) in try Gallery.places(encoding: .ascii, language: language) {
                var person = found
                for (width, height) in [(80, 24), (120, 40)] {
                    person.send(.input(.resize(width: width, height: height)))
                    person.workstation.draw(on: &person.canvas)
                    let isASCII = person.canvas.cells.allSatisfy { $0.ascii != nil }
                    #expect(isASCII, "\(place)")
                }
            }
        }
    }

    @Test func nothingThatColourSaysIsSaidByColourAlone() throws {
        // The same words stand on the screen under every theme, for a theme is asked only when a canvas is painted; so
        // what is said by a role is looked for as a word or a mark: gaps in capitals, the focus by its marker.
        for outcome in Outcome.allCases where outcome.role == .gap || outcome.role == .late {
            #expect(outcome.shortLabel == outcome.shortLabel.uppercased(), "\(outcome)")
        }
        for (place, found) in try Gallery.places() where found.workstation.desk.prompt == nil {
            var person = found
            person.workstation.draw(on: &person.canvas)
            let hasFocus = person.canvas.cells.contains { $0.isSelected }
            let hasMarker = person.screen().contains(String(Character(person.canvas.glyphs.marker)))
            #expect(!hasFocus || hasMarker, "\(place)")
        }
    }
}
