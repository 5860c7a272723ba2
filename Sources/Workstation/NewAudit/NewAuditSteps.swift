import Advocacy
import Sampling
import TextUI
import Wording

/// From step to step.
extension Desk {
    /// Begins a new audit, or goes on with the one that was left.
    mutating func openNewAudit() {
        desk.start.focus = desk.start.items.count - 1
        if desk.newAudit == nil, desk.start.list.newAudit != nil {
            desk.prompt = .confirmation(
                Confirmation(
                    purpose: .goOnWithNewAudit,
                    question: say("Go on with the audit that you began to choose? (y or n: begin another)")))
            return
        }
        if desk.newAudit == nil { desk.newAudit = NewAuditScreen(reader: reader) }
        desk.stack = [.start, .newAudit]
    }

    mutating func performOnNewAudit(_ command: Command) -> [Effect] {
        guard let screen = desk.newAudit else { return [] }
        switch command {
        case .goOn: return goOn(screen)
        case .complete:
            guard screen.work == nil else { return waiting() }
            guard let row = screen.focused, row.isPath, let field = screen.field(row), !field.isEmpty else {
                _ = moveInNewAudit(by: 1)
                return []
            }
            return [.newAudit(.complete(field.text))]
        case .change, .changeBack: return change(screen, by: command == .change ? 1 : -1)
        default: return []
        }
    }

    private mutating func waiting() -> [Effect] {
        desk.message = .refused(say("Not while that is under way; Esc stops it."))
        return []
    }

    private mutating func change(_ screen: NewAuditScreen, by step: Int) -> [Effect] {
        // Marking another column makes what is being counted out of date.
        if let row = screen.focused, case .column = row {
            desk.newAudit?.change(row, by: step)
            return count(whileStopping: screen.work != nil)
        }
        guard screen.work == nil else { return waiting() }
        guard let row = screen.focused, screen.field(row) == nil else {
            desk.message = .refused(
                screen.rows.isEmpty ? say("Nothing is chosen here; Enter goes on.") : say("Type here."))
            return []
        }
        desk.newAudit?.change(row, by: step)
        return []
    }

    /// Up and down among the lines; false where there are none.
    mutating func moveInNewAudit(by step: Int) -> Bool {
        guard let screen = desk.newAudit, !screen.rows.isEmpty else { return false }
        desk.newAudit?.focus = max(0, min(screen.focus + step, screen.rows.count - 1))
        desk.newAudit?.candidates = []
        return true
    }

    /// Esc: stops what is under way, or else goes one step back.
    mutating func leaveNewAuditStep() -> [Effect] {
        guard let screen = desk.newAudit else { return [] }
        if screen.work != nil {
            desk.newAudit?.rest()
            desk.message = .done(say("Stopped. Nothing was made or changed."))
            return [.newAudit(.stop)]
        }
        if let before = NewAuditScreen.Step(rawValue: screen.step.rawValue - 1) {
            desk.newAudit?.go(to: before)
        } else {
            desk.stack = [.start]
            desk.message = .done(say("What you chose is here again when you come back."))
        }
        return []
    }

    private mutating func goOn(_ screen: NewAuditScreen) -> [Effect] {
        guard screen.work == nil else { return waiting() }
        let isAtEnd = screen.focus >= screen.rows.count - 1
        let isDone: Bool =
            switch screen.focused {
            case .file(let index): screen.files[index].path.isEmpty
            case .excluded(let index): screen.excluded[index].isEmpty
            case .column: true
            default: isAtEnd
            }
        guard isDone else {
            _ = moveInNewAudit(by: 1)
            return []
        }
        do throws(NewAuditFault) {
            return try finish(screen)
        } catch {
            refuse(error)
            return []
        }
    }

    /// Says what is wrong, with the focus on the line that is at fault.
    mutating func refuse(_ fault: NewAuditFault) {
        desk.newAudit?.fault = fault.message
        if let row = fault.row, let place = desk.newAudit?.rows.firstIndex(of: row) { desk.newAudit?.focus = place }
    }

