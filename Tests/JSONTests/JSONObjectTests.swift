import JSON
import Testing

@Suite struct JSONObjectTests {
    @Test func keepsTheOrderOfUTF16HoweverItIsFilled() {
        // RFC 8785, 3.2.3: U+1F600 is D83D DE00 in UTF-16 and comes before U+FB33; in UTF-8 it would come behind.
        let keys = ["", "\r", "1", "A", "a", "ab", "\u{80}", "ö", "€", "\u{1F600}", "\u{FB33}"]
        var object = JSONObject()
        for (number, key) in keys.enumerated().reversed() { object[key] = .integer(number) }
        #expect(object.keys == keys)
        #expect(JSONObject(Dictionary(uniqueKeysWithValues: keys.map { ($0, JSONValue.null) })).keys == keys)
        for (number, key) in keys.enumerated() { #expect(object[key] == .integer(number)) }
    }

    @Test func aMemberIsExchangedAndTakenAway() {
        var object: JSONObject = ["b": 1, "a": 2]
        object["b"] = 3
        object["c"] = nil
        #expect(object == ["a": 2, "b": 3])
        object["a"] = nil
        #expect(object.keys == ["b"])
        #expect(object["a"] == nil)
        #expect(object.merging(["b": 4, "c": 5]) == ["b": 4, "c": 5])
    }

    @Test func keysAreTheirCodeUnits() throws {
        // The same letter to a reader, two keys to RFC 8785.
        let text = "{\"e\u{301}\":1,\"é\":2}"
        #expect(try JSONValue.parse(text).description == text)
        #expect(throws: JSONError.self) { try JSONValue.parse("{\"b\":1,\"a\":2,\"b\":3}") }
        #expect(throws: JSONError.self) { try JSONValue.parse("{\"a\":1,\"a\":2}") }
    }

    @Test func aTextOutOfOrderIsReadAsItsValue() throws {
        #expect(try JSONValue.parse("{\"c\":1,\"a\":2,\"b\":{}}").description == "{\"a\":2,\"b\":{},\"c\":1}")
    }
}
