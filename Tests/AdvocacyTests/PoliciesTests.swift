import Calendar
import Testing

@testable import Advocacy

@Suite struct PoliciesTests {
    @Test func defaultsAreSpelledOut() throws {
        #expect(Policies().settings(in: .first) == ["reviews": "revisions", "notRecorded": "gap"])
        #expect(
            Policies().settings(in: .second) == [
                "reviews": "revisions", "notRecorded": "gap", "silence": "cannotTell", "firstContact": "assessment",
            ])
        #expect(try Policies(settings: [:]) == Policies())
        #expect(Policies().notRecordedIsGap && !Policies().allReviewsInScope)
    }

    @Test(arguments: ["revisions", "all"], ["gap", "indeterminate"])
    func settingsComeBackAsGiven(reviews: String, notRecorded: String) throws {
        let settings = ["reviews": reviews, "notRecorded": notRecorded]
        let policies = try Policies(settings: settings)
        #expect(policies.settings(in: .first) == settings)
        #expect(policies.allReviewsInScope == (reviews == "all"))
        #expect(policies.notRecordedIsGap == (notRecorded == "gap"))
    }

    @Test func theSecondEditionHasMore() throws {
        let settings = [
            "reviews": "all", "notRecorded": "gap", "silence": "notSatisfied", "firstContact": "section9",
            "mha2025": "2027-04-01",
        ]
        let policies = try Policies(settings: settings)
        #expect(policies.settings(in: .second) == settings)
        #expect(policies.silenceCountsAgainst && policies.firstContactNeedsSection9)
        #expect(policies.informalPatientsFrom == CivilDate(year: 2027, month: 4, day: 1))
        #expect(
            message { try Policies(settings: ["mha2025": "soon"]) }?.hasPrefix("policy mha2025: “soon”: ") == true)
    }

    @Test func refusesWhatItDoesNotKnow() {
        #expect(
            message { try Policies(settings: ["review": "all"]) }
                == "unknown policy “review”; the policies are reviews, notRecorded, silence, firstContact, mha2025")
        #expect(
            message { try Policies(settings: ["reviews": "some"]) }
                == "policy reviews: “some” is neither all nor revisions")
        #expect(message { try Policies(settings: ["notRecorded": ""]) }?.contains("gap nor indeterminate") == true)
    }
}
