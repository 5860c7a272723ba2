import Testing

@testable import Advocacy

@Suite struct OutcomeTableTests {
    /// A line of the table: the duty, what resulted, the outcome.
    struct Line: Sendable, CustomTestStringConvertible {
        let number: Int
        var duty = Duty.required
        var process = "needsAssessment"
        let action: [Fact: String]
        let outcome: Outcome

        var testDescription: String { "line \(number)" }
    }

    static let table: [Line] = [
        Line(number: 1, duty: .notRequired, action: [.arranged: "yes"], outcome: .beyondDuty),
        Line(
            number: 1, duty: .notRequired, action: [.arranged: "yes", .timing: "afterDecision"], outcome: .beyondDuty),
        Line(number: 2, duty: .notRequired, action: [.arranged: "no"], outcome: .notApplicable),
        Line(number: 2, duty: .notRequired, action: [.arranged: "unknown"], outcome: .notApplicable),
        Line(number: 2, duty: .notRequired, action: [.considered: "yes"], outcome: .notApplicable),
        Line(
            number: 3, duty: .indeterminate, action: [.arranged: "yes", .timing: "beforeOrAtStart"],
            outcome: .indeterminate),
        Line(number: 3, duty: .indeterminate, action: [.arranged: "no"], outcome: .indeterminate),
        Line(number: 4, action: [.arranged: "yes", .timing: "beforeOrAtStart"], outcome: .met),
        Line(number: 4, action: [.arranged: "yes", .timing: "beforeOrAtStart", .supportedInTime: "no"], outcome: .met),
        Line(
            number: 5, process: "safeguardingEnquiry",
            action: [.arranged: "yes", .timing: "afterStartBeforeDecision", .urgent: "yes"], outcome: .met),
        Line(
            number: 5, process: "safeguardingReview",
            action: [.arranged: "yes", .timing: "afterStartBeforeDecision", .urgent: "yes", .supportedInTime: "no"],
            outcome: .met),
        Line(
            number: 6, process: "safeguarding",
            action: [.arranged: "yes", .timing: "afterStartBeforeDecision", .urgent: "yes"], outcome: .indeterminate),
        Line(
            number: 4, action: [.arranged: "yes", .timing: "beforeOrAtStart", .declined: "byPersonWithCapacity"],
            outcome: .met),
        Line(
            number: 7, action: [.arranged: "yes", .timing: "afterDecision", .declined: "byPersonWithoutCapacity"],
            outcome: .metLate),
        Line(
            number: 6, action: [.arranged: "yes", .timing: "afterStartBeforeDecision", .urgent: "yes"],
            outcome: .indeterminate),
        Line(
            number: 6, process: "safeguardingEnquiry",
            action: [.arranged: "yes", .timing: "afterStartBeforeDecision", .urgent: "unknown"], outcome: .indeterminate
        ),
        Line(
            number: 6, action: [.arranged: "yes", .timing: "afterStartBeforeDecision", .supportedInTime: "yes"],
            outcome: .met),
        Line(
            number: 6, action: [.arranged: "yes", .timing: "afterStartBeforeDecision", .supportedInTime: "no"],
            outcome: .metLate),
        Line(
            number: 7, process: "safeguardingEnquiry",
            action: [.arranged: "yes", .timing: "afterDecision", .urgent: "yes", .supportedInTime: "yes"],
            outcome: .metLate),
        Line(number: 8, action: [.arranged: "yes"], outcome: .indeterminate),
        Line(
            number: 8, action: [.arranged: "yes", .timing: "unknown", .supportedInTime: "yes"],
            outcome: .indeterminate),
        Line(
            number: 9, action: [.arranged: "no", .declined: "byPersonWithCapacity", .offered: "yes"],
            outcome: .offeredDeclined),
        Line(
            number: 9, action: [.arranged: "no", .declined: "byPersonWithCapacity", .offered: "no"], outcome: .notMet),
        Line(number: 9, action: [.arranged: "no", .declined: "byPersonWithCapacity"], outcome: .indeterminate),
        Line(
            number: 10,
            action: [
                .arranged: "no", .declined: "byPersonWithoutCapacity", .bestInterestsOnDeclining: "yes", .offered: "no",
            ],
            outcome: .offeredDeclined),
        Line(
            number: 10,
            action: [
                .arranged: "no", .declined: "byPersonWithoutCapacity", .bestInterestsOnDeclining: "no", .offered: "yes",
            ],
            outcome: .notMet),
        Line(
            number: 10, action: [.arranged: "no", .declined: "byPersonWithoutCapacity", .offered: "yes"],
            outcome: .indeterminate),
        Line(number: 11, action: [.arranged: "no", .offered: "yes"], outcome: .indeterminate),
        Line(number: 11, action: [.arranged: "no", .offered: "yes", .declined: "unknown"], outcome: .indeterminate),
        Line(number: 12, action: [.arranged: "no", .offered: "yes", .declined: "no"], outcome: .notMet),
        Line(number: 12, action: [.arranged: "no"], outcome: .notMet),
        Line(number: 12, action: [.arranged: "no", .timing: "never"], outcome: .notMet),
        Line(number: 13, action: [.offered: "no"], outcome: .notMet),
        Line(number: 13, action: [.offered: "no", .considered: "yes", .arranged: "unknown"], outcome: .notMet),
        Line(number: 14, action: [.considered: "unknown"], outcome: .notRecorded),
        Line(number: 14, action: [.considered: "no"], outcome: .notRecorded),
        Line(number: 14, action: [.declined: "byPersonWithCapacity"], outcome: .notRecorded),
        Line(number: 15, action: [.considered: "yes"], outcome: .indeterminate),
        Line(number: 15, action: [.offered: "yes"], outcome: .indeterminate),
        Line(
            number: 15, action: [.offered: "yes", .considered: "no", .timing: "afterDecision"],
            outcome: .indeterminate),
    ]

