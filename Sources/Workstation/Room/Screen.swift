import Audit
import TextUI

/// A screen: a value that draws itself and takes commands.
///
/// It lies in a folder of its own and stands in one table (`Screens`); what it shares with others is here, in `Room`. It
/// reads no clock and no file: the audit, the window and the date are the desk's, and what is to be done comes out as
/// effects. While a screen is at work it is taken from the desk, so that it may change itself and the desk alike; what it
/// calls on the desk finds every other screen there.
protocol Screen: Sendable {
    /// Where its keys are pressed.
    static var place: Context { get }
    /// Which of the rows that screens share are its own too.
    static var kinds: ScreenKinds { get }
    /// The key that leads to it from the other screens of an audit; nil where there is none.
    static var way: CommandEntry? { get }
    /// The command that leads to it from other screens; nil where there is none.
    static var opener: Command? { get }
    /// The commands that it brings, in the order of the palette.
    static var verbs: [Command] { get }
    /// Its keys, what they do, and why they are refused.
    static var commands: [CommandEntry] { get }

    /// Brings it to the front, about a case where it is about one.
    static func open(_ reference: String?, on desk: inout Desk) -> [Effect]

    func draw(on canvas: inout Canvas, of desk: Desk)
    /// Carries out a command of its table that is not refused.
    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect]

    // What follows has an answer for screens that need none of their own.

    /// The case that it is about.
    var reference: String? { get }
    /// The case that a command is about: that, or the one in focus.
    func caseInFocus(on desk: Desk) -> SampledCase?
    /// Commands that it has no use for as it stands; the key line leaves them out.
    func besideThePoint(on desk: Desk) -> Set<Command>
    mutating func move(_ motion: Motion, on desk: inout Desk)
    /// Scrolls so that what has the focus can be seen.
    mutating func reveal(on desk: Desk)
    /// A click gives the focus.
    mutating func click(row: Int, column: Int, on desk: Desk)
    /// Esc, where it is not simply the way back; nil where it is.
    mutating func goBack(on desk: inout Desk) -> [Effect]?
    /// It is in front again, after another was left that was about a case or none.
    mutating func comeBack(from reference: String?, on desk: Desk)

    /// A key for the field it has; false where it is none of the field's.
    mutating func type(_ key: Key, on desk: Desk) -> Bool
    /// Pasted text; false where nothing is being typed.
    mutating func insert(_ text: String) -> Bool
    /// What is being typed into.
    var field: TextField? { get }
    /// What was chosen on it for a new audit, with what is being typed in a question before it; nil where nothing was.
    func draft(typing prompt: Prompt?) -> NewAuditDraft?
    /// Tells the places apart at which something is typed.
    var placeOfTyping: String? { get }
    /// `/`: what is asked for, and what is sought now; nil where nothing is searched.
    mutating func beginSearch() -> Search?
    mutating func search(for text: String, on desk: Desk)

    /// The record changed: what was derived from it is derived anew.
    mutating func refresh(on desk: inout Desk)
    /// Another language is spoken, and it is in front: its list, which is searched by its words, is made anew.
    mutating func listAnew(on desk: Desk)
    /// An event that is not of the keyboard; false where it is not for this screen.
    mutating func take(_ event: WorkstationEvent, on desk: inout Desk) -> Bool
    /// Something is being worked out, a piece for each tick.
    var isWorking: Bool { get }
    mutating func work()

    /// Nothing is left of it: it is not put back on the desk.
    var isDone: Bool { get }

    /// Whether a change of the record is taken back and brought again here.
    static func isPlace(of change: Change) -> Bool
    static func step(_ step: Answered.Step, _ change: Change, on desk: inout Desk) -> [Effect]
    /// Gives the focus to a case, by its number from 0; false where the screen lists none.
    mutating func focus(onCase index: Int, on desk: inout Desk) -> Bool
    /// What it holds that bears on an area of the self-assessment.
    func evidence(in session: Session) -> Evidence?

    /// What is said of it in lines: all of it where that is new, else where the focus is.
    func lines(isNew: Bool, said: inout Said, of desk: Desk) -> [String]
    /// A digit begins what is typed in answer to what has the focus.
    var takesDigits: Bool { get }
    /// All that is on it, in lines; nil where it is said as it is drawn.
    func everything(of desk: Desk) -> [String]?
}

/// What a screen offers to be searched.
struct Search: Sendable {
    let title: String
    let text: String
}

/// Up and down, by a row or a page.
enum Motion: Sendable {
    case up, down, pageUp, pageDown, first, last

    init?(_ command: Command) {
        switch command {
        case .up: self = .up
        case .down: self = .down
        case .pageUp: self = .pageUp
        case .pageDown: self = .pageDown
        case .first: self = .first
        case .last: self = .last
        default: return nil
        }
    }

    /// Where it leads from a place in a list of so many, of which so many rows are seen.
    func target(from focus: Int, of count: Int, rows: Int) -> Int {
        let page = max(1, rows - 1)
        let target: Int =
            switch self {
            case .up: focus - 1
            case .down: focus + 1
            case .pageUp: focus - page
            case .pageDown: focus + page
            case .first: 0
            case .last: count - 1
            }
        return max(0, min(target, count - 1))
    }
}

/// What another screen holds of an audit.
enum Evidence: Sendable {
    case projection(draws: Int, hasCost: Bool)
    case comparison(with: String)
}

/// What was said last in lines, so that only what is new is said.
struct Said: Sendable, Hashable {
    var place = ""
    var section: Section?
    var verdict = ""
    var conclusion: [String] = []
}
