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
    /// What `L` changes to from English: that which the workstation was started in, or Welsh.
    let translation: Language
    /// When the event happened that is being taken in.
    var now = Timestamp(milliseconds: 0)
    private var opened = Held<Session?>(nil)

    /// The screens that lie on each other; the last is the one that is seen.
    var stack: [Context] = [.start]
    var prompt: Prompt?
    /// Why what is being typed, in one prompt or several, is kept although it looks as if it identified somebody.
    var reasonToKeep: String?
    var message: Message?
    /// Texts that were left before they were recorded, here or when the audit was open last.
    var unfinished: [HalfTyped: String] = [:]
    private var kept: Held<Unmoved>
    /// What to go back to if the events last appended do not reach the disk.
    var appended: Appended?
    var beforeEvent: Before?

    init(
        width: Int, height: Int, reader: String, language: Language, translation: Language, start: StartScreen
    ) {
        self.width = width
        self.height = height
        self.reader = reader
        self.language = language
        self.translation = translation
        kept = Held(Unmoved(start: start))
    }

    /// The audit that is open.
    var session: Session? {
        get { opened.value }
        _modify { yield &opened.value }
    }

    var unmoved: Unmoved {
        get { kept.value }
        _modify { yield &kept.value }
    }

    /// The date of the event.
    var today: CivilDate { now.date }

    var screen: Context { stack.last ?? .start }
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
    struct Appended: Sendable {
        let taking: Session.Taking
        let before: Before
    }

    /// What events that are appended may change on the desk.
    struct Before: Sendable {
        fileprivate let stack: [Context]
        fileprivate let prompt: Prompt?
        fileprivate let reasonToKeep: String?
        fileprivate let unfinished: [HalfTyped: String]
        fileprivate let kept: Held<Unmoved>
    }

    var before: Before {
        Before(stack: stack, prompt: prompt, reasonToKeep: reasonToKeep, unfinished: unfinished, kept: kept)
    }

    /// Writes to the record: shown now, and performed by the executable once it is painted. nil, with the reason said,
    /// if the record cannot take it.
    mutating func append(_ bodies: [EventBody], at now: Timestamp) -> [Effect]? {
        do {
            guard let taking = try session?.apply(bodies, at: now) else { return nil }
            appended = Appended(taking: taking, before: beforeEvent ?? before)
        } catch {
            message = .failed(say("The record does not take this: \(error.message)"))
            return nil
        }
        refreshReading()
        let entries = bodies.map { Entry($0, keepReason: reasonToKeep) }
        reasonToKeep = nil
        return [.append(entries, at: now)]
    }

    /// Goes back to before what was appended last, or only says what failed.
    mutating func takeBack(_ why: String) {
        if let appended {
            let today = today
            session?.takeBack(appended.taking, today: today)
            let before = appended.before
            (stack, prompt, reasonToKeep, unfinished, kept) = (
                before.stack, before.prompt, before.reasonToKeep, before.unfinished, before.kept
            )
            message = .failed(say("NOT SAVED, taken back: \(why)"))
            self.appended = nil
            refreshReading()
        } else if case .text(let prompt) = prompt, prompt.purpose == .newRecord {
            refuse(why)
        } else {
            message = .failed(why)
        }
        revealFocus()
    }
}
