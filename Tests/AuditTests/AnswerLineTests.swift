import Advocacy
import Audit
import Calendar
import Hashing
import JSON
import TestAudits
import Testing

/// The short way of reading an answer says what the long way says, or nothing.
@Suite struct AnswerLineTests {
    private static func event(
        _ body: EventBody, salt: String? = "c2FsdHNhbHRzYWx0c2FsdA", seen: [Digest]? = nil
    ) -> Event {
        Event(
            writer: "qx3h7y2k", sequence: 12, time: Timestamp(milliseconds: 1_700_000_000_123), reader: "ŵ reader",
            salt: salt, seen: seen, body: body)
    }

    private static func short(_ text: String, like event: Event) -> Event? {
        AnswerLine.event(text, writer: event.writer, sequence: event.sequence, time: event.time.description)
    }

    /// What a reader of records makes of a text: nil where it is refused, or of another writer, number or time.
    private static func long(_ text: String, like event: Event) -> Event? {
        guard let (json, isCanonical) = try? JSONValue.parseCanonical(text), isCanonical,
            let read = try? Event(json: json)
        else { return nil }
        return read.writer == event.writer && read.sequence == event.sequence && read.time == event.time ? read : nil
    }

    @Test(arguments: ["yes", "2026-03-31", nil], ["c2FsdHNhbHRzYWx0c2FsdA", nil])
    func aPlainAnswerIsReadThisWay(value: String?, salt: String?) {
        for fact in Fact.allCases {
            let event = AnswerLineTests.event(.answered(Answered(case: "C/1", fact: fact, value: value)), salt: salt)
            #expect(AnswerLineTests.short(event.json.description, like: event) == event)
        }
    }

    @Test func whatIsNoPlainAnswerIsLeftToTheOtherWay() throws {
        let plain = Answered(case: "A", fact: .retaining, value: "yes")
        let others =
            try EventTests.bodies().filter { $0 != .answered(plain) }.map { AnswerLineTests.event($0) } + [
                AnswerLineTests.event(.answered(plain), seen: [SHA256Hash.digest([3])]),
                AnswerLineTests.event(.answered(Answered(case: "A\"B", fact: .retaining, value: "yes"))),
            ]
        for event in others { #expect(AnswerLineTests.short(event.json.description, like: event) == nil) }
        let event = AnswerLineTests.event(.answered(plain))
        let text = event.json.description
        let time = event.time.description
        #expect(AnswerLine.event(text, writer: "another", sequence: 12, time: time) == nil)
        #expect(AnswerLine.event(text, writer: event.writer, sequence: 1, time: time) == nil)
        #expect(AnswerLine.event(text, writer: event.writer, sequence: 12, time: "2023-11-14T22:13:20.124Z") == nil)
    }

    /// Each byte of a text taken out, doubled and changed: never another event than the long way's.
    @Test func bothWaysAgreeOnEveryChangeOfAText() throws {
        var texts = 0
        var read = 0
        for salt in ["c2FsdHNhbHRzYWx0c2FsdA", nil] {
            for value in ["yes", nil] {
                let event = AnswerLineTests.event(
                    .answered(Answered(case: "C1", fact: .usingOrWeighing, value: value)), salt: salt)
                let text = Array(event.json.description.utf8)
                for place in text.indices {
                    var changes = [text[..<place] + text[(place + 1)...], text[...place] + text[place...]]
                    for byte in "\"\\,:{}0-9 an\t".utf8 {
                        changes.append(text[..<place] + [byte] + text[(place + 1)...])
                    }
                    for change in changes {
                        let changed = String(decoding: change, as: UTF8.self)
                        texts += 1
                        guard let short = AnswerLineTests.short(changed, like: event) else { continue }
                        read += 1
                        #expect(short == AnswerLineTests.long(changed, like: event), "\(changed)")
                    }
                }
            }
        }
        #expect(texts > 10_000 && read > 500)
    }

    @Test(arguments: [0, -5, (1 << 53) + 1]) func aNumberThatNoEventHasIsLeftToo(sequence: Int) {
        let event = Event(
            writer: "w", sequence: sequence, time: Timestamp(milliseconds: 0), reader: "r", salt: "salt",
            body: .answered(Answered(case: "A", fact: .retaining, value: "yes")))
        #expect(AnswerLineTests.short(event.json.description, like: event) == nil)
    }
}
