import Advocacy
import Sampling
import TextUI
import Wording

/// From step to step.
extension NewAuditScreen {
    /// Begins a new audit, or goes on with the one that was left.
    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        if let screen = desk[Self.self] {
            desk.push(screen)
        } else if desk.list.newAudit == nil {
            desk.push(NewAuditScreen(reader: desk.reader))
        } else {
            var asked = Confirmation(
                question: say("Go on with the audit that you began to choose? (y or n: begin another)")
            ) { desk in
                goOnWithDraft(on: &desk)
                return []
            }
            asked.no = { desk in
                desk.prompt = nil
                desk.list.newAudit = nil
                desk.push(NewAuditScreen(reader: desk.reader))
                return []
            }
            desk.ask(asked)
        }
        return []
    }

    /// Goes on with the new audit that was being chosen when the program ended.
    private static func goOnWithDraft(on desk: inout Desk) {
        desk.prompt = nil
        guard let draft = desk.list.newAudit else { return }
        desk.list.newAudit = nil
        desk.push(NewAuditScreen(draft, reader: desk.reader))
        desk.message = .done(say("What you chose is filled in. Your list is read again first: Enter goes on."))
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        switch command {
        case .goOn: return goOn(on: &desk)
        case .complete:
            guard let row = focused, row.isPath, let field = field(row), !field.isEmpty else {
                _ = move(by: 1)
                return []
            }
            if case .profile = row { return [.newAudit(.completeProfile(field.text))] }
            return [.newAudit(.complete(field.text))]
        case .change: return change(by: 1)
        case .changeBack: return change(by: -1)
        default: return []
        }
    }

    private mutating func change(by step: Int) -> [Effect] {
        guard let row = focused else { return [] }
        change(row, by: step)
        if case .column = row { return count(whileStopping: work != nil) }
        return []
    }

    /// Esc: stops what is under way, or else goes one step back.
    mutating func goBack(on desk: inout Desk) -> [Effect]? {
        if work != nil {
            rest()
            desk.message = .done(say("Stopped. Nothing was made or changed."))
            return [.newAudit(.stop)]
        }
        if goBackInMapping() { return [] }
        let steps = self.steps
        if let place = steps.firstIndex(of: step), place > 0 {
            go(to: steps[place - 1])
        } else {
            desk.stack.removeLast()
            desk.message = .done(say("What you chose is here again when you come back."))
        }
        return []
    }

    private mutating func goOn(on desk: inout Desk) -> [Effect] {
        let isAtEnd = focus >= rows.count - 1
        let isDone: Bool =
            switch focused {
            case .file(let index): files[index].path.isEmpty
            case .excluded(let index): excluded[index].isEmpty
            case .column, .mappedField, .notKept, .kind, .state: true
            case .nation where isMapping: true
            default: isAtEnd
            }
        guard isDone else {
            _ = move(by: 1)
            return []
        }
        do throws(NewAuditFault) {
            return try finish(on: &desk)
        } catch {
            refuse(error)
            return []
        }
    }

    /// Says what is wrong, with the focus on the line that is at fault.
    mutating func refuse(_ fault: NewAuditFault) {
        self.fault = fault.message
        if let row = fault.row, let place = rows.firstIndex(of: row) { focus = place }
    }

    /// Leaves the step, if it can be left.
    mutating func finish(on desk: inout Desk) throws(NewAuditFault) -> [Effect] {
        switch step {
        case .frame:
            let choice = try frameChoice()
            try checkFileNames()
            maps = []
            begin(.reading)
            return [.newAudit(.read(choice))]
        case .columns, .kinds, .states: return try finishMapping()
        case .found:
            guard let report = survey?.report, report.accepted > 0 else {
                throw NewAuditFault(nil, say("No stage of your list was accepted; Esc goes back to its files."))
            }
            go(to: .scope)
        case .scope:
            _ = try period()
            try checkNation()
            try checkFileNames()
            go(to: .strata)
            return count(whileStopping: false)
        case .strata:
            guard let counted else { return count(whileStopping: false) }
            guard counted.population > 0 else {
                throw NewAuditFault(nil, say("No stage of your list started in the period; Esc goes back to it."))
            }
            go(to: .size)
            if size.isEmpty { size.insert(String(NewAuditMargins.suggestion(counted.strata))) }
        case .size:
            let margins = NewAuditMargins(self)
            if let fault = margins.fault { throw NewAuditFault(margins.row, fault) }
            go(to: .record)
            if seed.isEmpty { return [.newAudit(.drawSeed)] }
        case .record:
            let choice = try auditChoice()
            try checkReader(today: desk.today)
            if askWhyKept(on: &desk) { return [] }
            begin(.checking)
            return [.newAudit(.check(path: choice.path))]
        case .summary: askToMake(on: &desk)
        }
        return []
    }

    /// Counts the strata of what is chosen now.
    private mutating func count(whileStopping: Bool) -> [Effect] {
        let stopping: [Effect] = whileStopping ? [.newAudit(.stop)] : []
        do throws(NewAuditFault) {
            let effect = NewAuditEffect.count(try frameChoice(), excluding: excludedPaths, try designForCounting())
            counted = nil
            begin(.counting)
            return stopping + [.newAudit(effect)]
        } catch {
            refuse(error)
            return stopping
        }
    }

    private func askToMake(on desk: inout Desk) {
        var asked = Confirmation(
            question: say("Draw the sample and make the audit? (y or n)"), yes: Self.answer { $0.make(on: &$1) })
        asked.left = { desk in desk.message = .done(say("Nothing was made.")) }
        desk.ask(asked)
    }

    /// The question at the end was answered with yes.
    private mutating func make(on desk: inout Desk) -> [Effect] {
        desk.prompt = nil
        do throws(NewAuditFault) {
            let choice = try auditChoice()
            begin(.making)
            return [.newAudit(.make(choice))]
        } catch {
            refuse(error)
            return []
        }
    }

    // MARK: What the world says

    mutating func take(_ event: WorkstationEvent, on desk: inout Desk) -> Bool {
        if case .opened = event, work == .making {
            // It is made, and the next begins anew.
            isDone = true
            return false
        }
        guard case .newAudit(let event) = event else { return false }
        switch event {
        case .progress(let progress): if work != nil { self.progress = progress }
        case .read(let survey):
            rest()
            take(survey)
            go(to: .found)
        case .unmapped(let guesses):
            rest()
            take(guesses)
        case .readBy(let survey, let profiles, let note):
            rest()
            take(profiles)
            take(survey)
            go(to: .found)
            if let note { desk.message = .done(note) }
        case .counted(let counted):
            rest()
            self.counted = counted
        case .completed(let text, let candidates): take(text, candidates, on: &desk)
        case .seed(let seed): if self.seed.isEmpty { self.seed.insert(seed) }
        case .pathIsFree:
            rest()
            go(to: .summary)
        case .failed(let message): fail(message)
        }
        return true
    }

    private mutating func take(_ text: String, _ candidates: [String], on desk: inout Desk) {
        guard let row = focused, row.isPath else { return }
        if field(row)?.text == text, candidates.isEmpty {
            desk.message = .refused(say("There is nothing more to complete; Enter goes on."))
            return
        }
        var field = TextField(limit: 1000)
        field.insert(text)
        set(field, row)
        self.candidates = candidates
    }

    private mutating func fail(_ message: String) {
        let work = work
        rest()
        fault = message.sentence
        if work == .checking { refuse(NewAuditFault(.path, message.sentence)) }
    }
}
