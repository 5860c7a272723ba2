/// The law's second edition once more, written from its text alone and without a line of the product's own rules.
///
/// As plain as it can be put: truth is 0 (no), 1 (the file does not say) or 2 (yes), AND is the lower, OR the higher, NOT
/// what is left of 2; facts, values and policies go by the names that files give them.
struct SecondOpinion {
    let wales: Bool
    let facts: [String: String]
    let policy: [String: String]
    /// An ISO date.
    let started: String?
    let isConcluded: Bool
    var truth: [Int]

    /// What the duty turns on and a file may leave open, in the order of the facts table.
    enum Open: Int, CaseIterable {
        case period, died, cannotRefuse, refusalBest, atRisk, carerAsked, section9, revision
        case understanding, retaining, weighing, communicating
        case identified, paid, consents, best, unable, implicated, capacity
        case hospital, careHome, satisfied, disagreement, bothAgree

        var name: String { SecondOpinion.names[rawValue] }
    }

    private static let names = [
        "reviewPeriodInCustody", "adultHasDied", "refused.lacksCapacityToRefuse", "refused.bestInterestsSatisfied",
        "refused.atRiskOfAbuseOrNeglect", "carerAskedForAdultInvolvement", "isSection9Assessment", "revisionConsidered",
        "substantialDifficulty.understanding", "substantialDifficulty.retaining",
        "substantialDifficulty.usingOrWeighing",
        "substantialDifficulty.communicating", "appropriateIndividual.identified",
        "appropriateIndividual.professionalOrPaid", "appropriateIndividual.personConsents",
        "appropriateIndividual.bestInterestsSatisfied", "appropriateIndividual.unableOrUnavailable",
        "appropriateIndividual.implicatedInAbuseOrFailedToPrevent", "capacityToConsentToRepresentation",
        "exceptions.nhsHospital28DaysOrMoreLikely", "exceptions.nhsCareHome8WeeksOrMoreLikely",
        "exceptions.authoritySatisfiedBestInterests", "exceptions.materialDisagreement",
        "exceptions.bothAgreeAdvocateInBestInterests",
    ]

    init(
        _ facts: [String: String], wales: Bool, policy: [String: String] = [:], started: String? = nil,
        isConcluded: Bool = true
    ) {
        self.facts = facts
        self.wales = wales
        self.policy = policy
        self.started = started
        self.isConcluded = isConcluded
        truth = Open.allCases.map { open in
            switch facts[open.name] {
            case "yes", "lacks", "whole": 2
            case "partly": 3
            case "no", "has", "fluctuating", "none": 0
            case "unknown": 1
            default: SecondOpinion.notAsked(open, wales: wales)
            }
        }
    }

    private static func notAsked(_ open: Open, wales: Bool) -> Int {
        switch open {
        case .period, .died, .cannotRefuse, .refusalBest, .atRisk: 0
        case .revision: 2
        case .hospital, .careHome, .satisfied, .disagreement, .bothAgree: wales ? 0 : 1
        default: 1
        }
    }

    private subscript(open: Open) -> Int { truth[open.rawValue] }

    var process: String { facts["process"] ?? "" }
    var role: String? { facts["personRole"] }

    /// England's rows: who is owed an advocate, process by process, the stage's own person first, and the row's provision.
    static let rows: [String: (roles: [String], provision: String)] = [
        "needsAssessment": (["adultSubject", "carerOfAdult"], "s67(3)(a)"),
        "shortTermAssessment": (["adultSubject", "carerOfAdult"], "s67(3)(a)"),
        "reablementAssessment": (["adultSubject", "carerOfAdult"], "s67(3)(a)"),
        "firstContact": (["adultSubject", "carerOfAdult"], "s67(3)(a)"),
        "chcAssessmentJoint": (["adultSubject", "carerOfAdult"], "s67(3)(a)"),
        "carersAssessment": (["carer"], "s67(3)(b)"),
        "carePlanPreparation": (["adultSubject", "carerOfAdult"], "s67(3)(c)"),
        "supportPlanPreparation": (["carer", "caredForAdultInCarersPlan"], "s67(3)(d)"),
        "carePlanRevision": (["adultSubject", "carerOfAdult"], "s67(3)(e)"),
        "supportPlanRevision": (["carer", "caredForAdultInCarersPlan"], "s67(3)(f)"),
        "childNeedsAssessment": (["child", "parent", "carerOfChild"], "s67(3)(g)"),
        "childsCarerAssessment": (["childsCarer"], "s67(3)(h)"),
        "youngCarersAssessment": (["youngCarer", "parent"], "s67(3)(i)"),
        "safeguardingEnquiry": (["adultSubject"], "s68(2)"),
        "safeguardingReview": (["adultSubject"], "s68(2)"),
        "assessmentRefused": (["adultSubject"], "s11(2)"),
    ]

