import Findings
import Statistics
import Wording

extension GapChange {
    /// The change as a plain sentence.
    public func sentence(_ measure: GapMeasure, isInterim: Bool) -> String {
        if let interval { return ChangeSentence(interval: interval, measure: measure).text }
        if isInterim { return say("Cannot say: not every planned case is audited in both.") }
        if before.rate == nil || after.rate == nil {
            return say(
                "Cannot say: one of the audits has too few cases audited, or a sampling group not yet audited, for a rate."
            )
        }
        return say("Cannot say: one of the rates has no interval.")
    }
}

/// The limits of a change in words, in tenths of a hundredth as in the tables.
struct ChangeSentence {
    let interval: Interval
    let measure: GapMeasure

    var text: String {
        switch GapChange.Verdict(interval) {
        case .better:
            return changed(
                isFall: true, least: (-interval.high).perHundred, most: (-interval.low).perHundred)
        case .worse:
            return changed(isFall: false, least: interval.low.perHundred, most: interval.high.perHundred)
        case .unchanged: return say("Unchanged: both audits took in every case and found the same gap.")
        case .cannotSay:
            return uncertain(
                fallen: interval.low < 0 ? (-interval.low).perHundred : nil,
                grown: interval.high > 0 ? interval.high.perHundred : nil)
        }
    }

    private var isOfDuty: Bool { measure == .ofDuty }

    /// By how much the gap may have fallen or grown at most; one of both is there.
    private func uncertain(fallen: String?, grown: String?) -> String {
        guard let fallen else {
            let grown = grown ?? 0.0.perHundred
            return isOfDuty
                ? say(
                    "Cannot say: the gap may be the same or have grown by up to \(grown) ",
                    "in 100 of those owed an advocate.")
                : say("Cannot say: the gap may be the same or have grown by up to \(grown) in 100 assessments.")
        }
        guard let grown else {
            return isOfDuty
                ? say(
                    "Cannot say: the gap may have fallen by up to \(fallen) or be the same ",
                    "in 100 of those owed an advocate.")
                : say("Cannot say: the gap may have fallen by up to \(fallen) or be the same in 100 assessments.")
        }
        return isOfDuty
            ? say(
                "Cannot say: the gap may have fallen by up to \(fallen) or have grown by up to \(grown) ",
                "in 100 of those owed an advocate.")
            : say(
                "Cannot say: the gap may have fallen by up to \(fallen) or have grown by up to \(grown) ",
                "in 100 assessments.")
    }

    /// Between two positive amounts; those of two censuses are one, and sure.
    private func changed(isFall: Bool, least: String, most: String) -> String {
        if interval.low == interval.high {
            return switch (isFall, isOfDuty) {
            case (true, false): say("The gap fell, by \(most) in 100: both audits took in every case.")
            case (true, true):
                say("The gap fell, by \(most) in 100 of those owed an advocate: both audits took in every case.")
            case (false, false): say("The gap grew, by \(most) in 100: both audits took in every case.")
            case (false, true):
                say("The gap grew, by \(most) in 100 of those owed an advocate: both audits took in every case.")
            }
        }
        let level = Int((interval.level.value * 100).rounded())
        let least = least == 0.0.perHundred ? say("more than 0") : least
        return switch (isFall, isOfDuty) {
        case (true, false): say("The gap very likely fell, by \(least) to \(most) in 100 (\(level) in 100).")
        case (true, true):
            say("The gap very likely fell, by \(least) to \(most) in 100 of those owed an advocate (\(level) in 100).")
        case (false, false): say("The gap very likely grew, by \(least) to \(most) in 100 (\(level) in 100).")
        case (false, true):
            say("The gap very likely grew, by \(least) to \(most) in 100 of those owed an advocate (\(level) in 100).")
        }
    }
}

extension Comparison {
    /// How many of the parts would seem to change by chance; nil where fewer than two were compared.
    public var partsSentence: String? {
        let strata = isStratumOfOneVariable ? [] : byStratum
        let tables = [strata, byTeam, byProcess].filter { $0.count > 1 }
        let compared = tables.joined().count { $0.change.interval != nil }
        guard compared > 1 else { return nil }
        let byChance = (Double(compared) * after.level.confidence.alpha).tenths
        return say("Of \(compared) parts compared, about \(byChance) would seem to change by chance.")
    }
}
