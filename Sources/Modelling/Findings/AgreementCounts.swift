import Advocacy
import Audit
import Statistics

extension ReaderAgreement {
    /// Compares the two readings of a case that were completed first. Replaced cases are left out.
    init(_ state: AuditState) {
        var pairs: [(first: Completion, second: Completion)] = []
        for sampled in state.cases where sampled.replaced == nil {
            let completions = sampled.completedReadings.prefix(2).compactMap(\.completion)
            if completions.count == 2 { pairs.append((completions[0], completions[1])) }
        }
        n = pairs.count
        duty = Measures(agreed: pairs.count { $0.first.duty == $0.second.duty }, of: pairs.count)
        outcome = Measures(agreed: pairs.count { $0.first.outcome == $0.second.outcome }, of: pairs.count)
    }
}

extension ReaderAgreement.Measures {
    fileprivate init(agreed: Int, of pairs: Int) {
        self.init(
            agreed: agreed, raw: pairs > 0 ? Double(agreed) / Double(pairs) : nil, kappa: nil, ac1: nil, pabak: nil)
    }
}
