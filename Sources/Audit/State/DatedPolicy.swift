import Advocacy
import Wording

extension AuditState {
    /// One policy is stated by its date, and in England alone.
    mutating func date(_ dated: PolicyDated) throws(EventError) {
        guard dated.policy == .mha2025, plan.edition >= .second, plan.jurisdiction == .england else {
            throw EventError(say("the policy \(dated.policy.rawValue) has no date here"))
        }
        plan.policies.informalPatientsFrom = dated.date
    }
}
