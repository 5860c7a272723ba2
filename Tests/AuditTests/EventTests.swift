import Advocacy
import Audit
import Calendar
import Hashing
import JSON
import TestAudits
import Testing

@Suite struct EventTests {
    static func bodies() throws -> [EventBody] {
        let completion = Completion(
            rules: "england-2015-04", policies: try Policies(settings: ["reviews": "all"]), determinedDuty: .required,
            determinedOutcome: .notMet, basis: ["s67(4)"],
            overrule: Completion.Overrule(duty: .notRequired, outcome: nil, reason: "no stage took place"),
            duty: .notRequired, outcome: .notApplicable, feedback: "say who was asked",
            action: Completion.Action(text: "visit again", owner: "team manager", due: try Sample.date("2026-02-01")),
            isUrgent: true)
        return [
            .opened(try Sample.plan()),
            .answered(Answered(case: "A", fact: .retaining, value: "yes")),
            .answered(Answered(case: "A", fact: .referredOn, value: nil, reason: "mistyped", step: .undo)),
            .noted(Noted(case: "A", fact: .retaining, text: "a line\nand \"another\", ŵ")),
            .noted(Noted(case: "A", fact: nil, text: "", reason: "the number is the council's own")),
            .noted(Noted(case: "A", fact: nil, text: "before", reason: "mistaken", step: .redo)),
            .completed(Completed(case: "A", completion: completion)),
            .completed(Completed(case: "A", completion: completion, reason: "read again", step: .undo)),
            .reopened(Reopened(case: "A")),
            .reopened(Reopened(case: "A", reason: "too soon")),
            .replaced(Replaced(case: "A", reason: .notAStage, note: "cancelled")),
            .prepared(
                Prepared(
                    case: "A",
                    preparation: Preparation(
                        isUrgent: true, feedback: "f", action: completion.action, overrule: completion.overrule),
                    step: .undo)),
            .moderated(
                Moderated(
                    case: "A", duty: .required, outcome: .met, reason: "read together",
                    settles: [SHA256Hash.digest([1]), SHA256Hash.digest([2])])),
            .assessed(Assessed(area: "A3", judgement: AreaJudgement(rating: .green, note: "n", isToShare: true))),
            .extended(Extended(by: 4, sizes: ["North": 7], strata: [try Sample.stratum("North", sampled: 7)])),
            .extended(Extended(by: 4, sizes: ["North": 7], strata: [], isSequential: true)),
            .policyDated(PolicyDated(policy: .mha2025, date: .day("2027-04-01"))),
            .baseline(BaselineTests.baseline),
            .recovered(
                Recovered(gaps: [
                    Recovered.Gap(hash: SHA256Hash.digest([4]), writer: "w", sequence: 6),
                    Recovered.Gap(hash: SHA256Hash.digest([5]), writer: nil, sequence: nil),
                ])),
        ]
    }

    @Test func everyKindReadsBackTheSame() throws {
        for body in try EventTests.bodies() {
            let event = Event(
                writer: "w", sequence: 7, time: Timestamp(milliseconds: 1_700_000_000_123), reader: "reader",
                salt: "c2FsdHNhbHRzYWx0c2FsdA", seen: [SHA256Hash.digest([3])], keepReason: "a house name", body: body)
            let text = event.json.description
            let back = try Event(json: try JSONValue.parse(text))
            #expect(back == event)
            #expect(back.json.description == text)
        }
    }

    @Test(arguments: [
        ("time", JSONValue.string("yesterday")), ("kind", "guessed"), ("sequence", "1"), ("fact", "retainin"),
        ("value", 3),
        ("writer", nil),
    ])
    func whatAnEventMustSayIsRequired(member: String, value: JSONValue) throws {
        let event = Event(
            writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "r",
            body: .answered(Answered(case: "A", fact: .retaining, value: "yes")))
        guard case .object(var members) = event.json else { return }
        members[member] = value
        #expect(throws: EventError.self) { try Event(json: .object(members)) }
    }

    /// Numbers that no audit has would overflow where they are added up.
    @Test(arguments: [
        "sampleSize", "minimumPerStratum", "rows", "accepted", "merged", "outOfScope", "refused", "outOfPeriod",
        "excluded", "population", "sampled", "rank", "by", "North", "secondReadingShare",
    ])
    func numbersThatNoAuditHasAreRefused(member: String) throws {
        let body: EventBody =
            member == "by"
            ? .extended(Extended(by: 4, sizes: ["North": 7], strata: [try Sample.stratum("North", sampled: 7)]))
            : .opened(try Sample.plan())
        let event = Event(
            writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "r", salt: "salt", body: body)
        let text = event.json.description
        let before = try Regex("\"\(member)\":[0-9.]+")
        #expect(text.contains(before))
        for number in ["-1", "9223372036854775807", "-9223372036854775808", "4611686018427387904", "1e+300"] {
            let forged = text.replacing(before, with: "\"\(member)\":\(number)")
            let error = #expect(throws: EventError.self) { try Event(json: try JSONValue.parse(forged)) }
            #expect(error?.message.contains("\"\(member)\" should be a") == true, "\(number): \(error?.message ?? "")")
        }
    }

    @Test(arguments: ["1969-12-31T23:59:59.999Z", "2026-02-28T00:00:00.000Z", "2024-02-29T12:34:56.789Z"])
    func timesReadBackTheSame(text: String) throws {
        #expect(try #require(Timestamp(text)).description == text)
    }

    @Test(arguments: ["2026-02-29T00:00:00.000Z", "2026-02-28T24:00:00.000Z", "2026-02-28 00:00:00.000Z", "2026-02-28"])
    func otherTimesAreRefused(text: String) {
        #expect(Timestamp(text) == nil)
    }

    /// A plan made before demand beyond the duty was counted reads back without it, and its bytes stay.
    @Test(arguments: [nil, [:], ["dolsAssessment": 3]] as [[String: Int]?]) func whatAPlanKeepsOfDemand(
        beyond: [String: Int]?
    ) throws {
        let plan = Plan.ofTest(
            strata: [try Sample.stratum("North")], frame: .ofTest(population: 20, beyondDuty: beyond))
        let event = Event(
            writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "r", salt: "salt", body: .opened(plan))
        let text = event.json.description
        #expect(text.contains("outOfScopeByProcess") == (beyond != nil))
        let again = try Event(json: try JSONValue.parse(text))
        #expect(again == event)
        guard case .opened(let read) = again.body else { return }
        #expect(read.frame.outOfScopeByProcess == beyond)
        if beyond?.isEmpty == false {
            for number in ["-1", "\"3\"", "1e+300"] {
                let forged = text.replacing("\"dolsAssessment\":3", with: "\"dolsAssessment\":\(number)")
                #expect(throws: EventError.self) { try Event(json: try JSONValue.parse(forged)) }
            }
        }
    }
}
