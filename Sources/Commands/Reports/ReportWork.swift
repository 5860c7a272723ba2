import Audit
import Calendar
import Findings
import Projection
import Reporting
import Tables
import Wording

/// A report of an audit on disk: what was asked for is read, found, projected and laid out.
package struct ReportWork {
    let audit: AuditAtHand
    let kind: ReportKind
    var options = Options()

    /// Everything beside the audit that a report may rest on.
    struct Options {
        var assumptions: String?
        var population: [String] = []
        var area: String?
        var monitoring: String?
        var baseline: String?
        var decisions: String?
        var signed: String?
        var themes: String?
        /// Whose form it is.
        var reader = ""
        var draws = ProjectionRun.defaultDraws
        var seed: String?
        var publishing: DisclosureRules?
    }

    /// The full reports of the sample audits, which have every table that a report can have without a file of its own.
    package static func ofSamples() throws -> [Report] {
        try SampleAudit.all().flatMap { sample in
            let store = try sample.buildInTemporaryFolder()
            let path = store.path
            store.close()
            defer { Files.removeFolder(World.folder(ofPath: path)) }
            let audit = try AuditAtHand.open(path)
            return try ReportKind.allCases.filter(\.isPublishable).map { kind in
                var work = ReportWork(audit: audit, kind: kind)
                work.options.draws = ProjectionRun.sliceLength
                return try work.report(today: audit.state.plan.to)
            }
        }
    }

    /// The files that are read for it, which no report may take the place of.
    var inputs: [String?] {
        [
            audit.path, options.assumptions ?? AssumptionFile.found(besideAudit: audit.path), options.monitoring,
            options.baseline, options.decisions, options.themes,
        ] + options.population + [AssumptionFile.Beside.population, .monitoring].map { $0.found(audit.path) }
    }

    /// In the language spoken now. Throws what is wrong with any of the files, and what may not be published.
    func report(today: CivilDate) throws -> Report {
        var material = ReportMaterial(
            state: audit.state, findings: try Findings(of: audit.state), provenance: audit.provenance, today: today)
        if kind.isProjected { material.projected = try projected(material.findings) }
        if options.publishing != nil, let unconfirmed = material.projected?.projection.unconfirmed, !unconfirmed.isEmpty
        {
            throw Failure(.refused(DisclosureFault.unconfirmed(unconfirmed.map(\.text))))
        }
        if let baseline = options.baseline { material.comparison = try comparison(with: baseline) }
        if let decisions = options.decisions { material.decisions = try DecisionFile.read(decisions) }
        material.signed = options.signed
        if let rules = options.publishing { material.rules = rules }
        if let themes = options.themes { material.themes = try ThemeFile.read(themes) }
        if kind == .form { material.form = try form(options.reader) }
        do throws(DisclosureFault) {
            return try Report.made(kind, of: material, publishing: options.publishing)
        } catch {
            throw Failure(.refused(error))
        }
    }

    /// Nil where no assumptions are stated, or nothing has been read to project from.
    private func projected(_ findings: Findings) throws -> ReportMaterial.Projected? {
        let isStated = options.assumptions != nil || AssumptionFile.found(besideAudit: audit.path) != nil
        guard isStated, findings.read > 0 else { return nil }
        var work = ProjectionWork(audit: audit.path, state: audit.state)
        work.area = options.area
        let done = try work.project(
            assumptions: options.assumptions, population: options.population, monitoring: options.monitoring,
            draws: options.draws, seed: options.seed, isWhole: kind == .full)
        return ReportMaterial.Projected(
            done.projection, sharpening: done.sharpening, rivals: done.rivals, outlook: done.outlook)
    }

    private func form(_ reader: String) throws -> AnswerForm {
        let form: AnswerForm
        do {
            form = try AnswerForm(for: audit.state, reader: audit.state.reader(named: reader))
        } catch {
            throw Failure(.rules(error))
        }
        guard !form.rows.isEmpty else { throw Failure(.nothingLeftToRead(audit: audit.path, reader: reader)) }
        return form
    }

    private func comparison(with baseline: String) throws -> Comparison {
        let before = try AuditAtHand.open(baseline, mayBeBaseline: true)
        do throws(ComparisonError) {
            return try Comparison(before: before.state, after: audit.state)
        } catch {
            throw Failure(.comparison(error))
        }
    }
}
