import Advocacy
import Statistics
import Wording

/// Something without which a projection would be misread.
public struct ProjectionWarning: Sendable, Hashable {
    /// Short and stable; those carried over from the findings begin with "findings.".
    public let code: String
    public let message: String
}

/// Finds what a reader of the projection has to know. The thresholds are judgement.
struct ProjectionWarnings {
    let basis: ProjectionBasis
    let assumptions: Assumptions
    let population: PopulationGrowth?
    let firstYear: Int
    let findingWarnings: [FindingWarning]

    /// Fewer cases of a process read than this leave its rate barely known.
    private static let fewestRead = 10

    var all: [ProjectionWarning] { processes + stated + years + carried }

    private var processes: [ProjectionWarning] {
        func names(_ belongs: (Int) -> Bool) -> String {
            zip(basis.processes, basis.read).filter { belongs($0.1) }.map { $0.0.label(in: basis.jurisdiction) }
                .joined(separator: "; ")
        }
        var list: [ProjectionWarning] = []
        let unread = names { $0 == 0 }
        if !unread.isEmpty {
            list.append(
                ProjectionWarning(
                    code: "processUnread",
                    message: say(
                        "No case was read of: \(unread). The rates of all cases read together stand in for it.")))
        }
        let barely = names { (1..<Self.fewestRead).contains($0) }
        if !barely.isEmpty {
            list.append(
                ProjectionWarning(
                    code: "processBarelyRead",
                    message: say(
                        "Fewer than \(Self.fewestRead) cases were read of: \(barely). ",
                        "Their rates are known very roughly, and the ranges say so.")))
        }
        return list
    }

    private var stated: [ProjectionWarning] {
        var list: [ProjectionWarning] = []
        let certain = assumptions.rows.filter { $0.value.isFixed && $0.name.isUsuallyUncertain }
        if !certain.isEmpty {
            let names = certain.map(\.text).joined(separator: ", ")
            list.append(
                ProjectionWarning(
                    code: "noRange",
                    message: say(
                        "Stated without a range, so that the ranges above leave their uncertainty out: \(names).")))
        }
        let unsourced = assumptions.rows.filter(\.source.isEmpty)
        if !unsourced.isEmpty {
            let names = unsourced.map(\.text).joined(separator: ", ")
            list.append(ProjectionWarning(code: "noSource", message: say("Stated without a source: \(names).")))
        }
        if assumptions[.priceHour] != nil, assumptions[.payYear] != nil {
            list.append(
                ProjectionWarning(
                    code: "priceAndPay",
                    message: say("Cost is hours at price.hour; pay.year and pay.onCosts are not used.")))
        }
        if assumptions[.budgetYear] == nil {
            list.append(
                ProjectionWarning(
                    code: "noBudget",
                    message: say("No budget is stated (budget.year), so costs are held against none.")))
        }
        if assumptions[.capacityAdvocates] == nil {
            list.append(
                ProjectionWarning(
                    code: "noCapacity",
                    message: say("No capacity is stated (capacity.advocates), so nothing is said of waits.")))
        }
        return list
    }

    private var years: [ProjectionWarning] {
        var list: [ProjectionWarning] = []
        if firstYear != basis.nextYear {
            list.append(
                ProjectionWarning(
                    code: "firstYear",
                    message: say(
                        "The first projected year is \(basis.label(ofYear: firstYear)), ",
                        "not the year after the audited period. ",
                        "Stages, prices and pay must be stated as they will be then; growth starts from it.")))
        }
        if let population {
            let share = population.coverage(of: basis.stagesByAge)
            if share < 0.9 {
                list.append(
                    ProjectionWarning(
                        code: "ageUnknown",
                        message: say(
                            "Only \(share.perHundred) in 100 stages have an age band of the population tables; ",
                            "the others are taken to grow as those do together.")))
            }
        }
        return list
    }

    /// What the findings warn of, without what concerns their breakdowns alone.
    private var carried: [ProjectionWarning] {
        let left: Set<FindingWarning.Code> = [.smallBreakdown, .manyBreakdowns]
        return findingWarnings.filter { !left.contains($0.code) }.map {
            ProjectionWarning(code: "findings.\($0.code.rawValue)", message: $0.message)
        }
    }
}

extension AssumptionName {
    /// Whether nobody knows it exactly: not what is counted, agreed or chosen.
    var isUsuallyUncertain: Bool {
        switch self {
        case .assessments, .referrals, .term, .partner, .service: false
        case .stages: true
        case .plain(let plain):
            switch plain {
            case .budgetYear, .budgetGrowth, .capacityAdvocates, .capacityWaiting, .improvementYears, .improvementReach,
                .projectionFirstYear, .projectionYears, .timeHoursPerDay, .priceHour, .payYear, .shareCombinedRole:
                false
            default: true
            }
        }
    }
}
