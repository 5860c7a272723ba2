import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// The workstation: its state, what events do to it, and how it looks.
///
/// The event loop belongs to the executable. For each event it updates, paints, and only then carries out the effects,
/// so that an answer is seen at once and is on the disk before the next key is read:
///
///     var workstation = Workstation(reader: name, list: list, width: terminal.width, height: terminal.height)
///     var canvas = Canvas(width: terminal.width, height: terminal.height, encoding: terminal.encoding)
///     var event = WorkstationEvent.opened(audit)             // or .input(.tick) for the first screen
///     while true {
///         let effects = workstation.update(event, at: now())
///         workstation.draw(on: &canvas)                      // resizes the canvas to the workstation's size
///         terminal.paint(canvas)
///         if let answer = perform(effects) {                 // .opened(…), .effectFailed(…), or nil
///             event = answer
///         } else {
///             event = .input(terminal.nextEvent())
///         }
///     }
///
/// `.edit` is answered by `.edited(…)`. `.suspend` is performed by `terminal.suspend()`, answered by `.input(.resize(…))` with the size then. `.quit` ends
/// the loop. Nothing here reads a clock or a file.
public struct Workstation: Sendable {
    var width: Int
    var height: Int
    private(set) var reader: String
    /// What the screens are in. Neither the record nor a file that is written depends on it.
    public internal(set) var language: Language
    /// What `L` goes through, in this order.
    let languages: [Language]
    var session: Session?
    var desk: Desk
    /// What to go back to if the events last appended do not reach the disk.
    private var appended: (taking: Session.Taking, deskBefore: Desk)?
    private var deskBeforeEvent: Desk
    /// The date of the last event.
    private(set) var today = CivilDate(dayNumber: 0)

    /// The smallest screen that can be worked on.
    static let smallest = (width: 60, height: 16)

    /// `reader` names the person in the record; `list` is what the first screen offers; `languages` are those that the
    /// screens can be shown in; where `language` is one of them it stands in its place.
    public init(
        reader: String, list: StartList, language: Language = .english, languages: [Language] = [.english], width: Int,
        height: Int
    ) {
        self.reader = reader
        self.language = language
        self.languages =
            languages.contains(language) ? languages.map { $0 == language ? language : $0 } : languages + [language]
        self.width = width
        self.height = height
        desk = Desk(start: StartScreen(list))
        deskBeforeEvent = desk
    }

    /// Takes in an event that happened at `now` and returns what is to be done about it.
    public mutating func update(_ event: WorkstationEvent, at now: Timestamp) -> [Effect] {
        let language = language
        return language.speak { take(event, at: now) }
    }

    private mutating func take(_ event: WorkstationEvent, at now: Timestamp) -> [Effect] {
        today = now.date
        switch event {
        case .input(let input):
            begin()
            return take(input, at: now)
        case .opened(let audit):
            begin()
            open(audit, at: now)
        case .assumptions(let file):
            takeAssumptions(file)
            revealFocus()
        case .edited(let text):
            begin()
            takeEdited(text)
        case .newAudit(let event): take(event)
        case .baseline(let audit): take(baseline: audit)
        case .fileExists(let text, let path): ask(toReplace: path, by: text)
        case .written(let path): desk.message = .done(say("Written: \(path)"))
        case .moved(let path):
            session?.follow(to: path)
            desk.message = .done(say("The file was moved while it was open; it goes on at \(path)."))
        case .draftsNotKept(let why):
            desk.message = .refused(say("What is half-typed is lost when the program ends: \(why)"))
        case .effectFailed(let message): takeBack(message, at: now)
        case .fileLost(let message):
            takeBack(message, at: now)
            sayFileIsLost(message)
        case .writtenOut(let path): goOn(in: path)
        }
        return []
    }

    /// What was appended before is on the disk by now; from here on there is something new to take back.
    private mutating func begin() {
        appended = nil
        deskBeforeEvent = desk
    }

