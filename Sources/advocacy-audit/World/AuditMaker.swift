import Advocacy
import Audit
import AuditStore
import Sampling

/// Freezes a frame, draws the sample and writes the audit: what `new`, `demo` and the sample audits share.
struct AuditMaker {
    var title: String
    var frames: [String]
    /// As named on the command line: cld, plain or a file; empty lets the headings decide.
    var profiles: [String] = []
    var design: Design
    var policies = Policies()
    var secondReadingShare = 0.2
    var excludedAudits: [String] = []
    var reader: String

    /// What was made.
    struct Made {
        let store: AuditStore
        let state: AuditState
        let warnings: [String]
    }

    /// Makes the audit at `path`, which must not exist. Nothing is left behind where anything fails.
    func make(at path: String) throws -> Made {
        if Files.exists(path) { throw StoreError.exists(path: path) }
        guard design.from <= design.to else {
            throw Failure(.usage, "the period ends (\(design.to)) before it begins (\(design.from))")
        }
        do throws(FactError) {
            _ = try RuleSet.inForce(in: design.jurisdiction, on: design.from)
        } catch {
            throw Failure(.badData, error.message)
        }
        var design = design
        let excluded = try exclude(from: &design)
        let draw = try FrameWork.draw(frames, profiles: profiles, design: design)
        let plan = Plan(
            title: title, design: draw.design, policies: policies, secondReadingShare: secondReadingShare,
            excludedAudits: excluded, frame: draw.frame, strata: draw.strata, program: AdvocacyAudit.version)
        let store = try AuditStore.create(at: path, writer: World.randomId())
        let events = try store.append([.opened(plan)], reader: reader, at: World.now())
        return Made(store: store, state: try AuditState(folding: events), warnings: draw.warnings)
    }

    /// Takes the sampled cases of earlier audits out of the population.
    private func exclude(from design: inout Design) throws -> [Plan.ExcludedAudit] {
        var excluded: [Plan.ExcludedAudit] = []
        for path in excludedAudits {
            let store = try AuditStore.open(at: path, readOnly: true)
            defer { store.close() }
            let references = try store.state().liveCases.map(\.reference)
            design.excluded.formUnion(references)
            excluded.append(
                Plan.ExcludedAudit(
                    name: World.title(ofPath: path), head: try store.heads().last?.hash ?? Chain.beginning,
                    cases: references))
        }
        return excluded
    }
}
