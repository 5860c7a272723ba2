import Sampling
import Wording

/// Re-performs the draw as far as the record itself allows: every ticket, every order, and that no extension changed what
/// was drawn before. With the frame at hand `verify` also sees whether a smaller ticket was left out.
public enum TicketCheck {
    /// What is wrong, in words; empty if the sample is the one that the seed gives.
    public static func faults(in state: AuditState) -> [String] {
        var faults = SampleVerification.faults(in: state.strata, seed: state.plan.seed)
        for planned in state.plan.strata {
            guard let now = state.strata.first(where: { $0.name == planned.name }) else {
                faults.append(say("\(planned.name): a stratum of the plan is gone"))
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
