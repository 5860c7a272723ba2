import Advocacy
import Audit
import Calendar
import Modelling
import TextUI
import Wording

extension Desk {
    mutating func openSelfAssessment(_ session: Session) {
        desk.selfAssessment.refresh(session)
        desk.stack = [.start, .cases, .selfAssessment]
    }

    /// The area in focus, of the instrument of the audit's nation.
    var focusedArea: CommissioningArea? {
        guard let session, let id = desk.selfAssessment.focused else { return nil }
        return CommissioningInstrument.of(session.jurisdiction).area(id)
    }

    func judgement(of area: String) -> AreaJudgement {
        session?.state.assessments[area]?.judgement ?? AreaJudgement()
    }

    mutating func performOnSelfAssessment(_ command: Command, at now: Timestamp) -> [Effect] {
        guard let session else { return [] }
        switch command {
        case .rateRed: return rate(.red, at: now)
        case .rateAmber: return rate(.amber, at: now)
        case .rateGreen: return rate(.green, at: now)
        case .markDone: return rate(.done, at: now)
        case .markUnderWay: return rate(.underWay, at: now)
        case .markNotDone: return rate(.notDone, at: now)
        case .unknown: return rate(.unknown, at: now)
        case .clearAnswer: return clearRating(at: now)
        case .note: if let area = areaToWrite() { askForStrengths(of: area, rating: nil) }
        case .action: if let area = areaToWrite() { askForAction(on: area) }
        case .share: return share(at: now)
        case .filter, .sort: askWhatToShow(command, session)
        case .search: beginSearch()
        case .export:
            guard desk.selfAssessment.focused != nil else {
                desk.message = .refused(say("No area is shown, so there is nothing to export."))
                return []
            }
            ask(toExport: .selfAssessment)
        case .cases: desk.stack = [.start, .cases]
        case .findings: openFindings(session)
        case .actions: openActions(session)
        case .compare: openCompare(session)
        case .projection: return openProjection(session)
        default: break
        }
        return []
    }

    /// The area in focus, if something can be written of it; else it is said why not.
    private mutating func areaToWrite() -> CommissioningArea? {
        if let whyReadOnly {
            desk.message = .refused(whyReadOnly)
            return nil
        }
        if focusedArea == nil { desk.message = .refused(say("No area is shown. f changes the filter, / the search.")) }
        return focusedArea
    }

    private mutating func rate(_ rating: AreaRating, at now: Timestamp) -> [Effect] {
        guard let session else { return [] }
        let scale = AreaRating.scale(in: session.jurisdiction)
        guard scale.contains(rating) else {
            desk.message = .refused(
                session.jurisdiction == .england
                    ? say("England rates areas: r red, a amber, g green, u cannot tell.")
                    : say("Wales ticks tasks off: y done, w under way, n not done, u not known."))
            return []
        }
        guard let area = areaToWrite() else { return [] }
        if rating == .green, judgement(of: area.id).note.trimmed.isEmpty {
            askForStrengths(of: area, rating: rating)
            return []
        }
        return put(rating, on: area, at: now)
    }

    /// Rates an area and moves on to the next of the list as it stood, or round to one that is not rated.
    mutating func put(
        _ rating: AreaRating, note: String? = nil, on area: CommissioningArea, at now: Timestamp
    ) -> [Effect] {
        var judgement = judgement(of: area.id)
        judgement.rating = rating
        if let note { judgement.note = note }
        let shown = desk.selfAssessment.shown
        let following = shown.firstIndex(of: area.id).map { Array(shown[($0 + 1)...]) } ?? []
        guard let effects = write(judgement, of: area, at: now), let session else { return [] }
        let word = AreaWords.standing(rating, in: session.jurisdiction).word
        let notRated = desk.selfAssessment.shown.first { session.state.assessments[$0]?.judgement.rating == nil }
        if let next = following.first ?? notRated { desk.selfAssessment.focus(on: next) }
        let said =
            judgement.lacksAction ? say("\(area.id): \(word); it needs an action.") : "\(area.id): \(word)."
        let tally = AssessmentTally(of: session.state)
        let isLast = !effects.isEmpty && tally.rated + tally[.unknown] == tally.areas
        desk.message = .done(isLast ? "\(said) \(say("Every area is rated."))" : said)
        return effects
    }

    /// Writes what is now said of an area; nothing where that stands already. Nil, with the reason said, if refused.
    mutating func write(_ judgement: AreaJudgement, of area: CommissioningArea, at now: Timestamp) -> [Effect]? {
        guard judgement != self.judgement(of: area.id) else { return [] }
        guard let effects = append([.assessed(Assessed(area: area.id, judgement: judgement))], at: now) else {
            return nil
        }
        if let session { desk.selfAssessment.refresh(session) }
        return effects
    }

    private mutating func clearRating(at now: Timestamp) -> [Effect] {
        guard let area = areaToWrite() else { return [] }
        var judgement = judgement(of: area.id)
        guard judgement.rating != nil else {
            desk.message = .refused(say("\(area.id) is not rated, so there is nothing to take away."))
            return []
        }
        judgement.rating = nil
        guard let effects = write(judgement, of: area, at: now) else { return [] }
        desk.message = .done(say("\(area.id): the rating is taken away."))
        return effects
    }

    private mutating func share(at now: Timestamp) -> [Effect] {
        guard let area = areaToWrite(), let session else { return [] }
        guard CommissioningInstrument.of(session.jurisdiction).hasSharing else {
            desk.message = .refused(say("The Welsh checklist has no mark to share."))
            return []
        }
        var judgement = judgement(of: area.id)
        guard !judgement.note.trimmed.isEmpty else {
            desk.message = .refused(say("There is no strength to share yet; o writes it."))
            return []
        }
        judgement.isToShare.toggle()
        guard let effects = write(judgement, of: area, at: now) else { return [] }
        desk.message = .done(
            judgement.isToShare
                ? say("\(area.id): marked to share.") : say("\(area.id): no longer marked to share."))
        return effects
    }

    private mutating func askWhatToShow(_ command: Command, _ session: Session) {
        switch command {
        case .filter:
            let filters = SelfAssessmentScreen.filters(in: session.jurisdiction)
            desk.prompt = .list(
                ListPrompt(
                    purpose: .areaFilter, title: say("Show which areas?"),
                    options: filters.map { AreaWords.filter($0, in: session.jurisdiction) },
                    focus: filters.firstIndex(of: desk.selfAssessment.filter) ?? 0))
        case .sort:
            let orders = SelfAssessmentScreen.Order.allCases
            desk.prompt = .list(
                ListPrompt(
                    purpose: .areaOrder, title: say("In which order?"), options: orders.map(\.words),
                    focus: orders.firstIndex(of: desk.selfAssessment.order) ?? 0))
        default: break
        }
    }

    /// What was picked from a list of this screen, or sought.
    mutating func showAreas(_ change: (inout SelfAssessmentScreen, Session) -> Void) {
        guard let session else { return }
        change(&desk.selfAssessment, session)
        desk.selfAssessment.refresh(session)
    }

    /// Those shown, as a table for a spreadsheet.
    var selfAssessmentTable: String? {
        guard let session else { return nil }
        let instrument = CommissioningInstrument.of(session.jurisdiction)
        let areas = desk.selfAssessment.shown.compactMap(instrument.area)
        return SelfAssessmentTable(of: areas, in: session.state).csv
    }
}
