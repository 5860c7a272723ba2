/// Whether the process, the person and the setting carry the duty at all.
struct ScopeReasons {
    let circumstances: Circumstances
    let provisions: Provisions

    var all: [Reason] {
        let name = circumstances.process.label(in: circumstances.jurisdiction)
        switch circumstances.scope {
        case .yes:
            let custody =
                circumstances.setting.isCustody && !circumstances.process.isSafeguarding
                ? ", in custody as elsewhere" : ""
            return [Reason(sentence: "Within the duty\(custody): \(name).", provision: provisions.scope)]
        case .no:
            return outside(name)
        case .unknown:
            return open
        }
    }

    private func outside(_ name: String) -> [Reason] {
        var sentences: [Reason] = []
        func add(_ sentence: String, _ provision: String) {
            sentences.append(Reason(sentence: sentence, provision: provision))
        }
        if circumstances.process == .assessmentRefused {
            add("The assessment was refused, so no function was carried out.", provisions.scope)
        } else if circumstances.process.isInScope(in: circumstances.jurisdiction) != true {
            add("Outside the duty: \(name).", provisions.scope)
        }
        if circumstances.scopeOfProcess == .no { add(process(no: true), provisions.scope) }
        if circumstances.role == .otherPersonAdultAskedFor {
            let isSection67 = circumstances.jurisdiction == .england && !circumstances.process.isSafeguarding
            let provision = isSection67 ? "s67(3)" : provisions.scope
            add("The duty is not owed to another person whom the adult asked to have involved.", provision)
        } else if circumstances.scopeOfPerson == .no {
            add("The carer did not ask that the person be involved.", provisions.scope)
        }
        if circumstances.scopeOfSafeguarding == .no {
            if circumstances.setting.isCustody {
                let place = circumstances.setting == .prison ? "prison" : "approved premises"
                add("The duty in safeguarding does not reach \(place).", Provisions.custody(circumstances.process))
            }
            if circumstances.adultHasDied == .yes { add("The adult has died.", provisions.scope) }
        }
        return sentences
    }

    private var open: [Reason] {
        var sentences: [String] = []
        if circumstances.scopeOfProcess == .unknown { sentences.append(process(no: false)) }
        if circumstances.scopeOfPerson == .unknown {
            sentences.append("Not recorded: whether the carer asked that the person be involved.")
        }
        if circumstances.scopeOfSafeguarding == .unknown {
            sentences.append("Not recorded: whether the adult has died.")
        }
        return sentences.map { Reason(sentence: $0, provision: provisions.scope) }
    }

    private func process(no: Bool) -> String {
        switch circumstances.process {
        case .carePlanRevision, .supportPlanRevision:
            no ? "Revising the plan was not considered." : "Not recorded: whether revising the plan was considered."
        default:
            no ? "It was not a needs assessment under s9." : "Not recorded: whether it was a needs assessment under s9."
        }
    }
}