    static let inScopeInWales = ["assessment", "carersAssessment", "carePlanning", "review", "safeguarding"]

    var isRoleNamed: Bool {
        if wales { return role != "otherPersonAdultAskedFor" }
        guard let row = SecondOpinion.rows[process] else { return false }
        return role == nil || row.roles.contains(role ?? "")
    }

    var scope: Int {
        if wales { return SecondOpinion.inScopeInWales.contains(process) && isRoleNamed ? 2 : 0 }
        guard isRoleNamed else { return 0 }
        switch process {
        case "shortTermAssessment", "reablementAssessment": return self[.section9]
        case "firstContact", "chcAssessmentJoint":
            return policy["firstContact"] == "section9" ? self[.section9] : 2
        case "supportPlanPreparation": return askedFor
        case "carePlanRevision": return considered
        case "supportPlanRevision": return min(considered, askedFor)
        case "safeguardingEnquiry":
            let setting = facts["setting"] ?? "community"
            if setting == "prison" || setting == "approvedPremises" { return 0 }
            return 2 - self[.died]
        case "safeguardingReview":
            let isWhole = self[.period] == 3 ? 0 : self[.period]
            return min(2 - isWhole, 2 - self[.died])
        case "assessmentRefused":
            if facts["refused.refusedAssessment"] == "carers" { return 0 }
            return max(min(self[.cannotRefuse], self[.refusalBest]), self[.atRisk])
        default: return 2
        }
    }

    private var askedFor: Int { role == "caredForAdultInCarersPlan" ? self[.carerAsked] : 2 }
    private var considered: Int { policy["reviews"] == "all" ? 2 : self[.revision] }

    var isUnderSection68: Bool { process == "safeguardingEnquiry" || process == "safeguardingReview" }

    private var consent: Int {
        switch self[.capacity] {
        case 0: self[.consents]
        case 2: self[.best]
        default: self[.consents] == self[.best] ? self[.best] : 1
        }
    }

    private func exception(satisfied: Int) -> Int {
        if isUnderSection68 || process == "safeguarding" { return 0 }
        let stay = min(max(self[.hospital], self[.careHome]), satisfied)
        let either = max(stay, min(self[.disagreement], self[.bothAgree]))
        return wales ? min(either, 1) : either
    }

    private func duty(silenceCounts: Bool) -> Int {
        let difficulty = max(self[.understanding], self[.retaining], self[.weighing], self[.communicating])
        var suitable = min(self[.identified], 2 - self[.paid], consent, 2 - self[.unable], 2 - self[.implicated])
        var satisfied = self[.satisfied]
        if silenceCounts {
            if suitable == 1 { suitable = 0 }
            if satisfied == 1 { satisfied = 0 }
        }
        return min(scope, difficulty, max(2 - suitable, exception(satisfied: satisfied)))
    }

    /// 0 is not required, 1 cannot be told, 2 required.
    var duty: Int { duty(silenceCounts: isConcluded && policy["silence"] == "notSatisfied") }

    /// The duty where silence is taken as silence.
    var dutyOfSilence: Int { duty(silenceCounts: false) }

    var openFacts: [Open] { Open.allCases.filter { self[$0] == 1 } }

    /// Every filling of what is open: the duties that come of it, and the facts that alone turn one.
    func everyFilling() -> (duties: Set<Int>, material: [String]) {
        let open = openFacts
        let ways = open.map { $0 == .period ? [0, 3, 2] : [0, 2] }
        var filled = self
        let duties = (0..<ways.reduce(1) { $0 * $1.count }).map { filling in
            var rest = filling
            for (fact, values) in zip(open, ways) {
                filled.truth[fact.rawValue] = values[rest % values.count]
                rest /= values.count
            }
            return filled.dutyOfSilence
        }
        var stride = 1
        var material: [String] = []
        for (fact, values) in zip(open, ways) {
            let turns = duties.indices.contains { filling in
                let way = filling / stride % values.count
                return duties[filling] != duties[filling - way * stride]
            }
            if turns { material.append(fact.name) }
            stride *= values.count
        }
        return (Set(duties), material)
    }
}
