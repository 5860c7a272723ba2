import Advocacy
import Findings
import Wording

extension FindingWarning {
    /// In the language spoken now.
    public var message: String {
        switch self {
        case .earlierEdition(let edition):
            say(
                "This audit was made under edition \(edition.rawValue) of the rules and is judged by it. New audits take ",
                "edition \(Edition.newest.rawValue), which reads some duties otherwise.")
        case .neverAssessed:
            say(
                "Your list holds stages that took place. People who were never assessed or reviewed, and who ",
                "may have needed an advocate to be, are not in it and not in these figures.")
        case .nothingRead: say("No case has been audited yet: there is nothing to estimate from.")
        case .interim(let read, let sampled):
            say(
                "\(read) of \(sampled) planned cases are audited. Until all are, the limits are ",
                "those that hold at every look; they use the cases audited without a break in the order of the draw, and ",
                "other intervals wait.")
        case .orderBroken:
            say(
                "The limits of the confidence sequence have crossed: a rare miss, or the cases did not come ",
                "in the order of the draw.")
        case .unreadStratum(let strata):
            say("No case is audited in \(shown(strata)): no rate for the whole can be given until one is.")
        case .replaced(let count, let sampled):
            say(
                "\(count) cases were replaced in a sample of \(sampled), more than 10 in 100. Those that ",
                "took their place may differ from them.")
        case .notStages(let found, let drawn, let probably):
            say(
                "\(found) of \(drawn) drawn rows were not assessments; the list probably holds about \(probably) such rows."
            )
        case .replacedAfterReading(let replaced):
            say(
                "\(replaced) of the cases replaced had been audited. If what was found in them decided that, ",
                "the sample is no longer random.")
        case .extendedAfterReading(isSequential: true):
            say(
                "The sample was extended after results could have been seen, as was said before there were any. The ",
                "headline's limits hold however often one looks; those of parts, and of the gap among those owed an advocate, ",
                "hold less often than their level says.")
        case .extendedAfterReading(isSequential: false):
            say(
                "The sample was extended after results could have been seen. If that decided the extension, the ",
                "interval holds less often than its level says.")
        case .barelyRead(let strata):
            say(
                "A sampling group with over 15 in 100 of the stages has fewer than 3 cases audited (\(shown(strata))): ",
                "no interval that was tried is safe then.")
        case .barelyReadOfDuty(let strata):
            say(
                "A sampling group that may hold a large part of those owed an advocate has none or one of them among its cases ",
                "audited (\(shown(strata))): the interval was widened for it.")
        case .zeroEvents(let read, let limit, let population):
            say(
                "No gap was found in \(read) cases. That is no proof of none: by the exact limit ",
                "for the worst spread over sampling groups there may be up to \(limit) in the \(population) ",
                "stages.")
        case .allEvents(let read, let limit, let population):
            say(
                "Every one of \(read) cases is a gap. By the exact limit for the worst spread ",
                "over sampling groups there are at least \(limit) in the \(population) stages.")
        case .cannotTell(let count, let read):
            say(
                "In \(count) of \(read) cases the file does not let one tell. The bounds say how ",
                "much that could change; recording itself is a finding.")
        case .notRecorded(let count, let read, isGap: true):
            say(
                "In \(count) of \(read) cases nothing is recorded of an advocate who was owed; by ",
                "this audit's policy they are counted as gaps.")
        case .notRecorded(let count, let read, isGap: false):
            say(
                "In \(count) of \(read) cases nothing is recorded of an advocate who was owed; by ",
                "this audit's policy they are counted in the bounds only.")
        case .overrides(let count, let read):
            say(
                "The determination was overruled in \(count) of \(read) cases, more than 15 in ",
                "100: see whether the rules, or the reading of them, should be looked at.")
        case .agreementLow(.duty, let agreed, let readTwice):
            say("Two readers agreed on the duty in \(agreed) of \(readTwice) cases, ", "fewer than 80 in 100.")
        case .agreementLow(.outcome, let agreed, let readTwice):
            say("Two readers agreed on the outcome in \(agreed) of \(readTwice) cases, ", "fewer than 80 in 100.")
        case .smallBreakdown(let small, let parts):
            say(
                "\(small) of \(parts) parts have fewer than \(Breakdown.fewest) cases audited; they show ",
                "the count only.")
        case .manyBreakdowns(let shown, let byChance):
            say(
                "Of \(shown) intervals for parts of the population about \(byChance) would miss by ",
                "chance alone. One that stands out is a question to ask, not a finding.")
        case .newestStarts:
            say(
                "The period ends less than 90 days before the audit was opened, and your list holds completed ",
                "stages only: the newest starts are under-counted.")
        case .excluded(let count):
            say(
                "\(count) stages audited in an earlier audit were left out; ", "the figures are about the others.")
        case .refusedRows(let refused, 0, let rows):
            say(
                "\(refused) of the \(rows) rows of your list were refused: stages among them are in no figure.")
        case .refusedRows(let refused, let merged, let rows):
            say(
                "\(refused) of the \(rows) rows of your list were refused and \(merged) merged with others: ",
                "stages among those refused are in no figure.")
        }
    }

    private func shown(_ strata: [String]) -> String {
        strata.map { BreakdownVariable.stratum.shown($0) }.joined(separator: "; ")
    }
}
