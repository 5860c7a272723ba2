import Audit
import Calendar
import TextUI
import Wording

/// From keys to commands.
extension Desk {
    mutating func press(_ key: Key, at now: Timestamp) -> [Effect] {
        if case .text(var prompt) = desk.prompt {
            if prompt.field.handle(key, width: PromptLayout(self).fieldWidth) {
                prompt.fault = nil
                desk.prompt = .text(prompt)
                searchAsTyped(prompt)
                sayLeftOut(of: fieldInFront)
                return []
            }
        } else if case .palette(var palette) = desk.prompt, palette.handle(key) {
            desk.prompt = .palette(palette)
            sayLeftOut(of: fieldInFront)
            return []
        } else if desk.context == .help, desk.help.search.handle(key) {
            sayLeftOut(of: fieldInFront)
            return []
        } else if desk.context == .newAudit, desk.newAudit?.handle(key) == true {
            sayLeftOut(of: fieldInFront)
            return []
        }
        guard let command = CommandTable.command(for: key, in: desk.context) else {
            desk.message = .refused(CommandTable.whyNothing(key, in: desk.context))
            return []
        }
        return perform(command, key: key, at: now)
    }

    /// Pasted text is text: it goes into a field or nowhere.
    mutating func paste(_ text: String) -> [Effect] {
        if case .text(var prompt) = desk.prompt {
            prompt.field.insert(text)
            prompt.fault = nil
            desk.prompt = .text(prompt)
            searchAsTyped(prompt)
        } else if case .palette(var palette) = desk.prompt {
            palette.insert(text)
            desk.prompt = .palette(palette)
        } else if desk.context == .help {
            desk.help.search.insert(text)
        } else if desk.context == .newAudit, desk.newAudit?.insert(text) == true {
        } else {
            desk.message = .refused(say("Nothing is being typed here, so nothing was pasted."))
            return []
        }
        sayLeftOut(of: fieldInFront)
        return []
    }

    /// What is being typed into.
    private var fieldInFront: TextField? {
        switch desk.prompt {
        case .text(let prompt): return prompt.field
        case .palette(let palette): return palette.field
        case .list, .confirmation: return nil
        case nil: break
        }
        switch desk.context {
        case .help: return desk.help.search.field
        case .newAudit: return desk.newAudit.flatMap { screen in screen.focused.flatMap(screen.field) }
        default: return nil
        }
    }

    mutating func click(_ mouse: MouseEvent, at now: Timestamp) -> [Effect] {
        switch mouse.action {
        case .wheelUp: return move(.up)
        case .wheelDown: return move(.down)
        case .press:
            return click(row: mouse.row, column: mouse.column, at: now)
        }
    }

    /// Carries a command out in the context that is in front.
    mutating func perform(_ command: Command, key: Key?, at now: Timestamp) -> [Effect] {
        switch command {
        case .quit: return [.quit(nil)]
        case .up, .down, .pageUp, .pageDown, .first, .last: return move(command)
        default: break
        }
        if desk.prompt != nil { return performInPrompt(command, key: key, at: now) }
        switch command {
        case .help:
            desk.help = HelpScreen(beneath: desk.screen)
            desk.stack.append(.help)
            return []
        case .palette:
            openPalette()
            return []
        case .language:
            changeLanguage()
            return []
        case .back:
            if stopProjecting() { return [] }
            return desk.screen == .newAudit ? leaveNewAuditStep() : back()
        case .undo, .redo: return step(command == .undo ? .undo : .redo, reason: nil, at: now)
        case .nextUnread: return openNext(at: now)
        case .goTo:
            desk.prompt = .text(TextPrompt(.goTo, title: say("Go to which case? (number or reference)"), limit: 60))
            return []
        case .readings:
            openModeration()
            return []
        case .writeOut:
            askForNewRecord()
            return []
        default: break
        }
        switch desk.screen {
        case .start: return performOnStart(command)
        case .newAudit: return performOnNewAudit(command)
        case .cases: return performOnCases(command, at: now)
        case .reading: return performOnReading(command, key: key, at: now)
        case .conclusion: return performOnConclusion(command, at: now)
        case .moderation:
            performOnModeration(command)
            return []
        case .findings: return performOnFindings(command)
        case .projection: return performOnProjection(command)
        case .actions: return performOnActions(command)
        case .compare: return performOnCompare(command)
        case .selfAssessment: return performOnSelfAssessment(command, at: now)
        case .help: return performOnHelp(command, at: now)
        case .text, .list, .confirmation, .palette: return []
        }
    }

