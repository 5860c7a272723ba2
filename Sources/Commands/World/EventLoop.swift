import Audit
import AuditStore
import Glibc
import Terminal
import TextUI
import Wording
import Workstation

/// Runs the workstation on a terminal: paints, then carries out effects, then waits for the next event.
struct EventLoop {
    private var reader: String
    private var workstation: Workstation
    private var store: AuditStore?
    private var newAudit = NewAuditWork()
    private var assumptions = KeptAssumptions()
    private var drafts = KeptDrafts()
    /// An audit that was opened and is to stand first among the recent ones, once it is painted.
    private var justOpened: String?
    /// What is to be said of the audits that were left.
    private var left: [String] = []

    /// Opens the workstation, on an audit if one is given, and returns when the person leaves. A sample is not remembered
    /// among the recent audits.
    static func run(
        opening store: AuditStore? = nil, despiteFaults: Bool = false, isSample: Bool = false, reader: String,
        in language: Language, on options: Terminal.Options
    ) throws {
        let opened = try store.map { try EventLoop.opened($0, despiteFaults: despiteFaults) }
        NoteFolder.removeLeftOvers()
        let terminal: Terminal
        do {
            terminal = try Terminal(options)
        } catch {
            throw Failure(.broken(error))
        }
        var loop = EventLoop(reader: reader, store: store, language: language, terminal: terminal)
        loop.justOpened = isSample ? nil : store?.path
        let signal: InputEvent.Signal?
        do {
            signal = try loop.run(opening: opened, on: terminal)
        } catch {
            loop.keepDrafts(atOnce: true)
            loop.leave()
            terminal.close()
            throw error
        }
        loop.leave()
        terminal.close()
        // Whoever sent a signal may have taken the terminal away.
        if let signal { exit(128 + number(of: signal)) }
        for line in loop.left { try Output.line(line) }
    }

    private init(reader: String, store: AuditStore?, language: Language, terminal: Terminal) {
        self.reader = reader
        self.store = store
        drafts.removeOld()
        workstation = Workstation(
            reader: reader, list: EventLoop.startList(drafts.readNewAudit()), language: language,
            languages: Language.offered, width: terminal.width, height: terminal.height)
    }

    /// Lets go of the audit, and notes its checkpoint, to be said at the end.
    private mutating func leave() {
        guard let store else { return }
        if let line = EventLoop.checkpoint(of: store), !left.contains(line) { left.append(line) }
        store.close()
        self.store = nil
        assumptions = KeptAssumptions()
    }

    /// What is said of an audit that is left, so that its state can be noted elsewhere.
    static func checkpoint(of store: AuditStore) -> String? {
        store.checkpoint.map { "\(store.path): checkpoint \($0)" }
    }

    private mutating func run(opening opened: OpenedAudit?, on terminal: Terminal) throws -> InputEvent.Signal? {
        var canvas = Canvas(width: terminal.width, height: terminal.height, encoding: terminal.encoding)
        var event = WorkstationEvent.input(.tick)
        if let opened { event = .opened(drafts.adding(to: opened, reader: reader)) }
        while true {
            let effects = workstation.update(event, at: World.now())
            workstation.draw(on: &canvas)
            terminal.paint(canvas)
            rememberOpened()
            var answer: WorkstationEvent?
            for effect in effects {
                if effect.letsGoOfTheTerminal { keepDrafts(atOnce: true) }
                if case .quit(let signal) = effect { return signal }
                answer = workstation.language.speak { perform(effect, on: terminal) } ?? answer
            }
            event = answer ?? workstation.language.speak { next(on: terminal) }
        }
    }

    /// How long a key may wait for news of work under way, in milliseconds.
    private static let patience = 30

    /// The next thing that happens: a key, or news of work under way.
    private mutating func next(on terminal: Terminal) -> WorkstationEvent {
        while true {
            if let event = news(on: terminal) { return event }
        }
    }

    /// Writes what is half-typed to the disk, unless it may wait.
    @discardableResult
    private mutating func keepDrafts(atOnce: Bool = false) -> WorkstationEvent? {
        drafts.keep(workstation.drafts, atOnce: atOnce).map { .draftsNotKept($0) }
    }

    /// The same, or nil once there was something else to do.
    private mutating func news(on terminal: Terminal) -> WorkstationEvent? {
        if let event = keepDrafts() { return event }
        if newAudit.isUnderWay {
            switch newAudit.news() {
            case .event(let event): return .newAudit(event)
            case .made(let made, let reader):
                do {
                    let event = try open(made, reader: reader)
                    self.reader = reader
                    return event
                } catch {
                    return .newAudit(.failed(EventLoop.words(for: error)))
                }
            case nil: break
            }
            let input = terminal.nextEvent(milliseconds: Self.patience)
            return input == .tick ? nil : .input(input)
        }
        // While something is worked out the keyboard is only looked at between two parts of it.
        if workstation.isWorking { return .input(terminal.nextEvent(milliseconds: 0)) }
        let input = terminal.nextEvent(milliseconds: drafts.wait)
        return input == .tick ? nil : .input(input)
    }

