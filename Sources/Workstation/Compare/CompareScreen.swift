import Advocacy
import Audit
import Findings
import TextUI
import Wording

/// This audit against its baseline.
struct CompareScreen: Screen {
    private var chosen = Held<OpenedAudit?>(nil)
    private var computed = Held<Result<Comparison, ComparisonError>?>(nil)
    private var revision = -1
    private(set) var isShowingMethods = false
    /// The first line that is visible.
    private(set) var first = 0

    var baseline: OpenedAudit? { chosen.value }
    /// What was computed, or why it could not be; nil before there is a baseline.
    var result: Result<Comparison, ComparisonError>? { computed.value }

    mutating func take(_ baseline: OpenedAudit, _ session: Session) {
        chosen.value = baseline
        (revision, first, isShowingMethods) = (-1, 0, false)
        compare(with: session)
    }

    /// Compares, unless that was done for this state of the record.
    private mutating func compare(with session: Session) {
        guard let baseline, revision != session.revision else { return }
        revision = session.revision
        do throws(ComparisonError) {
            computed.value = .success(try Comparison(before: baseline.state, after: session.state))
        } catch {
            computed.value = .failure(error)
        }
    }

    var comparison: Comparison? { try? result?.get() }
}

// MARK: Its keys

extension Context {
    public static let compare = Context("compare", Phrase("the comparison"))
}

extension Command {
    static let compare = Command("compare")
    static let baseline = Command("baseline")
}

extension CompareScreen {
    static let place = Context.compare
    static let kinds: ScreenKinds = [.keyed, .behind, .quits, .audit, .overview]
    static let way: CommandEntry? = CommandEntry(
        .compare, [.character("4")], of: .overview, label: "compare", "this audit against an earlier one")
    static let verbs: [Command] = [.compare, .baseline]
    static let commands: [CommandEntry] = [
        CommandEntry(
            .baseline, [.character("b")], label: "baseline", "choose the earlier audit to compare with"),
        CommandEntry(
            .methods, [.character("m")], label: "method",
            "each difference's method, formula and source; again to come back"
        ).refused(on: CompareScreen.self) { screen, _ in
            screen.comparison == nil ? say("There is no difference yet whose method could be shown.") : nil
        },
        CommandEntry(.export, [.character("e")], label: "export", "write the comparison to a file")
            .refused(on: CompareScreen.self) { screen, _ in
                screen.comparison == nil
                    ? say("There is no comparison yet; b chooses the earlier audit.") : nil
            },
    ]

    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        guard let session = desk.session else { return [] }
        var screen = desk[Self.self] ?? CompareScreen()
        screen.compare(with: session)
        desk.bring(screen)
        if screen.baseline == nil { askForBaseline(session, on: &desk) }
        return []
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        guard let session = desk.session else { return [] }
        switch command {
        case .baseline: Self.askForBaseline(session, on: &desk)
        case .methods:
            isShowingMethods.toggle()
            first = 0
        case .export: desk.ask(toExport: Self.export)
        default: break
        }
        return []
    }

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        first = motion.target(from: first, of: CompareLayout(self, desk).hidden + 1, rows: desk.bodyHeight)
    }

    /// The baseline that was asked for is read.
    mutating func take(_ event: WorkstationEvent, on desk: inout Desk) -> Bool {
        guard case .baseline(let audit) = event, let session = desk.session else { return false }
        take(audit, session)
        return true
    }

    func evidence(in session: Session) -> Evidence? { comparison.map { .comparison(with: $0.before.title) } }
}

// MARK: What it asks

extension CompareScreen {
    /// The audits opened last, but this one, and a path of one's own.
    private static func askForBaseline(_ session: Session, on desk: inout Desk) {
        let recent = desk.list.recent.filter { $0.path != session.path }
        guard !recent.isEmpty else { return askForPath(on: &desk) }
        let options = recent.map { "\($0.title)  \($0.path)" } + [say("another: type its path")]
        desk.ask(
            ListPrompt("baseline", say("Compare with which earlier audit?"), options: options) { place, desk in
                guard recent.indices.contains(place) else {
                    askForPath(on: &desk)
                    return []
                }
                desk.prompt = nil
                return [.readBaseline(path: recent[place].path)]
            })
    }

    private static func askForPath(on desk: inout Desk) {
        let asked = TextPrompt("baselinePath", .path, say("The path of the earlier audit"), limit: 1000) {
            answer, desk in
            desk.prompt = nil
            return [.readBaseline(path: answer.text)]
        }
        desk.ask(asked.needing(say("The path of an audit is needed; Esc goes back.")))
    }

    private static var export: Export {
        Export(
            word: "comparison", endings: Export.report,
            title: say("Write the comparison to which file? (.txt, or .json for machines)")
        ) { desk, isForMachines throws(Export.Fault) in
            guard let session = desk.session, let screen = desk[CompareScreen.self], let baseline = screen.baseline,
                let comparison = screen.comparison
            else { return nil }
            return Language.english.speak {
                isForMachines
                    ? session.provenance.document(comparison.json)
                    : comparison.text(width: 80)
                        + "Before: \(baseline.provenance.text)\nAfter: \(session.provenance.text)\n"
            }
        }
    }
}
