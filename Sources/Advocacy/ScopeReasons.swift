import Wording

/// Whether the process, the person and the setting carry the duty at all.
struct ScopeReasons {
    let circumstances: Circumstances
    let provisions: Provisions

    var all: [Reason] {
        switch circumstances.scope {
        case .yes: circumstances.process == .assessmentRefused ? refusal : [inside]
        case .no: outside
        case .unknown: open
        }
    }

    private var process: Process { circumstances.process }
    private var name: String { process.label(in: circumstances.jurisdiction) }

    /// The limb and, in England, by which provision the process must involve this person.
    private var limb: [Phrase] {
        guard circumstances.jurisdiction == .england,
            let involvement = process.limbs?.involvement(of: circumstances.role)
        else { return [provisions.scope] }
        return process.isSafeguarding ? [involvement] : [provisions.scope, involvement]
    }

    // MARK: Inside

    private var inside: Reason {
        if process == .safeguardingReview, circumstances.isPartlyInCustody {
            return Reason(
                say("Within the duty, for the part of the period outside custody: \(name)."), limb + ["s76(9)"])
        }
        if circumstances.setting.isCustody, !process.isSafeguarding {
            return Reason(say("Within the duty, in custody as elsewhere: \(name)."), limb)
        }
        if isInsideByPolicy { return Reason(say("Within the duty as this audit reads it: \(name)."), limb) }
        return Reason(say("Within the duty: \(name)."), limb)
    }

    /// First contact strictly before a section 9 assessment has begun, a review without a revision considered.
    private var isInsideByPolicy: Bool {
        process.mayComeBeforeAssessment && circumstances.isSection9Assessment != .yes
            || process.isRevision && circumstances.revisionConsidered != .yes
    }

    /// Why the refusal may not be relied on, so that the assessment is due and the advocate with it.
    private var refusal: [Reason] {
        var found: [Reason] = []
        if circumstances.refusalWithoutCapacity == .yes {
            found.append(
                Reason(
                    say(
                        "The refusal may not be relied on: the person lacks capacity to refuse, and the assessment is in ",
                        "their best interests."), "s11(2)(a)"))
        }
        if circumstances.atRisk == .yes {
            found.append(
                Reason(
                    say(
                        "The refusal may not be relied on: the person is experiencing, or at risk of, abuse or ",
                        "neglect."),
                    "s11(2)(b)"))
        }
        return found + [Reason(say("The assessment is due, and the duty with it."), "s67(3)(a)")]
    }

    // MARK: Outside

    private var outside: [Reason] {
        if circumstances.isRefusalInEngland, circumstances.edition >= .second { return refusalThatStands }
        var found: [Reason] = []
        if process == .assessmentRefused {
            found.append(Reason(say("The assessment was refused, so no function was carried out."), refusedBy))
        } else if process.isInScope(in: circumstances.jurisdiction) != true {
            found.append(Reason(say("Outside the duty: \(name)."), provisions.scope))
        }
        if circumstances.scopeOfProcess == .no { found.append(Reason(processIsNot, provisions.scope)) }
        if let role { found.append(role) }
        return found + outsideSafeguarding
    }

    private var refusedBy: Phrase { circumstances.jurisdiction == .england ? "s11(1)" : provisions.scope }

    private var refusalThatStands: [Reason] {
        if !circumstances.refusedNeedsAssessment {
            return [Reason(say("A carer's refusal of an assessment always stands."), "s11(5)")]
        }
        if let role { return [role] }
        return [
            Reason(
                say("The assessment was refused, and nothing shows that the refusal may not be relied on."),
                ["s11(1)", "s11(2)"])
        ]
    }

    /// Why the role is owed nothing; nil where it is.
    private var role: Reason? {
        guard circumstances.personIsInScope == .no else { return nil }
        if circumstances.role == .otherPersonAdultAskedFor {
            return Reason(
                say("The duty is not owed to another person whom the adult asked to have involved."), provisions.scope)
        }
        if circumstances.role == .caredForAdultInCarersPlan, process.limbs?.involvement(of: circumstances.role) != nil {
            return Reason(say("The carer did not ask that the person be involved."), limb)
        }
        if process.isSafeguarding {
            return Reason(
                say("In safeguarding it is owed to the adult whom the enquiry or review is about, and to nobody else."),
                provisions.scope)
        }
        guard let owed = process.limbs?.owed, !owed.isEmpty else { return nil }
        let names = owed.map(\.role.label).joined(separator: "; ")
        return Reason(
            say("Owed in this process to: \(names). Not named there: \(circumstances.role.label)."), provisions.scope)
    }