    private mutating func take(_ input: InputEvent, at now: Timestamp) -> [Effect] {
        switch input {
        case .resize(let width, let height):
            (self.width, self.height) = (width, height)
            revealFocus()
            return []
        case .tick:
            if isWorking { desk.projection.work() }
            return []
        case .signal(.suspend): return [.suspend]
        case .signal(let signal): return [.quit(signal)]
        default: break
        }
        desk.message = nil
        guard isLargeEnough else {
            // What cannot be seen is not worked on; only leaving works.
            guard case .key(let key) = input, CommandTable.command(for: key, in: desk.screen) == .quit else {
                return []
            }
            return [.quit(nil)]
        }
        defer { revealFocus() }
        switch input {
        case .key(let key): return press(key, at: now)
        case .paste(let text): return paste(text)
        case .mouse(let mouse): return click(mouse, at: now)
        default: return []
        }
    }

    var isLargeEnough: Bool { width >= Self.smallest.width && height >= Self.smallest.height }

    /// Writes to the record: shown now, and performed by the executable once it is painted. nil, with the reason said,
    /// if the record cannot take it.
    mutating func append(_ bodies: [EventBody], at now: Timestamp) -> [Effect]? {
        do {
            guard let taking = try session?.apply(bodies, at: now) else { return nil }
            appended = (taking, deskBeforeEvent)
        } catch {
            desk.message = .failed(say("The record does not take this: \(error.message)"))
            return nil
        }
        refreshReading()
        let entries = bodies.map { Entry($0, keepReason: desk.reasonToKeep) }
        desk.reasonToKeep = nil
        return [.append(entries, at: now)]
    }

    /// What the last effects appended is on the disk.
    public mutating func written(_ events: [RecordedEvent]) { session?.written(events) }

    private mutating func takeBack(_ message: String, at now: Timestamp) {
        if let appended {
            session?.takeBack(appended.taking, today: now.date)
            desk = appended.deskBefore
            desk.message = .failed(say("NOT SAVED, taken back: \(message)"))
            self.appended = nil
            refreshReading()
        } else if case .text(let prompt) = desk.prompt, prompt.purpose == .newRecord {
            refuse(message)
        } else {
            desk.message = .failed(message)
        }
        revealFocus()
    }

    private mutating func open(_ audit: OpenedAudit, at now: Timestamp) {
        if let named = audit.reader { reader = named }
        let session = Session(audit, reader: reader, today: now.date)
        reader = session.reader
        self.session = session
        desk.start.remember(audit, on: now.date)
        if desk.newAudit?.work == .making { desk.newAudit = nil }
        desk.stack = [.start, .cases]
        desk.prompt = nil
        desk.cases = CasesScreen()
        desk.reading = nil
        desk.conclusion = ConclusionScreen()
        desk.moderation = nil
        desk.findings = FindingsScreen()
        desk.projection = ProjectionScreen()
        desk.actions = ActionsScreen()
        desk.compare = CompareScreen()
        desk.selfAssessment = SelfAssessmentScreen()
        desk.unfinished = [:]
        desk.cases.refresh(session)
        if let next = session.nextUnread(after: nil) { desk.cases.focus(on: next) }
        let halfTyped = take(audit.drafts)
        let caution = audit.caution.map { Message.refused($0) } ?? noticeOfMerge
        desk.message =
            audit.readOnlyReason.map { .refused(say("Open for reading only: \($0).")) }
            ?? caution.map { .refused([$0.text, halfTyped].compactMap(\.self).joined(separator: " ")) }
            ?? halfTyped.map { .done($0) }
        revealFocus()
    }

    /// What joining copies brought to light, said once.
    private var noticeOfMerge: Message? {
        guard let notices = session?.state.notices, let first = notices.first else { return nil }
        return .refused(
            notices.count == 1
                ? first.description
                : say("\(first.description). `verify` lists this and \(notices.count - 1) more of the kind."))
    }

    /// Why nothing can be written here; nil if it can.
    var whyReadOnly: String? {
        session?.readOnlyReason.map { say("This audit is open for reading only: \($0).") }
    }
}
