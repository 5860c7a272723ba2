import Advocacy
import Projection
import Wording

extension ProjectionWarning {
    /// In the language spoken now.
    public var message: String {
        switch self {
        case .processUnread(let processes, let jurisdiction):
            say("None was audited of: \(shown(processes, jurisdiction)). It is taken to be like the others.")
        case .processBarelyRead(let process, let jurisdiction, let read, let low, let high):
            read == 1
                ? say(
                    "Only 1 case of \(shown([process], jurisdiction)) was audited: ",
                    "the range for it is wide, \((low * 100).whole) to \((high * 100).whole) in 100.")
                : say(
                    "Only \(read) cases of \(shown([process], jurisdiction)) were audited: ",
                    "the range for it is wide, \((low * 100).whole) to \((high * 100).whole) in 100.")
        case .noRange(let names):
            say("Stated without a range, so that the ranges above leave their uncertainty out: \(shown(names)).")
        case .noSource(let names): say("Stated without a source: \(shown(names)).")
        case .unused(let names):
            say("Stated and not used, because population tables say how people grow in number: \(shown(names)).")
        case .priceAndPay: say("Cost is hours at price.hour; pay.year and pay.onCosts are not used.")
        case .noBudget: say("No budget is stated (budget.year), so costs are held against none.")
        case .noCapacity: say("No capacity is stated (capacity.advocates), so nothing is said of waits.")
        case .firstYear(let year):
            say(
                "The first projected year is \(year), ", "not the year after the audited period. ",
                "Stages, prices and pay must be stated as they will be then; growth starts from it.")
        case .ageUnknown(let share):
            say(
                "Only \(share.perHundred) in 100 stages have an age band of the population tables; ",
                "the others are taken to grow as those do together.")
        case .acceptanceBelowPractice(let today, let full):
            say(
                "The audit found advocates working with about \(today.whole) people a year, ",
                "more than the \(full.whole) who by the stated acceptance would take one up ",
                "if everybody owed one were offered one: acceptance, or stages per referral, is stated too low.")
        case .finding(let warning): warning.message
        }
    }

    private func shown(_ processes: [Process], _ jurisdiction: Jurisdiction) -> String {
        processes.map { $0.label(in: jurisdiction) }.joined(separator: "; ")
    }

    private func shown(_ names: [AssumptionName]) -> String { names.map(\.text).joined(separator: ", ") }
}
