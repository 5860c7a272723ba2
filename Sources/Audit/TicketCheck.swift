import Sampling

/// Re-performs the draw as far as the record itself allows: every ticket, every order. With the frame at hand `verify`
/// also sees whether a smaller ticket was left out.
public enum TicketCheck {
    /// What is wrong, in words; empty if the sample is the one that the seed gives.
    public static func faults(in state: AuditState) -> [String] {
        var faults: [String] = []
        for stratum in state.strata {
            var before = ""
            for (index, drawn) in stratum.drawn.enumerated() {
                let reference = drawn.unit.reference
                if drawn.ticket != Ticket.hex(seed: state.plan.seed, case: reference) {
                    faults.append("\(reference): its ticket is not the one that the seed gives")
                }
                if drawn.ticket <= before { faults.append("\(reference): out of ticket order in \(stratum.name)") }
                if drawn.rank != index + 1 { faults.append("\(reference): its rank in \(stratum.name) is not \(index + 1)") }
                before = drawn.ticket
            }
            if stratum.sampled > stratum.drawn.count || stratum.drawn.count > stratum.population {
                faults.append("\(stratum.name): more cases than the stratum has")
            }
        }
        let names = state.strata.map(\.name)
        for planned in state.plan.strata {
            guard let now = state.strata.first(where: { $0.name == planned.name }) else {
                faults.append("\(planned.name): a stratum of the plan is gone")
                continue
            }
            if Array(now.drawn.prefix(planned.drawn.count)) != planned.drawn || now.population != planned.population {
                faults.append("\(planned.name): an extension changed what was drawn before")
            }
        }
        if Set(names).count != names.count { faults.append("a stratum stands twice") }
        return faults
    }
}
