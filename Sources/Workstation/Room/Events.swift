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
            return take(input)
        case .opened(let audit):
            begin()
            return open(audit)
        case .edited(let text):
            begin()
            takeEdited(text)
        case .newAudit(.completed(let text, let candidates)):
            if !takeCompleted(text, candidates) { offer(event) }
        case .newAudit, .baseline: offer(event)
        case .assumptions:
            offer(event)
            reveal()
        case .fileExists(let text, let path): ask(toReplace: path, by: text)
        case .written(let path):
            message = .done(say("Written: \(path)"))
            return showPage(at: path)
        case .moved(let path, let notice):
            session?.follow(to: path)
            let moved = say("The file was moved while it was open; it goes on at \(path).")
            message = .done([moved, notice].compactMap(\.self).joined(separator: " "))
        case .draftsNotKept(let why):
            message = .refused(say("What is half-typed is lost when the program ends: \(why)"))
        case .effectFailed(let message): takeBack(message)
        case .fileLost(let message):
            takeBack(message)
            sayFileIsLost(message)
        case .writtenOut(let path, let notice):
            goOn(in: path, notice)
            offer(event)
        }
        return []
    }

    /// Hands an event to the screen that it is for.
    private mutating func offer(_ event: WorkstationEvent) {
        for place in Array(screens.keys) where with(place, { $0.take(event, on: &$1) }) == true { break }
    }

    private mutating func take(_ input: InputEvent) -> [Effect] {
        switch input {
        case .resize(let width, let height):
            (self.width, self.height) = (width, height)
            reveal()
            return []
        case .tick:
            if isWorking { withFront { screen, _ in screen.work() } }
            return []
        case .signal(.suspend): return [.suspend]
        case .signal(let signal): return [.quit(signal)]
        default: break
        }
        message = nil
        guard isLargeEnough else {
            // What cannot be seen is not worked on; only leaving works.
            guard case .key(let key) = input, table.entry(for: key, in: screen)?.command == .quit else { return [] }
            return [.quit(nil)]
        }
        defer { reveal() }
        switch input {
        case .key(let key): return press(key)
        case .paste(let text): return paste(text)
        case .mouse(let mouse): return click(mouse)
        default: return []
        }
    }

    /// Something is being worked out, and `.tick` events carry it on.
    var isWorking: Bool { front?.isWorking ?? false }

    private mutating func open(_ audit: OpenedAudit) -> [Effect] {
        offer(.opened(audit))
        if let named = audit.reader { reader = named }
        let session = Session(audit, reader: reader, today: today)
        reader = session.reader
        self.session = session
        prompt = nil
        clearAudit()
        unfinished = [:]
        let effects = table.home.open(session.nextUnread(after: nil), on: &self)
        let halfTyped = take(audit.drafts)
        let caution = audit.caution.map { Message.refused($0) } ?? noticeOfMerge
        message =
            audit.readOnlyReason.map { .refused(say("Open for reading only: \($0).")) }
            ?? caution.map { .refused([$0.text, halfTyped].compactMap(\.self).joined(separator: " ")) }
            ?? halfTyped.map { .done($0) }
        reveal()
        return effects
    }

    /// What joining copies brought to light, said once.
    private var noticeOfMerge: Message? {
        guard let notices = session?.state.notices, let first = notices.first else { return nil }
        return .refused(
            notices.count == 1
                ? first.description
                : say("\(first.description). `verify` lists this and \(notices.count - 1) more of the kind."))
    }

    /// An audit stands first among the recent ones.
    mutating func remember(path: String, title: String) {
        list.recent.removeAll { $0.path == path }
        list.recent.insert(StartList.Recent(path: path, title: title, lastOpened: today), at: 0)
    }
}
