import Advocacy
import Audit
import Reporting
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
        basis.posterior.centre(u: u)
    }

    private func strata(_ basis: ProjectionBasis) -> [DomainPosterior.Stratum] {
        if case .strata(let posterior) = basis.posterior { posterior.strata } else { [] }
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
        let cells = try #require(strata(basis).last).cells
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
        let cells = try #require(try strata(ProjectionBasis(of: audit.state())).first).cells
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

    /// Two teams, each with stages of two processes, a file that could not be read, and a process of which no case is.
    private func teams() -> AuditBuilder {
        var audit = AuditBuilder()
        audit.strataColumns = ["team"]
        audit.counts = ["process": ["needsAssessment": 250, "carePlanRevision": 100, "safeguardingEnquiry": 50]]
        audit.stratum(
            "North", population: 300, sampled: 12, person: { _ in nil },
            processes: { $0 <= 8 ? .needsAssessment : .carePlanRevision })
        audit.stratum(
            "South", population: 100, sampled: 10, reserve: 1, person: { _ in nil },
            processes: { $0 <= 4 ? .needsAssessment : .carePlanRevision })
        audit.read(
            "North",
            outcomes(
                (3, .met), (1, .notMet), (1, .indeterminate), (3, .notApplicable), (2, .notMet), (2, .notApplicable)))
        audit.replace("South-1", .cannotBeRead)
        audit.read("South", outcomes((1, .metLate), (2, .notApplicable), (3, .notMet), (4, .notApplicable)), from: 2)
        return audit
    }

    /// Expected values: the definition in mpmath with 40 digits, read from the same counts.
    @Test func processesThatCutThroughTheStrataHalfBorrow() throws {
        let basis = try ProjectionBasis(of: teams().state())
        #expect(basis.processes == [.needsAssessment, .carePlanRevision, .safeguardingEnquiry])
        #expect(basis.read == [8 + 3, 4 + 7, 0])
        let expected: [(u: Double, rates: [[Double]])] = [
            (
                0,
                [
                    [0.46379274379776, 0.293447875332876, 0.328505919390151],
                    [0.472691925011265, 0.0368232603523157, 0.0407033202070684],
                    [0.46955836039639, 0.180634233579153, 0.199667627998841],
                ]
            ),
            (
                0.5,
                [
                    [0.528488656832382, 0.293099669725455, 0.328121932064222],
                    [0.478699564319877, 0.0363194871538058, 0.040146464523609],
                    [0.505245974933305, 0.180634233579153, 0.199667627998841],
                ]
            ),
            (
                1,
                [
                    [0.593229064150829, 0.292886107953314, 0.327890052785114],
                    [0.484584696798295, 0.0356558482811426, 0.0394128981506855],
                    [0.540933589470219, 0.180634233579153, 0.199667627998841],
                ]
            ),
        ]
        for (u, rates) in expected {
            for (process, found) in centre(basis, u: u).enumerated() {
                #expect(zip(found, rates[process]).allSatisfy { abs($0 - $1) < 1e-12 }, "\(u) \(process) \(found)")
            }
        }
    }

    /// Every part by hand, but for the posterior's mean (mpmath): 115 found; 75 + 400/11 to 100 + 500/11 as what cannot be told
    /// counts out or in.
    @Test func theFindingsNumberLeadsToTheProjections() throws {
        let state = try teams().state()
        let bridge = try #require(ProjectionBridge(of: state, Findings(of: state)))
        let evenly = (75 + 400 / 11.0 + 100 + 500 / 11.0) / 2
        #expect(abs(bridge.found - 115) < 1e-9 && abs(bridge.cannotTell - (evenly - 115)) < 1e-9)
        #expect(bridge.period == 0 && bridge.stages == 0)
        #expect(abs(bridge.projected - 119.312707977) < 1e-6)
        #expect(
            bridge.sentenceOfFindings
                == "A projection begins from 119 a year on average, not 115: half of what cannot be told +13, "
                + "rates process by process, with what is believed before any case is read, -9.")
        #expect(
            try Findings(of: state).text(width: 400, bridge: bridge).contains(bridge.sentenceOfFindings ?? "nothing"))
        #expect(try Findings(of: state).json(bridge: bridge)["bridge"]?["projected"]?.number == bridge.projected)
        // Twice as many needs assessments as were counted, and the number of draws settles on the same.
        var rows = ProjectionBuilder.assumptions().rows.filter { $0.name != .assessments(.needsAssessment) }
        for (process, stages) in [
            (Process.needsAssessment, 500.0), (.carePlanRevision, 100), (.safeguardingEnquiry, 50),
        ] {
            rows.append(ProjectionBuilder.row(.assessments(process), UncertainValue(stages)))
            if process != .needsAssessment { rows.append(ProjectionBuilder.row(.stages(process), UncertainValue(1))) }
        }
        let run = try ProjectionBuilder.run(
            ProjectionBasis(of: state), Assumptions(rows, in: .england), draws: 40_000)
        let projection = run.projection
        let stated = try #require(projection.bridge)
        let unmet = try #require(projection.scenario(.todaysPractice)?.years[0][.unmet])
        #expect(abs(stated.projected - unmet.mean) < 1 && stated.stages > 50)
        let end = ", the stages that are stated +\(Int(stated.stages.rounded()))."
        #expect(projection.sentences.contains { $0.hasSuffix("before any case is read, -9" + end) })
        #expect(projection.json()["bridge"]?["stages"]?.number == stated.stages)
    }

    /// A part-read audit says so at the head, and nothing of limits that it does not print.
    @Test func aPartReadAuditSaysOfHowManyPlanned() throws {
        var audit = AuditBuilder()
        audit.counts = ["process": ["needsAssessment": 200]]
        audit.stratum("T", population: 200, sampled: 20)
        audit.read("T", outcomes((4, .notMet), (8, .notApplicable)))
        let rows = ProjectionBuilder.assumptions().rows
        let run = try ProjectionBuilder.run(
            ProjectionBasis(of: audit.state()), Assumptions(rows, in: .england), seed: "s", draws: 500)
        let text = run.projection.text(width: 200)
        #expect(text.contains("From 12 cases audited of 20 planned, of 200 stages; 500 draws, seed \"s\""))
        #expect(!run.projection.warnings.contains { $0.code == "findings.interim" })
        #expect(run.projection.json()["planned"]?.integer == 20)
    }

    /// Ten persons of whom two stages each were read, alike in eight: the analysis of variance gives .63265 (mpmath), so twenty
    /// stages tell as much as 20/1.63265.
    @Test(arguments: [(9, 20), (10, 12.25)])
    func stagesOfOnePersonTellLessThanTheirNumber(_ persons: Int, _ expected: Double) throws {
        var audit = AuditBuilder()
        audit.strataColumns = ["team"]
        audit.counts = ["process": ["needsAssessment": 200, "carePlanRevision": 40]]
        audit.stratum(
            "T", population: 240, sampled: 24,
            // With nine persons the last two stages belong to nobody known.
            person: { $0 <= 2 * persons ? "P\(($0 + 1) / 2)" : nil },
            processes: { $0 <= 20 ? .needsAssessment : .carePlanRevision })
        audit.read(
            "T",
            outcomes(
                (8, .notMet), (8, .notApplicable), (1, .notMet), (1, .notApplicable), (1, .notMet), (1, .notApplicable),
                (1, .notMet), (3, .notApplicable)))
        guard case .processes(let posterior) = try ProjectionBasis(of: audit.state()).posterior else {
            Issue.record("processes cut through the strata")
            return
        }
        let effective = posterior.rates(u: 0.5).processes.map(\.effective)
        #expect(abs(effective[0] - expected) < 1e-10 && effective[1] == 4)
    }

    /// Beta(1/2 + 1, 1/2 + 3): 2.8 to 71.6 in 100 (scipy).
    @Test func aProcessBarelyReadHasItsRangeSaid() throws {
        var audit = AuditBuilder()
        audit.strataColumns = ["process"]
        audit.counts = ["process": ["needsAssessment": 300, "carePlanRevision": 100]]
        audit.stratum("needsAssessment", population: 300, sampled: 20)
        audit.stratum("carePlanRevision", population: 100, sampled: 4, process: .carePlanRevision)
        audit.read("needsAssessment", outcomes((8, .notMet), (12, .notApplicable)))
        audit.read("carePlanRevision", outcomes((1, .notMet), (3, .notApplicable)))
        var rows = ProjectionBuilder.assumptions().rows
        rows.append(ProjectionBuilder.row(.assessments(.carePlanRevision), UncertainValue(100)))
        rows.append(ProjectionBuilder.row(.stages(.carePlanRevision), UncertainValue(1)))
        var run = try ProjectionRun(
            ProjectionModel(ProjectionBasis(of: audit.state()), Assumptions(rows, in: .england)), seed: "1",
            draws: 60_000)
        run.finish()
        #expect(
            run.projection.warnings.filter { $0.code == "processBarelyRead" }.map(\.message) == [
                "Only 4 cases of review of the care and support plan were audited: the range for it is wide, 3 to 72 in 100."
            ])
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
        var run = try ProjectionRun(model, seed: "1", draws: 4096)
        run.finish()
        let warnings = run.projection.warnings
        #expect(
            warnings.first { $0.code == "processUnread" }?.message
                == "None was audited of: safeguarding enquiry. It is taken to be like the others.")
        #expect(!warnings.contains { $0.code == "processBarelyRead" }, "ten cases are enough")
        #expect(model.warnings.contains { $0.code == "findings.neverAssessed" })
        #expect(model.warnings.contains { $0.code == "noRange" && $0.message.contains("acceptance") })
        #expect(
            model.warnings.contains { $0.code == "noBudget" } && model.warnings.contains { $0.code == "noCapacity" })
    }
}
