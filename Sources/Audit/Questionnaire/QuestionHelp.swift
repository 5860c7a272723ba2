import Advocacy
import Wording

extension Question {
    /// What counts as evidence, and where in a file it usually stands: one or two lines.
    public var help: String { phraseOfHelp.said }

    private var phraseOfHelp: Phrase {
        switch section {
        case .stage: helpOnStage
        case .difficulty: helpOnDifficulty
        case .appropriateIndividual: helpOnSupporter
        case .exceptions: helpOnExceptions
        case .action: helpOnAction
        case .language: helpOnLanguage
        case .beside: helpBeside
        }
    }

    private var helpOnStage: Phrase {
        switch fact {
        case .personRole:
            Phrase(
                "Whose taking part the stage had to secure; look at whose assessment or plan the form "
                    + "is. A person may be in several roles: one case each.")
        case .process:
            Phrase(
                "If the person refused the assessment, say so: the refusal may not be relied on where "
                    + "s11(2) says so. A closing note or a letter shows it.")
        case .refusedAssessment:
            Phrase(
                "Whose assessment was declined: the adult's own needs, or a carer's. A carer's refusal "
                    + "always stands.")
        case .atRiskOfAbuseOrNeglect:
            Phrase(
                "A concern raised, an enquiry open, or self-neglect noted. Look at safeguarding alerts "
                    + "and contact notes near the refusal.")
        case .lacksCapacityToRefuse:
            "A capacity assessment on refusing the assessment itself. Look for the form, or for a reasoned note of it."
        case .refusalInBestInterests:
            "A best-interests decision that the assessment goes ahead. Look with the capacity assessment."
        case .setting:
            Phrase(
                "Prison counts young offender institutions and secure children's homes, also on "
                    + "temporary absence; a bail address is community.")
        case .isSection9Assessment:
            Phrase(
                "It looked at needs, outcomes and wellbeing, whatever it is called. The form's heading "
                    + "or its closing decision shows it.")
        case .carerAskedForAdultInvolvement:
            Phrase(
                "The carer wished the adult to take part. Look in the carer's own words and the contact "
                    + "notes.")
        case .reviewPeriodInCustody:
            Phrase(
                "Where the adult was in the period that the review is about, not where they are now.")
        case .adultHasDied: "Before the stage ended. The demographics page shows it."
        case .revisionConsidered:
            Phrase(
                "Deciding whether to revise counts already, also where nothing changed: it is rarely no. "
                    + "Look at the review's conclusion.")
        default: "Look at the form itself and the contact notes around its date."
        }
    }

    private var helpOnDifficulty: Phrase {
        switch fact {
        case .understanding:
            Phrase(
                "Relevant information, in a form that suits them, with adjustments in place. Look at "
                    + "communication needs, diagnoses, how the visit went.")
        case .retaining:
            Phrase(
                "Long enough to take part in the decision. Forgetting within the visit, or needing it "
                    + "told again each time, counts.")
        case .usingOrWeighing:
            Phrase(
                "Seeing options and consequences and choosing among them. Look at how decisions were "
                    + "reached, and at insight noted.")
        case .communicating:
            Phrase(
                "By any means: speech, sign, pictures, an interpreter. Views missing in their own words "
                    + "are a sign.")
        default: "Look at the assessment's pages on communication and memory."
        }
    }

    private var helpOnSupporter: Phrase {
        switch fact {
        case .identified:
            Phrase(
                "Somebody by name who could help the person take part, not only a next of kin. Look at "
                    + "contacts, who was present, who was rung.")
        case .professionalOrPaid:
            Phrase(
                "Engaged in providing care or treatment professionally or for pay. A paid attorney is "
                    + "not excluded by that.")
        case .capacityToConsentToRepresentation:
            Phrase(
                "To being represented by this person, not to care or residence. A form, or a note that "
                    + "the person agreed, shows it.")
        case .personConsents: "The person was asked and agreed to be supported by them. Being present is not consent."
        case .bestInterestsSatisfied:
            Phrase(
                "The council decided that being supported by them is best for the person, and wrote why.")
        case .unableOrUnavailable:
            Phrase(
                "Far away, unwell, unwilling, too close to the matter, or disagreeing with what the "
                    + "person wants.")
        case .implicatedInAbuseOrFailedToPrevent:
            Phrase(
                "In any concern past or open, proven or not. Look at safeguarding records. It is the "
                    + "statutory guidance that excludes them.")
        case .relationship: "What they are to the person; no name."
        case .personObjects: "Said or shown in any way that they do not want this supporter."
        default: "Look at contacts and at who was present."
        }
    }

