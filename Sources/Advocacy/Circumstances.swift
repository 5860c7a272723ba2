/// The facts that the duty turns on, as values: what was not asked has become what that counts as.
struct Circumstances: Sendable {
    let jurisdiction: Jurisdiction
    let process: Process
    let role: PersonRole?
    let setting: Setting
    let allReviewsInScope: Bool

    var adultHasDied = Answer.unknown
    var carerAskedForAdultInvolvement = Answer.unknown
    var isSection9Assessment = Answer.unknown
    var revisionConsidered = Answer.unknown

    var understanding = Answer.unknown
    var retaining = Answer.unknown
    var usingOrWeighing = Answer.unknown
    var communicating = Answer.unknown

    var identified = Answer.unknown
    var professionalOrPaid = Answer.unknown
    var personConsents = Answer.unknown
    var bestInterestsSatisfied = Answer.unknown
    var unableOrUnavailable = Answer.unknown
    var implicated = Answer.unknown
    /// Whether the person lacks capacity to consent to being represented; fluctuating capacity is capacity.
    var lacksCapacity = Answer.unknown

    var nhsHospital = Answer.unknown
    var nhsCareHome = Answer.unknown
    var authoritySatisfied = Answer.unknown
    var materialDisagreement = Answer.unknown
    var bothAgree = Answer.unknown

    /// - Throws: when the process is missing or the other nation's.
    init(_ facts: Facts, in jurisdiction: Jurisdiction, policies: Policies) throws(FactError) {
        guard let process = facts.process else { throw .noProcess }
        guard process.belongs(to: jurisdiction) else { throw .processElsewhere(process, jurisdiction) }
        self.jurisdiction = jurisdiction
        self.process = process
        role = facts[.personRole].flatMap(PersonRole.init(rawValue:))
        setting = facts[.setting].flatMap(Setting.init(rawValue:)) ?? .community
        allReviewsInScope = policies.allReviewsInScope
        for field in DutyPart.allFields {
            self[keyPath: field.path] = Circumstances.answer(field.fact, facts, jurisdiction)
        }
    }

    private static func answer(_ fact: Fact, _ facts: Facts, _ jurisdiction: Jurisdiction) -> Answer {
        guard fact == .capacityToConsentToRepresentation else { return facts.answer(fact, in: jurisdiction) }
        switch facts[fact] {
        case "has", "fluctuating": return .no
        case "lacks": return .yes
        default: return .unknown
        }
    }
}
