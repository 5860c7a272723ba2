import Audit
import AuditStore
import Glibc
import Sampling
import Wording
import Workstation

/// Carries out what the making of an audit on the screen asks for: frames are read beside the event loop, files are
/// made in it.
struct NewAuditWork {
    private enum Outcome: Sendable {
        case event(NewAuditEvent)
        case plan(Plan, AuditChoice)
    }

    /// What there is to tell the workstation.
    enum News {
        case event(NewAuditEvent)
        /// The audit is made and open.
        case made(AuditStore, reader: String)
    }

    private var work: BackgroundWork<Outcome>?

    /// Whether the event loop should ask for news.
    var isUnderWay: Bool { work != nil }

    /// Begins, or answers at once.
    mutating func perform(_ effect: NewAuditEffect) -> NewAuditEvent? {
        switch effect {
        case .read(let frame):
            begin { report in .event(.read(try FrameWork.survey(frame.paths, profiles: frame.profilePaths, report))) }
        case .count(let frame, let excluding, let design):
            let paths = excluding.map(World.expanded)
            begin { report in
                var design = design
                _ = try AuditMaker.exclude(paths, from: &design)
                return .event(
                    .counted(
                        try FrameWork.strata(frame.paths, profiles: frame.profilePaths, design: design, report)))
            }
        case .make(let choice):
            begin { report in .plan(try AuditMaker(choice).plan(report, expecting: choice.frameSHA256).plan, choice) }
        case .stop:
            work?.cancel()
            work = nil
        case .complete(let text):
            let completion = PathCompletion(text)
            return .completed(completion.text, candidates: completion.candidates)
        case .drawSeed: return .seed(World.randomId())
        case .check(let path):
            return AuditMaker.whyNot(at: World.expanded(path)).map { .failed($0) } ?? .pathIsFree
        }
        return nil
    }

    private mutating func begin(
        _ body: @escaping @Sendable (@escaping BackgroundWork<Outcome>.Report) throws -> Outcome
    ) {
        work?.cancel()
        work = BackgroundWork(body)
    }

    /// What has happened since it was asked last; nil if nothing.
    mutating func news() -> News? {
        switch work?.news() {
        case .nothing, nil: return nil
        case .progress(let progress): return .event(.progress(progress))
        case .done(let outcome):
            work = nil
            do {
                switch try outcome.get() {
                case .event(let event): return .event(event)
                case .plan(let plan, let choice):
                    return .made(
                        try AuditMaker.write(
                            plan, at: World.expanded(choice.path), reader: choice.reader,
                            keepReason: choice.keepReason
                        ).store,
                        reader: choice.reader)
                }
            } catch {
                return .event(.failed((error as? Failure)?.message ?? "\(error)"))
            }
        }
    }
}

extension FrameChoice {
    fileprivate var paths: [String] { files.map(World.expanded) }
    fileprivate var profilePaths: [String] { profiles.map(World.expanded) }
}

extension AuditMaker {
    /// As it was chosen on the screen.
    init(_ choice: AuditChoice) {
        self.init(
            title: World.title(ofPath: choice.path), frames: choice.frame.paths, profiles: choice.frame.profilePaths,
            design: choice.design, policies: choice.policies, secondReadingShare: choice.secondReadingShare,
            excludedAudits: choice.excludedAudits.map(World.expanded), reader: choice.reader)
    }

    /// Why no audit can be made at a path; nil if one can.
    static func whyNot(at path: String) -> String? {
        if Files.isThere(path) { return StoreError.exists(path: path).description }
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard Files.isFolder(folder) else { return say("\(folder): there is no such folder; make it first") }
        guard access(folder, W_OK) == 0 else { return say("\(folder): this user may not make files there") }
        return nil
    }
}
