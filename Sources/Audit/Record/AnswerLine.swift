import Advocacy
import Calendar

/// Reads an answer, by far the commonest event, straight off its text, so that no value is made of each member.
///
/// It knows the plainest form alone: canonical, without reason, step or `seen`, and no text in it with an escape. Of all
/// else `Event.init(json:)` is the judge.
package enum AnswerLine {
    /// The event that the text holds, if it is an answer of that form by that writer, of that number and time; nil for any
    /// other text.
    package static func event(_ text: String, writer: String, sequence: Int, time: String) -> Event? {
        guard sequence >= 1, sequence <= 1 << 53, let moment = Timestamp(time) else { return nil }
        var text = text
        let read = text.withUTF8 { bytes in
            var cursor = LineCursor(bytes: bytes)
            return cursor.answer(writer: writer, sequence: sequence, time: time)
        }
        guard let read else { return nil }
        return Event(
            writer: writer, sequence: sequence, time: moment, reader: read.reader, salt: read.salt,
            body: .answered(read.answered))
    }
}

/// Goes along one line from its beginning.
private struct LineCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func answer(
        writer: String, sequence: Int, time: String
    ) -> (answered: Answered, reader: String, salt: String?)? {
        guard pass("{\"case\":"), let reference = text(), pass(",\"fact\":"), let name = text(),
            let fact = Fact(inRecord: name), pass(",\"kind\":\"answered\",\"reader\":"), let reader = text()
        else { return nil }
        var salt: String?
        if pass(",\"salt\":") {
            salt = text()
            if salt == nil { return nil }
        }
        guard pass(",\"sequence\":"), pass(String(sequence)), pass(",\"time\":\""), pass(time), pass("\",\"value\":")
        else { return nil }
        var value: String?
        if !pass("null") {
            value = text()
            if value == nil { return nil }
        }
        guard pass(",\"writer\":\""), pass(writer), pass("\"}"), at == bytes.count else { return nil }
        return (Answered(case: reference, fact: fact, value: value), reader, salt)
    }

    /// Goes behind what is expected; false, and not a step, where something else stands.
    private mutating func pass(_ expected: StaticString) -> Bool {
        pass(UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount))
    }

    private mutating func pass(_ expected: String) -> Bool {
        var expected = expected
        return expected.withUTF8 { pass($0) }
    }

    private mutating func pass(_ expected: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count - at >= expected.count else { return false }
        for place in 0..<expected.count where bytes[at + place] != expected[place] { return false }
        at += expected.count
        return true
    }

    /// A text in its quotes; nil where there is none, or an escape in it.
    private mutating func text() -> String? {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
        let start = at + 1
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            if bytes[end] < 0x20 || bytes[end] == UInt8(ascii: "\\") { return nil }
            end += 1
        }
        guard end < bytes.count else { return nil }
        at = end + 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
