import Advocacy

/// Every question that can arise for a stage, in the order of the walk.
struct QuestionList {
    let process: Process
    let rules: RuleSet
    let policies: Policies
    /// What the frame calls the stage, where a reading found it to be a refused assessment.
    let processOfFrame: Process
    /// Whether the frame says where the person is.
    let frameHasSetting: Bool

    private var jurisdiction: Jurisdiction { rules.jurisdiction }
    private var isSecond: Bool { rules.edition >= .second }

    var questions: [Question] {
        var list = stage
        list += difficulty
        list += appropriateIndividual
        if !process.isSafeguarding { list += exceptions }
        if process.isRevision, !policies.allReviewsInScope {
            list.append(Question(.revisionConsidered, .stage, "whether or how to revise was considered"))
        }
        list += action
        list += jurisdiction == .wales ? welshLanguage : []
        return list + beside
    }

    // MARK: The stage

    private var stage: [Question] {
        var list: [Question] = []
        let role = Question(.personRole, .stage, "whose involvement this is about", offering: roles)
        let severalRoles = isSecond && process.rolesOwed(in: jurisdiction).count > 1
        if severalRoles { list.append(role) }
        if let refusal = whetherRefused { list.append(refusal) }
        if process == .assessmentRefused, isSecond, jurisdiction == .england { list += refusal }
        if isSecond, process == .safeguardingEnquiry, !frameHasSetting {
            list.append(Question(.setting, .stage, "where the adult is"))
        }
        switch process {
        case .shortTermAssessment, .reablementAssessment:
            list.append(Question(.isSection9Assessment, .stage, "it was a section 9 (needs) assessment"))
        case .firstContact, .chcAssessmentJoint:
            guard isSecond else { break }
            list.append(
                Question(
                    .isSection9Assessment, .stage, "a section 9 assessment had begun",
                    forLearning: !policies.firstContactNeedsSection9))
        default: break
        }
        if !severalRoles { list.append(role) }
        list.append(Question(.carerAskedForAdultInvolvement, .stage, "the carer asked for the adult's involvement"))
        if isSecond, process == .safeguardingReview {
            list.append(Question(.reviewPeriodInCustody, .stage, "in custody in the period reviewed"))
        }
        if process.isSafeguarding { list.append(Question(.adultHasDied, .stage, "the adult has died")) }
        return list
    }

    /// Those whom the limb names, and somebody else, who is owed nothing. The first edition offered everybody it knew.
    private var roles: [String]? {
        let known: [PersonRole] = [
            .adultSubject, .carer, .carerOfAdult, .caredForAdultInCarersPlan, .otherPersonAdultAskedFor, .child,
            .youngCarer, .childsCarer,
        ]
        guard isSecond else { return known.map(\.rawValue) }
        // Digits reach nine; in Wales the carer of a child stands for the child's carer too.
        let owed = process.rolesOwed(in: jurisdiction).filter { jurisdiction == .england || $0 != .childsCarer }
        return (owed + [.otherPersonAdultAskedFor]).map(\.rawValue)
    }

    /// What the frame calls an adult's or a carer's assessment may turn out to have been refused (s11).
    private var whetherRefused: Question? {
        let assessments: Set<Process> = [
            .needsAssessment, .carersAssessment, .firstContact, .shortTermAssessment, .reablementAssessment,
            .chcAssessmentJoint,
        ]
        guard isSecond, jurisdiction == .england, assessments.contains(processOfFrame) else { return nil }
        return Question(
            .process, .stage, "what it turned out to be",
            offering: [processOfFrame.rawValue, Process.assessmentRefused.rawValue])
    }

    /// s11(2) and (5): whether the refusal may be relied on.
    private var refusal: [Question] {
        [
            Question(.refusedAssessment, .stage, "which assessment was refused"),
            Question(.atRiskOfAbuseOrNeglect, .stage, "experiencing, or at risk of, abuse"),
            Question(.lacksCapacityToRefuse, .stage, "lacks capacity to refuse it"),
            Question(.refusalInBestInterests, .stage, "council satisfied: assessment best"),
        ]
    }

    // MARK: The duty

    private var difficulty: [Question] {
        [
            Question(.understanding, .difficulty, "understanding the information?"),
            Question(.retaining, .difficulty, "retaining it?"),
            Question(.usingOrWeighing, .difficulty, "using or weighing it?"),
            Question(.communicating, .difficulty, "communicating views, wishes, feelings?"),
        ]
    }

