import Audit
import TextUI
import Wording

/// The screens that lie on the desk, and which of them is at work.
extension Desk {
    /// A screen as it is kept; nil where it was not opened yet.
    subscript<S: Screen>(_ type: S.Type) -> S? { screens[S.place] as? S }

    /// The case that a command is about.
    var caseInFocus: SampledCase? { front?.caseInFocus(on: self) }

    /// The one that is seen.
    var front: (any Screen)? { screens[screen] }

    /// Puts a screen at work, and back in its place afterwards unless another took that; nil where there is none.
    @discardableResult
    mutating func with<R>(_ place: Context, _ work: (inout any Screen, inout Desk) -> R) -> R? {
        guard var screen = screens.removeValue(forKey: place) else { return nil }
        defer { if screens[place] == nil, !screen.isDone { screens[place] = screen } }
        return work(&screen, &self)
    }

    @discardableResult
    mutating func with<S: Screen, R>(_ type: S.Type, _ work: (inout S, inout Desk) -> R) -> R? {
        guard var screen = self[type] else { return nil }
        screens[S.place] = nil
        defer { if screens[S.place] == nil, !screen.isDone { screens[S.place] = screen } }
        return work(&screen, &self)
    }

    @discardableResult
    mutating func withFront<R>(_ work: (inout any Screen, inout Desk) -> R) -> R? { with(screen, work) }

    // MARK: To the front

    /// Puts a screen in front of those that lie there.
    mutating func push(_ screen: some Screen) {
        let place = type(of: screen).place
        screens[place] = screen
        if self.screen != place { stack.append(place) }
    }

    /// Puts a screen in front of the list of what the audit holds, and of what leads to it from there.
    mutating func bring(_ screen: some Screen, through places: [Context] = []) {
        let place = type(of: screen).place
        screens[place] = screen
        stack = [table.first.place, table.home.place] + places
        if self.screen != place { stack.append(place) }
    }

    /// Opens the screen that a command leads to.
    @discardableResult
    mutating func open(_ command: Command, about reference: String? = nil) -> [Effect] {
        table.screen(openedBy: command)?.open(reference, on: &self) ?? []
    }

    /// Opens the reading of a case.
    mutating func openReading(of reference: String) -> [Effect] { table.reading.open(reference, on: &self) }

    /// Back to the screen beneath, which looks anew at what may have changed.
    mutating func back() -> [Effect] {
        if let effects = withFront({ $0.goBack(on: &$1) }) ?? nil { return effects }
        guard stack.count > 1 else { return [] }
        let left = stack.removeLast()
        let reference = screens[left]?.reference
        withFront { $0.comeBack(from: reference, on: $1) }
        return []
    }

    /// Takes away what belongs to an audit, of which nothing is open any more or another.
    mutating func clearAudit() {
        for type in screens.keys.compactMap(table.screen) where type.kinds.contains(.audit) {
            screens[type.place] = nil
        }
    }

    // MARK: Commands

    /// Carries a command out in the context that is in front, or says why not.
    mutating func perform(_ command: Command, key: Key?) -> [Effect] {
        if command == .quit { return [.quit(nil)] }
        if let motion = Motion(command) {
            move(motion)
            return []
        }
        if prompt != nil { return performInPrompt(command, key: key) }
        if let why = table.entry(of: command, in: screen)?.refusal(self) {
            message = .refused(why)
            return []
        }
        switch command {
        case .palette: openPalette()
        case .language: changeLanguage()
        case .back: return back()
        case .undo: return step(.undo)
        case .redo: return step(.redo)
        case .writeOut: askForNewRecord()
        case .boardPage: askForBoardPage()
        case .search: beginSearch()
        case .goTo: askForCase()
        default:
            if let opened = table.screen(openedBy: command) { return opened.open(nil, on: &self) }
            return withFront { $0.perform(command, key: key, on: &$1) } ?? []
        }
        return []
    }

    private mutating func move(_ motion: Motion) {
        switch prompt {
        case .list(var list):
            list.focus = motion.target(from: list.focus, of: list.options.count, rows: bodyHeight)
            prompt = .list(list)
        case .palette(var palette):
            palette.focus = motion.target(from: palette.focus, of: palette.matches.count, rows: bodyHeight)
            prompt = .palette(palette)
        case .text, .confirmation: break
        case nil: withFront { $0.move(motion, on: &$1) }
        }
    }

    /// Scrolls so that what has the focus can be seen.
    mutating func reveal() { withFront { $0.reveal(on: $1) } }

    /// Commands that what is in front has no use for; the key line leaves them out.
    var besideThePoint: Set<Command> { prompt == nil ? front?.besideThePoint(on: self) ?? [] : [] }
}
