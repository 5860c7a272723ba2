import Sampling
import Wording

/// Re-performs the draw as far as the record itself allows: every ticket, every order, and that no extension changed what
/// was drawn before. With the frame at hand `verify` also sees whether a smaller ticket was left out.
public enum TicketCheck {
    /// What is wrong, in words; empty if the sample is the one that the seed gives.
    public static func faults(in state: AuditState) -> [String] {
        faults(in: state.strata, planned: state.plan.strata, seed: state.plan.seed)
    }

    /// The same of strata as they stand and as they were planned. Goes through each of them a few times, however many there
    /// are.
    static func faults(
        in strata: some Sequence<StratumDraw>, planned: some Sequence<StratumDraw>, seed: String
    ) -> [String] {
        var faults = SampleVerification.faults(in: strata, seed: seed)
        let standing = Dictionary(strata.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for planned in planned {
            guard let now = standing[planned.name] else {
                faults.append(say("\(planned.name): a sampling group of the plan is gone"))
                continue
            }
            let isKept = now.drawn.starts(with: planned.drawn) && now.population == planned.population
            if !isKept || now.sampled < planned.sampled {
                faults.append(say("\(planned.name): an extension changed what was drawn before"))
            }
        }
        return faults
    }
}