    @Test(arguments: table) func theFirstLineThatFitsDecides(line: Line) throws {
        let jurisdiction: Jurisdiction = line.process == "safeguarding" ? .wales : .england
        let facts = Facts(line.action.with([.process: line.process]))
        #expect(try rules(jurisdiction).outcome(duty: line.duty, facts: facts) == line.outcome)
    }

    @Test func theTableIsCovered() {
        #expect(Set(Self.table.map(\.number)) == Set(1...15))
        #expect(Set(Self.table.map(\.outcome)) == Set(Outcome.allCases))
    }

    @Test func withoutAnyActionThereIsNoOutcome() throws {
        #expect(try determine(.england, owed()).outcome == nil)
        // What is only kept tells nothing of what was done.
        let kept: [Fact: String] = [
            .reasonNotMade: "notConsidered", .referredOn: "2025-06-03", .arrangedOn: "2025-06-03",
            .firstMetOn: "2025-06-03",
            .promptPassedOver: "yes", .reasonGivenToPerson: "no",
        ]
        #expect(try determine(.england, owed().with(kept)).outcome == nil)
        for duty in Duty.allCases {
            #expect(try rules(.england).outcome(duty: duty, facts: Facts(owed())) == nil)
        }
        for fact in Fact.action {
            #expect(try determine(.england, owed().with([fact: "unknown"])).outcome == .notRecorded)
        }
    }

    @Test(arguments: [
        ([Fact.arranged: "yes", .timing: "never"], "timing says never"),
        ([.arranged: "no", .timing: "beforeOrAtStart"], "timing says when"),
        ([.arranged: "no", .timing: "afterStartBeforeDecision"], "timing says when"),
        ([.arranged: "no", .timing: "afterDecision"], "timing says when"),
    ])
    func contradictionsAreRefused(action: [Fact: String], says: String) throws {
        for facts in [owed(), supported(), owed().without(.identified)] {
            let determination = try determine(.england, facts.with(action))
            #expect(determination.contradictions.count == 1)
            #expect(determination.contradictions.first?.message.contains(says) == true)
            #expect(determination.outcome == nil)
            #expect(try rules(.england).outcome(duty: .required, facts: Facts(facts.with(action))) == nil)
        }
    }

    @Test func theFirstEditionRefusedAnAdvocateWhoWasDeclined() throws {
        let facts = Facts(owed().with([.arranged: "yes", .timing: "never", .declined: "byPersonWithCapacity"]))
        #expect(try firstEdition(.england).determine(facts, policies: Policies()).contradictions.count == 2)
        #expect(try rules(.england).determine(facts, policies: Policies()).contradictions.count == 1)
    }

    /// Every line says why, and where that stands.
    @Test(arguments: table) func everyOutcomeHasItsProvision(line: Line) throws {
        let jurisdiction: Jurisdiction = line.process == "safeguarding" ? .wales : .england
        let facts = Facts(line.action.with([.process: line.process]))
        let result = try #require(try rules(jurisdiction).result(of: line.duty, facts: facts))
        #expect(result.sentence.said.hasSuffix(".") && !result.laws.isEmpty)
        let laws = result.laws.map(\.english)
        #expect(laws.contains("s68(6)") == (line.number == 5))
        #expect(laws.contains("R (SG) v Haringey [2015] EWHC 2579 (Admin)") == (line.number == 7))
        #expect(laws.contains("Mental Capacity Act 2005 s4") == (line.number == 10))
    }

    @Test(arguments: [
        [Fact.arranged: "yes", .timing: "unknown", .declined: "no"], [.arranged: "yes", .declined: "unknown"],
        [.arranged: "no", .timing: "never", .declined: "byPersonWithCapacity"], [.arranged: "no", .timing: "unknown"],
        [.arranged: "unknown", .timing: "never"], [.arranged: "unknown", .timing: "afterDecision"],
    ])
    func whatCanBothBeTrueIsNotRefused(action: [Fact: String]) throws {
        let determination = try determine(.england, owed().with(action))
        #expect(determination.contradictions.isEmpty)
        #expect(determination.outcome != nil)
    }

    @Test func theGapIsWhatDidNotComeOrCameLate() throws {
        let strict = Policies()
        let lenient = try Policies(settings: ["notRecorded": "indeterminate"])
        #expect(Outcome.allCases.filter { $0.isGap(under: strict) } == [.metLate, .notMet, .notRecorded])
        #expect(Outcome.allCases.filter { $0.isGap(under: lenient) } == [.metLate, .notMet])
    }
}
