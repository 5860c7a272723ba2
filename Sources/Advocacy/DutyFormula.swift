/// The four parts of the duty. Each is an answer that rests on facts of its own, which no other part reads.
///
///     duty = scope AND difficulty AND (NOT suitable OR exception)
enum DutyPart: Int, CaseIterable {
    case scope, difficulty, suitable, exception

    struct Field: Sendable {
        let fact: Fact
        let path: WritableKeyPath<Circumstances, Answer> & Sendable
    }

    /// The facts that can be unknown and still decide this part, in the order of the facts table.
    var fields: [Field] {
        switch self {
        case .scope: DutyPart.scopeFields
        case .difficulty: DutyPart.difficultyFields
        case .suitable: DutyPart.suitableFields
        case .exception: DutyPart.exceptionFields
        }
    }

    /// The facts of all parts, in the order of the facts table.
    static let allFields = allCases.flatMap(\.fields)

    private static let scopeFields = [
        Field(fact: .reviewPeriodInCustody, path: \.wholePeriodInCustody),
        Field(fact: .adultHasDied, path: \.adultHasDied),
        Field(fact: .lacksCapacityToRefuse, path: \.lacksCapacityToRefuse),
        Field(fact: .refusalInBestInterests, path: \.refusalInBestInterests),
        Field(fact: .atRiskOfAbuseOrNeglect, path: \.atRisk),
        Field(fact: .carerAskedForAdultInvolvement, path: \.carerAskedForAdultInvolvement),
        Field(fact: .isSection9Assessment, path: \.isSection9Assessment),
        Field(fact: .revisionConsidered, path: \.revisionConsidered),
    ]
    private static let difficultyFields = [
        Field(fact: .understanding, path: \.understanding),
        Field(fact: .retaining, path: \.retaining),
        Field(fact: .usingOrWeighing, path: \.usingOrWeighing),
        Field(fact: .communicating, path: \.communicating),
    ]
    private static let suitableFields = [
        Field(fact: .identified, path: \.identified),
        Field(fact: .professionalOrPaid, path: \.professionalOrPaid),
        Field(fact: .personConsents, path: \.personConsents),
        Field(fact: .bestInterestsSatisfied, path: \.bestInterestsSatisfied),
        Field(fact: .unableOrUnavailable, path: \.unableOrUnavailable),
        Field(fact: .implicatedInAbuseOrFailedToPrevent, path: \.implicated),
        Field(fact: .capacityToConsentToRepresentation, path: \.lacksCapacity),
    ]
    private static let exceptionFields = [
        Field(fact: .nhsHospital28DaysOrMoreLikely, path: \.nhsHospital),
        Field(fact: .nhsCareHome8WeeksOrMoreLikely, path: \.nhsCareHome),
        Field(fact: .authoritySatisfiedBestInterests, path: \.authoritySatisfied),
        Field(fact: .materialDisagreement, path: \.materialDisagreement),
        Field(fact: .bothAgreeAdvocateInBestInterests, path: \.bothAgree),
    ]
}

/// The answer of each part, and the duty that they make.
struct DutyParts: Sendable {
    var scope, difficulty, suitable, exception: Answer

    init(_ circumstances: Circumstances) {
        scope = circumstances.scope
        difficulty = circumstances.difficulty
        suitable = circumstances.suitable
        exception = circumstances.exception
    }

    /// The same where silence counts against the council: what the file does not show it to be satisfied of, it was not.
    init(silenceCountingAgainst circumstances: Circumstances) {
        self.init(circumstances.withSilenceCounting)
        if suitable == .unknown { suitable = .no }
    }

    init(scope: Answer, difficulty: Answer, suitable: Answer, exception: Answer) {
        self.scope = scope
        self.difficulty = difficulty
        self.suitable = suitable
        self.exception = exception
    }

    var duty: Answer { scope && difficulty && (!suitable || exception) }
}

extension Circumstances {
    /// Whether the policy lets silence count in a reading that is concluded; the first edition knew no such policy.
    var silenceCounts: Bool { edition >= .second && policies.silenceCountsAgainst }

    /// SI 2014/2889 reg 4(a): the authority was not satisfied of what the file does not show it to be.
    var withSilenceCounting: Circumstances {
        var settled = self
        if settled.authoritySatisfied == .unknown { settled.authoritySatisfied = .no }
        return settled
    }

    func answer(of part: DutyPart) -> Answer {
        switch part {
        case .scope: scope
        case .difficulty: difficulty
        case .suitable: suitable
        case .exception: exception
        }
    }

    /// s67(4), s68(3): any one of the four areas is enough.
    var difficulty: Answer { understanding || retaining || usingOrWeighing || communicating }

    /// s67(6), s68(5). With capacity unknown, what both ways say alike.
    var consent: Answer {
        switch lacksCapacity {
        case .no: personConsents
        case .yes: bestInterestsSatisfied
        case .unknown: personConsents == bestInterestsSatisfied ? personConsents : .unknown
        }
    }

    /// s67(5), s68(4): somebody appropriate to represent and support the person.
    var suitable: Answer { identified && !professionalOrPaid && consent && !unableOrUnavailable && !implicated }

    /// SI 2014/2889 reg 4, which reaches s67 alone. No Welsh counterpart is known: there it is never a yes.
    var exception: Answer {
        guard !process.isSafeguarding else { return .no }
        let england = nhsStay || disagreement
        return jurisdiction == .wales && england == .yes ? .unknown : england
    }

    /// An NHS body arranges a long stay, and the authority is satisfied that an advocate is in the person's best
    /// interests.
    var nhsStay: Answer { (nhsHospital || nhsCareHome) && authoritySatisfied }

    /// The authority and the supporter disagree on a material matter, and agree on an advocate.
    var disagreement: Answer { materialDisagreement && bothAgree }
}
