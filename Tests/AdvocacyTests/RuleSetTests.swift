import Calendar
import Testing

@testable import Advocacy

@Suite struct RuleSetTests {
    @Test func theVersionInForceWhenTheStageStarted() throws {
        func id(_ jurisdiction: Jurisdiction, _ date: String) throws -> String {
            try RuleSet.inForce(in: jurisdiction, on: CivilDate.parse(date)).id
        }
        #expect(try id(.england, "2015-04-01") == "england-2015-04.2")
        #expect(try id(.england, "2025-06-03") == "england-2015-04.2")
        #expect(try id(.wales, "2016-04-06") == "wales-2016-04.2")
        #expect(try RuleSet.inForce(in: .england, on: nil).id == "england-2015-04.2")
        #expect(try RuleSet.inForce(in: .wales, on: nil).id == "wales-2016-04.2")
    }

    @Test func anAuditKeepsItsEdition() throws {
        for (jurisdiction, id) in [(Jurisdiction.england, "england-2015-04"), (.wales, "wales-2016-04")] {
            let first = try RuleSet.inForce(in: jurisdiction, on: nil, edition: .first)
            #expect(first.id == id && RuleSet.edition(of: id) == .first && RuleSet.edition(of: id + ".2") == .second)
        }
    }

    @Test func beforeTheFirstVersionIsAnError() {
        #expect(
            message { try RuleSet.inForce(in: .england, on: CivilDate.parse("2015-03-31")) }
                == "no rules of england were in force on 2015-03-31 (england-2015-04.2, from 2015-04-01)")
        #expect(
            message { try RuleSet.inForce(in: .wales, on: CivilDate.parse("2016-04-05")) }
                == "no rules of wales were in force on 2016-04-05 (wales-2016-04.2, from 2016-04-06)")
    }

    @Test func versionsAreNamedOnceAndInOrder() {
        #expect(Set(RuleSet.all.map(\.id)).count == RuleSet.all.count)
        for jurisdiction in Jurisdiction.allCases {
            let dates = RuleSet.all.filter { $0.jurisdiction == jurisdiction }.map(\.inForceFrom)
            #expect(!dates.isEmpty && dates == dates.sorted())
        }
    }

    @Test func aProcessIsRequiredAndMustBeTheNations() throws {
        #expect(message { try determine(.england, owed().without(.process)) }?.hasPrefix("process is missing") == true)
        #expect(
            message { try determine(.wales, owed()) }
                == "process: needsAssessment is not a process in wales; those are assessment, carersAssessment, "
                + "carePlanning, review, safeguarding, informationAdviceAssistance, financialAssessment, "
                + "dolsAssessment, "
                + "assessmentRefused"
        )
        #expect(message { try determine(.england, owed(in: .wales)) }?.contains("not a process in england") == true)
    }

    @Test func aDeterminationNamesItsRules() throws {
        #expect(try determine(.england, owed()).rules == "england-2015-04.2")
        #expect(try determine(.wales, owed(in: .wales)).rules == "wales-2016-04.2")
    }
}
