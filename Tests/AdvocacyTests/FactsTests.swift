import Calendar
import Testing

@testable import Advocacy

@Suite struct FactsTests {
    @Test func keepsWhatWasRecordedAndForgetsWhatIsTakenBack() throws {
        var facts = Facts()
        try facts.set(.retaining, to: "Y")
        try facts.set(.process, to: "Needs assessment")
        #expect(facts[.retaining] == "yes")
        #expect(facts.process == .needsAssessment)
        try facts.set(.retaining, to: " ")
        #expect(facts[.retaining] == nil)
        try facts.set(.process, to: nil)
        #expect(facts.values.isEmpty)
        #expect(facts.process == nil)
    }

    @Test func aRefusedValueLeavesTheOldOne() throws {
        var facts = Facts([.retaining: "yes"])
        #expect(throws: FactError.noAnswer(.retaining, shown: "perhaps")) { try facts.set(.retaining, to: "perhaps") }
        #expect(facts[.retaining] == "yes")
    }

    @Test func readsNamedText() throws {
        let facts = try Facts(
            named: [
                ("process", "needsAssessment"), ("retaining", "y"), ("action.urgent", "n"),
                ("mentalCapacityAct.urgent", "Y"),
                ("relationship", nil), ("action.referredOn", "3/6/2025"), ("nhsHospitalDaysLikely", "27"),
                ("note", nil),
            ].filter { $0.0 != "note" })
        #expect(
            facts.values == [
                .process: "needsAssessment", .retaining: "yes", .urgent: "no", .decisionIsUrgent: "yes",
                .referredOn: "2025-06-03", .nhsHospitalDaysLikely: "27",
            ])
        #expect(facts.date(.referredOn) == CivilDate(year: 2025, month: 6, day: 3))
        #expect(Facts([.referredOn: "unknown"]).date(.referredOn) == nil)
        #expect(Facts([.funding: "2025-06-03"]).date(.funding) == nil)
    }

    @Test func reportsEveryFault() throws {
        let error = try #require(throws: FactErrors.self) {
            try Facts(named: [
                ("proces", "needsAssessment"), ("retaining", "maybe"), ("urgent", "y"), ("action.urgent", nil),
                ("communicating", "no"),
            ])
        }
        #expect(
            error.errors.map(\.message) == [
                "unknown fact “proces”; the nearest is “process”",
                "substantialDifficulty.retaining: “maybe” is not yes, no or unknown",
                "action.urgent is given twice",
            ])
        #expect(
            error.errors == [
                .unknown(shown: "proces", nearest: .process), .noAnswer(.retaining, shown: "maybe"),
                .givenTwice(.urgent),
            ])
        #expect("\(error)".split(separator: "\n").count == 3)
    }

    @Test func underBothItsNamesAFactStandsOnceOrIsRefused() throws {
        let (new, old) = ("twentyEightDaysOrMoreLikely", "mentalCapacityAct.over28DaysLikely")
        for pairs in [[(new, "y"), (old, "Yes")], [(old, "y"), (new, nil)], [(new, nil), (old, "y")], [(old, "y")]] {
            let facts = try Facts(named: pairs.map { (name: $0.0, value: $0.1) })
            #expect(facts.values == [.twentyEightDaysOrMoreLikely: "yes"])
        }
        let error = try #require(throws: FactErrors.self) { try Facts(named: [(new, "y"), (old, "n")]) }
        #expect(error.errors == [.namesDisagree(.twentyEightDaysOrMoreLikely)])
        let twice = try #require(throws: FactErrors.self) { try Facts(named: [(old, "y"), ("over28DaysLikely", "y")]) }
        #expect(twice.errors == [.givenTwice(.twentyEightDaysOrMoreLikely)])
    }

    @Test func notAskedCountsAsTheTableSays() {
        let facts = Facts([.adultHasDied: "unknown"])
        #expect(facts.answer(.adultHasDied, in: .england) == .unknown)
        #expect(Facts().answer(.adultHasDied, in: .england) == .no)
        #expect(Facts().answer(.materialDisagreement, in: .wales) == .no)
        #expect(Facts().answer(.materialDisagreement, in: .england) == .unknown)
        #expect(Facts().effective(.setting, in: .england) == "community")
        #expect(Facts().effective(.voiceHeard, in: .wales) == nil)
    }
}
