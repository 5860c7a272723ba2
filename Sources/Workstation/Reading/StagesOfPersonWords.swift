import Advocacy
import Audit
import Wording

/// The other sampled stages of the person of a case, in words.
struct StagesOfPersonWords {
    let stages: [StageOfPerson]
    /// Who supports the person in the case in front; nil where it is not said.
    let supporter: Supporter?
    let jurisdiction: Jurisdiction

    init(of sampled: SampledCase, in session: Session) {
        stages = session.state.otherStages(ofPersonOf: sampled, seenBy: session.reader)
        supporter = sampled.readingShown(to: session.reader).flatMap { Supporter($0.facts) }
        jurisdiction = session.jurisdiction
    }

    /// At most so many stages are named; the rest are counted.
    func sentence(naming most: Int) -> String? {
        guard !stages.isEmpty else { return nil }
        var parts = stages.prefix(most).map(words)
        if stages.count > most { parts.append(say("\(stages.count - most) more")) }
        return say("Same person: \(parts.joined(separator: "; "))")
    }

    /// The supporter here, and in the latest other stage that had another; nil where none had.
    var change: String? {
        guard let supporter else { return nil }
        guard let other = stages.last(where: { $0.supporter.map { !$0.isSame(as: supporter) } ?? false }),
            let before = other.supporter
        else { return nil }
        return say("Supporter here: \(words(supporter)); in \(other.reference): \(words(before)).")
    }

    private func words(_ stage: StageOfPerson) -> String {
        let kind = stage.process.label(in: jurisdiction)
        let found: String
        switch stage.found {
        case .notRead: found = say("not audited")
        case .hidden: found = say("hidden until you have audited it")
        case .outcome(let outcome): found = outcome.label
        }
        return "\(kind), \(DateWords.long(stage.started)), \(stage.reference) (\(found))"
    }

    private func words(_ supporter: Supporter) -> String {
        switch supporter {
        case .nobody: say("nobody")
        case .named(let relationship): relationship
        }
    }
}
