import TestAudits
import Testing

@testable import TextUI

struct TextFieldTests {
    /// A field with `|` standing for the cursor.
    private func field(_ marked: String, multiline: Bool = false) -> TextField {
        let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        var field = TextField(String(parts[0]) + String(parts[1]), isMultiline: multiline)
        while field.cursor > parts[0].utf8.count { _ = field.handle(.left) }
        return field
    }

    private func marked(_ field: TextField) -> String {
        let bytes = Array(field.text.utf8)
        return String(decoding: bytes[..<field.cursor], as: UTF8.self) + "|"
            + String(decoding: bytes[field.cursor...], as: UTF8.self)
    }

    @Test(arguments: [
        ("ab|c", Key.left, "a|bc"), ("|abc", .left, "|abc"), ("ab|c", .right, "abc|"), ("abc|", .right, "abc|"),
        ("ab|c", .home, "|abc"), ("ab|c", .control("a"), "|abc"), ("a|bc", .end, "abc|"),
        ("a|bc", .control("e"), "abc|"),
        ("ab|c", .backspace, "a|c"), ("|abc", .backspace, "|abc"), ("ab|c", .delete, "ab|"),
        ("abc|", .control("d"), "abc|"),
        ("one two|", .control("w"), "one |"), ("one two |", .alt("b"), "one |two "),
        ("|one two", .alt("f"), "one| two"),
        ("|one two", .alt("d"), "| two"), ("ab|cd", .control("u"), "|cd"), ("ab|cd", .control("k"), "ab|"),
        ("Tŷ|", .backspace, "T|"), ("👩‍⚕️|", .backspace, "|"), ("👩‍⚕️|", .left, "|👩‍⚕️"), ("e\u{301}|x", .left, "|e\u{301}x"),
    ])
    func keys(before: String, key: Key, after: String) {
        var field = field(before)
        let isTaken = field.handle(key)
        #expect(isTaken)
        #expect(marked(field) == after)
    }

    @Test(arguments: [Key.enter, .escape, .tab, .up, .down, .pageUp, .control("x"), .control("j"), Key(.function(1))])
    func keysThatAreNotTheFields(key: Key) {
        var field = field("a|b")
        let isTaken = field.handle(key)
        #expect(!isTaken)
        #expect(marked(field) == "a|b")
    }

    @Test func whatWasCutComesBack() {
        for back in [Key.control("y"), .control("r")] {
            var field = field("one two|")
            _ = field.handle(.control("w"))
            _ = field.handle(.home)
            _ = field.handle(back)
            #expect(marked(field) == "two|one ")
        }
    }

    @Test func aMarkTypedAfterALetterJoinsIt() {
        var field = field("caf|s")
        _ = field.handle(.character("e"))
        _ = field.handle(.character("\u{301}"))
        #expect(field.text == "cafe\u{301}s")
        _ = field.handle(.backspace)
        #expect(marked(field) == "caf|s")
    }

    @Test func pastedTextIsTextAndNothingElse() {
        var line = field("a|b")
        line.insert("x\r\ny\tz\u{1b}[31m\u{202e}\u{7}")
        #expect(marked(line) == "ax y z[31m|b")
        var note = field("a|b", multiline: true)
        note.insert("x\r\ny\rz\n")
        #expect(marked(note) == "ax\ny\nz\n|b")
    }

    @Test func whatHasNoRoomIsCounted() {
        var field = TextField("ŵŷ", limit: 4)
        #expect(field.leftOut == 0)
        field.insert("abc\u{1b}de")
        #expect(field.text == "ŵŷab" && field.leftOut == 3)
        _ = field.handle(.left)
        #expect(field.leftOut == 0)
        _ = field.handle(.character("x"))
        #expect(field.text == "ŵŷab" && field.leftOut == 1)
        field.clear()
        #expect(field.leftOut == 0)
    }

    @Test func theLimitIsInCharacters() {
        var field = TextField("ŵŷ", limit: 4)
        field.insert("abcdef")
        #expect(marked(field) == "ŵŷab|")
        let isTaken = field.handle(.character("c"))
        #expect(isTaken)
        #expect(field.text == "ŵŷab")
    }

    @Test func upAndDownFollowTheLinesAsDrawn() {
        var field = field("one two three\nfour|", multiline: true)
        _ = field.handle(.up, width: 8)
        #expect(marked(field) == "one two thre|e\nfour")
        _ = field.handle(.up, width: 8)
        #expect(marked(field) == "one |two three\nfour")
        _ = field.handle(.up, width: 8)
        #expect(marked(field) == "|one two three\nfour")
        for _ in 0..<3 { _ = field.handle(.down, width: 8) }
        #expect(marked(field) == "one two three\nfour|")
    }

    @Test func inANoteHomeEndAndCutsKeepToTheLine() {
        var field = field("one\ntw|o\nthree", multiline: true)
        _ = field.handle(.control("u"))
        #expect(marked(field) == "one\n|o\nthree")
        _ = field.handle(.end)
        #expect(marked(field) == "one\no|\nthree")
        _ = field.handle(Key(.enter, alt: true))
        #expect(marked(field) == "one\no\n|\nthree")
    }

    @Test func aLongLineScrollsToItsCursor() {
        var canvas = Canvas(width: 8, height: 1)
        canvas.draw(TextField("abcdefghij"), in: canvas.bounds)
        #expect(canvas.dump() == "…efghij\n")
        #expect(canvas.cursor == .init(row: 0, column: 7))
        var field = TextField("日本語日本語")
        canvas.clear()
        canvas.draw(field, in: canvas.bounds)
        #expect(canvas.cursor == .init(row: 0, column: 7))
        _ = field.handle(.home)
        canvas.clear()
        canvas.draw(field, in: canvas.bounds)
        #expect(canvas.dump() == "日本語 …\n")
        #expect(canvas.cursor == .init(row: 0, column: 0))
    }

    @Test func aNoteWrapsAndScrollsByLines() {
        var canvas = Canvas(width: 9, height: 2)
        canvas.draw(TextField("one two three four", isMultiline: true), in: canvas.bounds)
        #expect(canvas.dump() == "three\nfour\n")
        #expect(canvas.cursor == .init(row: 1, column: 4))
    }

    @Test func randomEditingNeverLeavesACharacter() {
        var generator = SeededRandom(7)
        let keys: [Key] = [
            .left, .right, .up, .down, .home, .end, .backspace, .delete, .control("u"), .control("k"), .control("w"),
            .control("y"), .alt("b"), .alt("f"), .alt("d"), .control("j"), .space,
        ]
        let pieces = ["a", "ŷ", "\u{301}", "👩", "\u{200d}", "⚕️", "🇬", "🇧", "日", "\n", " ", "\u{1112}", "\u{1161}"]
        var field = TextField(isMultiline: true, limit: 60)
        var canvas = Canvas(width: 12, height: 3)
        for _ in 0..<5000 {
            if generator.roll(2) == 0 {
                _ = field.handle(keys[generator.roll(keys.count)], width: 11)
            } else {
                field.insert(pieces[generator.roll(pieces.count)])
            }
            let index = field.text.utf8.index(field.text.startIndex, offsetBy: field.cursor)
            #expect(String.Index(index, within: field.text) != nil)
            canvas.clear()
            canvas.draw(field, in: canvas.bounds)
            #expect(canvas.cursor.map { canvas.bounds.contains(row: $0.row, column: $0.column) } == true)
        }
    }
}
