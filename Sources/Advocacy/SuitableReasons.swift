import Wording

/// Whether somebody appropriate can support the person.
struct SuitableReasons {
    let circumstances: Circumstances
    let provisions: Provisions
    let supporter: Supporter
    /// Whether somebody is, as it counts: no, where the file is silent and silence counts against the council.
    let verdict: Answer

    var all: [Reason] {
        switch (circumstances.suitable, verdict) {
        case (.yes, _): introduced([appropriate])
        case (.no, _): circumstances.identified == .no ? [nobody] : introduced(grounds)
        case (.unknown, .no): introduced([silence]) + silent
        case (.unknown, _): introduced(conditions)
        }
    }

    /// The council has to be satisfied that somebody is appropriate, and the file does not show that it was.
    private var silence: Reason {
        Reason(
            say(
                "The file does not show the council to be satisfied that somebody is appropriate, and this audit counts ",
                "that against it."), provisions.suitable)
    }

    /// What the file is silent of, each fact by its name.
    private var silent: [Reason] {
        missing.map { .notRecorded($0.fact, in: circumstances.jurisdiction, [$0.law]) }
    }

    private var missing: [(fact: Fact, law: Phrase)] {
        var found: [(fact: Fact, law: Phrase)] = []
        func add(_ fact: Fact, _ answer: Answer, _ law: Phrase) { if answer == .unknown { found.append((fact, law)) } }
        add(.identified, circumstances.identified, provisions.suitable)
        if circumstances.consent == .unknown {
            add(.capacityToConsentToRepresentation, circumstances.lacksCapacity, provisions.consent)
            if circumstances.lacksCapacity != .yes {
                add(.personConsents, circumstances.personConsents, provisions.personConsents)
            }
            if circumstances.lacksCapacity != .no {
                add(.bestInterestsSatisfied, circumstances.bestInterestsSatisfied, provisions.bestInterests)
            }
        }
        add(.professionalOrPaid, circumstances.professionalOrPaid, provisions.notProfessional)
        add(.unableOrUnavailable, circumstances.unableOrUnavailable, provisions.appropriate)
        add(.implicatedInAbuseOrFailedToPrevent, circumstances.implicated, provisions.implicated)
        return found
    }

    private var nobody: Reason {
        Reason(say("Nobody is identified who could support the person."), provisions.suitable)
    }

    private var appropriate: Reason {
        let verdict = supporter.appropriate
        return switch circumstances.lacksCapacity {
        case .no: Reason(say("\(verdict): the person consents."), [provisions.suitable, provisions.personConsents])
        case .yes:
            Reason(
                say("\(verdict): it is in the person's best interests."),
                [provisions.suitable, provisions.bestInterests])
        case .unknown:
            Reason(
                say("\(verdict): the person consents, and it is in the person's best interests."),
                [provisions.suitable, provisions.consent])
        }
    }

    /// Every ground on which whoever is named is not appropriate.
    private var grounds: [Reason] {
        var found: [Reason] = []
        func add(_ sentence: String, _ laws: Phrase...) { found.append(Reason(sentence, laws)) }
        let verdict = supporter.notAppropriate
        if circumstances.professionalOrPaid == .yes {
            add(
                say("\(verdict): engaged in providing care or treatment professionally or for pay."),
                provisions.notProfessional)
        }
        if circumstances.consent == .no {
            switch circumstances.lacksCapacity {
            case .no:
                add(
                    say("\(verdict): the person does not consent."), provisions.suitable, provisions.personConsents)
            case .yes:
                add(
                    say("\(verdict): the council is not satisfied of the person's best interests."),
                    provisions.suitable, provisions.bestInterests)
            case .unknown:
                add(
                    say("\(verdict): neither the person's consent nor their best interests allow it."),
                    provisions.suitable, provisions.consent)
            }
        }
        if circumstances.unableOrUnavailable == .yes {
            add(say("\(verdict): unable to help or not available."), provisions.appropriate)
        }
        if circumstances.implicated == .yes {
            add(say("\(verdict): implicated in abuse or neglect, or failed to prevent it."), provisions.implicated)
        }
        return found
    }

    /// What still has to hold for whoever is named to be appropriate.
    private var conditions: [Reason] {
        var found: [Reason] = []
        func add(_ sentence: String, _ provision: Phrase) { found.append(Reason(sentence, provision)) }
        if circumstances.identified == .unknown {
            let sentence = say("Not recorded: whether anybody could support the person.")
            found.append(Reason(sentence, provisions.suitable, isNotRecorded: true))
        }
        let verdict = supporter.appropriate
        if circumstances.consent == .unknown {
            switch circumstances.lacksCapacity {
            case .no: add(say("\(verdict) only if the person consents."), provisions.personConsents)
            case .yes:
                add(
                    say("\(verdict) only if the council is satisfied of the person's best interests."),
                    provisions.bestInterests)
            case .unknown:
                add(
                    say("\(verdict) only if the person consents or, without capacity, it is in their best interests."),
                    provisions.consent)
            }
        }
        if circumstances.professionalOrPaid == .unknown {
            add(
                say("\(verdict) only if not engaged in providing care or treatment professionally or for pay."),
                provisions.notProfessional)
        }
        if circumstances.unableOrUnavailable == .unknown {
            add(say("\(verdict) only if able to help and available."), provisions.appropriate)
        }
        if circumstances.implicated == .unknown {
            add(say("\(verdict) only if not implicated in abuse or neglect."), provisions.implicated)
        }
        return found
    }

    private func introduced(_ reasons: [Reason]) -> [Reason] {
        guard let introduction = supporter.introduction, let first = reasons.first else { return reasons }
        return [Reason("\(introduction) \(first.sentence)", first.laws)] + reasons.dropFirst()
    }
}
