import Advocacy
import Audit
import Calendar
import JSON
import TestAudits
import Testing

/// An audit keeps the edition of the rules that it was made under.
@Suite struct EditionTests {
    private func plan(_ edition: Edition) throws -> Plan {
        var plan = try Sample.plan()
        plan.edition = edition
        return plan
    }

    private func opened(_ plan: Plan) -> Event {
        Event(
            writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "r", salt: "salt", body: .opened(plan))
    }

    @Test func aPlanWithoutAnEditionIsOfTheFirst() throws {
        let first = opened(try plan(.first)).json
        #expect(first["plan"]?["edition"] == nil)
        guard case .opened(let read) = try Event(json: first).body else { return }
        #expect(read.edition == .first)
        let second = opened(try plan(.second)).json
        #expect(second["plan"]?["edition"] == 2)
        guard case .opened(let newer) = try Event(json: second).body else { return }
        #expect(newer.edition == .second)
    }

    @Test func anEditionThatIsNotKnownIsRefusedAsNewer() throws {
        let text = opened(try plan(.second)).json.description.replacing("\"edition\":2", with: "\"edition\":3")
        let error = #expect(throws: EventError.self) { try Event(json: try JSONValue.parse(text)) }
        #expect(error?.message.contains("edition 3") == true)
    }

    /// A carer drawn into a safeguarding enquiry was owed the duty by the first edition, and is not by the second.
    @Test func newReadingsAreJudgedByTheAuditsEdition() throws {
        let facts = Facts([
            .process: "safeguardingEnquiry", .personRole: "carerOfAdult", .understanding: "yes", .identified: "no",
        ])
        for (edition, duty) in [(Edition.first, Duty.required), (.second, .notRequired)] {
            let questionnaire = try Questionnaire(
                process: .safeguardingEnquiry, started: .day("2025-06-03"), in: .england, policies: Policies(),
                edition: edition)
            #expect(questionnaire.rules.edition == edition)
            #expect(try questionnaire.walk(through: facts).determination.duty == duty)
        }
    }

    @Test func whatTheFirstEditionDidNotKnowIsNotAsked() throws {
        func asked(_ process: Process, _ edition: Edition) throws -> Set<Fact> {
            Set(
                try Questionnaire(
                    process: process, started: .day("2025-06-03"), in: .england, policies: Policies(), edition: edition
                ).questions.map(\.fact))
        }
        let new: Set<Fact> = [
            .setting, .reviewPeriodInCustody, .longerThanThought, .mhaObligation, .treatmentUnderMHA, .regardRecorded,
            .process,
        ]
        for process in [Process.needsAssessment, .safeguardingEnquiry, .safeguardingReview, .firstContact] {
            #expect(try asked(process, .first).isDisjoint(with: new))
            #expect(try !asked(process, .second).isDisjoint(with: new))
        }
        #expect(try asked(.firstContact, .second).contains(.isSection9Assessment))
        #expect(try !asked(.firstContact, .first).contains(.isSection9Assessment))
    }

    @Test func theDayOfALaterPolicyIsStatedByAnEvent() throws {
        var script = try Script()
        #expect(script.state.plan.policies.informalPatientsFrom == nil)
        for date in ["2027-04-01", "2027-10-01"] {
            try script.add(.policyDated(PolicyDated(policy: .mha2025, date: .day(date))))
            #expect(script.state.plan.policies.informalPatientsFrom == .day(date), "the last in order counts")
        }
        #expect(throws: EventError.self) {
            try script.add(.policyDated(PolicyDated(policy: .silence, date: .day("2027-04-01"))))
        }
    }
}
