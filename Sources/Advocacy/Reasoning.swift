import Wording

/// The reasons of a determination in order of weight, and the provisions that it rests on.
struct Reasoning {
    let reasons: [Reason]
    let basis: [String]

    init(_ circumstances: Circumstances, parts: DutyParts, facts: Facts) {
        let provisions = Provisions(circumstances.process, in: circumstances.jurisdiction)
        let scope = ScopeReasons(circumstances: circumstances, provisions: provisions)
        let difficulty = DifficultyReasons(circumstances: circumstances, provisions: provisions, facts: facts)
        let supporter = Supporter(circumstances, relationship: facts[.relationship])
        let suitable = SuitableReasons(
            circumstances: circumstances, provisions: provisions, supporter: supporter, verdict: parts.suitable)
        let satisfied = facts.answer(.authoritySatisfiedBestInterests, in: circumstances.jurisdiction)
        let exception = ExceptionReasons(
            circumstances: circumstances, provisions: provisions,
            isSilent: satisfied == .unknown && circumstances.authoritySatisfied == .no)

        switch Duty(parts.duty) {
        case .notRequired where parts.scope == .no: reasons = scope.all
        case .notRequired where parts.difficulty == .no:
            reasons = difficulty.all + Reasoning.otherAdvocacy(circumstances)
        case .notRequired: reasons = suitable.all + exception.all + Reasoning.otherAdvocacy(circumstances)
        case .required:
            // Whether somebody is suitable no longer matters where an exception asks for an advocate anyway.
            let need = parts.suitable == .no ? suitable.all : exception.all
            reasons = difficulty.all + need + scope.all
        case .indeterminate:
            let openScope = parts.scope == .unknown ? scope.all : []
            let need =
                switch (parts.suitable, parts.exception) {
                case (.no, _): suitable.all
                case (_, .yes): exception.all
                default: suitable.all + exception.all
                }
            reasons = openScope + difficulty.all + need
        }
        let duty = parts.duty == .yes ? [provisions.duty.english] : []
        basis = Reasoning.listed([duty] + reasons.map { $0.laws.map(\.english) })
    }

    /// Every provision once, in the order of the lists.
    static func listed(_ lists: [[String]]) -> [String] {
        lists.joined().reduce(into: []) { kept, provision in
            if !kept.contains(provision) { kept.append(provision) }
        }
    }

    /// Without the Welsh duty to arrange one, access to other advocacy still has to be there.
    private static func otherAdvocacy(_ circumstances: Circumstances) -> [Reason] {
        guard circumstances.jurisdiction == .wales else { return [] }
        return [Reason(say("Other advocacy must still be open to the person."), "Part 10 Code para 7(a)")]
    }
}
