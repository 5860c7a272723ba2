import Advocacy
import Audit
import Calendar
import Reporting
import TextUI
import Wording

extension SelfAssessmentScreen {
    /// The area in focus, of the instrument of the audit's nation.
    func focusedArea(on desk: Desk) -> CommissioningArea? {
        guard let session = desk.session, let focused else { return nil }
        return CommissioningInstrument.of(session.jurisdiction).area(focused)
    }

    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        guard let session = desk.session else { return [] }
        var screen = desk[Self.self] ?? SelfAssessmentScreen()
        screen.list(session)
        desk.bring(screen)
        return []
    }

    func besideThePoint(on desk: Desk) -> Set<Command> {
        desk.session?.jurisdiction == .wales
            ? [.rateRed, .rateAmber, .rateGreen, .share] : [.markDone, .markUnderWay, .markNotDone]
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        guard let session = desk.session else { return [] }
        if let rating = Self.ratings[command] { return rate(rating, on: &desk) }
        switch command {
        case .filter: askForFilter(session, on: &desk)
        case .sort: askForOrder(on: &desk)
        case .export: desk.ask(toExport: Self.export)
        default:
            guard let area = focusedArea(on: desk) else { return [] }
            switch command {
            case .clearAnswer: return clearRating(of: area, on: &desk)
            case .note: askForStrengths(of: area, rating: nil, on: &desk)
            case .action: askForAction(on: area, desk: &desk)
            case .share: return share(area, on: &desk)
            default: break
            }
        }
        return []
    }

    // MARK: Why not

    /// Why nothing can be written of the area in focus; nil if it can.
    func whyNotWritten(on desk: Desk) -> String? {
        if let why = desk.whyReadOnly { return why }
        return focusedArea(on: desk) == nil ? say("No area is shown. f changes the filter, / the search.") : nil
    }

    static let ratings: [Command: AreaRating] = [
        .rateRed: .red, .rateAmber: .amber, .rateGreen: .green, .markDone: .done, .markUnderWay: .underWay,
        .markNotDone: .notDone, .unknown: .unknown,
    ]

    func whyNotRated(_ rating: AreaRating, on desk: Desk) -> String? {
        guard let session = desk.session else { return nil }
        guard AreaRating.scale(in: session.jurisdiction).contains(rating) else {
            return session.jurisdiction == .england
                ? say("England rates areas: r red, a amber, g green, u cannot tell.")
                : say("Wales ticks tasks off: y done, w under way, n not done, u not known.")
        }
        return whyNotWritten(on: desk)
    }

    func whyNothingToClear(on desk: Desk) -> String? {
        if let why = whyNotWritten(on: desk) { return why }
        guard let area = focusedArea(on: desk), desk.session?.judgement(of: area.id).rating == nil else { return nil }
        return say("\(area.id) is not rated, so there is nothing to take away.")
    }

    func whyNotShared(on desk: Desk) -> String? {
        if let why = whyNotWritten(on: desk) { return why }
        guard let session = desk.session, let area = focusedArea(on: desk) else { return nil }
        guard CommissioningInstrument.of(session.jurisdiction).hasSharing else {
            return say("The Welsh checklist has no mark to share.")
        }
        return session.judgement(of: area.id).note.trimmed.isEmpty
            ? say("There is no strength to share yet; o writes it.") : nil
    }

    // MARK: Ratings

    private mutating func rate(_ rating: AreaRating, on desk: inout Desk) -> [Effect] {
        guard let session = desk.session, let area = focusedArea(on: desk) else { return [] }
        if rating == .green, session.judgement(of: area.id).note.trimmed.isEmpty {
            askForStrengths(of: area, rating: rating, on: &desk)
            return []
        }
        return put(rating, on: area, desk: &desk)
    }

    /// Rates an area and moves on to the next of the list as it stood, or round to one that is not rated.
    mutating func put(
        _ rating: AreaRating, note: String? = nil, on area: CommissioningArea, desk: inout Desk
    ) -> [Effect] {
        var judgement = desk.session?.judgement(of: area.id) ?? AreaJudgement()
        judgement.rating = rating
        if let note { judgement.note = note }
        let following = shown.firstIndex(of: area.id).map { Array(shown[($0 + 1)...]) } ?? []
        guard let effects = write(judgement, of: area, on: &desk), let session = desk.session else { return [] }
        let word = AreaWords.standing(rating, in: session.jurisdiction).word
        let notRated = shown.first { session.judgement(of: $0).rating == nil }
        if let next = following.first ?? notRated { focus(on: next) }
        let said =
            judgement.lacksAction ? say("\(area.id): \(word); it needs an action.") : "\(area.id): \(word)."
        let tally = AssessmentTally(of: session.state)
        let isLast = !effects.isEmpty && tally.rated + tally[.unknown] == tally.areas
        desk.message = .done(isLast ? "\(said) \(say("Every area is rated."))" : said)
        return effects
    }

    /// Writes what is now said of an area; nothing where that stands already. Nil, with the reason said, if refused. The
    /// question that it answers is left.
    mutating func write(_ judgement: AreaJudgement, of area: CommissioningArea, on desk: inout Desk) -> [Effect]? {
        defer { desk.prompt = nil }
        guard judgement != desk.session?.judgement(of: area.id) else { return [] }
        return append([.assessed(Assessed(area: area.id, judgement: judgement))], on: &desk)
    }

    private mutating func clearRating(of area: CommissioningArea, on desk: inout Desk) -> [Effect] {
        guard var judgement = desk.session?.judgement(of: area.id) else { return [] }
        judgement.rating = nil
        guard let effects = write(judgement, of: area, on: &desk) else { return [] }
        desk.message = .done(say("\(area.id): the rating is taken away."))
        return effects
    }

    private mutating func share(_ area: CommissioningArea, on desk: inout Desk) -> [Effect] {
        guard var judgement = desk.session?.judgement(of: area.id) else { return [] }
        judgement.isToShare.toggle()
        guard let effects = write(judgement, of: area, on: &desk) else { return [] }
        desk.message = .done(
            judgement.isToShare
                ? say("\(area.id): marked to share.") : say("\(area.id): no longer marked to share."))
        return effects
    }

    // MARK: What is shown

    private func askForFilter(_ session: Session, on desk: inout Desk) {
        let filters = Self.filters(in: session.jurisdiction)
        desk.ask(
            ListPrompt(
                "areaFilter", say("Show which areas?"),
                options: filters.map { AreaWords.filter($0, in: session.jurisdiction) },
                focus: filters.firstIndex(of: filter) ?? 0,
                finish: Self.pick { screen, place, desk in
                    desk.prompt = nil
                    screen.filter = filters[place]
                    screen.refresh(on: &desk)
                    return []
                }))
    }

    private func askForOrder(on desk: inout Desk) {
        let orders = Order.allCases
        desk.ask(
            ListPrompt(
                "areaOrder", say("In which order?"), options: orders.map(\.words),
                focus: orders.firstIndex(of: order) ?? 0,
                finish: Self.pick { screen, place, desk in
                    desk.prompt = nil
                    screen.order = orders[place]
                    screen.refresh(on: &desk)
                    return []
                }))
    }

    mutating func beginSearch() -> Search? { Search(title: say("Search the areas"), text: search) }

    mutating func search(for text: String, on desk: Desk) {
        search = text
        if let session = desk.session { list(session) }
    }

    mutating func refresh(on desk: inout Desk) {
        if desk.screen == Self.place, let session = desk.session { list(session) }
    }

    mutating func listAnew(on desk: Desk) {
        if let session = desk.session { list(session) }
    }

    // MARK: The focus

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        let (places, rows) = (places, SelfAssessmentLayout(on: desk).list.height)
        move(to: motion.target(from: places.firstIndex(of: focus) ?? 0, of: places.count, rows: rows))
    }

    /// A click on an area.
    mutating func click(row: Int, column: Int, on desk: Desk) {
        let list = SelfAssessmentLayout(on: desk).list
        guard list.contains(row: row, column: column),
            let place = scroll.place(row - list.row, rows.count, list.height), rows[place].area != nil
        else { return }
        focus = place
    }

    /// The heading above the first area of a group is shown with it.
    mutating func reveal(on desk: Desk) {
        let height = SelfAssessmentLayout(on: desk).list.height
        if focus > 0, rows.indices.contains(focus), rows[focus - 1].area == nil {
            scroll.reveal(focus - 1, count: rows.count, height: height)
        }
        scroll.reveal(focus, count: rows.count, height: height)
    }

    /// Those shown, as a table for a spreadsheet.
    func table(on desk: Desk) -> String? {
        guard let session = desk.session else { return nil }
        let instrument = CommissioningInstrument.of(session.jurisdiction)
        return SelfAssessmentTable(of: shown.compactMap(instrument.area), in: session.state).csv
    }

    private static var export: Export {
        Export(
            word: "self-assessment", endings: Export.table,
            title: say("Write the areas shown to which file? (.csv)")
        ) { desk, _ throws(Export.Fault) in
            Language.english.speak { desk[SelfAssessmentScreen.self]?.table(on: desk) }
        }
    }
}
