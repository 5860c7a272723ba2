import Advocacy
import Audit
import Statistics

/// Finds what a reader of the findings has to know before relying on them. The thresholds are judgement.
struct WarningList {
    let state: AuditState
    let sample: ReadSample
    let findings: Findings

    /// Every warning that applies, the gravest for the headline first; what a frame cannot see always stands last.
    var all: [FindingWarning] {
        get throws(StatisticsError) {
            var list = progress + unreadStrata + replaced + afterSeeing
            list += try estimates
            if findings.edition < .newest { list.append(.earlierEdition(findings.edition)) }
            list += recorded + readers + breakdowns + frame
            return list + [.neverAssessed]
        }
    }

    // MARK: How far the reading has come

    private var progress: [FindingWarning] {
        guard findings.read > 0 else { return [.nothingRead] }
        guard findings.isInterim else { return [] }
        let hasCrossed = sample.canEstimate && findings.gap.perAssessment.interval == nil
        return [.interim(read: findings.read, sampled: findings.sampled)] + (hasCrossed ? [.orderBroken] : [])
    }

    private var unreadStrata: [FindingWarning] {
        guard findings.read > 0, !sample.unread.isEmpty else { return [] }
        return [.unreadStratum(sample.unread.map(\.name))]
    }

    /// More than this share of the sample replaced puts the sample in doubt.
    private static let mostReplaced = 0.1

    private var replaced: [FindingWarning] {
        let count = findings.replaced.values.reduce(0, +)
        guard Double(count) > WarningList.mostReplaced * Double(findings.sampled) else { return [] }
        let notStages = findings.replaced[.notAStage] ?? 0
        guard notStages > 0, let stages = findings.stages else { return [.replaced(count, sampled: findings.sampled)] }
        let left = Double(findings.population) - stages.estimate
        let unreadable = count - notStages
        return [
            .notStages(notStages, drawn: findings.sampled + count, probably: Int(left.rounded()))
        ] + (unreadable > 0 ? [.replaced(unreadable, sampled: findings.sampled)] : [])
    }

    private var afterSeeing: [FindingWarning] {
        let replaced = state.cases.count { $0.replaced != nil && !$0.completedReadings.isEmpty }
        return (replaced > 0 ? [.replacedAfterReading(replaced)] : [])
            + (state.wasExtendedAfterReading ? [.extendedAfterReading(isSequential: state.isSequential)] : [])
    }

    // MARK: What the estimates rest on

    private var estimates: [FindingWarning] {
        get throws(StatisticsError) {
            guard !sample.isInterim, let rate = try sample.rate(\.isGap) else { return [] }
            var list: [FindingWarning] = []
            if !rate.barelyRead.isEmpty { list.append(.barelyRead(rate.barelyRead.map { sample.strata[$0].name })) }
            if let ratio = try sample.ratio(of: \.isGap, among: \.isOwed) {
                let treated = try UnseenEligible(ratio).isTreated
                let names = zip(sample.strata, treated).filter(\.1).map(\.0.name)
                if !names.isEmpty { list.append(.barelyReadOfDuty(names)) }
            }
            if rate.strata.allSatisfy({ $0.events == 0 }) {
                list.append(
                    .zeroEvents(
                        read: findings.read,
                        atMost: try StratifiedZeroLimit.upper(rate.strata, level: sample.level.confidence),
                        population: sample.population))
            } else if rate.strata.allSatisfy({ $0.events == $0.sampled }) {
                list.append(
                    .allEvents(
                        read: findings.read,
                        atLeast: try StratifiedZeroLimit.lower(rate.strata, level: sample.level.confidence),
                        population: sample.population))
            }
            return list
        }
    }

    // MARK: What the files say

    private static let mostUndecided = 0.1

    private var recorded: [FindingWarning] {
        var list: [FindingWarning] = []
        let undecided = findings.outcomes[.indeterminate] ?? 0
        if Double(undecided) > WarningList.mostUndecided * Double(findings.read) {
            list.append(.cannotTell(undecided, read: findings.read))
        }
        let silent = findings.outcomes[.notRecorded] ?? 0
        if silent > 0 {
            list.append(.notRecorded(silent, read: findings.read, isGap: findings.policies.notRecordedIsGap))
        }
        return list
    }

    // MARK: What the readers did

    private static let mostOverrides = 0.15
    private static let leastAgreement = 0.8
    private static let fewestReadTwice = 5

    private var readers: [FindingWarning] {
        var list: [FindingWarning] = []
        let overruled = sample.read.count { $0.completion.overrule != nil }
        if Double(overruled) > WarningList.mostOverrides * Double(findings.read) {
            list.append(.overrides(overruled, read: findings.read))
        }
        let agreement = findings.agreement
        guard agreement.n >= WarningList.fewestReadTwice else { return list }
        for (subject, measures) in [(FindingWarning.Agreement.duty, agreement.duty), (.outcome, agreement.outcome)]
        where isLow(measures) {
            list.append(.agreementLow(subject, agreed: measures.agreed, readTwice: agreement.n))
        }
        return list
    }

    private func isLow(_ measures: AgreementMeasures) -> Bool {
        measures.raw.value.map { $0 < WarningList.leastAgreement } ?? false
    }

    // MARK: Breakdowns

    private static let manyBreakdowns = 10

    private var breakdowns: [FindingWarning] {
        guard findings.read > 0 else { return [] }
        var list: [FindingWarning] = []
        // Not counted: a variable of one value, which is the whole, and strata that stand under their variable again.
        let all = findings.byStratum + findings.byTeam + findings.byProcess + findings.cohorts
        let parts = Dictionary(grouping: all, by: \.variable)
            .filter { $0.value.count > 1 && ($0.key != .stratum || findings.stratumVariable == nil) }.values.joined()
        let small = parts.count(where: \.isTooSmall)
        if small > 0 { list.append(.smallBreakdown(small, parts: parts.count)) }
        // A year that all falls in one period is the whole again.
        let overTime = findings.byStart.count { $0.interval != nil }
        let shown = parts.count { $0.interval != nil } + (overTime > 1 ? overTime : 0)
        if shown >= WarningList.manyBreakdowns {
            let byChance = (Double(shown) * findings.level.confidence.alpha).rounded(.up)
            list.append(.manyBreakdowns(shown, byChance: Int(byChance)))
        }
        return list
    }

    // MARK: The frame

    private var frame: [FindingWarning] {
        let frame = state.plan.frame
        // The frame cannot be newer than the audit, and Client Level Data holds completed events only.
        let days = state.openedAt.date.dayNumber - state.plan.to.dayNumber
        let isNew = days < 90 && frame.files.contains { $0.profile.hasPrefix("cld") || $0.mapping?.base == .cld }
        // An audit made before says what it said.
        let isSaid = state.plan.reading != .first && frame.refused > 0
        return (isNew ? [.newestStarts] : []) + (frame.excluded > 0 ? [.excluded(frame.excluded)] : [])
            + (isSaid ? [.refusedRows(frame.refused, merged: frame.merged, rows: frame.rows)] : [])
    }
}
