import Advocacy
import Audit
import Statistics

extension ReaderAgreement {
    /// Compares the two readings of a case that were completed first. Replaced cases are left out.
    init(_ state: AuditState) throws(StatisticsError) {
        var pairs: [(first: Completion, second: Completion)] = []
        for sampled in state.cases where sampled.replaced == nil {
            let completions = sampled.completedReadings.prefix(2).compactMap(\.completion)
            if completions.count == 2 { pairs.append((completions[0], completions[1])) }
        }
        n = pairs.count
        duty = try Measures(pairs.map { ($0.first.duty, $0.second.duty) })
        outcome = try Measures(pairs.map { ($0.first.outcome, $0.second.outcome) })
    }
}

extension ReaderAgreement.Measures {
    /// Over the whole scale, values that neither reader used included.
    fileprivate init<Value: CaseIterable & Equatable>(_ pairs: [(Value, Value)]) throws(StatisticsError) {
        let scale = Array(Value.allCases)
        let agreed = pairs.count { $0 == $1 }
        guard !pairs.isEmpty else {
            self.init(agreed: 0, raw: nil, kappa: nil, ac1: nil, pabak: nil)
            return
        }
        let table = try AgreementTable(scale.map { row in scale.map { column in pairs.count { $0 == (row, column) } } })
        self.init(agreed: agreed, raw: table.observed, kappa: table.kappa, ac1: table.ac1, pabak: table.pabak)
    }
}