    private var helpOnExceptions: Phrase {
        switch fact {
        case .nhsHospital28DaysOrMoreLikely:
            Phrase(
                "An NHS body arranges the stay; exactly 28 days counts. Look at discharge planning and "
                    + "ward notes.")
        case .nhsCareHome8WeeksOrMoreLikely:
            Phrase(
                "An NHS body arranges the stay; one that the council arranges does not count.")
        case .authoritySatisfiedBestInterests:
            Phrase(
                "The council decided that an advocate is best for the person although somebody is there, "
                    + "and wrote why.")
        case .materialDisagreement:
            Phrase(
                "Between the council and the supporter, on something that matters to the outcome. Look "
                    + "at emails, meetings, complaints.")
        case .bothAgreeAdvocateInBestInterests:
            Phrase(
                "Both sides agreed that an advocate would be best for the person. Look at the meeting's "
                    + "notes.")
        default: "Look at meetings and correspondence."
        }
    }

    private var helpOnAction: Phrase {
        switch fact {
        case .arranged:
            Phrase(
                "An independent advocate was named to the person or began work. A referral alone is not "
                    + "arranged. Look at provider correspondence.")
        case .timing:
            Phrase(
                "When the advocate was there for the person, against the stage's start and the decision. "
                    + "Look at the first meeting.")
        case .urgent: "A risk that could not wait for the advocate. The enquiry's decision to start shows it."
        case .supportedInTime: "The advocate met the person and was heard before anything was decided."
        case .offered:
            Phrase(
                "Put to the person, or to somebody for them, in a way they could follow. A leaflet alone "
                    + "is no offer.")
        case .considered: "The form's question is answered with a reason, or supervision notes speak of it."
        case .declined: "By whom, and whether they had capacity to decline. Look at the words that were noted."
        case .bestInterestsOnDeclining:
            Phrase(
                "Somebody without capacity declined: a best-interests decision says that no advocate was "
                    + "right.")
        case .reasonNotMade: "As the worker gives it; if the file gives none, not recorded."
        case .referredOn: "The day the council asked the provider. Look at the referral form or the email."
        case .arrangedOn: "The day the provider named an advocate or took the case."
        case .firstMetOn: "The day the advocate first met or spoke with the person."
        case .promptPassedOver: "The form asks about advocacy, and the answer is blank or without a reason."
        case .reasonGivenToPerson:
            Phrase(
                "The person was told why no advocate would come. Look at letters and the contact notes.")
        case .voiceHeard: "Their wishes stand in their own words, and the decision answers them."
        default: "Look at correspondence with the provider."
        }
    }

    private var helpOnLanguage: Phrase {
        switch fact {
        case .preferredLanguage: "As the person chose, not as the worker supposed. The first page shows it."
        case .welshOffered: "Offered without being asked for. The record of the first contact shows it."
        case .welshProvided: "What was said and written was in Welsh, by the worker or an interpreter."
        case .otherSupport: "What else helped the person be heard: family, peers, a citizen advocate, a group."
        default: "Look at the first page and the contact notes."
        }
    }

    private var helpBeside: Phrase {
        switch fact {
        case .regardRecorded:
            Phrase(
                "Health condition, disability, complexity, an earlier refusal, abuse or neglect: the "
                    + "file shows they were thought of in judging difficulty.")
        case .reasonableAdjustmentsInPlace:
            Phrase(
                "Easy words, pictures, time, hearing loop, interpreter: difficulty is judged with them "
                    + "in place.")
        case .combinedAssessment: "With another person's or another body's. Each person is owed the duty by themselves."
        case .decision: "A decision on accommodation or treatment for somebody who may lack capacity for it."
        case .lacksCapacityForDecision: "A capacity assessment on that very decision."
        case .twentyEightDaysOrMoreLikely: "Exactly 28 days counts. Look at discharge planning."
        case .eightWeeksOrMoreLikely: "Look at the placement request or the contract."
        case .nobodyAppropriateToConsult:
            Phrase(
                "Nobody but paid staff whom it would be appropriate to ask what is best for the person.")
        case .lpaDeputyOrNominee: "With powers over these matters, not over money alone. Look at the document itself."
        case .decisionIsUrgent: "It could not wait for an advocate."
        case .longerThanThought: "A shorter stay was planned and it went on: then the advocate is due later."
        case .mhaObligation: "Leave, guardianship or a condition of discharge requires the person to live there."
        case .treatmentUnderMHA: "Given under Part 4 or 4A of that Act."
        case .mentalHealthAct: "On the day of the stage. Look at hospital papers."
        case .nhsComplaint: "Made or meant, about care or treatment. No difficulty is needed to be owed help."
        default: "Answer it only if it applies."
        }
    }
}
