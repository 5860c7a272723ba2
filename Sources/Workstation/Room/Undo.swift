import Audit
import Wording

/// Taking back and bringing again: answers, notes, conclusions and ratings, one after another.
extension Desk {
    /// Why there is nothing to take back or to bring again; nil if there is.
    func whyNoStep(_ step: Answered.Step) -> String? {
        guard session != nil else { return nil }
        if let whyReadOnly { return whyReadOnly }
        guard change(step) == nil else { return nil }
        return step == .undo ? say("There is nothing to take back.") : say("Nothing was taken back.")
    }

    private func change(_ step: Answered.Step) -> Change? {
        step == .undo ? session?.state.undoable(by: reader) : session?.state.redoable(by: reader)
    }

    /// Undo or redo, on the screen where that is done.
    mutating func step(_ step: Answered.Step) -> [Effect] {
        guard let change = change(step) else { return [] }
        return table.screen(of: change).step(step, change, on: &self)
    }
}
