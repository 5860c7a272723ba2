import Advocacy
import Audit
import TextUI
import Wording

/// What the council says of its own commissioning of advocacy: every area of its nation's instrument, the worst first.
struct SelfAssessmentScreen: Screen {
    enum Filter: Sendable, Hashable {
        case all
        /// Those that stand so; nil is not rated.
        case standing(AreaRating?)
    }

    enum Order: Sendable, CaseIterable {
        case worstFirst, own

        var words: String {
            switch self {
            case .worstFirst: say("the worst first, once something is rated")
            case .own: say("the order of the published list")
            }
        }
    }

    enum Row: Sendable, Hashable {
        case heading(String)
        /// By its id.
        case area(String)

        var area: String? { if case .area(let id) = self { id } else { nil } }
    }

    var filter = Filter.all
    var order = Order.worstFirst
    var search = ""
    private(set) var rows: [Row] = []
    /// Index into the rows; an area, where one is shown.
    var focus = 0
    var scroll = ListScroll()

    /// The rows that are areas.
    var places: [Int] { rows.indices.filter { rows[$0].area != nil } }
    /// The areas shown, in the order shown.
    var shown: [String] { rows.compactMap(\.area) }
    var focused: String? { rows.indices.contains(focus) ? rows[focus].area : nil }

    /// How areas can stand, the worst first: not rated comes after what is known to need work.
    static func standings(in jurisdiction: Jurisdiction) -> [AreaRating?] {
        let scale = AreaRating.scale(in: jurisdiction)
        return scale.prefix(2).map { $0 } + [nil, .unknown] + scale.dropFirst(2).filter { $0 != .unknown }.map { $0 }
    }

    static func filters(in jurisdiction: Jurisdiction) -> [Filter] {
        [.all] + standings(in: jurisdiction).map(Filter.standing)
    }

    /// Lists the areas anew; the focus stays on its area, or near its place.
    mutating func list(_ session: Session) {
        let kept = focused
        let place = places.firstIndex(of: focus) ?? 0
        let jurisdiction = session.jurisdiction
        let fitting = CommissioningInstrument.of(jurisdiction).areas.filter { admits($0, session.state) }
        let isRated = session.state.assessments.values.contains { $0.judgement.rating != nil }
        rows = []
        if order == .worstFirst, isRated {
            for standing in Self.standings(in: jurisdiction) {
                let areas = fitting.filter { session.state.assessments[$0.id]?.judgement.rating == standing }
                add(areas, under: AreaWords.standing(standing, in: jurisdiction).word)
            }
        } else {
            for level in CommissioningLevel.allCases.map(Optional.some) + [nil] {
                for stage in CommissioningStage.allCases {
                    let title = stage.title(in: jurisdiction)
                    add(
                        fitting.filter { $0.level == level && $0.stage == stage },
                        under: level.map { "\($0.title): \(title.lowercased())" } ?? title)
                }
            }
        }
        move(to: place)
        if let kept { focus(on: kept) }
    }

    private mutating func add(_ areas: [CommissioningArea], under heading: String) {
        guard !areas.isEmpty else { return }
        rows.append(.heading("\(heading) (\(areas.count))"))
        rows += areas.map { .area($0.id) }
    }

    private func admits(_ area: CommissioningArea, _ state: AuditState) -> Bool {
        let judgement = state.assessments[area.id]?.judgement ?? AreaJudgement()
        if case .standing(let standing) = filter, judgement.rating != standing { return false }
        return search.isFound(in: [
            area.id, area.title, area.meaning, judgement.note, judgement.action?.text ?? "",
            judgement.action?.owner ?? "",
        ])
    }

    /// The area so many areas down, held at the ends.
    mutating func move(to place: Int) {
        let places = places
        focus = places.isEmpty ? 0 : places[max(0, min(place, places.count - 1))]
    }

    mutating func focus(on area: String) {
        if let row = rows.firstIndex(of: .area(area)) { focus = row }
    }
}
