import Calendar

/// What has to be put back if events do not reach the record after all.
///
/// An event about a reading touches one case. Its standing keeps that case and not the audit, whose copy would cost every
/// answer the size of the sample.
public struct Standing: Sendable {
    fileprivate enum Kept: Sendable {
        case cases([Int: SampledCase], histories: [String: ChangeHistory], lastTime: Timestamp, place: Int)
        case audit(AuditState)
    }

    fileprivate let kept: Kept
}

extension AuditState {
    /// What `restore` needs to take those events back.
    public func standing(before bodies: [EventBody]) -> Standing {
        var touched: [Int: SampledCase] = [:]
        for body in bodies {
            guard let reference = body.caseOfReading else { return Standing(kept: .audit(self)) }
            guard let position = position(of: reference) else { continue }
            touched[position] = cases[position]
        }
        return Standing(kept: .cases(touched, histories: histories, lastTime: lastTime, place: place))
    }

    /// Takes back what was applied since the standing was taken, which must have been the events that it was taken for.
    public mutating func restore(_ standing: Standing) {
        switch standing.kept {
        case .audit(let state): self = state
        case .cases(let touched, let histories, let lastTime, let place):
            restore(touched, histories, lastTime, place)
        }
    }
}

extension EventBody {
    /// The only case that the event touches; nil where it may touch any, or what is not of a case.
    public var caseOfReading: String? {
        switch self {
        case .answered(let answered): answered.caseReference
        case .noted(let noted): noted.caseReference
        case .prepared(let prepared): prepared.caseReference
        case .completed(let completed): completed.caseReference
        case .reopened(let reopened): reopened.caseReference
        case .moderated(let moderated): moderated.caseReference
        case .opened, .replaced, .extended, .assessed, .recovered, .policyDated, .baseline: nil
        }
    }
}
