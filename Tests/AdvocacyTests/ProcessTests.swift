import Testing

@testable import Advocacy

@Suite struct ProcessTests {
    static let englandIn = [
        "needsAssessment", "carersAssessment", "carePlanPreparation", "supportPlanPreparation", "carePlanRevision",
        "supportPlanRevision", "childNeedsAssessment", "childsCarerAssessment", "youngCarersAssessment",
        "chcAssessmentJoint",
        "firstContact", "shortTermAssessment", "reablementAssessment", "safeguardingEnquiry", "safeguardingReview",
    ]
    static let englandOut = [
        "financialAssessment", "informationAndAdvice", "chcAssessmentNHSOnly", "dolsAssessment", "assessmentRefused",
    ]
    static let walesIn = ["assessment", "carersAssessment", "carePlanning", "review", "safeguarding"]
    static let walesOut = ["informationAdviceAssistance", "financialAssessment", "dolsAssessment", "assessmentRefused"]

    @Test func eachNationKnowsItsOwnLists() {
        for (nation, inScope, out) in [
            (Jurisdiction.england, Self.englandIn, Self.englandOut), (.wales, Self.walesIn, Self.walesOut),
        ] {
            let names = { (scope: Bool?) in
                Set(Process.allCases.filter { $0.isInScope(in: nation) == scope }.map(\.rawValue))
            }
            #expect(names(true) == Set(inScope))
            #expect(names(false) == Set(out))
            #expect(Set(Process.all(in: nation).map(\.rawValue)) == Set(inScope + out))
            #expect(Process.allCases.allSatisfy { $0.belongs(to: nation) == ($0.isInScope(in: nation) != nil) })
            #expect(Process.all(in: nation).allSatisfy { !$0.label(in: nation).isEmpty })
        }
        #expect(Process.allCases.allSatisfy { $0.belongs(to: .england) || $0.belongs(to: .wales) })
    }

    @Test func listsThoseInScopeFirst() {
        #expect(Process.all(in: .england).map(\.rawValue) == Self.englandIn + Self.englandOut)
        #expect(Process.all(in: .wales).map(\.rawValue) == Self.walesIn + Self.walesOut)
    }

    /// A person with difficulty and nobody: owed in every process in scope, never in one out of scope.
    @Test(arguments: englandIn) func owedInEngland(process: String) throws {
        #expect(
            try determine(.england, owed().with([.process: process, .isSection9Assessment: "yes"])).duty == .required)
    }

    @Test(arguments: englandOut) func notOwedInEngland(process: String) throws {
        let determination = try determine(.england, owed().with([.process: process]))
        #expect(determination.duty == .notRequired)
        #expect(determination.basis == (process == "assessmentRefused" ? ["s11(1)", "s11(2)"] : ["s67(3)"]))
    }

    @Test(arguments: walesIn) func owedInWales(process: String) throws {
        #expect(try determine(.wales, owed(in: .wales).with([.process: process])).duty == .required)
    }

    @Test(arguments: walesOut) func notOwedInWales(process: String) throws {
        #expect(try determine(.wales, owed(in: .wales).with([.process: process])).duty == .notRequired)
    }
}
