import Audit
import AuditStore
import Wording
import Workstation

/// Runs the workstation as plain lines on standard input and output: says, then writes, then reads the next line.
enum LinearLoop {
    /// Works on an audit until the lines end or the person leaves.
    static func run(
        opening store: AuditStore, despiteFaults: Bool, reader: String, in language: Language
    ) throws {
        NoteFolder.removeLeftOvers()
        var store = store
        defer { store.close() }
        try converse(about: &store, despiteFaults: despiteFaults, reader: reader, in: language)
        if let line = EventLoop.checkpoint(of: store) { try Output.line(line) }
    }

    private static func converse(
        about store: inout AuditStore, despiteFaults: Bool, reader: String, in language: Language
    ) throws {
        var assumptions = KeptAssumptions()
        var drafts = KeptDrafts()
        drafts.removeOld()
        var linear = LinearWorkstation(reader: reader, language: language, languages: Language.offered)
        var lines = TypedLines()
        let opened = drafts.adding(to: try EventLoop.opened(store, despiteFaults: despiteFaults), reader: reader)
        try show(linear.open(opened, at: World.now()))
        while true {
            if let why = linear.language.speak({ drafts.keep(linear.drafts, atOnce: true) }) {
                try show(linear.take(.draftsNotKept(why), at: World.now()))
            }
            // Only for somebody who sees or feels where the line begins.
            if World.hasTerminal { try Output.write("> ") }
            guard let line = lines.next() else { return }
            let (lines, effects) = linear.read(line, at: World.now())
            try show(lines)
            for effect in effects {
                // All that was typed was kept before the line that led here.
                if effect == .close { return }
                if case .quit = effect { return }
                let event = linear.language.speak { perform(effect, on: &store, reader: reader, &assumptions, &linear) }
                if let event {
                    try show(linear.take(event, at: World.now()))
                }
            }
        }
    }

    /// Carries one effect out; what it has to say to the workstation, or nil.
    private static func perform(
        _ effect: Effect, on store: inout AuditStore, reader: String, _ assumptions: inout KeptAssumptions,
        _ linear: inout LinearWorkstation
    ) -> WorkstationEvent? {
        do {
            switch effect {
            case .append(let entries, let time):
                let before = store.path
                let appended = try store.append(entries, reader: reader, at: time)
                linear.written(appended.events)
                return appended.movedTo.map { .moved(to: $0, notice: assumptions.follow(from: before, to: $0)) }
            case .readAssumptions(let jurisdiction):
                return .assumptions(try assumptions.read(beside: store, in: jurisdiction))
            case .saveAssumptions(let csv):
                try assumptions.save(csv)
                return nil
            case .readBaseline(let path): return try EventLoop.readBaseline(path)
            case .writeNewFile(let text, let path):
                return try ScreenExport(text: text, path: path, audit: store.path).write()
            case .replaceFile(let text, let path):
                return try ScreenExport(text: text, path: path, audit: store.path).replace()
            case .showPage(let path):
                PageOpener.open(path)
                return nil
            case .writeOut(let path):
                let written = try store.writeOut(to: World.expanded(path))
                let notice = assumptions.follow(from: store.path, to: written.path)
                store.close()
                store = written
                RecentAudits.remember(written.path)
                return .writtenOut(path: World.absolute(written.path), notice: notice)
            default: return .effectFailed(say("That needs the whole screen: leave out --linear."))
            }
        } catch {
            return EventLoop.failed(error)
        }
    }

    private static func show(_ lines: [String]) throws {
        for line in lines { try Output.line(line) }
    }
}