    mutating func finish(_ screen: NewAuditScreen) throws(NewAuditFault) -> [Effect] {
        switch screen.step {
        case .frame:
            let choice = try screen.frameChoice()
            try screen.checkFileNames()
            desk.newAudit?.begin(.reading)
            return [.newAudit(.read(choice))]
        case .found:
            guard let report = screen.survey?.report, report.accepted > 0 else {
                throw NewAuditFault(nil, say("No stage of the frame was accepted; Esc goes back to its files."))
            }
            desk.newAudit?.go(to: .scope)
        case .scope:
            _ = try screen.period()
            try screen.checkNation()
            try screen.checkFileNames()
            desk.newAudit?.go(to: .strata)
            return count(whileStopping: false)
        case .strata:
            guard let counted = screen.counted else { return count(whileStopping: false) }
            guard counted.population > 0 else {
                throw NewAuditFault(nil, say("No stage of the frame started in the period; Esc goes back to it."))
            }
            desk.newAudit?.go(to: .size)
            if screen.size.isEmpty {
                desk.newAudit?.size.insert(String(NewAuditMargins.suggestion(counted.strata)))
            }
        case .size:
            let margins = NewAuditMargins(screen)
            if let fault = margins.fault { throw NewAuditFault(margins.row, fault) }
            desk.newAudit?.go(to: .record)
            if screen.seed.isEmpty { return [.newAudit(.drawSeed)] }
        case .record:
            let choice = try screen.auditChoice()
            try screen.checkReader(today: today)
            if askWhyKept(screen) { return [] }
            desk.newAudit?.begin(.checking)
            return [.newAudit(.check(path: choice.path))]
        case .summary: askToMake()
        }
        return []
    }

    /// Counts the strata of what is chosen now.
    private mutating func count(whileStopping: Bool) -> [Effect] {
        guard let screen = desk.newAudit else { return [] }
        let stopping: [Effect] = whileStopping ? [.newAudit(.stop)] : []
        do throws(NewAuditFault) {
            let effect = NewAuditEffect.count(
                try screen.frameChoice(), excluding: screen.excludedPaths, try screen.designForCounting())
            desk.newAudit?.counted = nil
            desk.newAudit?.begin(.counting)
            return stopping + [.newAudit(effect)]
        } catch {
            refuse(error)
            return stopping
        }
    }

    private mutating func askToMake() {
        desk.prompt = .confirmation(
            Confirmation(purpose: .makeAudit, question: say("Draw the sample and make the audit? (y or n)")))
    }

    /// The question at the end was left or answered with no: one step back, to what would be made.
    mutating func leaveQuestion() { desk.message = .done(say("Nothing was made.")) }

    /// The question at the end was answered with yes.
    mutating func makeAudit() -> [Effect] {
        desk.prompt = nil
        do throws(NewAuditFault) {
            guard let choice = try desk.newAudit?.auditChoice() else { return [] }
            desk.newAudit?.begin(.making)
            return [.newAudit(.make(choice))]
        } catch {
            refuse(error)
            return []
        }
    }

    // MARK: What the world says

    mutating func take(_ event: NewAuditEvent) {
        if case .completed(let text, let candidates) = event, case .text(var prompt) = desk.prompt, prompt.isPath {
            prompt.field.clear()
            prompt.field.insert(text)
            desk.prompt = .text(prompt)
            if !candidates.isEmpty { desk.message = .done(candidates.joined(separator: "  ")) }
            return
        }
        guard let screen = desk.newAudit else { return }
        switch event {
        case .progress(let progress): if screen.work != nil { desk.newAudit?.progress = progress }
        case .read(let survey):
            desk.newAudit?.rest()
            desk.newAudit?.take(survey)
            desk.newAudit?.go(to: .found)
        case .counted(let counted):
            desk.newAudit?.rest()
            desk.newAudit?.counted = counted
        case .completed(let text, let candidates):
            guard let row = screen.focused, row.isPath else { return }
            if screen.field(row)?.text == text, candidates.isEmpty {
                desk.message = .refused(say("There is nothing more to complete; Enter goes on."))
                return
            }
            var field = TextField(limit: 1000)
            field.insert(text)
            desk.newAudit?.set(field, row)
            desk.newAudit?.candidates = candidates
        case .seed(let seed): if screen.seed.isEmpty { desk.newAudit?.seed.insert(seed) }
        case .pathIsFree:
            desk.newAudit?.rest()
            desk.newAudit?.go(to: .summary)
        case .failed(let message): fail(screen, message)
        }
    }

    private mutating func fail(_ screen: NewAuditScreen, _ message: String) {
        let work = screen.work
        desk.newAudit?.rest()
        desk.newAudit?.fault = message.sentence
        switch work {
        case .checking: refuse(NewAuditFault(.path, message.sentence))
        case .reading, .counting, .making, nil: break
        }
    }
}
