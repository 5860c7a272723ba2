import Advocacy
import Audit
import Statistics
import Wording

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
            list += recorded + readers + breakdowns + frame
            list.append(
                warning(
                    .neverAssessed, "gap",
                    say(
                        "The frame lists stages that took place. People who were never assessed or reviewed, and who ",
                        "may have needed an advocate to be, are not in it and not in these figures.")))
            return list
        }
    }

    private func warning(_ code: FindingWarning.Code, _ figure: String, _ message: String) -> FindingWarning {
        FindingWarning(code: code, message: message, figure: figure)
    }

    // MARK: How far the reading has come

    private var progress: [FindingWarning] {
        guard findings.read > 0 else {
            return [
                warning(
                    .nothingRead, "gap.perAssessment",
                    say("No case has been read yet: there is nothing to estimate from."))
            ]
        }
        guard findings.isInterim else { return [] }
        var list = [
            warning(
                .interim, "gap.perAssessment",
                say(
                    "\(findings.read) of \(findings.sampled) planned cases are read. Until all are, the limits are ",
                    "those that hold at every look; they use the cases read without a break in ticket order, and ",
                    "other intervals wait."))
        ]
        if sample.canEstimate, findings.gap.perAssessment.interval == nil {
            list.append(
                warning(
                    .orderBroken, "gap.perAssessment",
                    say(
                        "The limits of the confidence sequence have crossed: a rare miss, or the cases did not come ",
                        "in the order of their tickets.")))
        }
        return list
    }

    private var unreadStrata: [FindingWarning] {
        guard findings.read > 0, !sample.unread.isEmpty else { return [] }
        let names = shown(sample.unread)
        return [
            warning(
                .unreadStratum, "gap.perAssessment",
                say("No case is read in \(names): no rate for the whole can be given until one is."))
        ]
    }

    private func shown(_ strata: [ReadSample.Stratum]) -> String {
        strata.map { BreakdownVariable.stratum.shown($0.name) }.joined(separator: "; ")
    }

    /// More than this share of the sample replaced puts the sample in doubt.
    private static let mostReplaced = 0.1

    private var replaced: [FindingWarning] {
        let count = findings.replaced.values.reduce(0, +)
        guard Double(count) > WarningList.mostReplaced * Double(findings.sampled) else { return [] }
        return [
            warning(
                .replaced, "gap.perAssessment",
                say(
                    "\(count) cases were replaced in a sample of \(findings.sampled), more than 10 in 100. Those that ",
                    "took their place may differ from them."))
        ]
    }

    private var afterSeeing: [FindingWarning] {
        var list: [FindingWarning] = []
        let replaced = state.cases.count { $0.replaced != nil && !$0.completedReadings.isEmpty }
        if replaced > 0 {
            list.append(
                warning(
                    .replacedAfterReading, "gap.perAssessment",
                    say(
                        "\(replaced) of the cases replaced had been read. If what was found in them decided that, ",
                        "the sample is no longer random.")))
        }
        guard state.wasExtendedAfterReading else { return list }
        return list + [
            warning(
                .extendedAfterReading, "gap.perAssessment",
                say(
                    "The sample was extended after results could have been seen. If that decided the extension, the ",
                    "interval holds less often than its level says."))
        ]
    }

    // MARK: What the estimates rest on

    private var estimates: [FindingWarning] {
        get throws(StatisticsError) {
            guard !sample.isInterim, let rate = try sample.rate(\.isGap) else { return [] }
            var list: [FindingWarning] = []
            if !rate.barelyRead.isEmpty {
                let names = shown(rate.barelyRead.map { sample.strata[$0] })
                list.append(
                    warning(
                        .barelyRead, "gap.perAssessment",
                        say(
                            "A stratum with over 15 in 100 of the stages has fewer than 3 cases read (\(names)): ",
                            "no interval that was tried is safe then.")))
            }
            if let ratio = try sample.ratio(of: \.isGap, among: \.isOwed), !ratio.barelyRead.isEmpty {
                let names = shown(ratio.barelyRead.map { sample.strata[$0] })
                list.append(
                    warning(
                        .barelyRead, "gap.ofDuty",
                        say(
                            "A stratum with over 15 in 100 of those who may be owed an advocate has fewer than 3 ",
                            "such cases read (\(names)): no interval that was tried is safe then.")))
            }
            if rate.strata.allSatisfy({ $0.events == 0 }) {
                let limit = try StratifiedZeroLimit.upper(rate.strata)
                list.append(
                    warning(
                        .zeroEvents, "gap.perAssessment",
                        say(
                            "No gap was found in \(findings.read) cases. That is no proof of none: by the exact limit ",
                            "for the worst spread over strata there may be up to \(limit) in the \(sample.population) ",
                            "stages.")))
            } else if rate.strata.allSatisfy({ $0.events == $0.sampled }) {
                let limit = try StratifiedZeroLimit.lower(rate.strata)
                list.append(
                    warning(
                        .allEvents, "gap.perAssessment",
                        say(
                            "Every one of \(findings.read) cases is a gap. By the exact limit for the worst spread ",
                            "over strata there are at least \(limit) in the \(sample.population) stages.")))
            }
            return list
        }
    }

    // MARK: What the files say

    private static let mostUndecided = 0.1

    private var recorded: [FindingWarning] {
        var list: [FindingWarning] = []
        let read = Double(findings.read)
        let undecided = findings.outcomes[.indeterminate] ?? 0
        if Double(undecided) > WarningList.mostUndecided * read {
            list.append(
                warning(
                    .cannotTell, "gap.bounds",
                    say(
                        "In \(undecided) of \(findings.read) cases the file does not let one tell. The bounds say how ",
                        "much that could change; recording itself is a finding.")))
        }
        let silent = findings.outcomes[.notRecorded] ?? 0
        if silent > 0 {
            let message =
                findings.policies.notRecordedIsGap
                ? say(
                    "In \(silent) of \(findings.read) cases nothing is recorded of an advocate who was owed; by ",
                    "this audit's policy they are counted as gaps.")
                : say(
                    "In \(silent) of \(findings.read) cases nothing is recorded of an advocate who was owed; by ",
                    "this audit's policy they are counted in the bounds only.")
            list.append(warning(.notRecorded, "outcomes", message))
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
            list.append(
                warning(
                    .overrides, "duty",
                    say(
                        "The determination was overruled in \(overruled) of \(findings.read) cases, more than 15 in ",
                        "100: see whether the rules, or the reading of them, should be looked at.")))
        }
        let agreement = findings.agreement
        guard agreement.n >= WarningList.fewestReadTwice else { return list }
        if isLow(agreement.duty) {
            list.append(
                warning(
                    .agreementLow, "agreement",
                    say(
                        "Two readers agreed on the duty in \(agreement.duty.agreed) of \(agreement.n) cases, ",
                        "fewer than 80 in 100.")))
        }
        if isLow(agreement.outcome) {
            list.append(
                warning(
                    .agreementLow, "agreement",
                    say(
                        "Two readers agreed on the outcome in \(agreement.outcome.agreed) of \(agreement.n) cases, ",
                        "fewer than 80 in 100.")))
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
        if small > 0 {
            list.append(
                warning(
                    .smallBreakdown, "cohorts",
                    say(
                        "\(small) of \(parts.count) parts have fewer than \(Breakdown.fewest) cases read; they show ",
                        "the count only.")))
        }
        // A year that all falls in one period is the whole again.
        let overTime = findings.byStart.count { $0.interval != nil }
        let shown = parts.count { $0.interval != nil } + (overTime > 1 ? overTime : 0)
        if shown >= WarningList.manyBreakdowns {
            let byChance = (Double(shown) * ConfidenceLevel.ninetyFive.alpha).rounded(.up)
            list.append(
                warning(
                    .manyBreakdowns, "cohorts",
                    say(
                        "Of \(shown) intervals for parts of the population about \(Int(byChance)) would miss by ",
                        "chance alone. One that stands out is a question to ask, not a finding.")))
        }
        return list
    }

    // MARK: The frame

    private var frame: [FindingWarning] {
        var list: [FindingWarning] = []
        let frame = state.plan.frame
        // The frame cannot be newer than the audit, and Client Level Data holds completed events only.
        let days = state.openedAt.date.dayNumber - state.plan.to.dayNumber
        if days < 90, frame.files.contains(where: { $0.profile.hasPrefix("cld") }) {
            list.append(
                warning(
                    .newestStarts, "population",
                    say(
                        "The period ends less than 90 days before the audit was opened, and the frame holds completed ",
                        "stages only: the newest starts are under-counted.")))
        }
        if frame.excluded > 0 {
            list.append(
                warning(
                    .excluded, "population",
                    say(
                        "\(frame.excluded) stages read in an earlier audit were left out; ",
                        "the figures are about the others.")))
        }
        return list
    }
}
