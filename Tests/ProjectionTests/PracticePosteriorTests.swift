import Advocacy
import Audit
import Statistics
import TestAudits
import Testing

@testable import Findings
@testable import Projection

/// What a projection takes from the readings of an audit.
@Suite struct PracticePosteriorTests {
    /// Two strata, each of one process: 20 read of 300, and 10 of 100.
    private func builder() -> AuditBuilder {
        var audit = AuditBuilder()
        audit.strataColumns = ["process"]
        audit.counts = ["process": ["needsAssessment": 300, "carePlanRevision": 100]]
        audit.stratum("needsAssessment", population: 300, sampled: 20)
        audit.stratum("carePlanRevision", population: 100, sampled: 10, process: .carePlanRevision)
        audit.read(
            "needsAssessment",
            outcomes(
                (3, .met), (1, .metLate), (1, .offeredDeclined), (2, .notMet), (1, .notRecorded), (2, .indeterminate),
                (10, .notApplicable)))
        audit.read("carePlanRevision", outcomes((4, .notMet), (1, .beyondDuty), (5, .notApplicable)))
        return audit
    }

    private func centre(_ basis: ProjectionBasis, u: Double) -> [[Double]] {
        basis.posterior.centre(u: u, sets: DrawBlock.Rate.sets)
    }

    /// H = 2, so the duty arises at Beta(1/2 + x, 1/2 + n - x) in each stratum.
    @Test func theDutyArisesAtTheRateOfItsStratum() throws {
        let basis = try ProjectionBasis(of: builder().state())
        #expect(basis.processes == [.needsAssessment, .carePlanRevision])
        #expect(basis.stages == [300, 100] && basis.read == [20, 10])
        for (u, indeterminate) in [(0.0, 0.0), (1, 2)] {
            let rates = centre(basis, u: u)
            #expect(abs(rates[0][0] - (0.5 + 8 + indeterminate) / 21) < 1e-12)
            #expect(abs(rates[1][0] - 4.5 / 11) < 1e-12)
        }
        let rates = centre(basis, u: 0)
        // Met in time or declined; an advocate at work, late or by agreement included.
        #expect(abs(rates[0][1] - (4 + 0.25) / 21) < 1e-12)
        #expect(abs(rates[0][2] - (4 + 0.25 * 1) / 21) < 0.02)
        #expect(abs(rates[1][2] - (1 + 0.25) / 11) < 1e-12)
    }

    /// At u = 0 and u = 1 the gap of the whole is near the bounds of the findings, from which the prior alone parts it.
    @Test func theBoundsAreThoseOfTheFindings() throws {
        let state = try builder().state()
        let findings = try Findings(of: state)
        let basis = try ProjectionBasis(of: state)
        for (u, bound) in [(0.0, findings.gap.bounds.low), (1, findings.gap.bounds.high)] {
            let rates = centre(basis, u: u)
            let gap = zip(rates, basis.stages).reduce(0) { $0 + ($1.0[0] - $1.0[1]) * Double($1.1) } / 400
            #expect(abs(gap - (try #require(bound))) < 0.02)
        }
    }

    @Test func aFileThatCouldNotBeReadMayBeAGap() throws {
        var audit = builder()
        audit.stratum("review", population: 50, sampled: 5, reserve: 1)
        audit.counts["process"]?["needsAssessment"] = 350
        audit.replace("review-1", .cannotBeRead)
        audit.read("review", outcomes((5, .notApplicable)), from: 2)
        let basis = try ProjectionBasis(of: audit.state())
        let cells = try #require(basis.posterior.strata.last).cells
        #expect(cells.contains { $0.category == PracticeCategory.unmet.rawValue && $0.fixed == 0 && $0.undecided == 1 })
    }

    @Test func whatTheFileSaysOfTheAdvocateIsKept() throws {
        var audit = AuditBuilder()
        audit.counts = ["process": ["needsAssessment": 100]]
        audit.stratum("S", population: 100, sampled: 4)
        audit.read("S-1", .indeterminate, .indeterminate, facts: [.arranged: "yes"])
        audit.read("S-2", .required, .indeterminate, facts: [.arranged: "yes"])
        audit.read("S-3", .required, .indeterminate, facts: [.arranged: "no"])
        audit.read("S-4", .notRequired, .notApplicable)
        let cells = try #require(try ProjectionBasis(of: audit.state()).posterior.strata.first).cells
        func at(_ category: PracticeCategory) -> [Double] {
            cells.filter { $0.category == category.rawValue }.flatMap { [$0.fixed, $0.undecided] }
        }
        #expect(at(.late) == [0, 2] && at(.beyondDuty) == [1, -1])
        #expect(at(.inTime) == [1, -1] && at(.declined) == [1, -1] && at(.unmet) == [0, 1])
        #expect(at(.notOwed) == [1, 0])
    }

    @Test func nothingIsProjectedFromNothing() throws {
        var audit = AuditBuilder()
        audit.counts = ["process": ["needsAssessment": 40]]
        audit.stratum("A", population: 20, sampled: 4)
        audit.stratum("B", population: 20, sampled: 4)
        #expect(throws: ProjectionError.nothingRead) { try ProjectionBasis(of: audit.state()) }
        audit.read("A", outcomes((2, .met)))
        #expect(throws: ProjectionError.unreadStrata(["B"])) { try ProjectionBasis(of: audit.state()) }
        audit.read("B", outcomes((2, .notMet)))
        let basis = try ProjectionBasis(of: audit.state())
        #expect(basis.findingWarnings.contains { $0.code == .interim })
    }

    @Test func aProcessThatWasNotReadIsSaid() throws {
        var audit = builder()
        audit.counts["process"] = ["needsAssessment": 250, "carePlanRevision": 100, "safeguardingEnquiry": 50]
        let basis = try ProjectionBasis(of: audit.state())
        #expect(basis.processes.last == .safeguardingEnquiry && basis.read.last == 0)
        var rows = ProjectionBuilder.assumptions().rows
        for process in [Process.carePlanRevision, .safeguardingEnquiry] {
            rows.append(ProjectionBuilder.row(.assessments(process), UncertainValue(50)))
            rows.append(ProjectionBuilder.row(.stages(process), UncertainValue(1)))
        }
        let model = try ProjectionModel(basis, Assumptions(rows, in: .england))
        let warning = try #require(model.warnings.first { $0.code == "processUnread" })
        #expect(warning.message.contains("safeguarding enquiry"))
        #expect(model.warnings.contains { $0.code == "findings.neverAssessed" })
        #expect(model.warnings.contains { $0.code == "noRange" && $0.message.contains("acceptance") })
        #expect(
            model.warnings.contains { $0.code == "noBudget" } && model.warnings.contains { $0.code == "noCapacity" })
    }
}
