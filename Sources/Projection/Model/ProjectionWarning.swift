import Advocacy
import Findings
import Statistics

/// Something without which a projection would be misread: what is so, with its figures.
public enum ProjectionWarning: Sendable, Hashable {
    /// Processes of which no case was read.
    case processUnread([Process], Jurisdiction)
    /// One of which fewer than `fewestRead` were read, and the range of the share owed, fractions of 1.
    case processBarelyRead(Process, Jurisdiction, read: Int, low: Double, high: Double)
    case noRange([AssumptionName])
    case noSource([AssumptionName])
    /// Stated beside population tables, which stand in for it.
    case unused([AssumptionName])
    case priceAndPay, noBudget, noCapacity
    /// The first projected year, where it is not the one after the audited period.
    case firstYear(String)
    /// The share of the stages that have an age band of the population tables.
    case ageUnknown(known: Double)
    /// People a year with whom advocates work today, by the audit, and who would take one up, by what is stated.
    case acceptanceBelowPractice(today: Double, full: Double)
    /// What the findings warn of bears on the projection too.
    case finding(FindingWarning)

    /// Fewer cases of a process read than this leave its rate barely known: judgement.
    static let fewestRead = 10

    /// Short and stable; those carried over from the findings begin with "findings.".
    public var code: String {
        switch self {
        case .processUnread: "processUnread"
        case .processBarelyRead: "processBarelyRead"
        case .noRange: "noRange"
        case .noSource: "noSource"
        case .unused: "unused"
        case .priceAndPay: "priceAndPay"
        case .noBudget: "noBudget"
        case .noCapacity: "noCapacity"
        case .firstYear: "firstYear"
        case .ageUnknown: "ageUnknown"
        case .acceptanceBelowPractice: "acceptanceBelowPractice"
        case .finding(let warning): "findings.\(warning.code.rawValue)"
        }
    }
}

/// Finds what a reader of the projection has to know. The thresholds are judgement.
struct ProjectionWarnings {
    let basis: ProjectionBasis
    let assumptions: Assumptions
    let population: PopulationGrowth?
    let firstYear: Int

    /// Fewer stages than this share with a known age band leave the growth of the rest to those.
    private static let leastWithAge = 0.9

    var all: [ProjectionWarning] { stated + years + carried }

    private var stated: [ProjectionWarning] {
        var list: [ProjectionWarning] = []
        let certain = assumptions.rows.filter { $0.value.isFixed && $0.name.isUsuallyUncertain }
        if !certain.isEmpty { list.append(.noRange(certain.map(\.name))) }
        let unsourced = assumptions.rows.filter(\.source.isEmpty)
        if !unsourced.isEmpty { list.append(.noSource(unsourced.map(\.name))) }
        if assumptions[.priceHour] != nil, assumptions[.payYear] != nil { list.append(.priceAndPay) }
        if population != nil, assumptions[.growthPopulation] != nil {
            list.append(.unused([.plain(.growthPopulation)]))
        }
        if assumptions[.budgetYear] == nil { list.append(.noBudget) }
        if assumptions[.capacityAdvocates] == nil { list.append(.noCapacity) }
        return list
    }

    private var years: [ProjectionWarning] {
        var list: [ProjectionWarning] = []
        if firstYear != basis.nextYear { list.append(.firstYear(basis.label(ofYear: firstYear))) }
        if let population {
            let share = population.coverage(of: basis.stagesByAge)
            if share < Self.leastWithAge { list.append(.ageUnknown(known: share)) }
        }
        return list
    }

    /// What the findings warn of, without what concerns their breakdowns alone.
    private var carried: [ProjectionWarning] {
        // Nor what concerns limits that the projection does not print: that not all is read is said at its head.
        let left: Set<FindingWarning.Code> = [.smallBreakdown, .manyBreakdowns, .interim]
        return basis.findingWarnings.filter { !left.contains($0.code) }.map(ProjectionWarning.finding)
    }
}

extension AssumptionName {
    /// Whether nobody knows it exactly: not what is counted, agreed or chosen.
    var isUsuallyUncertain: Bool {
        switch self {
        case .assessments, .referrals, .correlation, .term, .partner, .service: false
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
