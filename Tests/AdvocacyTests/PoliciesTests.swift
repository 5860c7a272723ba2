import Testing

@testable import Advocacy

@Suite struct PoliciesTests {
    @Test func defaultsAreSpelledOut() throws {
        #expect(Policies().settings == ["reviews": "revisions", "notRecorded": "gap"])
        #expect(try Policies(settings: [:]) == Policies())
        #expect(Policies().notRecordedIsGap && !Policies().allReviewsInScope)
    }

    @Test(arguments: ["revisions", "all"], ["gap", "indeterminate"])
    func settingsComeBackAsGiven(reviews: String, notRecorded: String) throws {
        let settings = ["reviews": reviews, "notRecorded": notRecorded]
        let policies = try Policies(settings: settings)
        #expect(policies.settings == settings)
        #expect(policies.allReviewsInScope == (reviews == "all"))
        #expect(policies.notRecordedIsGap == (notRecorded == "gap"))
    }

    @Test func refusesWhatItDoesNotKnow() {
        #expect(
            message { try Policies(settings: ["review": "all"]) }
                == "unknown policy “review”; the policies are reviews and notRecorded")
        #expect(
            message { try Policies(settings: ["reviews": "some"]) }
                == "policy reviews: “some” is neither all nor revisions")
        #expect(message { try Policies(settings: ["notRecorded": ""]) }?.contains("gap nor indeterminate") == true)
    }
}
