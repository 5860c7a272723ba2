/// The facts that the duty turns on, as values: what was not asked has become what that counts as.
struct Circumstances: Sendable {
    let jurisdiction: Jurisdiction
    let edition: Edition
    let process: Process
    let role: PersonRole
    let setting: Setting
    let policies: Policies
    /// A needs assessment, not a carer's, was refused.
    let refusedNeedsAssessment: Bool
    /// Part of the period that a safeguarding review is about was spent in custody.
    let isPartlyInCustody: Bool

    /// Whether the whole of the period that a safeguarding review is about was spent in custody.
    var wholePeriodInCustody = Answer.unknown
    var adultHasDied = Answer.unknown
    var lacksCapacityToRefuse = Answer.unknown
    var refusalInBestInterests = Answer.unknown
    var atRisk = Answer.unknown
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
    init(_ facts: Facts, under rules: RuleSet, policies: Policies) throws(FactError) {
        guard let process = facts.process else { throw .noProcess }
        jurisdiction = rules.jurisdiction
        edition = rules.edition
        guard process.belongs(to: jurisdiction) else { throw .processElsewhere(process, jurisdiction) }
        self.process = process
        role = facts[.personRole].flatMap(PersonRole.init(rawValue:)) ?? process.usualRole(in: jurisdiction)
        setting = facts[.setting].flatMap(Setting.init(rawValue:)) ?? .community
        self.policies = policies
        refusedNeedsAssessment = facts[.refusedAssessment] != "carers"
        isPartlyInCustody = facts[.reviewPeriodInCustody] == "partly"
        for field in DutyPart.allFields {
            self[keyPath: field.path] = Circumstances.answer(field.fact, facts, jurisdiction)
        }
    }

    private static func answer(_ fact: Fact, _ facts: Facts, _ jurisdiction: Jurisdiction) -> Answer {
        switch (fact, facts.effective(fact, in: jurisdiction)) {
        case (.capacityToConsentToRepresentation, let capacity):
            switch capacity {
            case "has", "fluctuating": .no
            case "lacks": .yes
            default: .unknown
            }
        case (.reviewPeriodInCustody, let period):
            switch period {
            case "none", "partly": .no
            case "whole": .yes
            default: .unknown
            }
        default: facts.answer(fact, in: jurisdiction)
        }
    }
}
