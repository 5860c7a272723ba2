import JSON
import TestAudits
import Testing

@Suite struct JSONTests {
    @Test func canonicalTextIsThatOfRFC8785() throws {
        // Section 3.2.2 of the RFC, its own example.
        let text = #"""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#
        let expected =
            #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
            + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
        #expect(try JSONValue.parse(text).description == expected)
    }

    @Test func keysAreOrderedByTheirUTF16Units() throws {
        // Section 3.2.3: a supplementary character sorts before U+FB33 because its first surrogate does.
        let value: JSONValue = [
            "\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6, "\u{f6}": 7,
        ]
        let keys = "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"\u{20ac}\":1,\"\u{1f600}\":5,\"\u{fb33}\":3}"
        #expect(value.description == keys)
    }

    /// Read from text, because the compiler refuses literals that a double rounds.
    @Test(arguments: [
        ("5e-324", "5e-324"), ("1.7976931348623157e308", "1.7976931348623157e+308"),
        ("9007199254740992", "9007199254740992"), ("295147905179352830000", "295147905179352830000"),
        ("1e21", "1e+21"), ("1e-6", "0.000001"), ("1e-7", "1e-7"), ("-0.0", "0"), ("-1.5", "-1.5"), ("0.2", "0.2"),
        ("1e23", "1e+23"), ("123e-20", "1.23e-18"),
    ])
    func numbersAreWrittenAsECMAScriptWritesThem(number: String, text: String) throws {
        #expect(JSONValue.number(try #require(Double(number))).description == text)
    }

    @Test func whatCannotBeHeldIsNull() {
        #expect(JSONValue(Double.nan) == .null)
        #expect(JSONValue(Double.infinity) == .null)
        #expect(JSONValue.number(.nan).description == "null")
    }

    @Test(arguments: [
        (#"{"a":1"#, 1, 7), ("{\n  \"a\" 1}", 2, 7), (#"{"a":1,"a":2}"#, 1, 8), ("[1,]", 1, 4), ("01", 1, 1),
        ("1 2", 1, 3),
        (#""\ud800""#, 1, 8), ("\"a\nb\"", 1, 3), ("nul", 1, 1), ("1e400", 1, 1), ("", 1, 1), ("'a'", 1, 1),
        ("-", 1, 2),
        (#""\u+123""#, 1, 4),
    ])
    func badTextIsRefusedAtItsPlace(text: String, line: Int, column: Int) {
        #expect(throws: JSONError.self) { try JSONValue.parse(text) }
        do {
            _ = try JSONValue.parse(text)
        } catch {
            #expect(error.line == line && error.column == column, "\(error)")
        }
    }

    @Test func deepNestingIsRefusedNotCrashed() {
        let text = String(repeating: "[", count: 100_000)
        #expect(throws: JSONError.self) { try JSONValue.parse(text) }
    }

    @Test func whatIsWrittenReadsBackTheSame() throws {
        var generator = SeededRandom(8)
        for _ in 0..<2000 {
            let number = Double(bitPattern: generator.next())
            guard number.isFinite else { continue }
            let back = try JSONValue.parse(JSONValue.number(number).description)
            #expect(back.number == number)
        }
    }

    @Test(arguments: [
        "{}", #"{"a":1,"b":[true,null,"x"]}"#, #""\u0000\u001f\b\n\"\\é""#, "[1e+30,4.5,-1,0,1e-7]",
        #"{"\u000f":0.002}"#,
    ])
    func canonicalTextIsKnownAsItIsRead(text: String) throws {
        let read = try JSONValue.parseCanonical(text)
        #expect(read.isCanonical && read.value.description == text)
    }

    @Test(arguments: [
        " {}", "{} ", #"{"b":1,"a":1}"#, #""\u0041""#, #""\/""#, #""\u000a""#, #""\u001F""#, "1.0", "-0", "1E3",
        "[1, 2]", "0.50",
        "\u{FEFF}1", "100000000000000000000000", #""\u00e9""#,
    ])
    func anyOtherTextIsKnownTooAsItIsRead(text: String) throws {
        let read = try JSONValue.parseCanonical(text)
        #expect(!read.isCanonical && read.value.description != text)
    }
}
