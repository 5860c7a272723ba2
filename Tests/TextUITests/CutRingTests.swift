import Testing

@testable import TextUI

/// Cutting and putting back, as readline does it.
struct CutRingTests {
    private func field(_ text: String, _ keys: Key...) -> TextField {
        var field = TextField(text)
        for key in keys {
            let isTaken = field.handle(key)
            #expect(isTaken, "\(key)")
        }
        return field
    }

    @Test func cutsInARowAreOnePiece() {
        let back = field("one two three", .control("w"), .control("w"), .control("y"))
        #expect(back.text == "one two three")
        let ahead = field("one two", .home, .alt("d"), .alt("d"), .end, .control("y"))
        #expect(ahead.text == "one two")
    }

    @Test func anotherKeyBetweenBeginsANewPiece() {
        let text = field("one two", .control("w"), .left, .right, .control("w"), .control("y")).text
        #expect(text == "one ")
    }

    @Test func altYExchangesWhatWasPutBack() {
        let cut: [Key] = [.control("w"), .left, .right, .control("w"), .control("y")]
        var field = TextField("one two")
        for key in cut { _ = field.handle(key) }
        _ = field.handle(.alt("y"))
        #expect(field.text == "two")
        _ = field.handle(.alt("y"))
        #expect(field.text == "one ")
        _ = field.handle(.left)
        _ = field.handle(.alt("y"))
        #expect(field.text == "one ", "only right after putting back")
    }

    @Test func controlWCutsToASpaceAndAltBackspaceToAWordsStart() {
        #expect(field("see note/2025-06", .control("w")).text == "see ")
        #expect(field("see note/2025-06", Key(.backspace, alt: true)).text == "see note/2025-")
        #expect(field("see  ", .control("w")).text == "")
    }

    @Test func nothingCutPutsNothingBack() {
        #expect(field("a", .control("y"), .alt("y"), .control("r")).text == "a")
    }

    @Test func theRingForgetsTheOldest() {
        var field = TextField("")
        for number in 0..<14 {
            field.insert("\(number)")
            _ = field.handle(.control("u"))
        }
        _ = field.handle(.control("y"))
        for _ in 0..<10 { _ = field.handle(.alt("y")) }
        #expect(field.text == "13", "ten pieces go round")
    }
}