    /// Carries one effect out; what it has to say to the workstation, or nil.
    private mutating func perform(_ effect: Effect, on terminal: Terminal) -> WorkstationEvent? {
        do {
            switch effect {
            case .append(let entries, let time):
                guard let store else { return .effectFailed("no audit is open") }
                let before = store.path
                let appended = try store.append(entries, reader: reader, at: time)
                workstation.written(appended.events)
                return appended.movedTo.map { .moved(to: $0, notice: assumptions.follow(from: before, to: $0)) }
            case .open(let path): return try open(AuditStore.open(at: path, notes: World.writerNotes))
            case .openSample(let name):
                return try open(
                    SampleAudit(folder: Share.sampleAudit(name)).buildInTemporaryFolder(), isSample: true)
            case .readAssumptions(let jurisdiction):
                guard let store else { return .effectFailed("no audit is open") }
                return .assumptions(try assumptions.read(beside: store, in: jurisdiction))
            case .saveAssumptions(let csv):
                try assumptions.save(csv)
                return nil
            case .readBaseline(let path): return try EventLoop.readBaseline(path)
            case .writeNewFile(let text, let path):
                return try ScreenExport(text: text, path: path, audit: store?.path).write()
            case .replaceFile(let text, let path):
                return try ScreenExport(text: text, path: path, audit: store?.path).replace()
            case .showPage(let path):
                PageOpener.open(path)
                return nil
            case .writeOut(let path):
                guard let store else { return .effectFailed("no audit is open") }
                let written = try store.writeOut(to: World.expanded(path))
                let notice = assumptions.follow(from: store.path, to: written.path)
                store.close()
                self.store = written
                justOpened = written.path
                return .writtenOut(path: World.absolute(written.path), notice: notice)
            case .newAudit(let effect): return newAudit.perform(effect).map { .newAudit($0) }
            case .close:
                leave()
                return nil
            case .suspend:
                terminal.suspend()
                return .input(.resize(width: terminal.width, height: terminal.height))
            case .edit(let text): return .edited(try Editor.edit(text, on: terminal))
            case .quit: return nil
            }
        } catch {
            return EventLoop.failed(error)
        }
    }

    static func failed(_ error: any Error) -> WorkstationEvent {
        (error as? StoreError)?.isOfLostFile == true ? .fileLost(words(for: error)) : .effectFailed(words(for: error))
    }

    static func readBaseline(_ path: String) throws -> WorkstationEvent {
        let store = try AuditStore.open(at: World.expanded(path), readOnly: true)
        defer { store.close() }
        return .baseline(try opened(store, mayBeBaseline: true))
    }

    private mutating func rememberOpened() {
        guard let path = justOpened else { return }
        RecentAudits.remember(path)
        justOpened = nil
    }

    private mutating func open(
        _ opened: AuditStore, isSample: Bool = false, reader: String? = nil
    ) throws -> WorkstationEvent {
        let audit = drafts.adding(to: try EventLoop.opened(opened, reader: reader), reader: self.reader)
        leave()
        store = opened
        justOpened = isSample ? nil : opened.path
        return .opened(audit)
    }

    static func opened(
        _ store: AuditStore, reader: String? = nil, despiteFaults: Bool = false, mayBeBaseline: Bool = false
    ) throws -> OpenedAudit {
        let audit = try AuditAtHand(store, despiteFaults: despiteFaults, mayBeBaseline: mayBeBaseline)
        return OpenedAudit(
            state: audit.state, path: World.absolute(store.path), heads: audit.heads, caution: audit.provenance.caution,
            readOnlyReason: audit.hasFaults ? audit.provenance.caution : store.readOnlyReason, reader: reader)
    }

    static func words(for error: any Error) -> String {
        (error as? Failure)?.message ?? "\(error)"
    }

    private static func startList(_ newAudit: NewAuditDraft?) -> StartList {
        StartList(
            recent: RecentAudits.paths().map {
                StartList.Recent(path: $0, title: World.title(ofPath: $0), lastOpened: nil)
            },
            samples: SampleAudit.all().map {
                StartList.Sample(name: $0.name, title: $0.title, summary: $0.summary)
            }, newAudit: newAudit)
    }

    private static func number(of signal: InputEvent.Signal) -> Int32 {
        switch signal {
        case .suspend: SIGTSTP
        case .interrupt: SIGINT
        case .terminate: SIGTERM
        case .hangUp: SIGHUP
        case .other(let number): number
        }
    }
}

extension Effect {
    /// Whether something else has the terminal afterwards, for a while or for good.
    fileprivate var letsGoOfTheTerminal: Bool {
        switch self {
        case .quit, .suspend, .edit: true
        default: false
        }
    }
}
