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
        Reason(sentence: "Nobody is identified who could support the person.", provision: provisions.suitable)
    }

    private var appropriate: Reason {
        let ground =
            switch circumstances.lacksCapacity {
            case .no: ("the person consents", provisions.personConsents)
            case .yes: ("it is in the person's best interests", provisions.bestInterests)
            case .unknown: ("the person consents, and it is in the person's best interests", provisions.consent)
            }
        return Reason(sentence: "\(supporter.subject) appropriate: \(ground.0).", provision: ground.1)
    }

    /// Every ground on which whoever is named is not appropriate.
    private var grounds: [Reason] {
        var found: [Reason] = []
        func add(_ sentence: String, _ provision: String) {
            found.append(Reason(sentence: sentence, provision: provision))
        }
        let not = "\(supporter.subject) not appropriate: "
        if circumstances.professionalOrPaid == .yes {
            add(not + "engaged in the person's care professionally or for pay.", provisions.notProfessional)
        }
        if circumstances.consent == .no {
            switch circumstances.lacksCapacity {
            case .no: add(not + "the person does not consent.", provisions.personConsents)
            case .yes:
                add(not + "the council is not satisfied of the person's best interests.", provisions.bestInterests)
            case .unknown:
                add(not + "neither the person's consent nor their best interests allow it.", provisions.consent)
            }
        }
        if circumstances.unableOrUnavailable == .yes {
            add(not + "unable to help or not available.", provisions.suitable)
        }
        if circumstances.implicated == .yes {
            add(not + "implicated in abuse or neglect, or failed to prevent it.", provisions.suitable)
        }
        return found
    }

    /// What still has to hold for whoever is named to be appropriate.
    private var conditions: [Reason] {
        var found: [Reason] = []
        func add(_ sentence: String, _ provision: String) {
            found.append(Reason(sentence: sentence, provision: provision))
        }
        if circumstances.identified == .unknown {
            add("Not recorded: whether anybody could support the person.", provisions.suitable)
        }
        let only = "\(supporter.subject) appropriate only if "
        if circumstances.consent == .unknown {
            switch circumstances.lacksCapacity {
            case .no: add(only + "the person consents.", provisions.personConsents)
            case .yes:
                add(only + "the council is satisfied of the person's best interests.", provisions.bestInterests)
            case .unknown:
                add(
                    only + "the person consents or, without capacity, it is in their best interests.",
                    provisions.consent)
            }
        }
        if circumstances.professionalOrPaid == .unknown {
            add(only + "not engaged in the person's care professionally or for pay.", provisions.notProfessional)
        }
        if circumstances.unableOrUnavailable == .unknown {
            add(only + "able to help and available.", provisions.suitable)
        }
        if circumstances.implicated == .unknown {
            add(only + "not implicated in abuse or neglect.", provisions.suitable)
        }
        return found
    }

    private func introduced(_ reasons: [Reason]) -> [Reason] {
        guard let introduction = supporter.introduction, let first = reasons.first else { return reasons }
        return [Reason(sentence: "\(introduction) \(first.sentence)", provision: first.provision)] + reasons.dropFirst()
    }
}
