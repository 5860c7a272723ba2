import Advocacy
import Findings
import Wording

extension ComparisonWarning {
    /// In the language spoken now.
    public var message: String {
        switch self {
        case .interim(.earlier, let read, let sampled):
            say(
                "\(read.grouped) of \(sampled.grouped) planned cases of the earlier audit are ",
                "audited. No interval of a difference holds under repeated looks, so there is none until all are.")
        case .interim(.later, let read, let sampled):
            say(
                "\(read.grouped) of \(sampled.grouped) planned cases of the later audit are ",
                "audited. No interval of a difference holds under repeated looks, so there is none until all are.")
        case .baseline(let strataAreKnown):
            say(
                "Of the earlier audit only figures are kept. How its cases were drawn, by which rules they were judged, what ",
                "was not recorded and what was done by team and process cannot be told; the limits take its cases as drawn ",
                "at random in each sampling group.")
                + (strataAreKnown
                    ? ""
                    : " " + say("Sampling groups are matched by name; whether they are the same part cannot be told."))
        case .wrongOrder(let later, let earlier):
            say(
                "The period of the later audit starts on \(later), before that of the earlier on ",
                "\(earlier). Better and worse are as the audits were given.")
        case .overlappingPeriods(let first, let last):
            say(
                "Both periods hold \(first) to \(last): stages of that time may be in both populations, and ",
                "the difference understates a change between them.")
        case .casesInBoth(1):
            say(
                "1 case is in both samples. The intervals take ",
                "the samples as drawn apart, and cases audited a second time may be audited differently.")
        case .casesInBoth(let shared):
            say(
                "\(shared.grouped) cases are in both samples. The intervals take ",
                "the samples as drawn apart, and cases audited a second time may be audited differently.")
        case .differentPolicies(let changes):
            say(
                "The audits count by different policies (\(shown(changes))). Part of the ",
                "difference may be that.")
        case .differentRules(let before, let after):
            say(
                "The cases were determined by different rules (\(before.joined(separator: ", ")) ",
                "before, \(after.joined(separator: ", ")) after). Part of the difference may be ", "that.")
        case .differentStrata(let before, let after):
            say(
                "The samples were drawn from different sampling groups (\(words(before)) before, ",
                "\(words(after)) after). The whole can be compared; ",
                "a sampling group of the same name may not be the same part.")
        case .partsOfOneAudit(let variable, let names, let jurisdiction):
            parts(variable, names.map { variable.label(of: $0, in: jurisdiction) }.joined(separator: "; "))
        case .manyBreakdowns(let shown, let byChance):
            say(
                "Of \(shown) differences for parts of the population about \(byChance) would stand out by chance ",
                "alone. One that does is a question to ask, not a finding.")
        case .before(let warning): say("Of the earlier audit: \(warning.message)")
        case .after(let warning): say("Of the later audit: \(warning.message)")
        }
    }

    private func parts(_ variable: BreakdownVariable, _ labels: String) -> String {
        switch variable {
        case .stratum: say("Some sampling groups are in one of the audits only and are not compared: \(labels).")
        case .process: say("Some processes are in one of the audits only and are not compared: \(labels).")
        default: say("Some teams are in one of the audits only and are not compared: \(labels).")
        }
    }

    private func shown(_ changes: [PolicyChange]) -> String {
        changes.map { say("\($0.policy) \($0.before) before, \($0.after ?? say("unset")) after") }
            .joined(separator: "; ")
    }

    private func words(_ columns: [String]) -> String {
        guard let first = columns.first else { return say("one sampling group") }
        return columns.dropFirst().reduce(first) { say("\($0) and \($1)", context: "columns") }
    }
}
