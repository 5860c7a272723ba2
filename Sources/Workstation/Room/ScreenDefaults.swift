import Audit
import TextUI

/// What most screens have no answer of their own to.
extension Screen {
    static var way: CommandEntry? { nil }
    static var opener: Command? { way?.command }
    static var verbs: [Command] { [] }
    var reference: String? { nil }

    func caseInFocus(on desk: Desk) -> SampledCase? { reference.flatMap { desk.session?.state.sampledCase($0) } }

    func besideThePoint(on desk: Desk) -> Set<Command> { [] }
    mutating func move(_ motion: Motion, on desk: inout Desk) {}
    mutating func reveal(on desk: Desk) {}
    mutating func click(row: Int, column: Int, on desk: Desk) {}
    mutating func goBack(on desk: inout Desk) -> [Effect]? { nil }
    mutating func comeBack(from reference: String?, on desk: Desk) {}
    mutating func type(_ key: Key, on desk: Desk) -> Bool { false }
    mutating func insert(_ text: String) -> Bool { false }
    var field: TextField? { nil }
    func draft(typing prompt: Prompt?) -> NewAuditDraft? { nil }
    var placeOfTyping: String? { nil }
    mutating func beginSearch() -> Search? { nil }
    mutating func search(for text: String, on desk: Desk) {}
    mutating func refresh(on desk: inout Desk) {}
    mutating func listAnew(on desk: Desk) {}
    mutating func take(_ event: WorkstationEvent, on desk: inout Desk) -> Bool { false }
    var isWorking: Bool { false }
    mutating func work() {}
    var isDone: Bool { false }
    static func isPlace(of change: Change) -> Bool { false }
    static func step(_ step: Answered.Step, _ change: Change, on desk: inout Desk) -> [Effect] { [] }
    mutating func focus(onCase index: Int, on desk: inout Desk) -> Bool { false }
    func evidence(in session: Session) -> Evidence? { nil }
    var takesDigits: Bool { false }
    func everything(of desk: Desk) -> [String]? { nil }

    func lines(isNew: Bool, said: inout Said, of desk: Desk) -> [String] {
        isNew ? everything(of: desk) ?? desk.drawn : []
    }
}

// MARK: What a screen writes, and what it asks

extension Screen {
    /// Writes to the record and takes in what changed. nil, with the reason said, if the record cannot take it.
    mutating func append(_ bodies: [EventBody], on desk: inout Desk) -> [Effect]? {
        guard let effects = desk.append(bodies, by: self) else { return nil }
        refresh(on: &desk)
        return effects
    }

    /// What follows from a text that is asked for: the screen and the desk as they are when it is answered.
    static func finish(
        _ body: @escaping @Sendable (inout Self, TextPrompt.Answer, inout Desk) -> [Effect]
    ) -> TextPrompt.Finish {
        { answer, desk in desk.with(Self.self) { body(&$0, answer, &$1) } ?? [] }
    }

    /// What follows from a pick.
    static func pick(
        _ body: @escaping @Sendable (inout Self, Int, inout Desk) -> [Effect]
    ) -> ListPrompt.Finish {
        { place, desk in desk.with(Self.self) { body(&$0, place, &$1) } ?? [] }
    }

    /// What follows from a yes or a no.
    static func answer(_ body: @escaping @Sendable (inout Self, inout Desk) -> [Effect]) -> Confirmation.Finish {
        { desk in desk.with(Self.self, body) ?? [] }
    }
}
