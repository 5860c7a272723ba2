import Wording

extension Fact {
    /// A short noun phrase for lists, as "whether the person consents", in the words of England.
    public var label: String { label(in: .england) }

    /// The same in the words of one nation.
    public func label(in jurisdiction: Jurisdiction) -> String {
        (jurisdiction == .wales ? ofWales ?? ofEngland : ofEngland).said
    }

    private var ofEngland: Phrase {
        switch self {
        case .process: "the process"
        case .personRole: "whom the stage is about"
        case .setting: "where the person is"
        case .reviewPeriodInCustody: "whether the adult was in custody in the period reviewed"
        case .lacksCapacityToRefuse: "whether the person lacks capacity to refuse the assessment"
        case .refusalInBestInterests: "whether the assessment is in the best interests of the one who refused it"
        case .atRiskOfAbuseOrNeglect: "whether the person is experiencing, or at risk of, abuse or neglect"
        case .refusedAssessment: "which assessment was refused"
        case .adultHasDied: "whether the adult has died"
        case .carerAskedForAdultInvolvement: "whether the carer asked that the person be involved"
        case .isSection9Assessment: "whether it was a needs assessment under s9"
        case .revisionConsidered: "whether revising the plan was considered"
        case .understanding: "difficulty in understanding information"
        case .retaining: "difficulty in retaining information"
        case .usingOrWeighing: "difficulty in using or weighing information"
        case .communicating: "difficulty in communicating views, wishes or feelings"
        case .identified: "whether somebody is identified"
        case .professionalOrPaid: "whether they provide care or treatment professionally or for pay"
        case .personConsents: "whether the person consents"
        case .bestInterestsSatisfied: "whether their support is in the person's best interests"
        case .unableOrUnavailable: "whether they are unable or unavailable"
        case .implicatedInAbuseOrFailedToPrevent: "whether they are implicated in abuse or neglect"
        case .capacityToConsentToRepresentation: "the person's capacity to consent to them"
        case .nhsHospital28DaysOrMoreLikely: "whether an NHS hospital stay of 28 days or more is likely"
        case .nhsCareHome8WeeksOrMoreLikely: "whether an NHS care home stay of 8 weeks or more is likely"
        case .authoritySatisfiedBestInterests:
            "whether the council was satisfied that an advocate is in the person's best interests"
        case .materialDisagreement: "whether they and the council disagree on a material matter"
        case .bothAgreeAdvocateInBestInterests: "whether both agree that an advocate is in the person's best interests"
        case .considered: "whether an advocate was considered"
        case .offered: "whether an advocate was offered"
        case .arranged: "whether an advocate was arranged"
        case .supportedInTime: "whether the person was supported before decisions"
        case .urgent: "whether the enquiry was urgent"
        case .bestInterestsOnDeclining: "whether declining was found in the person's best interests"
        case .timing: "when the advocate came"
        case .declined: "whether the offer was declined"
        case .lacksCapacityForDecision: "whether the person lacks capacity for the decision"
        case .eightWeeksOrMoreLikely: "whether a stay of 8 weeks or more is likely"
        case .twentyEightDaysOrMoreLikely: "whether a stay of 28 days or more is likely"
        case .nobodyAppropriateToConsult: "whether nobody is appropriate to consult"
        case .lpaDeputyOrNominee: "whether there is an attorney, deputy or nominee for these matters"
        case .decisionIsUrgent: "whether the decision is urgent"
        case .longerThanThought: "whether the stay was thought to be shorter when it was arranged"
        case .mhaObligation: "whether the stay is an obligation under the Mental Health Act"
        case .treatmentUnderMHA: "whether the treatment is regulated by the Mental Health Act"
        case .decision: "the decision under the Mental Capacity Act"
        case .mentalHealthAct: "status under the Mental Health Act"
        case .nhsComplaint: "whether there is a complaint about the NHS"
        case .relationship: "who is named"
        case .personObjects: "whether the person objects to them"
        case .reasonableAdjustmentsInPlace: "whether reasonable adjustments were in place"
        case .combinedAssessment: "whether the assessment was combined"
        case .councilCareHome8WeeksOrMore: "whether the council arranges a care home for 8 weeks or more"
        case .deprivationOfLibertyLikely: "whether a deprivation of liberty is likely"
        case .nhsHospitalDaysLikely: "days likely in an NHS hospital"
        case .reviewUnder: "what the review was made under"
        case .funding: "funding"
        case .preferredLanguage: "preferred language"
        case .offerLanguage: "language of the offer"
        case .reasonNotMade: "why no offer was made"
        case .referredOn: "date of referral"
        case .arrangedOn: "date arranged"
        case .firstMetOn: "date of the first meeting"
        case .promptPassedOver: "whether a prompt was passed over"
        case .reasonGivenToPerson: "whether the person was told why"
        case .otherSupport: "other support on the spectrum of advocacy"
        case .welshOffered: "whether Welsh was offered without asking"
        case .welshProvided: "whether Welsh was provided"
        case .voiceHeard: "whether the person's voice was heard"
        case .regardRecorded: "whether the file shows regard to what makes difficulty likely"
        }
    }

    /// What Wales words otherwise.
    private var ofWales: Phrase? {
        switch self {
        case .understanding: "a barrier to understanding information"
        case .retaining: "a barrier to retaining information"
        case .usingOrWeighing: "a barrier to using or weighing information"
        case .communicating: "a barrier to communicating views, wishes or feelings"
        case .considered: "whether an independent professional advocate was considered"
        case .offered: "whether an independent professional advocate was offered"
        case .arranged: "whether an independent professional advocate was arranged"
        default: nil
        }
    }
}
