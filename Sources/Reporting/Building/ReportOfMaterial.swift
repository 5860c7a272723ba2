import Advocacy
import Audit
import Calendar
import Findings
import Wording

extension Report {
    /// A report of the kind, in the language spoken now.
    package init(_ kind: ReportKind, of material: ReportMaterial) {
        let (findings, plan) = (material.findings, material.state.plan)
        var sections: [ReportSection] = []
        switch kind {
        case .board: sections = [material.boardSection(isAlone: true), material.decisionSection].compactMap { $0 }
        case .full:
            sections =
                [material.boardSection(isAlone: false), material.decisionSection].compactMap { $0 }
                + material.fullSections
        case .practice: sections = material.practiceSections
        case .supervision: sections = material.supervisionSections
        case .form: sections = [material.form.map(ReportMaterial.formSection)].compactMap { $0 }
        case .evidence: sections = material.evidenceSections
        }
        self.init(
            kind: kind, title: plan.title, subtitle: material.subtitle, language: Language.current.code,
            notices: material.notices, sections: sections, provenance: material.facts(of: kind),
            checkpoint: material.provenance.checkpoint.description,
            whole: ReportWhole(
                population: findings.population, read: findings.read, sampled: findings.sampled))
    }
}

extension ReportMaterial {
    /// What was asked of which cases.
    var subtitle: String {
        findings.jurisdiction == .wales
            ? say(
                "Were people offered the independent professional advocate they were owed? \(findings.read.grouped) of ",
                "\(findings.sampled.grouped) planned cases audited, of \(findings.population.grouped) in your list, ",
                "\(findings.from.short) to \(findings.to.short).")
            : say(
                "Were people offered the independent advocate they were owed? \(findings.read.grouped) of ",
                "\(findings.sampled.grouped) planned cases audited, of \(findings.population.grouped) in your list, ",
                "\(findings.from.short) to \(findings.to.short).")
    }

    var notices: [ReportSentence] {
        var list: [ReportSentence] = []
        if let caution = provenance.caution { list.append(ReportSentence(caution)) }
        if Language.current.isDraft {
            list.append(ReportSentence(open: say("This Welsh is a draft that no translator has read.")))
        }
        if findings.isInterim, findings.read > 0 {
            list.append(
                ReportSentence(open: say("Interim: not every planned case is audited, and the figures will change.")))
        }
        return list
    }

    func facts(of kind: ReportKind) -> [ReportFact] {
        let plan = state.plan
        return [
            ReportFact(say("Checkpoint"), provenance.checkpoint.description, isOpen: true),
            ReportFact(say("Edition of the rules"), String(plan.edition.rawValue), isOpen: true),
            ReportFact(say("Seed"), plan.seed), ReportFact(say("SHA-256 of your list"), plan.frame.sha256),
            ReportFact(say("Made on"), today.description),
            ReportFact(say("Program"), "advocacy-audit \(Program.version)"),
        ]
    }
}

extension CivilDate {
    /// "1 Apr 2024".
    var short: String { "\(day) \(MonthName.short(month)) \(year)" }
}
