import Advocacy
import Audit
import AuditStore
import Sampling
import Wording

/// Freezes a frame, draws the sample and writes the audit: what `new`, `demo` and the sample audits share.
package struct AuditMaker {
    var title: String
    var frames: [String]
    /// As named on the command line: auto, cld, plain or a file; empty lets the headings decide.
    var profiles: [String]
    var design: Design
    var policies: Policies
    var secondReadingShare: Double
    var excludedAudits: [String]
    var isSequential: Bool
    var reader: String

    package init(
        title: String, frames: [String], profiles: [String] = [], design: Design, policies: Policies = Policies(),
        secondReadingShare: Double = 0.2, excludedAudits: [String] = [],
        isSequential: Bool = false, reader: String
    ) {
        self.title = title
        self.frames = frames
        self.profiles = profiles
        self.design = design
        self.policies = policies
        self.secondReadingShare = secondReadingShare
        self.excludedAudits = excludedAudits
        self.isSequential = isSequential
        self.reader = reader
    }

    /// What was made.
    struct Made {
        let store: AuditStore
        let state: AuditState
        let warnings: [String]
    }

    /// Makes the audit at `path`, which must not exist. Nothing is left behind where anything fails.
    ///
    /// `keepReason` says why a text of the plan must be kept that looks as if it identified somebody.
    func make(at path: String, keepReason: String? = nil) throws -> Made {
        if Files.isThere(path) { throw StoreError.exists(path: path) }
        let (plan, warnings) = try plan()
        let (store, state) = try AuditMaker.write(plan, at: path, reader: reader, keepReason: keepReason)
        return Made(store: store, state: state, warnings: warnings)
    }

    /// Reads the frame and draws the sample; nothing is written. `report` is told how far the reading has come and says
    /// whether to go on. A frame whose bytes are not those of `sha256`, where one is given, is refused.
    package func plan(
        _ report: (@Sendable (FrameProgress) -> Bool)? = nil, expecting sha256: String? = nil
    ) throws -> (plan: Plan, warnings: [String]) {
        guard design.from <= design.to else {
            throw Failure(.periodBackwards(from: design.from, to: design.to))
        }
        do throws(FactError) {
            _ = try RuleSet.inForce(in: design.jurisdiction, on: design.from)
        } catch {
            throw Failure(.rules(error))
        }
        var design = design
        let excluded = try AuditMaker.exclude(excludedAudits, from: &design)
        let draw = try FrameWork.draw(frames, profiles: profiles, design: design, report)
        if let sha256, sha256 != draw.frame.sha256 {
            throw Failure(.frameChanged)
        }
        let plan = Plan(
            title: title, design: draw.design, policies: policies, secondReadingShare: secondReadingShare,
            excludedAudits: excluded, frame: draw.frame, strata: draw.strata, isSequential: isSequential,
            program: Program.version)
        return (plan, draw.warnings)
    }

    /// Writes an audit that begins with a plan; whole, or not at all.
    static func write(
        _ plan: Plan, at path: String, reader: String, keepReason: String?
    ) throws -> (store: AuditStore, state: AuditState) {
        let store = try AuditStore.create(
            at: path, opening: plan, reader: reader, time: World.now(), notes: World.writerNotes, keepReason: keepReason
        )
        do {
            return (store, try store.state())
        } catch {
            store.close()
            Files.remove(path)
            throw error
        }
    }

    /// Takes the sampled cases of earlier audits out of the population.
    static func exclude(_ paths: [String], from design: inout Design) throws -> [Plan.ExcludedAudit] {
        var excluded: [Plan.ExcludedAudit] = []
        for path in paths {
            let store = try AuditStore.open(at: path, readOnly: true)
            defer { store.close() }
            let record = try store.record()
            let state = try record.sound(at: path)
            try state.refuseBaseline(of: path)
            let references = state.liveCases.map(\.reference)
            design.excluded.formUnion(references)
            excluded.append(
                Plan.ExcludedAudit(
                    name: World.title(ofPath: path), head: record.checkpoint.digest.hex,
                    cases: references))
        }
        return excluded
    }
}
