import Advocacy
import Wording

/// How far a self-assessment has come: how many areas stand how. What cannot be told is counted, but not as rated.
public struct AssessmentTally: Sendable, Hashable {
    public let jurisdiction: Jurisdiction
    public let areas: Int
    public let counts: [AreaRating: Int]
    /// Areas that need development and have no action.
    public let withoutAction: Int

    /// Of all areas, or of some: one cell of the Welsh matrix.
    public init(of state: AuditState, where isCounted: (CommissioningArea) -> Bool = { _ in true }) {
        jurisdiction = state.plan.jurisdiction
        let counted = CommissioningInstrument.of(jurisdiction).areas.filter(isCounted)
        let judgements = counted.compactMap { state.assessments[$0.id]?.judgement }
        areas = counted.count
        counts = judgements.reduce(into: [:]) { counts, judgement in
            if let rating = judgement.rating { counts[rating, default: 0] += 1 }
        }
        withoutAction = judgements.count(where: \.lacksAction)
    }

    public subscript(_ rating: AreaRating) -> Int { counts[rating] ?? 0 }

    /// Areas with a rating other than "cannot tell".
    public var rated: Int { counts.reduce(0) { $0 + ($1.key == .unknown ? 0 : $1.value) } }

    /// `9 of 24 rated: 2 red, 4 amber, 3 green; 1 cannot tell`
    public var words: String {
        let scale = AreaRating.scale(in: jurisdiction).filter { $0 != .unknown && self[$0] > 0 }
        var text = say("\(rated) of \(areas) rated")
        if !scale.isEmpty {
            text += ": " + scale.map { "\(self[$0]) \($0.label(in: jurisdiction))" }.joined(separator: ", ")
        }
        let unknown = self[.unknown]
        return unknown > 0 ? "\(text); \(unknown) \(AreaRating.unknown.label(in: jurisdiction))" : text
    }
}
