import Audit
import Calendar
import TextUI
import Wording

/// What events do to the desk.
extension Desk {
    mutating func take(_ event: WorkstationEvent, at now: Timestamp) -> [Effect] {
        self.now = now
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
        case .written(let path): message = .done(say("Written: \(path)"))
        case .moved(let path):
            session?.follow(to: path)
            message = .done(say("The file was moved while it was open; it goes on at \(path)."))
        case .draftsNotKept(let why):
            message = .refused(say("What is half-typed is lost when the program ends: \(why)"))
        case .effectFailed(let message): takeBack(message)
        case .fileLost(let message):
            takeBack(message)
            sayFileIsLost(message)
        case .writtenOut(let path): goOn(in: path)
        }
        return []
    }

    /// What was appended before is on the disk by now; from here on there is something new to take back.
    private mutating func begin() {
        appended = nil
        beforeEvent = before
    }

    private mutating func take(_ input: InputEvent, at now: Timestamp) -> [Effect] {
        switch input {
        case .resize(let width, let height):
            (self.width, self.height) = (width, height)
            revealFocus()
            return []
        case .tick:
            if isWorking { projection.work() }
            return []
        case .signal(.suspend): return [.suspend]
        case .signal(let signal): return [.quit(signal)]
        default: break
        }
        message = nil
        guard isLargeEnough else {
            // What cannot be seen is not worked on; only leaving works.
            guard case .key(let key) = input, CommandTable.command(for: key, in: screen) == .quit else {
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

    private mutating func open(_ audit: OpenedAudit, at now: Timestamp) {
        if let named = audit.reader { reader = named }
        let session = Session(audit, reader: reader, today: now.date)
        reader = session.reader
        self.session = session
        start.remember(audit, on: now.date)
        if newAudit?.work == .making { newAudit = nil }
        stack = [.start, .cases]
        prompt = nil
        var fresh = Unmoved(start: start)
        (fresh.newAudit, fresh.help) = (newAudit, help)
        unmoved = fresh
        unfinished = [:]
        cases.refresh(session)
        if let next = session.nextUnread(after: nil) { cases.focus(on: next) }
        let halfTyped = take(audit.drafts)
        let caution = audit.caution.map { Message.refused($0) } ?? noticeOfMerge
        message =
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
}
