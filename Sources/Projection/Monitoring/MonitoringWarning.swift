import Calendar
import Sampling

/// Something odd about what was counted.
public enum MonitoringWarning: Sendable, Hashable {
    /// Sources without a row in a quarter, which are not counted there, and are not 0.
    case absent(FinancialQuarter, sources: [String])
    /// Referrals of one quarter that the assumptions state otherwise than the monitoring counts.
    case referralsDiffer(FinancialQuarter, stated: Double, counted: Int)

    static func all(_ quarters: [MonitoredQuarter], stated: [FinancialQuarter: Double]) -> [MonitoringWarning] {
        quarters.flatMap { counted in
            var warnings: [MonitoringWarning] = []
            if !counted.absent.isEmpty { warnings.append(.absent(counted.quarter, sources: counted.absent)) }
            if let stated = stated[counted.quarter], let referrals = counted.referrals, stated != Double(referrals) {
                warnings.append(.referralsDiffer(counted.quarter, stated: stated, counted: referrals))
            }
            return warnings
        }
    }

    /// In English, as the projection's text is.
    public var message: String {
        switch self {
        case .absent(let quarter, let sources):
            "\(quarter): no row of \(sources.joined(separator: ", ")), so the quarter is not counted; write 0 where there was "
                + "nobody"
        case .referralsDiffer(let quarter, let stated, let counted):
            "\(quarter): the assumptions state \(stated.plain) referrals (referrals.\(quarter)), the monitoring counts "
                + "\(Limit.said(counted)); find out which is right"
        }
    }
}