    private var outsideSafeguarding: [Reason] {
        guard process.isSafeguarding, circumstances.jurisdiction == .england else { return [] }
        var found: [Reason] = []
        if circumstances.isOutsideByCustody {
            found.append(custody)
        }
        if circumstances.adultHasDied == .yes { found.append(Reason(say("The adult has died."), limb)) }
        return found
    }

    private var custody: Reason {
        if process == .safeguardingReview, circumstances.edition >= .second {
            return Reason(say("The whole period that the review is about was spent in custody."), "s76(9)")
        }
        if circumstances.edition >= .second {
            return circumstances.setting == .prison
                ? Reason(say("A safeguarding enquiry does not reach an adult in prison."), "s76(7)")
                : Reason(say("A safeguarding enquiry does not reach an adult in approved premises."), "s76(7)")
        }
        let provision: Phrase = process == .safeguardingReview ? "s76(9)" : "s76(7)"
        return circumstances.setting == .prison
            ? Reason(say("The duty in safeguarding does not reach prison."), provision)
            : Reason(say("The duty in safeguarding does not reach approved premises."), provision)
    }

    // MARK: Open

    private var open: [Reason] {
        circumstances.isRefusalInEngland ? openRefusal : openProcess + openPerson + openSafeguarding
    }

    private var openRefusal: [Reason] {
        var missing: [(Fact, Phrase)] = []
        if circumstances.refusalWithoutCapacity == .unknown {
            if circumstances.lacksCapacityToRefuse == .unknown { missing.append((.lacksCapacityToRefuse, "s11(2)(a)")) }
            if circumstances.refusalInBestInterests == .unknown {
                missing.append((.refusalInBestInterests, "s11(2)(a)"))
            }
        }
        if circumstances.atRisk == .unknown { missing.append((.atRiskOfAbuseOrNeglect, "s11(2)(b)")) }
        return missing.map { notRecorded($0.0, [$0.1]) }
    }

    private var openProcess: [Reason] {
        guard circumstances.scopeOfProcess == .unknown else { return [] }
        if process.mayComeBeforeAssessment {
            let sentence = say("Not recorded: whether a needs assessment under s9 had begun.")
            return [Reason(sentence, limb, isNotRecorded: true)]
        }
        return [notRecorded(process.isRevision ? .revisionConsidered : .isSection9Assessment, limb)]
    }

    private var openPerson: [Reason] {
        circumstances.personIsInScope == .unknown ? [notRecorded(.carerAskedForAdultInvolvement, limb)] : []
    }

    private var openSafeguarding: [Reason] {
        guard process.isSafeguarding else { return [] }
        var found: [Reason] = []
        if process == .safeguardingReview, circumstances.wholePeriodInCustody == .unknown {
            found.append(notRecorded(.reviewPeriodInCustody, ["s76(9)"]))
        }
        if circumstances.adultHasDied == .unknown { found.append(notRecorded(.adultHasDied, limb)) }
        return found
    }

    private func notRecorded(_ fact: Fact, _ laws: [Phrase]) -> Reason {
        .notRecorded(fact, in: circumstances.jurisdiction, laws)
    }

    private var processIsNot: String {
        if process.isRevision { return say("Revising the plan was not considered.") }
        return process.mayComeBeforeAssessment
            ? say("No needs assessment under s9 had begun.") : say("It was not a needs assessment under s9.")
    }
}

extension Circumstances {
    /// Whether the role is owed the duty, by the edition.
    fileprivate var personIsInScope: Answer { edition >= .second ? scopeOfPerson : scopeOfPersonInFirstEdition }

    fileprivate var isOutsideByCustody: Bool {
        if edition >= .second, process == .safeguardingReview { return wholePeriodInCustody == .yes }
        return setting.isCustody
    }
}

extension Process {
    /// A review of a plan, which the duty reaches where revising the plan was considered (Care Act 2014 s67(3)(e), (f)).
    package var isRevision: Bool { self == .carePlanRevision || self == .supportPlanRevision }

    /// It may come before an assessment under s9 has begun; policy `firstContact` says whether that matters.
    fileprivate var mayComeBeforeAssessment: Bool { self == .firstContact || self == .chcAssessmentJoint }
}

extension PersonRole {
    /// Whom the role is, in a list: "a carer whom the adult has".
    public var label: String { phrase.said }

    private var phrase: Phrase {
        switch self {
        case .adultSubject: "the adult"
        case .carer: "the carer"
        case .carerOfAdult: "a carer whom the adult has"
        case .caredForAdultInCarersPlan: "the adult cared for, in the carer's plan"
        case .otherPersonAdultAskedFor: "another person whom the adult asked for"
        case .child: "the child"
        case .youngCarer: "the young carer"
        case .childsCarer: "the child's carer"
        case .parent: "a parent"
        case .carerOfChild: "a carer whom the child has"
        }
    }
}
