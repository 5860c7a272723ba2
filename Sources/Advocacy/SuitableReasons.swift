import Wording

/// Whether somebody appropriate can support the person.
struct SuitableReasons {
    let circumstances: Circumstances
    let provisions: Provisions
    let supporter: Supporter

    var all: [Reason] {
        switch circumstances.suitable {
        case .yes: introduced([appropriate])
        case .no: circumstances.identified == .no ? [nobody] : introduced(grounds)
        case .unknown: introduced(conditions)
        }
    }

    private var nobody: Reason {
        Reason(say("Nobody is identified who could support the person."), provisions.suitable)
    }

    private var appropriate: Reason {
        let verdict = supporter.appropriate
        return switch circumstances.lacksCapacity {
        case .no: Reason(say("\(verdict): the person consents."), provisions.personConsents)
        case .yes: Reason(say("\(verdict): it is in the person's best interests."), provisions.bestInterests)
        case .unknown:
            Reason(
                say("\(verdict): the person consents, and it is in the person's best interests."), provisions.consent)
        }
    }

    /// Every ground on which whoever is named is not appropriate.
    private var grounds: [Reason] {
        var found: [Reason] = []
        func add(_ sentence: String, _ provision: Phrase) { found.append(Reason(sentence, provision)) }
        let verdict = supporter.notAppropriate
        if circumstances.professionalOrPaid == .yes {
            add(say("\(verdict): engaged in the person's care professionally or for pay."), provisions.notProfessional)
        }
        if circumstances.consent == .no {
            switch circumstances.lacksCapacity {
            case .no: add(say("\(verdict): the person does not consent."), provisions.personConsents)
            case .yes:
                add(
                    say("\(verdict): the council is not satisfied of the person's best interests."),
                    provisions.bestInterests)
            case .unknown:
                add(
                    say("\(verdict): neither the person's consent nor their best interests allow it."),
                    provisions.consent)
            }
        }
        if circumstances.unableOrUnavailable == .yes {
            add(say("\(verdict): unable to help or not available."), provisions.suitable)
        }
        if circumstances.implicated == .yes {
            add(say("\(verdict): implicated in abuse or neglect, or failed to prevent it."), provisions.suitable)
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
                say("\(verdict) only if not engaged in the person's care professionally or for pay."),
                provisions.notProfessional)
        }
        if circumstances.unableOrUnavailable == .unknown {
            add(say("\(verdict) only if able to help and available."), provisions.suitable)
        }
        if circumstances.implicated == .unknown {
            add(say("\(verdict) only if not implicated in abuse or neglect."), provisions.suitable)
        }
        return found
    }

    private func introduced(_ reasons: [Reason]) -> [Reason] {
        guard let introduction = supporter.introduction, let first = reasons.first else { return reasons }
        return [Reason("\(introduction) \(first.sentence)", first.law)] + reasons.dropFirst()
    }
}
