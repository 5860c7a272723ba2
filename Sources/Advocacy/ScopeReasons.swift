import Wording

/// Whether the process, the person and the setting carry the duty at all.
struct ScopeReasons {
    let circumstances: Circumstances
    let provisions: Provisions

    var all: [Reason] {
        let name = circumstances.process.label(in: circumstances.jurisdiction)
        switch circumstances.scope {
        case .yes:
            let isCustody = circumstances.setting.isCustody && !circumstances.process.isSafeguarding
            let sentence =
                isCustody
                ? say("Within the duty, in custody as elsewhere: \(name).") : say("Within the duty: \(name).")
            return [Reason(sentence, provisions.scope)]
        case .no:
            return outside(name)
        case .unknown:
            return open
        }
    }

    private func outside(_ name: String) -> [Reason] {
        var sentences: [Reason] = []
        func add(_ sentence: String, _ provision: Phrase) { sentences.append(Reason(sentence, provision)) }
        if circumstances.process == .assessmentRefused {
            add(say("The assessment was refused, so no function was carried out."), provisions.scope)
        } else if circumstances.process.isInScope(in: circumstances.jurisdiction) != true {
            add(say("Outside the duty: \(name)."), provisions.scope)
        }
        if circumstances.scopeOfProcess == .no { add(process(no: true), provisions.scope) }
        if circumstances.role == .otherPersonAdultAskedFor {
            let isSection67 = circumstances.jurisdiction == .england && !circumstances.process.isSafeguarding
            let provision: Phrase = isSection67 ? "s67(3)" : provisions.scope
            add(say("The duty is not owed to another person whom the adult asked to have involved."), provision)
        } else if circumstances.scopeOfPerson == .no {
            add(say("The carer did not ask that the person be involved."), provisions.scope)
        }
        if circumstances.scopeOfSafeguarding == .no {
            if circumstances.setting.isCustody {
                let sentence =
                    circumstances.setting == .prison
                    ? say("The duty in safeguarding does not reach prison.")
                    : say("The duty in safeguarding does not reach approved premises.")
                add(sentence, Provisions.custody(circumstances.process))
            }
            if circumstances.adultHasDied == .yes { add(say("The adult has died."), provisions.scope) }
        }
        return sentences
    }

    private var open: [Reason] {
        var sentences: [String] = []
        if circumstances.scopeOfProcess == .unknown { sentences.append(process(no: false)) }
        if circumstances.scopeOfPerson == .unknown {
            sentences.append(say("Not recorded: whether the carer asked that the person be involved."))
        }
        if circumstances.scopeOfSafeguarding == .unknown {
            sentences.append(say("Not recorded: whether the adult has died."))
        }
        return sentences.map { Reason($0, provisions.scope, isNotRecorded: true) }
    }

    private func process(no: Bool) -> String {
        switch circumstances.process {
        case .carePlanRevision, .supportPlanRevision:
            no
                ? say("Revising the plan was not considered.")
                : say("Not recorded: whether revising the plan was considered.")
        default:
            no
                ? say("It was not a needs assessment under s9.")
                : say("Not recorded: whether it was a needs assessment under s9.")
        }
    }
}
