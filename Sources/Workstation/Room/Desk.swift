import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// Everything that is on the screen or behind it: the audit that is open, the screens that lie on each other, and the
/// question in front of them.
struct Desk: Sendable {
    var width: Int
    var height: Int
    var reader: String
    /// What the screens are in. Neither the record nor a file that is written depends on it.
    var language: Language
    /// What `L` goes through, in this order.
    let languages: [Language]
    /// The screens there are, and what their keys do.
    let table: CommandTable
    /// What can be opened from the first screen.
    var list: StartList
    /// When the event happened that is being taken in.
    var now = Timestamp(milliseconds: 0)
    private var opened = Held<Session?>(nil)

    /// The screens that lie on each other; the last is the one that is seen.
    var stack: [Context]
    /// The screens that were opened, each at its place; one that is at work is taken from here.
    var screens: [Context: any Screen] = [:]
    var prompt: Prompt?
    /// Why what is being typed, in one prompt or several, is kept although it looks as if it identified somebody.
    var reasonToKeep: String?
    var message: Message?
    /// A page is being written that a browser is to show.
    var isPageToBeShown = false
    /// Texts that were left before they were recorded, here or when the audit was open last.
    var unfinished: [HalfTyped: String] = [:]
    /// What to go back to if the events last appended do not reach the disk.
    private var appended: Appended?
    private var reasonBeforeEvent: String?

    init(
        width: Int, height: Int, reader: String, language: Language, languages: [Language], table: CommandTable,
        list: StartList
    ) {
        self.width = width
        self.height = height
        self.reader = reader
        self.language = language
        self.languages = languages
        self.table = table
        self.list = list
        stack = [table.first.place]
        _ = table.first.open(nil, on: &self)
    }

    /// The audit that is open.
    var session: Session? {
        get { opened.value }
        _modify { yield &opened.value }
    }

    /// The date of the event.
    var today: CivilDate { now.date }

    var screen: Context { stack.last ?? table.first.place }
    /// Where a key is pressed.
    var context: Context { prompt?.context ?? screen }

    /// The smallest window that can be worked in.
    static let smallest = (width: 60, height: 16)

    var isLargeEnough: Bool { width >= Self.smallest.width && height >= Self.smallest.height }

    /// Rows between the head and the foot of a screen with a list.
    var bodyHeight: Int { max(1, height - ScreenFrame.headRows - ScreenFrame.footRows) }

    /// Why nothing can be written here; nil if it can.
    var whyReadOnly: String? {
        session?.readOnlyReason.map { say("This audit is open for reading only: \($0).") }
    }
}

// MARK: What reaches the disk, and what does not

extension Desk {
    private struct Appended: Sendable {
        let taking: Session.Taking
        let before: Before
    }

    /// What is put back if events do not reach the disk: what lay there before them.
    struct Before: Sendable {
        fileprivate let stack: [Context]
        fileprivate var screens: [Context: any Screen]
        fileprivate let prompt: Prompt?
        fileprivate let reasonToKeep: String?
        fileprivate let unfinished: [HalfTyped: String]
    }

    var before: Before {
        Before(stack: stack, screens: screens, prompt: prompt, reasonToKeep: reasonBeforeEvent, unfinished: unfinished)
    }

    /// Writes to the record: shown now, and performed by the executable once it is painted. nil, with the reason said,
    /// if the record cannot take it. `screen` is at work and taken from the desk; what it and the desk are now is what a
    /// failure leads back to, unless an earlier state is given.
    mutating func append(
        _ bodies: [EventBody], by screen: some Screen, back earlier: Before? = nil
    ) -> [Effect]? {
        var before = earlier ?? before
        if earlier == nil { before.screens[type(of: screen).place] = screen }
        let now = now
        do {
            guard let taking = try session?.apply(bodies, at: now) else { return nil }
            appended = Appended(taking: taking, before: before)
        } catch {
            message = .failed(say("The record does not take this: \(error.message)"))
            return nil
        }
        refresh()
        let entries = bodies.map { Entry($0, keepReason: reasonToKeep) }
        reasonToKeep = nil
        return [.append(entries, at: now)]
    }

    /// What was appended before is on the disk by now; from here on there is something new to take back.
    mutating func begin() { (appended, reasonBeforeEvent) = (nil, reasonToKeep) }

    /// Goes back to before what was appended last, or only says what failed.
    mutating func takeBack(_ why: String) {
        if let appended {
            let (today, before) = (today, appended.before)
            session?.takeBack(appended.taking, today: today)
            (stack, screens, prompt) = (before.stack, before.screens, before.prompt)
            (reasonToKeep, unfinished) = (before.reasonToKeep, before.unfinished)
            message = .failed(say("NOT SAVED, taken back: \(why)"))
            self.appended = nil
            refresh()
        } else if case .text(let asked) = prompt, asked.name == Self.newRecord {
            refuse(why)
        } else {
            message = .failed(why)
        }
        reveal()
    }

    /// The record changed: every screen takes it in.
    mutating func refresh() {
        for place in Array(screens.keys) { with(place) { $0.refresh(on: &$1) } }
    }
}
