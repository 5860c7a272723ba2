import Glibc
import Support
import TestAudits
import Testing

/// The workstation killed at any moment while somebody works, key by key: what was acknowledged, that is what was painted
/// before the next key was, is in the record, which is whole.
@Suite struct KeyKillTests {
    private static let kills = Bound.number("SOAK_KILLS", usual: 12)
    private static let killsOfOneAudit = 10

    @Test func whatWasAcknowledgedIsThereAfterAKill() throws {
        var (acknowledged, written, lost) = (0, 0, 0)
        var random = SeededRandom(11)
        var person: PersonAtWork?
        for kill in 0..<Self.kills {
            if kill.isMultiple(of: Self.killsOfOneAudit) { person = try PersonAtWork() }
            guard let person else { break }
            try person.workUntilKilled(&random, inCall: kill.isMultiple(of: 2))
            let before = person.events.count
            lost += try person.takeStock("kill \(kill)")
            acknowledged += person.acknowledged
            written += person.events.count - before
        }
        #expect(acknowledged > Self.kills && written >= acknowledged && lost == 0)
        print(
            "kills on a terminal: \(Self.kills), between \(acknowledged) acknowledged events; in the record \(written), "
                + "acknowledged and lost: \(lost)")
    }
}

/// Somebody who reads cases at a workstation that is killed again and again, and what must be in the record.
private final class PersonAtWork {
    private struct Killed: Error {}

    /// What a key is to add to the record: members of the event.
    typealias Expected = [String: String]

    private let machine: Machine
    private let audit: String
    private var cases: [String]
    /// Of those that nobody has touched yet: the place from which on.
    private var fresh = 4
    private var touched: Set<String> = []
    private var terminal: PseudoTerminal?
    /// The events that are known to be in the record.
    private(set) var events: [JSON]
    /// What the keys were to add since the program was started last, and how many of it must be on the disk.
    private var expected: [Expected] = []
    private(set) var acknowledged = 0
    private var keysLeft = Int.max
    private var patience: UInt32 = 0
    private var texts = 0
    private var lastStep: Step?

    private enum Step: CaseIterable { case answer, note, urgent, feedback, undo, conclude, replace }

    init() throws {
        machine = try Machine()
        audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        cases = try machine.sample(of: audit)
        events = try machine.events(of: audit)
    }

