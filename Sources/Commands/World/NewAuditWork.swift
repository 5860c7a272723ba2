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
            begin { report in .event(try Self.read(frame, report)) }
        case .keep(let frame, let mappings):
            do {
                let kept = try mappings.map { mapping in
                    (
                        mapping.file,
                        try NewAuditProfiles.keep(
                            mapping.profile, of: frame.paths[mapping.file], before: mapping.before)
                    )
                }
                let profiles = Dictionary(kept.map { ($0.0, $0.1.path) }) { first, _ in first }
                let notes = kept.compactMap(\.1.note)
                begin { report in
                    let paths = frame.profilePaths(with: profiles)
                    let survey = try FrameWork.survey(frame.paths, profiles: paths, report)
                    return .event(.readBy(survey, profiles: profiles, note: notes.first))
                }
            } catch {
                return .failed((error as? Failure)?.message ?? "\(error)")
            }
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
        case .completeProfile(let text):
            let saved = ["auto", "guess", "plain", "cld"] + (ProfileFolder()?.names ?? [])
            let completion = PathCompletion(text, among: text == "auto" ? "" : text, saved)
            return .completed(completion.text, candidates: completion.candidates)
        case .drawSeed: return .seed(World.randomId())
        case .check(let path):
            return AuditMaker.whyNot(at: World.expanded(path)).map { .failed($0) } ?? .pathIsFree
        }
        return nil
    }

    /// Reads a frame by the profiles that are named, those that are saved, or, where neither does, guesses.
    private static func read(
        _ frame: FrameChoice, _ report: @escaping BackgroundWork<Outcome>.Report
    ) throws -> NewAuditEvent {
        switch try NewAuditProfiles.look(frame.paths, frame.profilePaths, report) {
        case .unmapped(let guesses): return .unmapped(guesses.map { FileGuess(file: $0.file, guess: $0.guess) })
        case .known(let profiles, let note):
            let survey = try FrameWork.survey(frame.paths, profiles: frame.profilePaths(with: profiles), report)
            return profiles.isEmpty && note == nil ? .read(survey) : .readBy(survey, profiles: profiles, note: note)
        }
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
                    let path = World.expanded(choice.path)
                    let beside = try NewAuditProfiles.putBeside(path, choice.frame.profilePaths)
                    do {
                        let made = try AuditMaker.write(
                            plan, at: path, reader: choice.reader, keepReason: choice.keepReason)
                        return .made(made.store, reader: choice.reader)
                    } catch {
                        for file in beside { unlink(file) }
                        throw error
                    }
                }
            } catch {
                return .event(.failed((error as? Failure)?.message ?? "\(error)"))
            }
        }
    }
}

extension FrameChoice {
    fileprivate var paths: [String] { files.map(World.expanded) }
    fileprivate var profilePaths: [String] { profiles.map(ProfileFolder.path(ofTyped:)) }

    /// With profiles for files that none was named for.
    fileprivate func profilePaths(with others: [Int: String]) -> [String] {
        profilePaths.enumerated().map { others[$0.offset] ?? ($0.element == "guess" ? "auto" : $0.element) }
    }
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
