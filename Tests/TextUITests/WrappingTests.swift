import Testing

@testable import TextUI

struct WrappingTests {
    private func lines(_ text: String, _ width: Int) -> [String] {
        Wrapping.lines(of: text, width: width).map {
            String(Substring(text.utf8.dropFirst($0.lowerBound).prefix($0.count)))
        }
    }

    @Test(arguments: [
        ("", 10, [""]),
        ("one two three", 9, ["one two ", "three"]),
        ("one two", 7, ["one two"]),
        ("one two", 3, ["one ", "two"]),
        ("a\nb", 5, ["a", "b"]),
        ("a\r\nb\n", 5, ["a", "b", ""]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("ab cdefgh", 4, ["ab ", "cdef", "gh"]),
        ("日本語です", 5, ["日本", "語で", "す"]),
        ("a  b", 2, ["a  ", "b"]),
        ("x", 0, ["x"]),
    ])
    func breaksLines(text: String, width: Int, expected: [String]) {
        #expect(lines(text, width) == expected)
    }

    @Test func noLineIsWiderThanAskedAndNothingIsLost() {
        let text =
            "Mae’r person yn cael anhawster sylweddol i gofio gwybodaeth; 日本語 and a verylongwordwithoutanybreaks."
        for width in 2...40 {
            let lines = lines(text, width)
            #expect(lines.joined() == text)
            for line in lines {
                var shown = line[...]
                while shown.last == " " { shown.removeLast() }
                #expect(TextWidth.columns(shown) <= width)
            }
        }
    }

    @Test func wrappedTextSaysWhenThereIsMore() {
        var canvas = Canvas(width: 8, height: 4)
        let rows = canvas.writeWrapped("one two three four", in: Rect(row: 1, column: 1, height: 2, width: 6))
        #expect(rows == 2)
        #expect(canvas.dump() == "\n one\n two  …\n\n")
    }
}
