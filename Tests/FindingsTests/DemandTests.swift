import Advocacy
import Audit
import TestAudits
import Testing

@testable import Findings

/// What stands beside the gap and is part of no rate: demand beyond the duty, and how many people the cases are.
@Suite struct DemandTests {
    @Test func theMostFrequentComesFirst() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 2)
        #expect(try Findings(of: audit.state()).demandBeyondDuty == nil, "an older audit did not count")
        audit.beyondDuty = [:]
        #expect(try Findings(of: audit.state()).demandBeyondDuty == [])
        audit.beyondDuty = [
            "dolsAssessment": 5, "informationAndAdvice": 9, "financialAssessment": 5, "somethingElse": 1,
        ]
        #expect(
            try Findings(of: audit.state()).demandBeyondDuty == [
                DemandBeyondDuty(process: .informationAndAdvice, count: 9),
                DemandBeyondDuty(process: .financialAssessment, count: 5),
                DemandBeyondDuty(process: .dolsAssessment, count: 5),
            ])
    }

    /// P has two stages and one is a gap; Q has one read and one not; R is read without a gap; one case names nobody.
    @Test func peopleAreCountedWhoWereReadWhole() throws {
        var audit = AuditBuilder()
        let persons = ["P", "P", "Q", "Q", "R", nil]
        audit.stratum("S", population: 40, sampled: 6, person: { persons[$0 - 1] })
        audit.read("S", [.notMet, .notApplicable, .notMet], from: 1)
        audit.read("S", [.met, .notMet], from: 5)
        let people = try #require(try Findings(of: audit.state()).people)
        #expect(people.cases == 6 && people.unnamed == 1 && people.people == 4)
        #expect(people.whollyRead == 3 && people.withGap == 2)
    }

    /// A file that cannot be read leaves its person unread; what is no stage does not.
    @Test func replacedCasesCountAsTheyShould() throws {
        var audit = AuditBuilder()
        let persons = ["P", "P", "Q", "Q", "R", "S"]
        audit.stratum("S", population: 40, sampled: 4, reserve: 2, person: { persons[$0 - 1] })
        audit.read("S-1", .required, .notMet)
        audit.replace("S-2", .cannotBeRead)
        audit.read("S-3", .required, .notMet)
        audit.replace("S-4", .notAStage)
        let people = try #require(try Findings(of: audit.state()).people)
        #expect(people.cases == 4 && people.people == 4)
        #expect(people.whollyRead == 1 && people.withGap == 1)
    }

    @Test func aFrameThatNamesNobodySaysNothing() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 2)
        audit.read("S", [.notMet, .met])
        #expect(try Findings(of: audit.state()).people == nil)
    }
}