    /// - Parameter inCall: whether it is killed in one of its calls on the audit's files, or else by a signal from outside.
    func workUntilKilled(_ random: inout SeededRandom, inCall: Bool) throws {
        expected = []
        acknowledged = 0
        lastStep = nil
        keysLeft = inCall ? 400 : random.roll(40) + 3
        patience = UInt32(random.pick([0, 200, 1000, 3000, 9000]))
        var environment = machine.environment
        if inCall {
            let faults = FaultyCalls(
                after: 30 + random.roll(250), random.pick([.kill, .tear]), in: machine.folder.path)
            environment.merge(try faults.environment()) { $1 }
        }
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "lead"], environment: environment,
            directory: machine.folder.path, rows: 60, columns: 100)
        self.terminal = terminal
        do {
            try wait { $0.contains("showing: all") && $0.contains("Esc back") }
            while true { try work(random.pick(Step.allCases), &random) }
        } catch is Killed {
            #expect(try terminal.waitForExit() == .signalled(SIGKILL))
            self.terminal = nil
        }
    }

    /// Compares the record with what must be in it, and knows it from then on.
    /// - Returns: how many acknowledged events are not there.
    func takeStock(_ what: String) throws -> Int {
        let verdict = try machine.run("verify", audit, "--json")
        #expect(verdict.status == .exited(0), "\(what): \(verdict.output)\(verdict.error)")
        let now = try machine.events(of: audit)
        #expect(Array(now.prefix(events.count)) == events, "\(what): earlier events are gone")
        let fresh = Array(now.dropFirst(events.count))
        #expect(
            fresh.count >= acknowledged && fresh.count <= expected.count,
            "\(what): \(fresh.count) events, acknowledged \(acknowledged) of \(expected)")
        for (event, expected) in zip(fresh, expected) {
            for (name, value) in expected where event[name].text != value {
                Issue.record("\(what): \(event) in place of \(expected)")
            }
        }
        #expect(
            try machine.folder.contents().filter { $0.hasPrefix("town.audit") && $0 != audit }
                .allSatisfy { $0 == "town.audit-journal" })
        let gone = zip(events, now).count { $0 != $1 } + max(0, events.count - now.count)
        events = now
        cases = try machine.sample(of: audit)
        return gone + max(0, acknowledged - fresh.count)
    }

    // MARK: Keys

    /// Presses a key and waits until what it does is painted; all that keys before it added is on the disk then.
    private func press(
        _ key: String, text: String? = nil, adds: Expected? = nil, _ isPainted: (ScreenModel) -> Bool
    ) throws {
        guard let terminal else { throw Killed() }
        let before = expected.count
        if let adds { expected.append(adds) }
        keysLeft -= 1
        do {
            if let text { try terminal.type(text) } else { try terminal.press(key) }
        } catch let failure as HarnessFailure {
            guard try hasEnded() else { throw failure }
            throw Killed()
        }
        if keysLeft == 0 {
            usleep(patience)
            terminal.kill(SIGKILL)
            _ = try terminal.waitForExit()
            if isPainted(terminal.screen) { acknowledged = before }
            throw Killed()
        }
        try wait(isPainted)
        acknowledged = before
    }

    private func wait(_ isPainted: (ScreenModel) -> Bool) throws {
        do {
            try terminal?.waitUntil("until it is painted", isPainted)
        } catch let failure as HarnessFailure {
            guard try hasEnded() else { throw failure }
            throw Killed()
        }
    }

    private func hasEnded() throws -> Bool {
        do {
            return try terminal?.waitForExit(timeout: .milliseconds(200)) == .signalled(SIGKILL)
        } catch is HarnessFailure {
            return false
        }
    }

    private func text(_ what: String) -> String {
        texts += 1
        return "\(what) \(events.count) \(texts)"
    }

    private func work(_ step: Step, _ random: inout SeededRandom) throws {
        let old = cases[random.roll(4)]
        touched.insert(old)
        switch step {
        case .answer: try answer(old, random.pick(["y", "n", "u"]))
        case .note: try note(old)
        case .urgent:
            try conclusion(of: old)
            try press("!", adds: ["kind": "prepared", "case": old]) {
                $0.contains("Marked urgent") || $0.contains("No longer marked urgent")
            }
            try list()
        case .feedback: try feedback(old)
        case .undo: try undo()
        case .conclude: if let reference = takeFresh() { try conclude(reference) }
        case .replace: if random.roll(4) == 0, let reference = takeFresh() { try replace(reference) }
        }
        lastStep = step
    }

    private func takeFresh() -> String? {
        // Where one was replaced the next moves up: it may be one that was read before.
        while fresh < min(12, cases.count) {
            fresh += 1
            if touched.insert(cases[fresh - 1]).inserted { return cases[fresh - 1] }
        }
        return nil
    }

    /// Back to the list of cases from wherever it is.
    private func list() throws {
        if terminal?.screen.line(0).contains("Agree or overrule") == true {
            try press("esc") { $0.line(0).contains("case ") }
        }
        if terminal?.screen.line(0).contains("case ") == true { try press("esc") { $0.contains("showing: all") } }
    }

    private func open(_ reference: String) throws {
        try list()
        try press("g") { $0.contains("Go to which case?") }
        try press("", text: reference) { $0.contains(reference) }
        try press("enter") { !$0.contains("Go to which case?") }
        if terminal?.screen.contains("showing: all") == true {
            try press("enter") { $0.line(0).contains("case ") && $0.contains(reference) }
        }
    }

    private func conclusion(of reference: String) throws {
        try open(reference)
        try press("c") { $0.contains("Agree or overrule") }
    }

    private func answer(_ reference: String, _ key: String) throws {
        let question = "understanding the information?"
        let word = ["y": "yes", "n": "no", "u": "not"][key] ?? ""
        try open(reference)
        try press("home") { $0.line($0.cursor.row).contains("whose involvement") && $0.contains(question) }
        // An assessment has one more question before it than a plan or a review.
        if terminal?.screen.contains("turned out to be") == true {
            try press("tab") { $0.line($0.cursor.row).contains("turned out to be") }
        }
        try press("tab") { $0.line($0.cursor.row).contains(question) }
        guard let screen = terminal?.screen, self.word(behind: question, screen) != word else { return }
        let value = ["y": "yes", "n": "no", "u": "unknown"][key] ?? ""
        try press(key, adds: ["kind": "answered", "case": reference, "value": value]) {
            self.word(behind: question, $0) == word
        }
        try list()
    }

    private func word(behind question: String, _ screen: ScreenModel) -> String? {
        guard let place = screen.position(of: question) else { return nil }
        let line = Array(screen.line(place.row).dropFirst(place.column + question.count))
        return String(line.drop { $0 == " " }.prefix { $0 != " " && $0 != "│" })
    }

    /// How many questions have "no" behind them.
    private func answeredNo(_ screen: ScreenModel) -> Int {
        screen.lines.count { line in
            guard let mark = line.firstIndex(of: "?") else { return false }
            let behind = line[line.index(after: mark)...].drop { $0 == " " }
            return behind.prefix { $0 != " " && $0 != "│" } == "no"
        }
    }

    private func note(_ reference: String) throws {
        let text = text("note")
        try open(reference)
        try press("O") { $0.contains("Note on the whole case") }
        try press("ctrl-u") { $0.contains("Note on the whole case") }
        try press("", text: text) { $0.contains(text) }
        try press("enter", adds: ["kind": "noted", "case": reference, "text": text]) {
            !$0.contains("Note on the whole case")
        }
        try list()
    }

    private func feedback(_ reference: String) throws {
        let text = text("feedback")
        try conclusion(of: reference)
        try press("f") { $0.contains("Feedback for the practitioner") }
        try press("ctrl-u") { $0.contains("Feedback for the practitioner") }
        try press("", text: text) { $0.contains(text) }
        try press("enter", adds: ["kind": "prepared", "case": reference, "feedback": text]) {
            !$0.contains("Feedback for the practitioner")
        }
        try list()
    }

    /// Only of what was added just now, and can be taken back without a reason.
    private func undo() throws {
        guard let lastStep, [.answer, .note, .urgent, .feedback].contains(lastStep), let last = expected.last,
            last["step"] == nil
        else { return }
        try press("ctrl-u", adds: ["kind": last["kind"] ?? "", "case": last["case"] ?? "", "step": "undo"]) {
            $0.contains("Taken back in")
        }
        try list()
    }

    private func conclude(_ reference: String) throws {
        try open(reference)
        for number in 1...5 {
            // By its word alone: where the cursor stands may still be of the key before, whose screen is half painted.
            try press("n", adds: ["kind": "answered", "case": reference, "value": "no"]) {
                number == 5 ? $0.contains("Agree or overrule") : answeredNo($0) == number
            }
        }
        try press("a", adds: ["kind": "completed", "case": reference]) { !$0.contains("Agree or overrule") }
        try list()
    }

    private func replace(_ reference: String) throws {
        let text = text("replaced")
        try list()
        try press("g") { $0.contains("Go to which case?") }
        try press("", text: reference) { $0.contains(reference) }
        try press("enter") { !$0.contains("Go to which case?") }
        try list()
        try press("x") { $0.contains("Why can \(reference) not be used?") }
        try press("1") { $0.contains("What is wrong with the case?") }
        try press("", text: text) { $0.contains(text) }
        try press("enter") { $0.contains("Replace \(reference) for good?") }
        try press("y", adds: ["kind": "replaced", "case": reference, "note": text]) {
            $0.contains("\(reference) is replaced.")
        }
    }
}