    private mutating func back() -> [Effect] {
        guard desk.stack.count > 1 else { return [] }
        let left = desk.stack.removeLast()
        if desk.screen == .actions, let session { desk.actions.refresh(session, today: today) }
        if desk.screen == .cases, let session {
            desk.cases.refresh(session)
            if left == .moderation, let moderation = desk.moderation {
                desk.cases.focus(on: moderation.reference)
            } else if ![.findings, .actions, .compare, .selfAssessment].contains(left), let reading = desk.reading {
                desk.cases.focus(on: reading.reference)
            }
        }
        guard left == .cases else { return [] }
        session = nil
        desk.reading = nil
        desk.moderation = nil
        return [.close]
    }

    /// Moves the focus of whatever is in front.
    private mutating func move(_ command: Command) -> [Effect] {
        let rows = desk.screen == .selfAssessment ? selfAssessmentLayout.list.height : bodyHeight
        let page = max(1, rows - 1)
        func moved(_ focus: Int, of count: Int) -> Int {
            let target: Int =
                switch command {
                case .up: focus - 1
                case .down: focus + 1
                case .pageUp: focus - page
                case .pageDown: focus + page
                case .first: 0
                default: count - 1
                }
            return max(0, min(target, count - 1))
        }
        switch desk.prompt {
        case .list(var prompt):
            prompt.focus = moved(prompt.focus, of: prompt.options.count)
            desk.prompt = .list(prompt)
            return []
        case .palette(var palette):
            palette.focus = moved(palette.focus, of: palette.matches.count)
            desk.prompt = .palette(palette)
            return []
        case .text, .confirmation: return []
        case nil: break
        }
        switch desk.screen {
        case .start: desk.start.focus = moved(desk.start.focus, of: desk.start.items.count)
        case .newAudit: moveInNewAudit(command)
        case .cases: desk.cases.focus = moved(desk.cases.focus, of: desk.cases.shown.count)
        case .reading:
            guard let reading = desk.reading else { return [] }
            desk.reading?.focus = moved(reading.focus, of: reading.walk.items.count)
        case .conclusion: desk.conclusion.first = moved(desk.conclusion.first, of: ConclusionLayout(self).hidden + 1)
        case .moderation:
            guard let moderation = desk.moderation else { return [] }
            let line = moderation.lines.firstIndex(of: moderation.focus) ?? 0
            desk.moderation?.move(to: moved(line, of: moderation.lines.count))
        case .findings: desk.findings.first = moved(desk.findings.first, of: FindingsLayout(self).hidden + 1)
        case .projection:
            if desk.projection.isShowingList {
                desk.projection.focus = moved(desk.projection.focus, of: desk.projection.lines.count)
            } else {
                desk.message = .refused(
                    say("a shows the assumptions; Left and Right choose the year, s the scenario."))
            }
        case .actions: desk.actions.focus = moved(desk.actions.focus, of: desk.actions.items.count)
        case .compare: desk.compare.first = moved(desk.compare.first, of: CompareLayout(self).hidden + 1)
        case .selfAssessment:
            let places = desk.selfAssessment.places
            let place = places.firstIndex(of: desk.selfAssessment.focus) ?? 0
            desk.selfAssessment.move(to: moved(place, of: places.count))
        case .help:
            desk.help.search.focus = moved(desk.help.search.focus, of: desk.help.search.matches.count)
        case .text, .list, .confirmation, .palette: break
        }
        return []
    }

    /// Scrolls so that what has the focus can be seen.
    mutating func revealFocus() {
        let rows = bodyHeight
        switch desk.screen {
        case .start: desk.start.reveal(height: startHeight)
        case .newAudit: revealNewAudit()
        case .cases: desk.cases.reveal(height: rows)
        case .reading: desk.reading?.reveal(height: rows)
        case .actions: desk.actions.reveal(height: rows)
        case .moderation:
            let rows = moderationHeight
            desk.moderation?.reveal(height: rows)
        case .selfAssessment: desk.selfAssessment.reveal(height: selfAssessmentLayout.list.height)
        case .help: desk.help.reveal(height: helpHeight)
        case .projection:
            let projection = desk.projection
            desk.projection.scroll.reveal(
                projection.focus, count: projection.lines.count, height: ProjectionLayout(self).list.height)
        default: break
        }
    }

}
