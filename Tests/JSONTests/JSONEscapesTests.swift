import JSON
import Testing

/// JSON as people see it.
@Suite struct JSONEscapesTests {
    private static let hidden = "\u{7f}\u{80}\u{9b}\u{202e}\u{2066}\u{200f}\u{61c}\u{feff}\u{ad}\u{2028}\u{e0041}"

    @Test func whatATerminalMightObeyIsEscapedAndReadsBackTheSame() throws {
        let value: JSONValue = ["a\(Self.hidden)": .string("ŵ\u{1b}[0m\(Self.hidden)\"\\"), "b": [1, "中"]]
        let shown = value.indented
        let escapes = #"\u007f\u0080\u009b\u202e\u2066\u200f\u061c\ufeff\u00ad\u2028\udb40\udc41"#
        #expect(shown.contains("\"a\(escapes)\": \"ŵ\\u001b[0m\(escapes)\\\"\\\\\""))
        #expect(try JSONValue.parse(shown) == value)
        #expect(JSONEscapes.visible(value.description).contains(escapes))
        #expect(try JSONValue.parse(JSONEscapes.visible(value.description)) == value)
    }

    @Test func theCanonicalTextStaysAsItIs() {
        #expect(JSONValue.string(Self.hidden).description == "\"\(Self.hidden)\"")
        #expect(JSONEscapes.visible("{\"a\":[1,\"ŵ 中\"]}\n") == "{\"a\":[1,\"ŵ 中\"]}\n")
    }

    @Test func whatIsNoJSONCannotDriveATerminalEither() {
        #expect(JSONEscapes.visible("no\u{1b}c\rJSON\n") == "no\\u001bc\\u000dJSON\n")
    }
}