    private var appropriateIndividual: [Question] {
        [
            Question(.identified, .appropriateIndividual, "somebody is identified"),
            Question(.professionalOrPaid, .appropriateIndividual, "care or treatment as a job or for pay"),
            isAboutChild
                ? Question(
                    .capacityToConsentToRepresentation, .appropriateIndividual, "capacity or competence to consent")
                : Question(.capacityToConsentToRepresentation, .appropriateIndividual, "capacity to consent to them"),
            Question(.personConsents, .appropriateIndividual, "the person consents"),
            Question(.bestInterestsSatisfied, .appropriateIndividual, "council satisfied: best interests"),
            Question(.unableOrUnavailable, .appropriateIndividual, "unable or unavailable"),
            Question(.implicatedInAbuseOrFailedToPrevent, .appropriateIndividual, "implicated in abuse or neglect"),
            Question(.relationship, .appropriateIndividual, "who it is (relationship)"),
            Question(.personObjects, .appropriateIndividual, "the person objects to them"),
        ]
    }

    /// s67(6) asks of a child whether it "has capacity or is competent".
    private var isAboutChild: Bool {
        isSecond && (process == .childNeedsAssessment || process == .youngCarersAssessment)
    }

    private var exceptions: [Question] {
        [
            Question(.nhsHospital28DaysOrMoreLikely, .exceptions, "NHS hospital, 28 days or more"),
            Question(.nhsCareHome8WeeksOrMoreLikely, .exceptions, "NHS care home, 8 weeks or more"),
            Question(.authoritySatisfiedBestInterests, .exceptions, "council: advocate in best interests"),
            Question(.materialDisagreement, .exceptions, "disagreement with the council"),
            Question(.bothAgreeAdvocateInBestInterests, .exceptions, "both agree: best interests"),
        ]
    }

    // MARK: What happened

    private var action: [Question] {
        var list = [
            Question(.arranged, .action, "an advocate was arranged"),
            Question(.timing, .action, "when the advocate came"),
        ]
        let mayStartFirst = process.isSafeguarding && (jurisdiction == .england || !isSecond)
        if mayStartFirst { list.append(Question(.urgent, .action, "the enquiry was urgent")) }
        return list + [
            Question(.supportedInTime, .action, "involvement supported before decisions"),
            Question(.offered, .action, "an advocate was offered"),
            Question(.considered, .action, "advocacy was considered"),
            Question(.declined, .action, "the offer was declined"),
            Question(.bestInterestsOnDeclining, .action, "best interests decided on declining"),
            Question(.reasonNotMade, .action, "why none was arranged"),
            Question(.referredOn, .action, "date of referral"),
            Question(.arrangedOn, .action, "date arranged"),
            Question(.firstMetOn, .action, "date of first meeting"),
            Question(.promptPassedOver, .action, "a prompt in the form was passed over", forLearning: true),
            Question(.reasonGivenToPerson, .action, "the person was told why not", forLearning: true),
            Question(.voiceHeard, .action, "the person's voice is heard in the file", forLearning: true),
        ]
    }

    private var welshLanguage: [Question] {
        [
            Question(.preferredLanguage, .language, "preferred language"),
            Question(.welshOffered, .language, "Welsh offered without asking"),
            Question(.welshProvided, .language, "Welsh provided"),
            Question(.otherSupport, .language, "other advocacy in place", forLearning: true),
        ]
    }

    // MARK: Beside the duty

    private var beside: [Question] {
        var list =
            isSecond && jurisdiction == .england
            ? [Question(.regardRecorded, .beside, "regard to what makes difficulty likely", forLearning: true)] : []
        list += [
            Question(.reasonableAdjustmentsInPlace, .beside, "reasonable adjustments in place", forLearning: true),
            Question(.combinedAssessment, .beside, "combined with another assessment", forLearning: true),
            Question(.decision, .beside, "Mental Capacity Act decision"),
            Question(.lacksCapacityForDecision, .beside, "lacks capacity for that decision"),
            Question(.twentyEightDaysOrMoreLikely, .beside, "28 days or more likely"),
            Question(.eightWeeksOrMoreLikely, .beside, "8 weeks or more likely"),
            Question(.nobodyAppropriateToConsult, .beside, "nobody appropriate to consult"),
            Question(.lpaDeputyOrNominee, .beside, "attorney, deputy or nominee for it"),
            Question(.decisionIsUrgent, .beside, "that decision was urgent"),
        ]
        if isSecond {
            list += [
                Question(.longerThanThought, .beside, "longer than was thought at first"),
                Question(.mhaObligation, .beside, "obliged by the Mental Health Act"),
                Question(.treatmentUnderMHA, .beside, "treated under the Mental Health Act"),
            ]
        }
        return list + [
            Question(.mentalHealthAct, .beside, "Mental Health Act status", offering: mentalHealthStatuses),
            Question(
                .nhsComplaint, .beside,
                jurisdiction == .wales && isSecond
                    ? "a complaint on health or social care" : "a complaint about the NHS"),
        ]
    }

    /// The first edition knew the short-term sections only together, the second parts them.
    private var mentalHealthStatuses: [String]? {
        guard case .choice(let all) = Fact.mentalHealthAct.kind else { return nil }
        let other: Set<String> = isSecond ? ["shortTermSection"] : ["section4or5", "section135or136"]
        return all.filter { !other.contains($0) }
    }
}
