import Advocacy
import Audit
import Testing
import TextUI

@testable import Workstation

/// How many keys a case takes, from opening it to the next one.
struct KeystrokeTests {
    private func opened(_ process: Process, _ jurisdiction: Jurisdiction = .england) throws -> Person {
        var person = Person(try SampleAudit.state(jurisdiction))
        let index = try #require(person.state?.cases.firstIndex { $0.unit.process == process })
        for _ in 0..<index { person.press(.down) }
        person.press(.enter)
        return person
    }

    @Test(arguments: [
        (Process.needsAssessment, Jurisdiction.england), (.carersAssessment, .england),
        (.safeguardingEnquiry, .england),
        (.assessment, .wales), (.safeguarding, .wales),
    ])
    func theUsualCaseTakesSixKeysAtMost(process: Process, jurisdiction: Jurisdiction) throws {
        var person = try opened(process, jurisdiction)
        let reference = person.workstation.desk.reading?.reference
        var keys = 0
        while person.workstation.desk.screen == .reading, keys < 20 {
            person.type("n")
            keys += 1
        }
        person.press(.character("a"))
        keys += 1
        #expect(person.workstation.desk.screen == .reading && person.workstation.desk.reading?.reference != reference)
        #expect(keys <= 6, "\(process) took \(keys)")
    }

    /// Answers that keep every question of the walk open as long as it can be, with all three dates typed.
    @Test(arguments: [Process.needsAssessment, .safeguardingEnquiry, .carePlanRevision])
    func theFullestCaseTakesThirtyKeysAtMost(process: Process) throws {
        let answers: [Fact: String] = [
            .communicating: "y", .identified: "y", .capacityToConsentToRepresentation: "1", .personConsents: "y",
            .nhsHospital28DaysOrMoreLikely: "n", .nhsCareHome8WeeksOrMoreLikely: "y",
            .authoritySatisfiedBestInterests: "n", .materialDisagreement: "y", .bothAgreeAdvocateInBestInterests: "y",
            .arranged: "y", .timing: "2", .urgent: "n", .supportedInTime: "y", .revisionConsidered: "y",
            .implicatedInAbuseOrFailedToPrevent: process.isSafeguarding ? "y" : "n",
        ]
        var person = try opened(process)
        let reference = person.workstation.desk.reading?.reference
        var keys = 0
        var asked: [Fact] = []
        while person.workstation.desk.screen == .reading, keys < 60, let question = person.question {
            asked.append(question)
            let typed = question.kind == .date ? ["1", "9"] : [answers[question] ?? "n"]
            for key in typed { person.type(key) }
            keys += typed.count
            if question.kind == .date {
                person.press(.enter)
                keys += 1
            }
        }
        person.press(.character("a"))
        keys += 1
        #expect(person.workstation.desk.reading?.reference != reference)
        for fact in [Fact.firstMetOn, .supportedInTime, .implicatedInAbuseOrFailedToPrevent] {
            #expect(asked.contains(fact), "\(fact) was not asked")
        }
        #expect(keys <= 30, "\(process) took \(keys): \(asked)")
    }
}
