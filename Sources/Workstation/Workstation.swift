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
    private var held: Held<Desk>

    var desk: Desk {
        get { held.value }
        _modify { yield &held.value }
    }

    /// What the screens are in. Neither the record nor a file that is written depends on it.
    public var language: Language { desk.language }

    /// `reader` names the person in the record; `list` is what the first screen offers; `languages` are those that the
    /// screens can be shown in; where `language` is one of them it stands in its place.
    public init(
        reader: String, list: StartList, language: Language = .english, languages: [Language] = [.english], width: Int,
        height: Int
    ) {
        let offered =
            languages.contains(language) ? languages.map { $0 == language ? language : $0 } : languages + [language]
        held = Held(
            Desk(
                width: width, height: height, reader: reader, language: language, languages: offered,
                table: Screens.table, list: list))
    }

    /// Takes in an event that happened at `now` and returns what is to be done about it.
    public mutating func update(_ event: WorkstationEvent, at now: Timestamp) -> [Effect] {
        let language = language
        return language.speak { desk.take(event, at: now) }
    }

    /// What the last effects appended is on the disk.
    public mutating func written(_ events: [RecordedEvent]) { desk.session?.written(events) }

    /// Draws the whole screen. The canvas takes the workstation's size; the hardware cursor stands on the focus.
    public func draw(on canvas: inout Canvas) { language.speak { desk.draw(on: &canvas) } }

    /// What is to outlive the program now, however it ends.
    public var drafts: Drafts { desk.drafts }

    /// Something is being worked out, and `.tick` events carry it on.
    public var isWorking: Bool { desk.isWorking }
}
