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

    /// Names are found whether they are asked for as a set or by walking along both.
    @Test func theFirstUnknownMemberIsRefused() throws {
        let letters = ["a", "ab", "b", "é", "z", "\u{1F600}"]
        for known in 0..<64 {
            let names = letters.indices.filter { known >> $0 & 1 == 1 }.map { letters[$0] }
            for held in 0..<64 {
                let keys = letters.indices.filter { held >> $0 & 1 == 1 }.map { letters[$0] }
                let fields = try JSONFields(.object(JSONObject(Dictionary(uniqueKeysWithValues: keys.map { ($0, 1) }))))
                func refusal(_ body: () throws(JSONFieldError) -> Void) -> JSONFieldError? {
                    do throws(JSONFieldError) { try body() } catch { return error }
                    return nil
                }
                let bySet = refusal { () throws(JSONFieldError) in try fields.refuseMembers(otherThan: Set(names)) }
                let byOrder = refusal { () throws(JSONFieldError) in
                    try fields.refuseMembers(otherThan: MemberNames(names.reversed()))
                }
                #expect(byOrder == bySet, "\(keys) of \(names)")
            }
        }
    }

    @Test func aTextOutOfOrderIsReadAsItsValue() throws {
        #expect(try JSONValue.parse("{\"c\":1,\"a\":2,\"b\":{}}").description == "{\"a\":2,\"b\":{},\"c\":1}")
    }
}
